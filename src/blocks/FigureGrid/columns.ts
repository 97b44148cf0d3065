import type { Column } from '../../domain/column.ts';
import type { FigureRow } from '../../domain/slice/table.ts';
import type { Lang } from '../../domain/words.ts';
import { type MeasureParts, measureParts } from '../../format/measure.ts';

/** The least width of each column in em, and its share of what is left over. */
const WIDTHS: Readonly<Record<Column, readonly [em: number, share: number]>> = {
  place: [8.5, 1.1],
  theme: [6.5, 0.3],
  indicator: [13, 2.2],
  scope: [8.5, 1],
  value: [13, 0.4],
  unit: [6, 0.3],
  lower: [11, 0.6],
  upper: [11, 0.6],
  asWritten: [9.5, 0.8],
  bound: [11.6, 0.5],
  period: [9, 0.5],
  kind: [8.5, 0.6],
  source: [13, 1.2],
  reliability: [6, 0.3],
  paragraph: [9, 0.8],
  note: [16, 2],
  id: [17, 1.2],
};

/** English needs more for the words of a vocabulary. */
const WIDER: Readonly<Partial<Record<Column, number>>> = { scope: 9.5, bound: 14.4, kind: 11, period: 10 };

function least(column: Column, lang: Lang): number {
  return (lang === 'en' ? WIDER[column] : undefined) ?? WIDTHS[column][0];
}

/** Columns whose text is a number stands at the right. */
export const NUMBERS: ReadonlySet<Column> = new Set(['value', 'lower', 'upper']);

/** Variables of the style sheet: the tracks of the columns, and the least width of a row. */
export function tracks(
  columns: readonly Column[],
  lang: Lang,
): { readonly '--tracks': string; readonly '--least': string } {
  return {
    '--tracks': columns.map((c) => `minmax(${least(c, lang)}em, ${WIDTHS[c][1]}fr)`).join(' '),
    '--least': `${columns.reduce((sum, c) => sum + least(c, lang), 0)}em`,
  };
}

/** In a table numbers stand in full: a column of 万 and 亿 cannot be run down by eye. */
const FULL = { factor: 1, word: '' };

/** A value in its slots: sign, number, unit. */
export function valueParts(row: FigureRow, lang: Lang): MeasureParts {
  const { sign, number, unit } = measureParts(row.measure, lang, FULL);
  return { sign, number, unit: unit.trim() };
}

/** Room for the longest number and the longest unit, so that signs, digits and units each stand in a line. */
export function valueSlots(
  rows: readonly FigureRow[],
  lang: Lang,
): { readonly '--number': string; readonly '--unit': string } {
  let [number, unit] = [0, 0];
  for (const row of rows) {
    const parts = valueParts(row, lang);
    number = Math.max(number, parts.number.length);
    unit = Math.max(unit, parts.unit.length);
  }
  // A figure is just over half an em wide, a Chinese character a whole one, a Latin letter about half.
  return { '--number': `${number * 0.58}em`, '--unit': `${Math.min(6, unit * (lang === 'zh' ? 1.05 : 0.6))}em` };
}
