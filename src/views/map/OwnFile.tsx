import { type DragEvent, useRef, useState } from 'react';
import type { Matched } from '../../domain/boundaries.ts';
import type { Area } from '../../domain/map.ts';
import type { Place } from '../../domain/place.ts';
import { charts } from '../../i18n/charts.ts';
import { map } from '../../i18n/map.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './map.module.css';
import { type OwnBoundaries, type OwnFault, readOwn } from './own.ts';

interface OwnFileProps {
  readonly own: OwnBoundaries | null;
  /** The match of the reader's boundaries with the frame shown. */
  readonly matched: Matched | null;
  readonly frame: readonly Place[];
  /** How many districts the areas of a file are. */
  readonly matches: (areas: readonly Area[]) => number;
  readonly onChange: (own: OwnBoundaries | null) => void;
}

/** Boundaries of the reader's own: chosen or dropped, read in the page alone, gone with it. */
export function OwnFile({ own, matched, frame, matches, onChange }: OwnFileProps) {
  const { lang } = useNavigation().here;
  const w = map[lang];
  const [fault, setFault] = useState<OwnFault | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (!file) return;
    readOwn(file, matches)
      .then((read) => {
        if ('fault' in read) setFault(read.fault);
        else {
          setFault(null);
          onChange(read);
        }
      })
      .catch(() => setFault('unreadable'));
  };
  const drop = (e: DragEvent): void => {
    e.preventDefault();
    setOver(false);
    take(e.dataTransfer.files[0]);
  };
  const list = (names: readonly string[]): string => names.slice(0, 40).join(charts[lang].comma);
  const lacking = matched ? frame.filter((p) => !matched.places.has(p.id)).map((p) => p.short[lang]) : [];
  return (
    <section
      aria-label={w.own}
      className={over ? `${styles.own} ${styles.over}` : styles.own}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>{w.own}</h2>
      <p>{w.ownHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.geojson,application/json,application/geo+json"
        onChange={(e) => {
          take(e.target.files?.[0]);
          // The same file, mended, can be chosen again.
          e.target.value = '';
        }}
      />
      <p className={styles.buttons}>
        <button type="button" onClick={() => input.current?.click()}>
          {w.ownPick}
        </button>
        {own && (
          <button type="button" onClick={() => onChange(null)}>
            {w.ownRemove}
          </button>
        )}
      </p>
      {fault && <p role="alert">{w.ownFaults[fault]}</p>}
      {own && matched && (
        <div role="status">
          <p>{w.ownUse(own.file, matched.places.size, frame.length)}</p>
          {matched.unmatched.length > 0 && <p>{w.ownUnmatched(list(matched.unmatched.map((a) => a.name)))}</p>}
          {lacking.length > 0 && <p>{w.ownLacking(list(lacking))}</p>}
          {own.skipped > 0 && <p>{w.ownSkipped(own.skipped)}</p>}
        </div>
      )}
    </section>
  );
}
