import { asked, type Comparison, NO_COMPARISON } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { facts, isPartYear } from '../rules/choose.ts';
import { type DerivedTrend, deriveTrend, runsOf } from './derive.ts';
import { type TrendPoint, type TrendSlice, trendSlice } from './trend.ts';

/** One place's line. */
export interface TrendsLine extends DerivedTrend {
  readonly place: Place;
  /** All that is known of the place, before the mode and the window. */
  readonly slice: TrendSlice;
  /** Only of absolute values: a plan has no index and no growth. */
  readonly plans: readonly TrendPoint[];
  /** Neighbours among the points, joined or not, for the rules. */
  readonly pairs: TrendSlice['pairs'];
  /** Indices of neighbours that a line joins over a break, because the reader insists. */
  readonly crossed: TrendSlice['crossed'];
}

/** One indicator of several places over time. */
export interface TrendsSlice {
  readonly indicator: Indicator;
  readonly mode: Comparison['mode'];
  /** The year that is 100; null in other modes, and where no place has a value that could be. */
  readonly base: number | null;
  /** Places with something to draw, in the order asked for. */
  readonly lines: readonly TrendsLine[];
  /** Places asked for that have nothing in the base year. */
  readonly noBase: readonly Place[];
  /** Places asked for that have nothing to draw for another reason. */
  readonly without: readonly Place[];
  /** Plans that the mode leaves out. */
  readonly plansLeftOut: number;
}

/** How many places are shown where none is chosen: as many as there are colours. */
export const COLOURED = 6;

/** How many dated facts, and the latest value, each place has. */
function depthOf(data: Dataset, indicator: Indicator, place: Place): { dates: number; latest: number } {
  const all = trendSlice(data, indicator, place, NO_COMPARISON).points;
  return { dates: all.length, latest: all.at(-1)?.measure.value ?? 0 };
}

/** Every place that has a fact on the indicator, most dates first, then the larger latest value. */
export function placesWithTrend(data: Dataset, indicator: Indicator): Place[] {
  const some = new Set(facts(data.figures.get(indicator.id) ?? []).map((f) => f.place));
  return [...data.places.values()]
    .filter((p) => p.kind !== 'outside' && some.has(p.id))
    .map((place) => ({ place, ...depthOf(data, indicator, place) }))
    .sort((a, b) => b.dates - a.dates || b.latest - a.latest || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);
}

/**
 * The places on the chart: those asked for; else the districts and zones with at least two dates, six at most; else the city;
 * else whoever has a value. Several indicators are shown of the city. The city stands beside districts only where its value is of their size (rates).
 */
export function trendPlaces(data: Dataset, indicator: Indicator, comparison: Comparison): Place[] {
  if (comparison.places.length > 0)
    return comparison.places.flatMap((id) => {
      const place = data.places.get(id);
      return place ? [place] : [];
    });
  const municipality = data.places.get('chongqing');
  // Several indicators have little in common but the city.
  if (comparison.indicators.length > 1 && municipality) return [municipality];
  const all = placesWithTrend(data, indicator);
  const city = all.find((p) => p.kind === 'municipality');
  const others = all.filter((p) => p.kind !== 'municipality');
  const lasting = others.filter((p) => depthOf(data, indicator, p).dates > 1);
  const beside = city && (!indicator.additive || lasting.length < 2) ? [city] : [];
  const shown = [...beside, ...lasting].slice(0, COLOURED);
  return shown.length > 0 ? shown : others.slice(0, COLOURED);
}

/** The years in which a place has a whole-year or dated fact above zero. */
function baseYears(slice: TrendSlice): number[] {
  return [
    ...new Set(
      slice.points.filter((p) => !isPartYear(p.figure) && p.measure.value > 0).map((p) => yearOf(p.figure.period)),
    ),
  ];
}

/** The years that an index of these places may set to 100, earliest first. */
export function possibleBases(slices: readonly TrendSlice[]): number[] {
  return [...new Set(slices.flatMap(baseYears))].sort((a, b) => a - b);
}

/** The year asked for; else the one from which most points have an index (no break between), the earliest of those. Null: there is none. */
export function baseYear(slices: readonly TrendSlice[], wanted: number | null): number | null {
  if (wanted !== null) return wanted;
  const reach = (year: number): number => slices.reduce((n, s) => n + deriveTrend(s, 'index', year).points.length, 0);
  const years = possibleBases(slices).map((year) => ({ year, points: reach(year) }));
  return years.sort((a, b) => b.points - a.points || a.year - b.year)[0]?.year ?? null;
}

/** Every period of one place, with the reader's choice of sources. */
export function wholeTrend(data: Dataset, indicator: Indicator, place: Place, comparison: Comparison): TrendSlice {
  const { use, known, insist } = comparison;
  return trendSlice(data, indicator, place, { ...NO_COMPARISON, use, known, insist });
}

function within(comparison: Comparison): (p: TrendPoint) => boolean {
  return (p) => comparison.time.kind !== 'span' || asked(comparison.time, 0, p.figure.period);
}

/** The points of the window, and the runs among them. */
function windowed(line: DerivedTrend, inside: (p: TrendPoint) => boolean): DerivedTrend {
  const kept = new Map<number, number>();
  const points = line.points.filter((p, i) => {
    if (!inside(p)) return false;
    kept.set(i, kept.size);
    return true;
  });
  return { ...line, points, runs: runsOf(line.runs, kept) };
}

/** One indicator of the places asked for, in the mode and window of the comparison. */
export function trendsSlice(data: Dataset, indicator: Indicator, comparison: Comparison): TrendsSlice {
  const places = trendPlaces(data, indicator, comparison);
  const wholes = places.map((p) => wholeTrend(data, indicator, p, comparison));
  const { mode } = comparison;
  const base = mode === 'index' ? baseYear(wholes, comparison.base) : null;
  const inside = within(comparison);
  const lines: TrendsLine[] = [];
  const noBase: Place[] = [];
  const without: Place[] = [];
  let plansLeftOut = 0;
  for (const slice of wholes) {
    const derived = windowed(deriveTrend(slice, mode, base), inside);
    const plans = slice.plans.filter(inside);
    if (mode !== 'abs') plansLeftOut += plans.length;
    const at = new Map(derived.points.map((p, i) => [p.figure.id, i]));
    const pairs = slice.pairs.filter(({ a, b }) => at.has(a.figure.id) && at.has(b.figure.id));
    const crossed = slice.crossed.flatMap(([i, k]): [number, number][] => {
      const [a, b] = [i, k].map((n) => at.get(slice.points[n]?.figure.id ?? ''));
      return mode === 'abs' && a !== undefined && b !== undefined ? [[a, b]] : [];
    });
    const line = { ...derived, place: slice.place, slice, pairs, crossed, plans: mode === 'abs' ? plans : [] };
    if (line.points.length + line.plans.length > 0) lines.push(line);
    else if (mode === 'index' && derived.base === null && slice.points.length > 0) noBase.push(slice.place);
    else without.push(slice.place);
  }
  return { indicator, mode, base, lines, noBase, without, plansLeftOut };
}
