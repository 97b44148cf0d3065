import { linesOf, nameRoom, type Lines } from '../common/lines.ts';
import type { DotPlotModel } from './model.ts';

export const AXIS = 26;
export const GAP = 20;

/** Room for the heads of the columns; a single column has its name in the title. */
export function headOf(model: DotPlotModel): number {
  return model.columns.length > 1 ? 40 : 4;
}

export function bandOf(model: DotPlotModel): number {
  return model.rows.length <= 3 ? 40 : 28;
}

/** How the columns are shared out at a width. */
export function layoutOf(model: DotPlotModel, width: number): Lines & { left: number } {
  const left = nameRoom(model.widest, width);
  return { ...linesOf(model.columns.length, width - left, 230), left };
}

/** Height of a row in a drawing of this size: a picture with little room presses the rows together. */
export function bandAt(model: DotPlotModel, width: number, height: number): number {
  const { lines } = layoutOf(model, width);
  const room = height - lines * (headOf(model) + AXIS) - (lines - 1) * GAP;
  return Math.min(bandOf(model), room / (lines * Math.max(1, model.rows.length)));
}

/** Height in px: every line of columns has its heads, a band for each place, its axis. */
export function heightOf(model: DotPlotModel, width: number): number {
  const { lines } = layoutOf(model, width);
  return lines * (headOf(model) + model.rows.length * bandOf(model) + AXIS) + (lines - 1) * GAP;
}
