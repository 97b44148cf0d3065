import type { Column } from '../../domain/column.ts';

/** The least width of each column in em, and its share of what is left over. */
const WIDTHS: Readonly<Record<Column, readonly [em: number, share: number]>> = {
  place: [8.5, 0.6],
  theme: [6.5, 0.3],
  indicator: [12, 1.6],
  scope: [10, 1.2],
  value: [14.5, 0.8],
  unit: [6, 0.3],
  lower: [11, 0.6],
  upper: [11, 0.6],
  asWritten: [9.5, 0.8],
  bound: [11, 0.5],
  period: [9, 0.5],
  kind: [7.5, 0.4],
  source: [13, 1.2],
  reliability: [6, 0.3],
  paragraph: [9, 0.8],
  note: [16, 2],
  id: [17, 1.2],
};

/** Columns whose text is a number stands at the right. */
export const NUMBERS: ReadonlySet<Column> = new Set(['value', 'lower', 'upper']);

/** Variables of the style sheet: the tracks of the columns, and the least width of a row. */
export function tracks(columns: readonly Column[]): { readonly '--tracks': string; readonly '--least': string } {
  return {
    '--tracks': columns.map((c) => `minmax(${WIDTHS[c][0]}em, ${WIDTHS[c][1]}fr)`).join(' '),
    '--least': `${columns.reduce((sum, c) => sum + WIDTHS[c][0], 0)}em`,
  };
}
