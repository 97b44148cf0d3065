import type { TrendMode } from '../comparison.ts';
import type { Method } from '../evidence.ts';
import type { Figure } from '../figure.ts';
import { type Interval, interval, minus, point, quotient, scale } from '../interval.ts';
import type { Measure } from '../measure.ts';
import { daySpan, yearOf, yearsBetween } from '../period.ts';
import { isPartYear } from '../rules/choose.ts';
import { verdict } from '../rules/verdict.ts';
import { joined, type TrendPoint, type TrendSlice } from './trend.ts';

/** A trend as an index or as change per year: its points carry the figures that they were derived from. */
export interface DerivedTrend {
  readonly points: readonly TrendPoint[];
  /** Runs of indices of `points` that a line may join. */
  readonly runs: readonly (readonly number[])[];
  /** The figure that is 100; null where there is none in the base year, or none is needed. */
  readonly base: Figure | null;
  /** Points left out: on the other side of a break than the base, or of another kind or length of time. */
  readonly apart: number;
  /** Points left out because the bounds allow any value at all (a lower limit over a lower limit), or where one is not positive. */
  readonly unsaid: number;
}

/** A change is measured over half a year at least, or a month's noise would be blown up to a year's. */
const LEAST_YEARS = 0.5;

/** How much the lengths of two flows may differ in days: leap years and first years that began late. */
const SAME_LENGTH = 40;

function lengthOf(f: Figure): number {
  const span = daySpan(f.period);
  return span ? span.until - span.from : 0;
}

/** May one be divided by the other: the same kind over the same length of time, and no break between them? */
function comparableInTime(a: TrendPoint, b: TrendPoint): boolean {
  if (isPartYear(a.figure) || isPartYear(b.figure)) return false;
  if (a.figure.timeKind === 'flow' && Math.abs(lengthOf(a.figure) - lengthOf(b.figure)) > SAME_LENGTH) return false;
  return verdict(a, b, 'ratio').outcome !== 'refused';
}

/**
 * A derived measure from its interval: exact, at least its lower end, at most its upper, or between both. Null where the
 * interval reaches from `floor`, below which nothing can lie, to infinity: that says nothing.
 */
function settle(
  of: Interval,
  value: number,
  floor: number,
  how: { readonly unit: string; readonly method: Method; readonly from: readonly [Measure, Measure] },
): Measure | null {
  const endless = of.hi === Infinity;
  const bottomless = of.lo <= floor && of.lo !== of.hi;
  if (endless && bottomless) return null;
  const [a, b] = how.from;
  const said = { interval: of, unit: how.unit, timeKind: a.timeKind };
  const evidence = { kind: 'derived', method: how.method, inputs: [a.evidence, b.evidence] } as const;
  if (of.lo === of.hi) return { ...said, value: of.lo, bound: 'exact', evidence };
  if (endless) return { ...said, value: of.lo, bound: 'at_least', evidence };
  if (bottomless) return { ...said, value: of.hi, bound: 'at_most', evidence };
  return { ...said, value: Math.min(of.hi, Math.max(of.lo, value)), bound: 'range', evidence };
}

/** `a` where `base` is 100, as an interval. Null where the two say nothing of their ratio, or one is negative. */
export function indexOf(a: Measure, base: Measure): Measure | null {
  const q = quotient(a.interval, base.interval);
  if (!q || base.value === 0) return null;
  return settle(scale(q, 100), (a.value / base.value) * 100, 0, { unit: 'index', method: 'index', from: [a, base] });
}

function percentChange(ratio: number, years: number): number {
  return (ratio ** (1 / years) - 1) * 100;
}

/**
 * The change per year from `a` to `b`, `years` later, as an interval: in percent, compounded; of what is itself a percentage
 * in percentage points. The evidence is b, then a. Null where nothing can be said.
 */
export function changePerYear(b: Measure, a: Measure, years: number): Measure | null {
  if (years <= 0) return null;
  const from = [b, a] as const;
  if (b.unit === 'percent' || b.unit === 'percentage_point') {
    const d = scale(minus(b.interval, a.interval), 1 / years);
    return settle(d, (b.value - a.value) / years, -Infinity, {
      unit: 'percentage_point',
      method: 'change_points',
      from,
    });
  }
  const q = quotient(b.interval, a.interval);
  if (!q || a.value === 0) return null;
  const grown = interval(percentChange(q.lo, years), percentChange(q.hi, years), q.loOpen, q.hiOpen);
  return settle(grown, percentChange(b.value / a.value, years), -100, { unit: 'percent', method: 'change', from });
}

/** The point that an index of the year rests on: of several in the year the one that most others may be divided by, then the later. */
function basePoint(slice: TrendSlice, year: number): TrendPoint | null {
  let best: { point: TrendPoint; count: number } | null = null;
  for (const p of slice.points) {
    if (yearOf(p.figure.period) !== year || isPartYear(p.figure) || p.measure.value <= 0) continue;
    const count = slice.points.filter((o) => comparableInTime(o, p)).length;
    if (!best || count >= best.count) best = { point: p, count };
  }
  return best?.point ?? null;
}

/** The runs among the indices that were kept: what was left out parts a run, so that no line passes over it. */
export function runsOf(runs: readonly (readonly number[])[], kept: ReadonlyMap<number, number>): number[][] {
  return runs.flatMap((run) => {
    const pieces: number[][] = [];
    let open = false;
    for (const i of run) {
      const at = kept.get(i);
      if (at === undefined) open = false;
      else if (open) pieces.at(-1)?.push(at);
      else {
        pieces.push([at]);
        open = true;
      }
    }
    return pieces;
  });
}

/** The runs among points of one kind and length: what stands between them and is not one of them does not part them. */
function joinedRuns(points: readonly TrendPoint[]): number[][] {
  const runs: number[][] = [];
  points.forEach((p, i) => {
    const before = points[i - 1];
    if (before && joined(before, p) === 'line') runs.at(-1)?.push(i);
    else runs.push([i]);
  });
  return runs;
}

function indexed(slice: TrendSlice, year: number): DerivedTrend {
  const base = basePoint(slice, year);
  if (!base) return { points: [], runs: [], base: null, apart: 0, unsaid: 0 };
  const points: TrendPoint[] = [];
  let [apart, unsaid] = [0, 0];
  for (const p of slice.points) {
    if (!comparableInTime(p, base)) {
      apart += 1;
      continue;
    }
    const measure: Measure | null =
      p === base
        ? // Whatever the value is, it is 100 % of itself.
          {
            ...base.measure,
            value: 100,
            interval: point(100),
            bound: 'exact',
            unit: 'index',
            evidence: { kind: 'derived', method: 'index', inputs: [base.measure.evidence, base.measure.evidence] },
          }
        : indexOf(p.measure, base.measure);
    if (!measure) {
      unsaid += 1;
      continue;
    }
    points.push(p === base ? { ...p, measure } : { ...p, measure, divisor: base });
  }
  return { points, runs: joinedRuns(points), base: base.figure, apart, unsaid };
}

/** Whole-year points of one time kind each: within these, neighbours may be subtracted. */
function seriesOf(slice: TrendSlice): TrendPoint[][] {
  const kinds = new Map<string, TrendPoint[]>();
  for (const p of slice.points) {
    if (isPartYear(p.figure)) continue;
    kinds.set(p.figure.timeKind, [...(kinds.get(p.figure.timeKind) ?? []), p]);
  }
  return [...kinds.values()];
}

function changes(slice: TrendSlice): DerivedTrend {
  const points: TrendPoint[] = [];
  const runs: number[][] = [];
  let unsaid = 0;
  for (const series of seriesOf(slice))
    for (const run of joinedRuns(series)) {
      let open = false;
      run.forEach((i, k) => {
        const p = series[i];
        const before = run
          .slice(0, k)
          .map((j) => series[j])
          .findLast((o) => o !== undefined && p !== undefined && yearsBetween(o.figure, p.figure) >= LEAST_YEARS);
        if (!p || !before) return;
        const measure = changePerYear(p.measure, before.measure, yearsBetween(before.figure, p.figure));
        if (!measure) {
          unsaid += 1;
          open = false;
          return;
        }
        if (open) runs.at(-1)?.push(points.length);
        else runs.push([points.length]);
        open = true;
        points.push({ ...p, measure, divisor: before });
      });
    }
  return { points, runs, base: null, apart: 0, unsaid };
}

/** The trend in a mode; `base` is the year that an index sets to 100. The slice is to hold all periods, not a window. */
export function deriveTrend(slice: TrendSlice, mode: TrendMode, base: number | null): DerivedTrend {
  if (mode === 'abs') return { points: slice.points, runs: slice.runs, base: null, apart: 0, unsaid: 0 };
  if (mode === 'change') return changes(slice);
  return base === null ? { points: [], runs: [], base: null, apart: 0, unsaid: 0 } : indexed(slice, base);
}
