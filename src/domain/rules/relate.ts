import type { Figure } from '../figure.ts';
import type { Break, Indicator } from '../indicator.ts';
import { type Interval, isPoint, minus, quotient, sameInterval } from '../interval.ts';
import { boundOfDerived, type Measure } from '../measure.ts';
import { isPartYear } from './choose.ts';
import { breakBetween } from './breaks.ts';

/** A value with the figure that it rests on. */
export interface Stated {
  readonly figure: Figure;
  readonly measure: Measure;
}

export type Relation =
  /** The larger by its written value over (or less) the other, as an interval. */
  | {
      readonly kind: 'times' | 'points';
      readonly swapped: boolean;
      readonly measure: Measure;
      readonly certain: boolean;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: 'time_kind' | 'part_year' | 'break' | 'sign'; readonly at: Break | null };

function derived(
  interval: Interval,
  value: number,
  unit: string,
  method: 'ratio' | 'difference',
  of: readonly Stated[],
) {
  return {
    value,
    interval,
    bound: boundOfDerived(interval, value),
    unit,
    timeKind: of[0]?.measure.timeKind ?? 'stock',
    evidence: { kind: 'derived' as const, method, inputs: of.map((s) => s.measure.evidence) },
  };
}

/**
 * How two values of one indicator relate: the larger as a multiple of the other, or for percentages their distance in
 * percentage points, as an interval. `swapped`: the second is the larger. `certain`: the intervals say so too. Refused
 * where the two are of different time kinds, one covers less than a year, a break lies between them, or a value is not
 * above zero.
 */
export function relate(indicator: Indicator, a: Stated, b: Stated): Relation {
  const refused = (why: Extract<Relation, { kind: 'refused' }>['why'], at: Break | null = null): Relation => ({
    kind: 'refused',
    why,
    at,
  });
  if (a.figure.timeKind !== b.figure.timeKind) return refused('time_kind');
  if (
    a.figure.timeKind === 'flow' &&
    a.figure.period !== b.figure.period &&
    (isPartYear(a.figure) || isPartYear(b.figure))
  )
    return refused('part_year');
  const at = breakBetween(indicator, [a.figure.place, b.figure.place], a.figure.period, b.figure.period);
  if (at) return refused('break', at);
  if (isPoint(a.measure.interval) && sameInterval(a.measure.interval, b.measure.interval)) return { kind: 'same' };
  const swapped = b.measure.value > a.measure.value;
  const [large, small] = swapped ? [b, a] : [a, b];
  if (large.measure.unit === 'percent') {
    const interval = minus(large.measure.interval, small.measure.interval);
    const value = large.measure.value - small.measure.value;
    const measure = derived(interval, value, 'percentage_point', 'difference', [large, small]);
    return { kind: 'points', swapped, measure, certain: interval.lo > 0 || (interval.lo === 0 && interval.loOpen) };
  }
  const interval = quotient(large.measure.interval, small.measure.interval);
  if (!interval || small.measure.value <= 0) return refused('sign');
  const measure = derived(interval, large.measure.value / small.measure.value, 'times', 'ratio', [large, small]);
  return { kind: 'times', swapped, measure, certain: interval.lo > 1 || (interval.lo === 1 && interval.loOpen) };
}
