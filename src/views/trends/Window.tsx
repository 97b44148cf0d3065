import { useRef } from 'react';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { timeOf, windowOf } from './choose.ts';
import styles from './trends.module.css';

interface WindowProps {
  readonly span: { readonly first: number; readonly last: number };
}

/** The years shown: a range with two ends, and the two years typed. Dragging is one step of the address, however long. */
export function Window({ span }: WindowProps) {
  const { here, go } = useNavigation();
  const w = trends[here.lang];
  const { comparison } = here;
  const { from, to } = windowOf(span, comparison.time);
  // Within one drag, or one stay of the focus, the first move is a step and the others replace it.
  const moving = useRef(false);
  const set = (next: { from: number; to: number }, how: 'push' | 'replace'): void =>
    go({ query: { comparison: { ...comparison, time: timeOf(span, next) } } }, how);
  const drag = (next: { from: number; to: number }): void => {
    set(next, moving.current ? 'replace' : 'push');
    moving.current = true;
  };
  const rest = (): void => {
    moving.current = false;
  };
  const type = (text: string, end: 'from' | 'to'): void => {
    const year = Number(text);
    if (!/^\d{4}$/.test(text)) return;
    const within = Math.min(span.last, Math.max(span.first, year));
    const next =
      end === 'from' ? { from: within, to: Math.max(within, to) } : { from: Math.min(within, from), to: within };
    if (next.from !== from || next.to !== to) set(next, 'push');
  };
  const typed = (end: 'from' | 'to', value: number, label: string) => (
    <input
      // Written anew when the range moves; while it is typed into, it is the reader's.
      key={`${end}${value}`}
      type="number"
      inputMode="numeric"
      min={span.first}
      max={span.last}
      defaultValue={value}
      aria-label={label}
      onBlur={(e) => type(e.target.value, end)}
      onKeyDown={(e) => {
        if (e.key === 'Enter') type(e.currentTarget.value, end);
      }}
    />
  );
  const range = (end: 'from' | 'to', value: number, label: string) => (
    <input
      type="range"
      min={span.first}
      max={span.last}
      step={1}
      value={value}
      aria-label={label}
      onChange={(e) => {
        const year = Number(e.target.value);
        drag(end === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) });
      }}
      onPointerUp={rest}
      onBlur={rest}
    />
  );
  const years = span.last - span.first || 1;
  return (
    <fieldset className={styles.window}>
      <legend className="unseen">{w.window}</legend>
      <span className={styles.windowName}>{w.window}</span>
      {typed('from', from, w.fromYear)}
      <span className={styles.track}>
        <span
          className={styles.chosen}
          style={{
            insetInlineStart: `${((from - span.first) / years) * 100}%`,
            insetInlineEnd: `${((span.last - to) / years) * 100}%`,
          }}
        />
        {range('from', from, `${w.window}: ${w.from}`)}
        {range('to', to, `${w.window}: ${w.to}`)}
      </span>
      {typed('to', to, w.toYear)}
      {comparison.time.kind !== 'latest' && (
        <button type="button" onClick={() => set({ from: span.first, to: span.last }, 'push')}>
          {w.wholeRange}
        </button>
      )}
    </fieldset>
  );
}
