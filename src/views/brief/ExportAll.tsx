import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCatalogue } from '../../blocks/dataset.tsx';
import type { DeckDialog } from '../../blocks/DeckDialog/DeckDialog.tsx';
import { late } from '../../blocks/late.ts';
import type { Brief } from '../../domain/brief.ts';
import type { Lang } from '../../domain/words.ts';
import type { BriefSlide, Run } from '../../export/brief/run.ts';
import type { MadeFile } from '../../export/context.ts';
import { saveFile } from '../../export/deliver.ts';
import { formatNumber } from '../../format/number.ts';
import { brief as words } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import { SteadyButton } from '../../ui/SteadyButton.tsx';
import styles from './brief.module.css';

const FORMATS = ['pptx', 'zip', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface Work {
  readonly format: Format;
  /** Steps; of a file that is being fetched, bytes. */
  readonly done: number;
  /** Null: nobody knows yet. */
  readonly of: number | null;
  readonly stop: AbortController;
}

/** An id that no other file has. */
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** The brief as slides in the look that was chosen last. */
async function deck(slides: readonly BriefSlide[], name: string, lang: Lang, run: Run): Promise<MadeFile> {
  const [{ makeDeck }, { keptLook }, { lookOptions }] = await Promise.all([
    import('../../export/pptx/deck.ts'),
    import('../../export/pptx/keptLook.ts'),
    import('../../export/pptx/look.ts'),
  ]);
  const look = keptLook();
  const { cover, closing } = look;
  return makeDeck(slides, { ...lookOptions(look), lang, title: name, cover, closing }, run);
}

/** The most that the one file may have, bytes: what a bar is drawn against where its server does not say. */
const ONE_FILE = 3_000_000;

/** How far a work is, in words. */
function wordsOf({ format, done, of }: Work, lang: Lang): string {
  const w = words[lang];
  const what = w.formats[format];
  if (format !== 'html') return w.making(what, done, of ?? 1);
  const kilobytes = (bytes: number): string => formatNumber(Math.round(bytes / 1000));
  return w.fetching(what, kilobytes(done), of === null ? null : kilobytes(of));
}

/** The whole brief as a file, with how far it is and the way to stop it; or on paper. `all`: on a phone, are its buttons shown? */
export function ExportAll({ all, brief }: { all: boolean; brief: Brief }) {
  const navigation = useNavigation();
  const { catalogue } = useCatalogue();
  const client = useQueryClient();
  const w = words[navigation.here.lang];
  const [work, setWork] = useState<Work | null>(null);
  const [said, say] = useState('');
  const [asked, ask] = useState<{ readonly DeckDialog: typeof DeckDialog } | null>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const begun = useRef<HTMLButtonElement>(null);
  const name = brief.title || w.title;

  const make = async (format: Format, stop: AbortController): Promise<void> => {
    const run = {
      signal: stop.signal,
      onProgress: (done: number, of: number) => setWork({ format, done, of, stop }),
    };
    const { faultOf, gather } = await import('./exporting.ts');
    let file: MadeFile;
    let note = '';
    try {
      if (format === 'html') {
        const [{ htmlFile }, { singleFile }] = await Promise.all([
          import('../../export/brief/html.ts'),
          import('../../data/singleFile.ts'),
        ]);
        const onBytes = (done: number, of: number | null): void => setWork({ format, done, of, stop });
        file = htmlFile(await singleFile(stop.signal, onBytes), brief, name, freshId());
      } else {
        const { slides, leftOut } = await gather(brief, { client, catalogue, navigation }, run);
        if (slides.length === 0) {
          say(w.exportFailed(w.formats[format], w.faults.nothing));
          return;
        }
        if (leftOut > 0) note = ` ${w.leftOut(leftOut)}`;
        file =
          format === 'pptx'
            ? await deck(slides, name, navigation.here.lang, run)
            : await import('../../export/brief/zip.ts').then((m) => m.zipPictures(slides, brief, name, run));
      }
      stop.signal.throwIfAborted();
      saveFile(file);
      say(w.saved(file.name) + note);
    } catch (error) {
      const fault = faultOf(error, stop.signal);
      say(fault === null ? w.cancelled : w.exportFailed(w.formats[format], w.faults[fault]));
    }
  };
  const start = (format: Format): void => {
    const stop = new AbortController();
    say(w.begun(w.formats[format]));
    setWork({ format, done: 0, of: format === 'html' ? null : 1, stop });
    make(format, stop)
      .catch(() => say(w.exportFailed(w.formats[format], w.faults.load)))
      .finally(() => {
        // The button that stopped it goes: the focus returns to what began it.
        if (cancel.current?.matches(':focus')) begun.current?.focus();
        setWork(null);
      });
  };
  const options = (): void => {
    late(() => import('../../blocks/DeckDialog/DeckDialog.tsx')).then(ask, () => say(w.faults.load));
  };
  const cards = brief.items.filter((i) => i.kind === 'card').length;
  return (
    <section className={styles.tools} data-all={all || undefined} aria-label={w.exportAll}>
      <span className={styles.rest}>{w.exportAll}</span>
      <button type="button" className={styles.rest} disabled={brief.items.length === 0} onClick={() => window.print()}>
        {w.formats.pdf}
      </button>
      {FORMATS.map((format) => (
        <SteadyButton
          key={format}
          ref={format === work?.format ? begun : undefined}
          className={styles.rest}
          idle={cards === 0 || work !== null}
          onPress={() => start(format)}
        >
          {w.formats[format]}
        </SteadyButton>
      ))}
      <button type="button" className={styles.rest} onClick={options}>
        {w.deckOptions}
      </button>
      {work && (
        <>
          <progress
            aria-label={w.formats[work.format]}
            value={Math.min(work.done, work.of ?? ONE_FILE)}
            max={work.of ?? ONE_FILE}
          />
          <span className={styles.soft}>{wordsOf(work, navigation.here.lang)}</span>
          <button ref={cancel} type="button" onClick={() => work.stop.abort()}>
            {w.cancel}
          </button>
        </>
      )}
      <span role="status" className={work ? 'unseen' : undefined}>
        {said}
      </span>
      {asked && (
        <asked.DeckDialog
          lang={navigation.here.lang}
          of="brief"
          close={() => ask(null)}
          onMake={cards === 0 || work !== null ? null : () => start('pptx')}
        />
      )}
    </section>
  );
}
