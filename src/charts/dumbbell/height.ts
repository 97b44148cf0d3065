import type { DumbbellModel } from './model.ts';

const AXIS = 28;

export function bandOf(model: DumbbellModel): number {
  return model.rows.length <= 3 ? 44 : 32;
}

/** Height of a row in a drawing of this height: a picture with little room presses the rows together. */
export function bandAt(model: DumbbellModel, height: number): number {
  return Math.min(bandOf(model), (height - AXIS - 4) / Math.max(1, model.rows.length));
}

/** Height in px. */
export function heightOf(model: DumbbellModel, _width: number): number {
  return Math.max(1, model.rows.length) * bandOf(model) + AXIS + 4;
}
