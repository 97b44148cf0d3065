import { type Grid, linesOf, nameRoom, type Lines } from '../common/lines.ts';

export const AXIS = 26;
export const GAP = 20;

/** Room for the heads of the columns; a single column has its name in the title. */
export function headOf(model: Grid): number {
  return model.columns.length > 1 ? 40 : 4;
}

export function bandOf(model: Grid): number {
  return model.rows.length <= 3 ? 40 : 28;
}

/** How the columns are shared out at a width. */
export function layoutOf(model: Grid, width: number): Lines & { left: number } {
  const left = nameRoom(model.widest, width);
  return { ...linesOf(model.columns.length, width - left, 230), left };
}

/** Height in px: every line of columns has its heads, a band for each place, its axis. */
export function heightOf(model: Grid, width: number): number {
  const { lines } = layoutOf(model, width);
  return lines * (headOf(model) + model.rows.length * bandOf(model) + AXIS) + (lines - 1) * GAP;
}
