import { BAND, GAP, HEAD, layoutOf } from './height.ts';
import type { HeatTableModel } from './model.ts';

/** Height of a row in a drawing of this size: a picture with little room presses the rows together. */
export function bandAt(model: HeatTableModel, width: number, height: number): number {
  const { lines } = layoutOf(model, width);
  const room = height - lines * HEAD - (lines - 1) * GAP - 4;
  return Math.min(BAND, room / (lines * Math.max(1, model.rows.length)));
}
