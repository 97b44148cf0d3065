import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { type Place, shareGround } from '../place.ts';
import { divided } from '../rules/normalise.ts';
import { runsOf } from './derive.ts';
import { type TrendPoint, type TrendSlice, trendSlice } from './trend.ts';

/** One indicator over time, place by place. */
export interface PlaceTrends {
  readonly indicator: Indicator;
  readonly by: Comparison['by'];
  /** Places with something to draw, those with the largest latest value first. */
  readonly places: readonly TrendSlice[];
  readonly missing: readonly Place[];
  /** Places that share ground with another one drawn. */
  readonly sharing: readonly Place[];
}

/** The points divided by the nearest divisor of each; what has none is left out, and parts the line. Plans are not divided. */
function trendDivided(
  data: Dataset,
  slice: TrendSlice,
  by: NonNullable<Comparison['by']>,
  use: Comparison['use'],
): TrendSlice {
  const kept = new Map<number, number>();
  const points = slice.points.flatMap((p, i): TrendPoint[] => {
    const point = divided(data, p, by, use);
    if (!point) return [];
    kept.set(i, kept.size);
    return [point];
  });
  const ids = new Set(points.map((p) => p.figure.id));
  return {
    ...slice,
    points,
    runs: runsOf(slice.runs, kept),
    pairs: slice.pairs.filter(({ a, b }) => ids.has(a.figure.id) && ids.has(b.figure.id)),
    crossed: slice.crossed.flatMap(([from, to]): [number, number][] => {
      const [a, b] = [kept.get(from), kept.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    }),
    plans: [],
    asides: [],
  };
}

/** The chosen places over time (`t=a..b` is the window, else all years), each under the rules of a single line. */
export function placeTrends(
  data: Dataset,
  indicator: Indicator,
  places: readonly Place[],
  comparison: Comparison,
): PlaceTrends {
  const by = comparison.by !== null && indicator.divisors.includes(comparison.by) ? comparison.by : null;
  const slices = places.map((place) => {
    const slice = trendSlice(data, indicator, place, comparison);
    return by === null ? slice : trendDivided(data, slice, by, comparison.use);
  });
  const latest = (s: TrendSlice): number => s.points.at(-1)?.measure.value ?? -Infinity;
  const drawn = slices.filter((s) => s.points.length + s.plans.length > 0).sort((a, b) => latest(b) - latest(a));
  return {
    indicator,
    by,
    places: drawn,
    missing: slices.filter((s) => !drawn.includes(s)).map((s) => s.place),
    sharing: drawn.map((s) => s.place).filter((p) => drawn.some((o) => o.place.id !== p.id && shareGround(o.place, p))),
  };
}
