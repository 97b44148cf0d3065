import { AXIS, bandOf } from './height.ts';
import type { DumbbellModel } from './model.ts';

/** Height of a row in a drawing of this height: a picture with little room presses the rows together. */
export function bandAt(model: DumbbellModel, height: number): number {
  return Math.min(bandOf(model), (height - AXIS - 4) / Math.max(1, model.rows.length));
}
