import type { ChartKind } from './chartKind.ts';
import type { Comparison } from './comparison.ts';
import type { MapLayout } from './mapLayout.ts';

/** One chart anywhere: what is needed to draw it again, and nothing else. Its words are those of an address (`state/cardQuery`). */
export interface Card {
  readonly chart: ChartKind;
  readonly comparison: Comparison;
  /** How a map is laid out. */
  readonly map: MapLayout;
  /** Id of the total whose parts are drawn; null for all other kinds. */
  readonly of: string | null;
  /** Places that stand out among the others, where `p` does not narrow the chart to them. */
  readonly mark: readonly string[];
}

/** A card of the kind; what is not said is as usual. */
export function cardOf(
  chart: ChartKind,
  comparison: Comparison,
  more: Partial<Omit<Card, 'chart' | 'comparison'>> = {},
): Card {
  return { chart, comparison, map: 'tile', of: null, mark: [], ...more };
}
