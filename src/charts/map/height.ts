import { planOf } from './layout.ts';
import type { MapModel } from './model.ts';

/** Height in px that tiles or map and legend ask for. */
export function heightOf(model: MapModel, width: number): number {
  return planOf(model, width).height;
}
