import { memo } from 'react';
import { type Column, ROW_HEAD } from '../../domain/column.ts';
import type { FigureRow } from '../../domain/slice/table.ts';
import { cellText } from '../../export/figureCells.ts';
import { useNavigation } from '../../state/location.tsx';
import { CellContent } from './Cell.tsx';
import { NUMBERS } from './columns.ts';
import styles from './FigureGrid.module.css';

interface RowProps {
  readonly row: FigureRow;
  readonly index: number;
  readonly columns: readonly Column[];
  /** From the top of the body, in px. */
  readonly top: number;
  /** The column whose cell Tab reaches; null: in another row. */
  readonly active: number | null;
  /** The columns that are chosen for copying, −1 for none. */
  readonly from: number;
  readonly to: number;
}

/** One figure. Its place is counted from 1 with the heads as the first row, however few rows are drawn. */
export const Row = memo(function Row({ row, index, columns, top, active, from, to }: RowProps) {
  const { lang } = useNavigation().here;
  return (
    <tr aria-rowindex={index + 2} className={styles.row} style={{ top }}>
      {columns.map((column, i) => {
        const Tag = column === ROW_HEAD ? 'th' : 'td';
        return (
          <Tag
            key={column}
            role={column === ROW_HEAD ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 1}
            aria-selected={i >= from && i <= to}
            tabIndex={i === active ? 0 : -1}
            data-at={`${index}:${i}`}
            className={NUMBERS.has(column) ? styles.right : undefined}
            title={column === 'value' ? undefined : cellText(row, column, lang)}
          >
            <CellContent row={row} column={column} />
          </Tag>
        );
      })}
    </tr>
  );
});
