import { useMemo } from 'react';
import type { ColumnSort } from '../../domain/column.ts';
import { type FigureRow, undecidedIn, unitsOf } from '../../domain/slice/table.ts';
import { formatNumber } from '../../format/number.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './data.module.css';

/** How the table is ordered, and what of that order is not certain. */
export function SortNote({ rows, sort }: { rows: readonly FigureRow[]; sort: ColumnSort | null }) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const byValue = sort?.column === 'value';
  const undecided = useMemo(() => (byValue ? undecidedIn(rows) : 0), [byValue, rows]);
  const units = useMemo(() => unitsOf(rows).length, [rows]);
  if (rows.length === 0) return null;
  const head = sort ? (sort.descending ? w.sortedDown : w.sorted)(w.columns[sort.column]) : w.unsorted;
  const amounts = byValue || sort?.column === 'lower' || sort?.column === 'upper';
  return (
    <p className={styles.note} data-note="sort">
      {[
        head,
        ...(byValue ? [w.sortNote] : []),
        ...(amounts && units > 1 ? [w.sortUnits(units)] : []),
        ...(undecided > 0 ? [w.sortUndecided(formatNumber(undecided))] : []),
      ].join(lang === 'zh' ? '' : ' ')}
    </p>
  );
}
