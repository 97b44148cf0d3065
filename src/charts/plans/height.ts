/** What the height hangs on. */
interface Rows {
  readonly rows: readonly unknown[];
}

/** From this width on a row is one line of four columns, px; below, what it is of and what became of it stand over the two values. */
const WIDE = 620;
export const HEAD = 32;

export function isWide(width: number): boolean {
  return width >= WIDE;
}

/** Height of a row, px. */
export function rowOf(width: number): number {
  return isWide(width) ? 46 : 100;
}

/** Height in px. */
export function heightOf(model: Rows, width: number): number {
  return HEAD + Math.max(1, model.rows.length) * rowOf(width) + 4;
}
