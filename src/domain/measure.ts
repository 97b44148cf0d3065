import type { Evidence } from './evidence.ts';
import { type Figure, figureInterval, writtenValue } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { type Interval, quotient, scale, sum } from './interval.ts';
import type { Bound, TimeKind } from './words.ts';

/** A number that carries its evidence: what is drawn, sorted, spoken and exported. */
export interface Measure {
  /** What marks are placed and sorted by; in the unit below. */
  readonly value: number;
  /** Where the true value lies. */
  readonly interval: Interval;
  readonly bound: Bound;
  readonly unit: string;
  readonly timeKind: TimeKind;
  readonly evidence: Evidence;
}

/** The measure of a figure, or null where its value cannot be drawn. */
export function measureOf(figure: Figure, indicator: Indicator): Measure | null {
  const interval = figureInterval(figure, indicator.unit);
  const value = writtenValue(figure);
  if (!interval || !Number.isFinite(value)) return null;
  return {
    value,
    interval,
    bound: figure.bound,
    unit: indicator.unit,
    timeKind: figure.timeKind,
    evidence: { kind: 'figure', figure },
  };
}

/** The bound that best says what an interval of a derived value leaves open; `at` is the value it is drawn at. */
export function boundOfDerived(interval: Interval, at: number): Bound {
  if (interval.lo === interval.hi) return 'exact';
  if (interval.hi === Infinity) return interval.lo === at ? 'at_least' : 'about';
  if (interval.hi === at) return interval.lo === 0 ? 'at_most' : 'rounded_up';
  if (interval.lo === at) return 'rounded_down';
  return 'about';
}

/**
 * Where a derived value is drawn: `value` follows from the written numbers, but where the interval has no upper end only its
 * lower end may be said, as in “at least v”.
 */
function drawnAt(interval: Interval, value: number): number {
  return interval.hi === Infinity && interval.lo > 0 ? interval.lo : value;
}

/**
 * `a` per `b`, times `factor` (10,000 for “per 10,000 residents”), as an interval, with the two as evidence.
 * Null where b may not be divided by.
 */
export function divide(
  a: Measure,
  b: Measure,
  how: {
    readonly method: Extract<Evidence, { kind: 'derived' }>['method'];
    readonly unit: string;
    readonly factor: number;
  },
): Measure | null {
  const q = quotient(a.interval, b.interval);
  if (!q || b.value === 0) return null;
  const interval = scale(q, how.factor);
  const value = drawnAt(interval, (a.value / b.value) * how.factor);
  return {
    value,
    interval,
    bound: boundOfDerived(interval, value),
    unit: how.unit,
    timeKind: a.timeKind,
    evidence: { kind: 'derived', method: how.method, inputs: [a.evidence, b.evidence] },
  };
}

/** The sum of measures of one unit and time kind; null for none, and where persons were to be added to yuan or stocks to flows. */
export function addUp(parts: readonly Measure[]): Measure | null {
  const [first] = parts;
  if (!first || parts.some((p) => p.unit !== first.unit || p.timeKind !== first.timeKind)) return null;
  const interval = sum(parts.map((p) => p.interval));
  const value = drawnAt(
    interval,
    parts.reduce((s, p) => s + p.value, 0),
  );
  return {
    value,
    interval,
    bound: boundOfDerived(interval, value),
    unit: first.unit,
    timeKind: first.timeKind,
    evidence: { kind: 'derived', method: 'sum', inputs: parts.map((p) => p.evidence) },
  };
}
