import type { Comparison } from '../../domain/comparison.ts';
import { axisStep } from '../trend-line/model.ts';

/** The vertical axis: where a value stands on it, and its ticks. */
export interface ValueAxis {
  /** The position of a value, on the axis' own scale from `min` to `max`; below what the axis shows, its foot. */
  readonly at: (value: number) => number;
  readonly min: number;
  readonly max: number;
  /** The least value that it shows. */
  readonly least: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** Does it leave zero out? */
  readonly cut: boolean;
}

/** An axis may leave zero where the least value is more than this share of the largest. */
const FLAT = 0.6;

function clean(v: number): number {
  return Number(v.toPrecision(12));
}

function linear(lo: number, hi: number, fromZero: boolean): ValueAxis {
  const flat = !fromZero || (lo > 0 && lo >= hi * FLAT);
  const low = flat ? lo : Math.min(0, lo);
  const span = hi - low || Math.abs(hi) || 1;
  const step = axisStep(span * 1.15);
  const below = flat || low < 0 ? span * 0.08 : 0;
  const min = clean(Math.floor((low - below) / step) * step);
  const floor = lo >= 0 ? Math.max(0, min) : min;
  const max = clean(Math.ceil((hi + span * 0.08) / step) * step);
  const ticks: { value: number; at: number }[] = [];
  for (let i = Math.ceil(floor / step); clean(i * step) <= max; i += 1)
    ticks.push({ value: clean(i * step), at: clean(i * step) });
  return { at: (v) => Math.max(floor, v), min: floor, max, least: floor, ticks, cut: floor > 0 };
}

/** Decades, or 1, 2 and 5 of each where there are few. */
function logarithmic(lo: number, hi: number): ValueAxis {
  const [low, high] = [Math.log10(lo) - 0.06, Math.log10(hi) + 0.08];
  const decades = high - low;
  const digits =
    decades > 4 ? [1] : decades > 2 ? [1, 3] : decades > 0.9 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9];
  const ticks: { value: number; at: number }[] = [];
  for (let e = Math.floor(low); e <= Math.ceil(high); e += 1)
    for (const d of digits) {
      const value = clean(d * 10 ** e);
      const at = Math.log10(value);
      if (at >= low && at <= high) ticks.push({ value, at });
    }
  const least = 10 ** low;
  return { at: (v) => (v > least ? Math.log10(v) : low), min: low, max: high, least, ticks, cut: true };
}

/**
 * The axis for values (and the finite ends of their intervals) between `lo` and `hi`. An index and a change need no zero at
 * the foot; a logarithmic axis has none.
 */
export function valueAxis(
  lo: number,
  hi: number,
  how: { readonly mode: Comparison['mode']; readonly scale: Comparison['scale'] },
): ValueAxis {
  if (how.scale === 'log' && lo > 0) return logarithmic(lo, hi);
  return linear(lo, hi, how.mode === 'abs');
}
