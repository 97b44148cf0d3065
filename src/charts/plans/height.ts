import { type RuledHeights, ruledHeight } from '../common/ruledHeight.ts';

export const HEIGHTS: RuledHeights = { head: 32, wide: 46, narrow: 100 };

/** Height in px. */
export function heightOf(model: { readonly rows: readonly unknown[] }, width: number): number {
  return ruledHeight(model.rows.length, HEIGHTS, width);
}
