import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataFileError } from '../../data/problem.ts';
import { figuresQuery } from '../../data/queries.ts';
import { COLUMNS } from '../../domain/column.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Place } from '../../domain/place.ts';
import { conflictsOf } from '../../domain/slice/conflicts.ts';
import { figureRows } from '../../domain/slice/table.ts';
import { figures as words } from '../../i18n/figures.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { Conflicts } from '../Conflicts.tsx';
import { CsvButton } from '../CsvButton.tsx';
import { useCatalogue } from '../dataset.tsx';
import { useEveryFigure } from '../everyFigure.ts';
import { FileFailed } from '../messages.tsx';
import type { KnownIndicator } from './choose.ts';
import styles from './PlaceProfile.module.css';

/** How many files are asked for at once. */
const AT_ONCE = 6;

interface WholeProps {
  readonly place: Place;
  readonly known: readonly KnownIndicator[];
}

/** Where the figures of the place disagree, once all of them are there. */
function PlaceConflicts({ place, known }: WholeProps) {
  const { here } = useNavigation();
  const { data, pending, errors, retry } = useEveryFigure(known.map((k) => k.indicator.id));
  const own = known
    .flatMap((k) => conflictsOf(data, k.indicator, here.comparison.use))
    .filter((c) => c.place.id === place.id);
  return (
    <>
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      {pending ? (
        <p role="status">{shell[here.lang].loading}</p>
      ) : (
        <Conflicts conflicts={own} data={data} by="indicator" />
      )}
    </>
  );
}

/** Disagreements: at once on the page of the place; beside a view when they are asked for, for they need every file. */
export function ConflictSection({ place, known, form }: WholeProps & { readonly form: 'panel' | 'page' }) {
  const w = words[useNavigation().here.lang];
  const [opened, setOpened] = useState(false);
  if (form === 'panel') {
    return (
      <details className={styles.theme} onToggle={(e) => setOpened(e.currentTarget.open)}>
        <summary>{w.conflicts}</summary>
        {opened && <PlaceConflicts place={place} known={known} />}
      </details>
    );
  }
  return (
    <section className={styles.section} data-section="conflicts">
      <h2>{w.conflicts}</h2>
      <PlaceConflicts place={place} known={known} />
    </section>
  );
}

/** All figures of the place as a file; what could not be loaded is said in it. */
export function PlaceDownload({ place, known }: WholeProps) {
  const { lang } = useNavigation().here;
  const { catalogue } = useCatalogue();
  const client = useQueryClient();
  const w = words[lang];
  const make = async () => {
    const figures = new Map<string, readonly Figure[]>();
    const notes: string[] = [];
    const ids = known.map((k) => k.indicator.id);
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      await Promise.all(
        ids.slice(i, i + AT_ONCE).map(async (id) => {
          try {
            const loaded = await client.fetchQuery(figuresQuery(id));
            figures.set(
              id,
              loaded.figures.filter((f) => f.place === place.id),
            );
          } catch (error) {
            if (!(error instanceof DataFileError)) throw error;
            notes.push(shell[lang].fileFailed(error.file));
          }
        }),
      );
    }
    const rows = figureRows({ ...catalogue, figures, entities: [] });
    return { rows, columns: COLUMNS, title: place.name[lang], notes };
  };
  return <CsvButton label={w.csvPlace} make={make} />;
}
