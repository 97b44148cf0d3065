import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import type { Place } from '../place.ts';
import { type RankRow, type RankSlice, rankSlice } from './rank.ts';

/** One indicator of the chosen places. */
export interface CompareColumn {
  readonly indicator: Indicator;
  readonly slice: RankSlice;
  /** By place: its fact, else what is planned. */
  readonly cells: ReadonlyMap<string, RankRow>;
  /** Chosen places without either. */
  readonly missing: readonly Place[];
  /** Is it a rate: may colour stand for it, and a single place be held against the city? */
  readonly rate: boolean;
}

/** Chosen places by chosen indicators. */
export interface CompareSlice {
  /** Those with most of the first column first; those without it in the order of choice. */
  readonly places: readonly Place[];
  readonly columns: readonly CompareColumn[];
  /** Columns that stay as counted, because they may not be divided by what was asked for. */
  readonly asCounted: readonly Indicator[];
}

/** Places that can stand beside each other: districts, counties, zones; not the whole, nor what lies outside. */
export function isComparable(place: Place): boolean {
  return place.kind !== 'municipality' && place.kind !== 'outside';
}

/** May an indicator stand beside others place by place? Not where its figures belong to named holders. */
export function isByPlace(indicator: Indicator): boolean {
  return indicator.compares !== 'holder';
}

function columnOf(
  data: Dataset,
  indicator: Indicator,
  places: readonly Place[],
  comparison: Comparison,
): CompareColumn {
  const by = comparison.by !== null && indicator.divisors.includes(comparison.by) ? comparison.by : null;
  const slice = rankSlice(data, indicator, { ...comparison, by, places: places.map((p) => p.id) });
  const cells = new Map<string, RankRow>();
  for (const row of [...(slice.pale ? slice.faded : []), ...slice.plans, ...slice.rows])
    if (row.holder === null) cells.set(row.place.id, row);
  return {
    indicator,
    slice,
    cells,
    missing: places.filter((p) => !cells.has(p.id) && !slice.faded.some((r) => r.place.id === p.id)),
    rate: !indicator.additive || (by !== null && by !== 'city'),
  };
}

/**
 * The chosen places by the chosen indicators, each value under the rules of its own column. Needs the figures of the
 * indicators, and of the divisor, in `data.figures`.
 */
export function compareSlice(
  data: Dataset,
  indicators: readonly Indicator[],
  places: readonly Place[],
  comparison: Comparison,
): CompareSlice {
  const columns = indicators.map((i) => columnOf(data, i, places, comparison));
  const first = columns[0]?.cells;
  // Facts in the order of their ranking, then what is faded, then plans, then what nobody published.
  const slice = columns[0]?.slice;
  const listed = slice ? [...slice.rows, ...slice.faded, ...slice.plans] : [];
  const at = (p: Place): number => {
    const row = first?.get(p.id);
    return row ? listed.indexOf(row) : listed.length;
  };
  const sorted = [...places].sort((a, b) => at(a) - at(b));
  return {
    places: sorted,
    columns,
    asCounted: comparison.by === null ? [] : columns.filter((c) => c.slice.by === null).map((c) => c.indicator),
  };
}
