import type { TrendModel } from './model.ts';

/** Height in px. */
export function heightOf(model: TrendModel, width: number): number {
  return model.points.length < 2 ? 180 : Math.max(220, Math.min(380, Math.round(width * 0.5)));
}
