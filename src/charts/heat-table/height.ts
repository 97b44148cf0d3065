import { type Grid, type Lines, linesOf, nameRoom } from '../common/lines.ts';

export const HEAD = 56;
export const BAND = 32;
export const GAP = 20;
/** Between the edge of a cell and its value, px. */
export const INSET = 8;
/** The higher step of an interval that spans two, at the right of the cell, px. */
export const STRIP = 18;

/** What the height hangs on: places by columns, and the longest value. */
interface Cells extends Grid {
  readonly widestLabel: number;
}

/** Columns are as wide as their longest value asks for. */
export function layoutOf(model: Cells, width: number): Lines & { left: number } {
  const left = nameRoom(model.widest, width);
  const least = Math.max(width < 480 ? 118 : 132, Math.ceil(model.widestLabel) + INSET * 2 + 2);
  return { ...linesOf(model.columns.length, width - left, least), left };
}

/** Height in px. */
export function heightOf(model: Cells, width: number): number {
  const { lines } = layoutOf(model, width);
  return lines * (HEAD + model.rows.length * BAND) + (lines - 1) * GAP + 4;
}
