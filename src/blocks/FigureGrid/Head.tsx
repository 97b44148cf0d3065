import type { Column, ColumnSort } from '../../domain/column.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { NUMBERS } from './columns.ts';
import styles from './FigureGrid.module.css';
import type { Span } from './move.ts';

interface HeadProps {
  readonly columns: readonly Column[];
  readonly sort: ColumnSort | null;
  readonly onSort: (sort: ColumnSort | null) => void;
  readonly active: number | null;
  readonly span: Span | null;
}

/** Ascending, then descending, then as they were. */
function nextSort(column: Column, sort: ColumnSort | null): ColumnSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The heads, each a button that sorts. */
export function Head({ columns, sort, onSort, active, span }: HeadProps) {
  const w = figures[useNavigation().here.lang];
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.heads}>
        {columns.map((column, i) => {
          const sorted = sort?.column === column ? sort : null;
          return (
            <th
              key={column}
              scope="col"
              aria-colindex={i + 1}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
              aria-selected={span !== null && i >= span.left && i <= span.right}
              tabIndex={i === active ? 0 : -1}
              data-at={`-1:${i}`}
              className={NUMBERS.has(column) ? styles.right : undefined}
            >
              <button
                type="button"
                tabIndex={-1}
                title={w.sort(w.columns[column])}
                onClick={() => onSort(nextSort(column, sort))}
              >
                {w.columns[column]}
                <span aria-hidden="true" className={styles.arrow}>
                  {sorted ? (sorted.descending ? '▼' : '▲') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
