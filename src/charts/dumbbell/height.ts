import type { DumbbellModel } from './model.ts';

export const AXIS = 28;

export function bandOf(model: DumbbellModel): number {
  return model.rows.length <= 3 ? 44 : 32;
}

/** Height in px. */
export function heightOf(model: DumbbellModel, _width: number): number {
  return Math.max(1, model.rows.length) * bandOf(model) + AXIS + 4;
}
