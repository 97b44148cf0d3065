import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { breakBetween } from '../rules/breaks.ts';
import { facts, isPartYear } from '../rules/choose.ts';
import { type CompareSlice, compareSlice } from './compare.ts';
import type { RankRow } from './rank.ts';

/** A place in one year, by two indicators. */
export interface TrailStop {
  readonly year: number;
  readonly x: RankRow;
  readonly y: RankRow;
}

/** The way of a place through the years. */
export interface Trail {
  readonly place: Place;
  readonly stops: readonly TrailStop[];
  /** Indices of stops that a line may join: neighbouring years, no break in either indicator, figures of one kind. */
  readonly runs: readonly (readonly number[])[];
}

/** The years in which any of the places has a fact on both indicators, earliest first, and how many have. */
export function sharedYears(
  data: Dataset,
  [x, y]: readonly [Indicator, Indicator],
  places: readonly Place[],
): { readonly year: number; readonly places: number }[] {
  const yearsOf = (i: Indicator, place: string): Set<number> =>
    new Set(facts((data.figures.get(i.id) ?? []).filter((f) => f.place === place)).map((f) => yearOf(f.period)));
  const counts = new Map<number, number>();
  for (const { id } of places) {
    const other = yearsOf(y, id);
    for (const year of yearsOf(x, id)) if (other.has(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => a[0] - b[0]).map(([year, n]) => ({ year, places: n }));
}

function alike(indicator: Indicator, place: Place, a: RankRow, b: RankRow): boolean {
  if (a.figure.timeKind !== b.figure.timeKind || isPartYear(a.figure) || isPartYear(b.figure)) return false;
  return breakBetween(indicator, [place.id], a.figure.period, b.figure.period) === null;
}

/** The places by the first two indicators in each of the years that they share, under the rules of a comparison at that year. */
export function trailsOf(
  data: Dataset,
  [x, y]: readonly [Indicator, Indicator],
  places: readonly Place[],
  comparison: Comparison,
): Trail[] {
  const slices = sharedYears(data, [x, y], places).map(({ year }): { year: number; slice: CompareSlice } => ({
    year,
    slice: compareSlice(data, [x, y], places, { ...comparison, time: { kind: 'at', period: String(year) }, near: 0 }),
  }));
  return places.flatMap((place): Trail[] => {
    const stops = slices.flatMap(({ year, slice }): TrailStop[] => {
      const [rx, ry] = slice.columns.map((c) => c.cells.get(place.id));
      const drawn = rx && ry && rx.rank !== null && ry.rank !== null;
      return drawn ? [{ year, x: rx, y: ry }] : [];
    });
    const runs: number[][] = [];
    stops.forEach((stop, i) => {
      const before = stops[i - 1];
      const follows =
        before?.year === stop.year - 1 && alike(x, place, before.x, stop.x) && alike(y, place, before.y, stop.y);
      if (follows) runs.at(-1)?.push(i);
      else runs.push([i]);
    });
    return stops.length > 0 ? [{ place, stops, runs }] : [];
  });
}
