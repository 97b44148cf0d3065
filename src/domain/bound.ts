import { type Interval, interval, point } from './interval.ts';
import type { Bound } from './words.ts';

/** What was written: one value, or the two ends of a range, with the unit id and the bound that the wording says. */
export interface Written {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly bound: Bound;
}

/**
 * Place value of the last non-zero digit of `v`, magnitude included: 200 → 100; 340 → 10; 500000 → 100000; 4.24 → 0.01.
 * 0 for 0 and for what is not finite.
 */
export function placeValue(v: number): number {
  if (!Number.isFinite(v) || v === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(v).toExponential().split('e');
  const digits = (mantissa.split('.')[1] ?? '').replace(/0+$/, '').length;
  return Number(`1e${Number(exponent) - digits}`);
}

/** v − step without the noise of binary fractions (0.3 − 0.1 is 0.2). */
function offset(v: number, step: number): number {
  return Number((v + step).toPrecision(15));
}

/**
 * The values that the wording allows, u being the place value of the last non-zero digit written:
 * exact [v, v] · at_least [v, ∞) · rounded_down [v, v+u) · rounded_up (v−u, v) · about [v−u/2, v+u/2] · at_most (0, v] · range [min, max].
 * A fraction (unit `ratio`) has no u: rounded_up (0, v), rounded_down [v, ∞), about (0, ∞).
 * A `range` whose ends are missing, or another bound whose value is, gives null.
 */
export function intervalOf(w: Written): Interval | null {
  if (w.bound === 'range') {
    return w.min === undefined || w.max === undefined ? null : interval(w.min, w.max);
  }
  const v = w.value;
  if (v === undefined || !Number.isFinite(v)) return null;
  const fraction = w.unit === 'ratio';
  const u = placeValue(v);
  switch (w.bound) {
    case 'exact':
      return point(v);
    case 'at_least':
      return interval(v, Infinity);
    case 'rounded_down':
      return fraction ? interval(v, Infinity) : interval(v, offset(v, u), false, u > 0);
    case 'rounded_up':
      return fraction ? interval(0, v, true, true) : interval(offset(v, -u), v, u > 0, u > 0);
    case 'about':
      return fraction ? interval(0, Infinity, true) : interval(offset(v, -u / 2), offset(v, u / 2));
    case 'at_most':
      return interval(0, v, true);
  }
}
