import type { Card } from './card.ts';
import type { ChartKind } from './chartKind.ts';
import { type Comparison, NO_COMPARISON } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { DIVISOR_INDICATOR } from './rules/normalise.ts';
import { partIndicators } from './slice/parts.ts';

/** The parts of a comparison that each kind of chart goes by, beside the reader's choice of sources and of what was known. */
const READS: { readonly [K in ChartKind]: readonly (keyof Comparison)[] } = {
  'ranked-bars': ['indicators', 'places', 'time', 'near', 'by', 'insist'],
  'trend-line': ['indicators', 'places', 'time', 'near', 'insist'],
  'trend-lines': ['indicators', 'places', 'time', 'near', 'scale', 'mode', 'base', 'events', 'insist'],
  parts: ['indicators'],
  headline: ['indicators', 'places'],
  coverage: ['indicators', 'places'],
  map: ['indicators', 'places', 'time', 'near', 'by', 'insist'],
  'dot-plot': ['indicators', 'places', 'time', 'near', 'by', 'scale', 'insist'],
  'heat-table': ['indicators', 'places', 'time', 'near', 'by', 'insist'],
  'small-multiples': ['indicators', 'places', 'time', 'near', 'by', 'insist'],
  scatter: ['indicators', 'places', 'time', 'near', 'by', 'scale', 'trail', 'insist'],
  dumbbell: ['indicators', 'places', 'time', 'near', 'by', 'scale', 'insist'],
  'place-panels': ['indicators', 'places', 'time', 'by', 'scale', 'axes', 'insist'],
  shares: ['indicators', 'places', 'time', 'near', 'insist'],
  'face-off': ['indicators', 'places', 'time', 'near'],
  plans: ['indicators', 'places'],
};

/** The kinds that draw one indicator alone. */
const SINGLE: ReadonlySet<ChartKind> = new Set([
  'ranked-bars',
  'trend-line',
  'trend-lines',
  'parts',
  'headline',
  'map',
  'dumbbell',
  'place-panels',
]);

/**
 * The card without what its kind does not look at: two cards that draw the same are the same then. `of` names the indicator
 * of a total, whatever else is said.
 */
export function plainCard({ chart, comparison, map, of, mark }: Card): Card {
  const kept: Record<string, unknown> = {};
  for (const key of [...READS[chart], 'use', 'known'] as const) kept[key] = comparison[key];
  const own = chart === 'parts' ? of : null;
  const indicators = own === null ? comparison.indicators : [own.split('.')[0] ?? ''];
  return {
    chart,
    comparison: {
      ...NO_COMPARISON,
      ...kept,
      indicators: SINGLE.has(chart) ? indicators.slice(0, 1) : indicators,
      chart,
    },
    map: chart === 'map' ? map : 'tile',
    of: own,
    mark: chart === 'ranked-bars' || chart === 'scatter' ? mark : [],
  };
}

/** What must be loaded before a card can be drawn, beside the catalogue. */
export interface CardFiles {
  /** Ids of the indicators whose figures are drawn, divided by, or parts of a total. */
  readonly figures: readonly string[];
  readonly tiles: boolean;
  readonly boundaries: boolean;
  readonly events: boolean;
}

/**
 * The files of a card. Which indicators the parts of a total belong to is known once the total's own figures are among
 * `data.figures`: ask again until nothing new is named.
 */
export function filesOf(card: Card, data: Pick<Dataset, 'indicators' | 'figures'>): CardFiles {
  const { chart, comparison, map, of } = plainCard(card);
  // What is known where stands in the catalogue, but only for today.
  const own = chart === 'coverage' && comparison.known === null ? [] : comparison.indicators;
  const divisor = comparison.by === null ? null : DIVISOR_INDICATOR[comparison.by];
  // Of shares every breakdown that a source states is drawn.
  const total = own.flatMap((i) => data.figures.get(i) ?? []).filter((f) => chart === 'shares' || f.id === of);
  const wanted = [...own, ...(divisor === null ? [] : [divisor]), ...partIndicators(total)];
  return {
    figures: [...new Set(wanted)].filter((id) => data.indicators.has(id)),
    tiles: chart === 'map',
    boundaries: chart === 'map' && map === 'geo',
    events: chart === 'trend-lines' && comparison.events,
  };
}
