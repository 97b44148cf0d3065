import { useState } from 'react';
import type { Comparison } from '../../domain/comparison.ts';
import { daySpan } from '../../domain/period.ts';
import { known as words } from '../../i18n/known.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue } from '../dataset.tsx';
import { yearEnds } from './yearEnds.ts';
import styles from './known.module.css';

/** Years around the period that can be chosen; an address may say others. */
const NEAR = [0, 1, 2, 3, 5];

/** Which data a view is drawn from: published by which day and, where the view has `near`, how far from the period. */
export function HonestyBar({ near = false }: { near?: boolean }) {
  const { here, go } = useNavigation();
  const { comparison } = here;
  const w = words[here.lang];
  const set = (next: Partial<Comparison>): void => go({ query: { comparison: { ...comparison, ...next } } });
  const said = [
    ...(comparison.known === null ? [] : [w.upTo(comparison.known)]),
    ...(near && comparison.near > 0 && comparison.time.kind !== 'latest' ? [w.within(comparison.near)] : []),
  ];
  return (
    <details className={styles.bar} data-paper={said.length > 0 || undefined}>
      <summary>
        <span>{w.bar}</span> {said.join(' · ')}
      </summary>
      <div className={styles.fields}>
        <AsOf key={comparison.known} day={comparison.known} onDay={(day) => set({ known: day })} />
        {near && <Near comparison={comparison} onNear={(years) => set({ near: years })} />}
      </div>
    </details>
  );
}

function AsOf({ day, onDay }: { day: string | null; onDay: (day: string | null) => void }) {
  const w = words[useNavigation().here.lang];
  const { catalogue } = useCatalogue();
  const [typed, setTyped] = useState(day ?? '');
  const ends = yearEnds(catalogue);
  return (
    <div className={styles.field}>
      <label>
        <span>{w.asOf}</span>
        <select value={day ?? ''} onChange={(e) => onDay(e.target.value === '' ? null : e.target.value)}>
          <option value="">{w.all}</option>
          {day !== null && !ends.some((e) => e.day === day) && <option value={day}>{w.otherDay(day)}</option>}
          {ends.map((e) => (
            <option key={e.day} value={e.day}>
              {w.yearEnd(e.year, e.sources)}
            </option>
          ))}
        </select>
      </label>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (daySpan(typed)) onDay(typed);
        }}
      >
        <label>
          <span>{w.day}</span>
          <input type="date" value={typed} max={catalogue.date} required onChange={(e) => setTyped(e.target.value)} />
        </label>
        <button type="submit">{w.set}</button>
      </form>
      <p>{w.asOfHelp(catalogue.date)}</p>
    </div>
  );
}

function Near({ comparison, onNear }: { comparison: Comparison; onNear: (years: number) => void }) {
  const w = words[useNavigation().here.lang];
  const latest = comparison.time.kind === 'latest';
  return (
    <div className={styles.field}>
      <label>
        <span>{w.near}</span>
        <select value={comparison.near} disabled={latest} onChange={(e) => onNear(Number(e.target.value))}>
          {[...new Set([...NEAR, comparison.near])].map((n) => (
            <option key={n} value={n}>
              {n === 0 ? w.nearNone : w.within(n)}
            </option>
          ))}
        </select>
      </label>
      <p>{latest ? w.nearLatest : w.nearHelp}</p>
    </div>
  );
}
