import { type Grid, type Lines, linesOf, nameRoom } from '../common/lines.ts';

export const HEAD = 56;
export const BAND = 32;
export const GAP = 20;

export function layoutOf(model: Grid, width: number): Lines & { left: number } {
  const left = nameRoom(model.widest, width);
  return { ...linesOf(model.columns.length, width - left, width < 480 ? 118 : 132), left };
}

/** Height in px. */
export function heightOf(model: Grid, width: number): number {
  const { lines } = layoutOf(model, width);
  return lines * (HEAD + model.rows.length * BAND) + (lines - 1) * GAP + 4;
}
