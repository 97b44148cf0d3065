import { type DragEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Source } from '../../domain/figure.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { MarkedText } from './MarkedText.tsx';
import { NotFoundList } from './NotFoundList.tsx';
import { prove } from './proof.ts';
import { type FileProblem, type FileLike, readText } from './readText.ts';
import type { Passage } from './rows.ts';
import styles from './TextProof.module.css';

type Held =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: FileProblem }
  | { readonly kind: 'read'; readonly name: string; readonly text: string };

interface TextProofProps {
  /** The name under which the text is known. */
  readonly file: string;
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly pending: boolean;
}

/** Proves the figures against the text of the source that the reader holds. The text stays in this component's state. */
export function TextProof({ file, source, passages, pending }: TextProofProps) {
  const w = sources[useNavigation().here.lang].proof;
  const [held, setHeld] = useState<Held>({ kind: 'none' });
  const turn = useRef(0);
  useNoStrayDrops();

  const take = (files: readonly FileLike[]): void => {
    const mine = ++turn.current;
    setHeld({ kind: 'reading' });
    readText(files).then(
      (read) => {
        // A later file overtakes one that is still being read.
        if (mine !== turn.current) return;
        setHeld(
          'text' in read
            ? { kind: 'read', name: files[0]?.name ?? file, text: read.text }
            : { kind: 'failed', ...read },
        );
      },
      () => setHeld({ kind: 'failed', problem: 'unreadable' }),
    );
  };

  const text = held.kind === 'read' ? held.text : null;
  const proof = useMemo(() => (text === null ? null : prove(text, passages)), [text, passages]);
  const hopeless = proof !== null && proof.found.length === 0 && passages.length > 0;
  return (
    <section className={styles.proof}>
      <h2>{w.title}</h2>
      <p className={styles.lead}>{w.lead(file)}</p>
      <DropZone onFiles={take} />
      <div role="status">
        {held.kind === 'reading' && <p>{w.reading}</p>}
        {held.kind === 'failed' && <p className={styles.fault}>{w.faults[held.problem]}</p>}
        {held.kind === 'read' && proof && (
          <p className={hopeless ? styles.fault : styles.summary}>
            {w.summary(held.name, proof.found.length, passages.length)} {hopeless && w.wrong} {pending && w.waiting}
          </p>
        )}
      </div>
      {proof && (
        <>
          <p className={styles.again}>
            <button type="button" onClick={() => setHeld({ kind: 'none' })}>
              {w.again}
            </button>
          </p>
          <NotFoundList missing={proof.missing} />
          <MarkedText proof={proof} source={source} />
        </>
      )}
    </section>
  );
}

/** A file dropped beside the zone would otherwise take the reader from the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (e: globalThis.DragEvent): void => e.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}

/** Where a file may be dropped, and the button for those who cannot drag. */
function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const w = sources[useNavigation().here.lang].proof;
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (e: DragEvent): void => {
    e.preventDefault();
    setOver(false);
    onFiles([...e.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its equal for the keyboard in the input within.
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{w.drop}</span>
      <input
        id={id}
        type="file"
        accept=".txt,.md,.csv,.html,.htm,text/*"
        className={styles.file}
        onChange={(e) => {
          const files = [...(e.target.files ?? [])];
          // The same file can be chosen again after it was mended.
          e.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        {w.choose}
      </label>
    </div>
  );
}
