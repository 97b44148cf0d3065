/** From this width on a row of a ruled table is one line of four columns, px; below, its words stand over and under the two values. */
const WIDE = 620;

export function isWide(width: number): boolean {
  return width >= WIDE;
}

/** Heights of a ruled table, px: its head, and a row of it where it is wide and where it is not. */
export interface RuledHeights {
  readonly head: number;
  readonly wide: number;
  readonly narrow: number;
}

/** Height of a row at a width, px. */
export function rowOf(heights: RuledHeights, width: number): number {
  return isWide(width) ? heights.wide : heights.narrow;
}

/** Height of all, px: an empty table has the room of a row. */
export function ruledHeight(rows: number, heights: RuledHeights, width: number): number {
  return heights.head + Math.max(1, rows) * rowOf(heights, width) + 4;
}
