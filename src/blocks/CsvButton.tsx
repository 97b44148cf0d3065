import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesQuery } from '../data/queries.ts';
import type { Source } from '../domain/figure.ts';
import { ExportError } from '../export/context.ts';
import { saveFile } from '../export/deliver.ts';
import type { FiguresFile } from '../export/figuresCsv.ts';
import { exports } from '../i18n/exports.ts';
import { figures } from '../i18n/figures.ts';
import { useNavigation } from '../state/location.tsx';
import styles from './CsvButton.module.css';
import { useCatalogue } from './dataset.tsx';

type Content = Pick<FiguresFile, 'rows' | 'columns' | 'title' | 'notes'>;

interface CsvButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** What the file holds, asked for when it is wanted; it may have to be loaded first. */
  readonly make: () => Content | Promise<Content>;
}

const NO_SOURCES: ReadonlyMap<string, Source> = new Map();

/** Saves figures as a CSV file, and says what came of it. */
export function CsvButton({ label, disabled = false, make }: CsvButtonProps) {
  const { here, href } = useNavigation();
  const { lang } = here;
  const { catalogue } = useCatalogue();
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const save = async (): Promise<string> => {
    const content = await make();
    // Titles make the file better, but a file without them is better than none.
    const sources = await client.fetchQuery(sourcesQuery()).then(
      (loaded) => loaded.sources,
      () => NO_SOURCES,
    );
    const { figuresCsv } = await import('../export/figuresCsv.ts').catch((cause: unknown) => {
      throw new ExportError('load', cause);
    });
    const file = figuresCsv({
      ...content,
      lang,
      version: catalogue.version,
      date: catalogue.date,
      link: href({ query: { open: null, theme: null } }),
      evidence: (id) => href({ query: { open: { kind: 'figure', id }, theme: null } }),
      sources,
    });
    saveFile(file);
    return file.name;
  };
  const onClick = (): void => {
    if (working) return;
    setWorking(true);
    setSaid(figures[lang].preparing);
    save()
      .then(
        (name) => setSaid(exports[lang].saved(name)),
        (error: unknown) => {
          const fault = error instanceof ExportError ? error.fault : 'unknown';
          setSaid(exports[lang].failed('CSV', exports[lang].faults[fault]));
        },
      )
      .finally(() => setWorking(false));
  };
  return (
    <div className={styles.csv}>
      <button type="button" disabled={disabled} aria-busy={working} onClick={onClick}>
        {label}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
