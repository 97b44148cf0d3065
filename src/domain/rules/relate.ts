import { type Interval, isPoint, minus, quotient, sameInterval } from '../interval.ts';
import { boundOfDerived, type Measure } from '../measure.ts';
import { type Drawn, type RuleId, verdict } from './verdict.ts';

export type Relation =
  /** The larger by its written value over (or less) the other, as an interval. */
  | {
      readonly kind: 'times' | 'points';
      readonly swapped: boolean;
      readonly measure: Measure;
      readonly certain: boolean;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: RuleId | 'sign' };

function derived(
  interval: Interval,
  value: number,
  unit: string,
  method: 'ratio' | 'difference',
  of: readonly Drawn[],
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
 * How two values relate: the larger as a multiple of the other, or for percentages their distance in percentage points, as
 * an interval. `swapped`: the second is the larger. `certain`: the intervals say so too. Refused where the rules refuse a
 * ratio, or a value is not above zero.
 */
export function relate(a: Drawn, b: Drawn): Relation {
  const said = verdict(a, b, 'ratio');
  const [why] = said.outcome === 'refused' ? said.reasons : [];
  if (why) return { kind: 'refused', why };
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
  if (!interval || small.measure.value <= 0) return { kind: 'refused', why: 'sign' };
  const measure = derived(interval, large.measure.value / small.measure.value, 'times', 'ratio', [large, small]);
  return { kind: 'times', swapped, measure, certain: interval.lo > 1 || (interval.lo === 1 && interval.loOpen) };
}
