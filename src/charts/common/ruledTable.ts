import { type Palette, SIZES } from '../../theme/tokens.ts';
import type { Look } from './look.ts';
import { textShape } from './panels.ts';
import { isWide, type RuledHeights, rowOf } from './ruledHeight.ts';
import { fitText, textWidth, wrapText } from './text.ts';

/** Air at the right of a column, px. */
const AIR = 12;
const LINE = 16;

export interface Column {
  readonly x: number;
  readonly room: number;
}

/** A name, two values, and what is said of them. */
export interface Columns {
  readonly name: Column;
  readonly values: readonly [Column, Column];
  readonly said: Column;
}

/** Where the four columns begin and the last one ends, as shares of the width. */
export type Shares = readonly [number, number, number, number, 1];

/**
 * The columns of a width; on a narrow drawing name and what is said have the whole width. `said`: at which place what is said
 * stands, between the values or behind them.
 */
export function columnsOf(width: number, shares: Shares, said: 2 | 3): Columns {
  if (!isWide(width)) {
    const half = width / 2;
    const whole = { x: 0, room: width };
    return {
      name: whole,
      values: [
        { x: 0, room: half - AIR },
        { x: half, room: half - AIR },
      ],
      said: whole,
    };
  }
  const at = (i: 0 | 1 | 2 | 3): Column => ({
    x: width * shares[i],
    room: width * ((shares[i + 1] ?? 1) - shares[i]) - AIR,
  });
  return { name: at(0), values: [at(1), at(said === 2 ? 3 : 2)], said: at(said) };
}

/** Where rows begin, and how high each is, px: as high as they want to be, or as the drawing allows. */
export function rowsOf(count: number, heights: RuledHeights, look: Look): { row: number; top: (at: number) => number } {
  const row = Math.min(rowOf(heights, look.width), (look.height - heights.head - 4) / Math.max(1, count));
  return { row, top: (at) => heights.head + at * row };
}

/** A line across. */
export function rule(width: number, y: number, strong: boolean, palette: Palette) {
  return {
    type: 'line' as const,
    shape: { x1: 0, y1: y, x2: width, y2: y },
    style: { stroke: strong ? palette.axis : palette.rule, lineWidth: strong ? 1.5 : 1 },
  };
}

/** Words in at most two lines around `y`. */
export function linesAt(text: string, column: Column, y: number, fill: string, size: number) {
  const all = wrapText(text, size, column.room).split('\n');
  return all.map((t, i) => textShape(t, column.x, y + (i - (all.length - 1) / 2) * LINE, fill, { size }));
}

/** A value of a ruled table, and what stands below it. `sign` is never cut off. */
interface Value {
  readonly label: string;
  readonly sign?: string;
  readonly detail: string;
  readonly fill: string;
}

/** A value over its period, around `middle`; a long one is set smaller before anything of it is left out. */
export function valueAt({ label, sign = '', detail, fill }: Value, column: Column, middle: number, palette: Palette) {
  const size = [SIZES.text, 13].find((s) => textWidth(label + sign, s) <= column.room) ?? SIZES.note;
  const text = fitText(label, size, column.room - textWidth(sign, size)) + sign;
  return {
    type: 'group' as const,
    children: [
      {
        type: 'rect' as const,
        shape: { x: column.x - 4, y: middle - 19, width: column.room + 8, height: 38 },
        style: { fill: palette.ink, opacity: 0 },
        emphasis: { style: { opacity: 0.1 } },
      },
      textShape(text, column.x, middle - 8, fill, { size, weight: 600 }),
      textShape(fitText(detail, SIZES.note, column.room), column.x, middle + 9, palette.inkSoft),
    ],
  };
}
