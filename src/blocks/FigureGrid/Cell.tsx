import type { Column } from '../../domain/column.ts';
import type { FigureRow } from '../../domain/slice/table.ts';
import { cellText } from '../../export/figureCells.ts';
import { formatMeasure } from '../../format/measure.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';
import { valueParts } from './columns.ts';
import styles from './FigureGrid.module.css';

/** A bounded number in three slots: the bound's sign, the number at the right, the unit. */
function Value({ row }: { row: FigureRow }) {
  const { lang } = useNavigation().here;
  const { sign, number, unit } = valueParts(row, lang);
  const plan = row.figure.timeKind === 'plan';
  return (
    <GoLink
      to={{ query: { open: { kind: 'figure', id: row.figure.id } } }}
      tabIndex={-1}
      className={plan ? `${styles.value} ${styles.plan}` : `${styles.value}`}
      label={formatMeasure(row.measure, lang)}
    >
      <span className={styles.sign}>{sign}</span>
      <span className={styles.number}>{number}</span>
      <span className={styles.unit}>{unit}</span>
    </GoLink>
  );
}

/** What stands in a cell: a value opens its evidence, a place its panel, an indicator and a source their pages. */
export function CellContent({ row, column }: { row: FigureRow; column: Column }) {
  const { lang } = useNavigation().here;
  const text = cellText(row, column, lang);
  switch (column) {
    case 'value':
      return <Value row={row} />;
    case 'place':
      return (
        <GoLink to={{ query: { open: { kind: 'place', id: row.place.id } } }} tabIndex={-1}>
          {lang === 'en' ? row.place.short.en : text}
        </GoLink>
      );
    case 'indicator':
      return (
        <GoLink to={{ address: { view: 'indicators', id: row.indicator.id } }} tabIndex={-1}>
          {text}
        </GoLink>
      );
    case 'source':
      return (
        <GoLink to={{ address: { view: 'sources', id: row.byline.id } }} tabIndex={-1}>
          {text}
        </GoLink>
      );
    default:
      return text;
  }
}
