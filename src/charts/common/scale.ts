import { type Interval, point } from '../../domain/interval.ts';
import { formatNumber, type Magnitude } from '../../format/number.ts';

/** Where a value stands on an axis in px, and which values are marked. */
export interface AxisScale {
  readonly toPx: (v: number) => number;
  readonly ticks: readonly { readonly px: number; readonly text: string; readonly zero: boolean }[];
}

interface Drawn {
  readonly value: number;
  readonly interval: Interval;
}

/** A value, and what other sources say of it, for the reach of an axis. */
export function withOthers(drawn: Drawn & { readonly others: readonly number[] }): Drawn[] {
  return [drawn, ...drawn.others.map((value) => ({ value, interval: point(value) }))];
}

/** A round step (1, 2 or 5 times a power of ten) that is at least `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((k) => k * power >= rough * 0.999) ?? 10) * power;
}

function ends(values: readonly Drawn[]): { lo: number; hi: number } {
  const lo = values.map((v) => (v.interval.lo === -Infinity ? v.value : Math.min(v.value, v.interval.lo)));
  const hi = values.map((v) => (v.interval.hi === Infinity ? v.value : Math.max(v.value, v.interval.hi)));
  return { lo: Math.min(...lo), hi: Math.max(...hi) };
}

function linear(values: readonly Drawn[], from: number, to: number, magnitude: Magnitude, every: number): AxisScale {
  const { lo, hi } = values.length > 0 ? ends(values) : { lo: 0, hi: 1 };
  const min = Math.min(0, lo);
  const max = Math.max(0, hi) === min ? min + 1 : Math.max(0, hi);
  const step = roundStep((max - min) / Math.max(1, Math.floor(Math.abs(to - from) / every)));
  const toPx = (v: number): number => from + ((v - min) / (max - min)) * (to - from);
  const count = Math.floor(max / step) - Math.ceil(min / step) + 1;
  const ticks = Array.from({ length: count }, (_, i) => Number(((Math.ceil(min / step) + i) * step).toPrecision(12)));
  return { toPx, ticks: ticks.map((v) => ({ px: toPx(v), text: formatNumber(v / magnitude.factor), zero: v === 0 })) };
}

/** Round numbers over forty powers of ten, ascending. */
function steps(within: readonly number[]): number[] {
  const all = within.flatMap((k) => Array.from({ length: 40 }, (_, i) => Number((k * 10 ** (i - 12)).toPrecision(3))));
  return all.sort((a, b) => a - b);
}

function logarithmic(values: readonly Drawn[], from: number, to: number, magnitude: Magnitude): AxisScale {
  const positive = values.filter((v) => v.value > 0);
  const lows = positive.map((v) => (v.interval.lo > 0 ? v.interval.lo : v.value));
  const highs = positive.map((v) => (v.interval.hi === Infinity ? v.value : v.interval.hi));
  const lo = positive.length > 0 ? Math.min(...lows) : 1;
  const hi = positive.length > 0 ? Math.max(...highs) : 10;
  const min = steps([1, 1.5, 2, 3, 4, 5, 6, 8]).findLast((v) => v <= lo * 1.0001) ?? lo;
  const max = steps([1, 1.5, 2, 3, 4, 5, 6, 8]).find((v) => v >= hi && v > min) ?? hi;
  const span = Math.log(max / min);
  // What is not above zero has no place on this scale: it stands at the edge, and the note says so.
  const toPx = (v: number): number => (v <= min ? from : from + (Math.log(v / min) / span) * (to - from));
  const within = steps([1, 2, 5]).filter((v) => v >= min && v <= max);
  const decades = within.filter((v) => /^1/.test(String(v.toExponential())));
  const room = Math.max(2, Math.floor(Math.abs(to - from) / 54));
  const chosen =
    within.length <= room ? within : decades.length >= 2 ? decades : within.length >= 2 ? within : [min, max];
  const every = Math.ceil(chosen.length / room);
  return {
    toPx,
    ticks: chosen
      .filter((_, i) => i % every === 0)
      .map((v) => ({ px: toPx(v), text: formatNumber(v / magnitude.factor), zero: false })),
  };
}

/** A scale from `from` to `to` px for the values and their intervals; a linear one holds zero. */
export function axisScale(
  kind: 'linear' | 'log',
  values: readonly Drawn[],
  from: number,
  to: number,
  magnitude: Magnitude,
  /** About how far the marks of a linear scale stand apart, px. */
  every = 70,
): AxisScale {
  return kind === 'log' ? logarithmic(values, from, to, magnitude) : linear(values, from, to, magnitude, every);
}
