import { type RuledHeights, ruledHeight } from '../common/ruledHeight.ts';

export const HEIGHTS: RuledHeights = { head: 36, wide: 46, narrow: 92 };

/** Height in px. */
export function heightOf(model: { readonly rows: readonly unknown[] }, width: number): number {
  return ruledHeight(model.rows.length, HEIGHTS, width);
}
