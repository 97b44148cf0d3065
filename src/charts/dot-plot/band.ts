import { AXIS, GAP, bandOf, headOf, layoutOf } from './height.ts';
import type { DotPlotModel } from './model.ts';

/** Height of a row in a drawing of this size: a picture with little room presses the rows together. */
export function bandAt(model: DotPlotModel, width: number, height: number): number {
  const { lines } = layoutOf(model, width);
  const room = height - lines * (headOf(model) + AXIS) - (lines - 1) * GAP;
  return Math.min(bandOf(model), room / (lines * Math.max(1, model.rows.length)));
}
