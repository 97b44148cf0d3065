import { BAND, GAP, HEAD, layoutOf, rowsOfLines } from './height.ts';
import type { SmallMultiplesModel } from './model.ts';

/** Height of a row in a drawing of this size: a picture with little room presses the rows together. */
export function bandAt(model: SmallMultiplesModel, width: number, height: number): number {
  const { perLine, lines } = layoutOf(model, width);
  const rows = rowsOfLines(model, perLine, lines).reduce((a, b) => a + b, 0);
  return Math.min(BAND, (height - lines * HEAD - (lines - 1) * GAP - 4) / rows);
}
