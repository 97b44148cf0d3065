import { axisStep } from '../../charts/trend-line/model.ts';
import type { Interval } from '../../domain/interval.ts';
import { scaled } from './evidence.ts';

/** Powers of ten that hold the values: what every program can draw as a logarithmic axis. */
export function logEnds(values: readonly { value: number; interval: Interval }[], factor: number) {
  const all = values
    .filter((v) => v.value > 0)
    .flatMap(({ value, interval }) => [
      value,
      ...(interval.lo > 0 ? [interval.lo] : []),
      ...(Number.isFinite(interval.hi) ? [interval.hi] : []),
    ])
    .map((v) => scaled(v, factor));
  const low = Math.floor(Math.log10(Math.min(...all)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...all)) - 1e-9);
  return { min: Number(`1e${low}`), max: Number(`1e${Math.max(low + 1, high)}`), log: true as const };
}

/** A linear axis from zero or below, with round ends and steps. */
export function linearEnds(
  values: readonly { value: number; interval: Interval }[],
  factor: number,
  width: number,
): { min: number; max: number; step: number } {
  const all = values.flatMap(({ value, interval }) => [
    value,
    ...(Number.isFinite(interval.hi) ? [interval.hi] : []),
    ...(Number.isFinite(interval.lo) ? [interval.lo] : []),
  ]);
  const [lo, hi] = [Math.min(0, ...all.map((v) => v / factor)), Math.max(0, ...all.map((v) => v / factor))];
  const span = hi - lo || 1;
  // `axisStep` takes a quarter of a span: as many ticks as the width bears.
  const step = axisStep((span * 4) / Math.max(2, Math.min(6, Math.floor(width / 70))));
  return {
    min: scaled(Math.floor(lo / step) * step, 1),
    max: scaled(Math.max(step, Math.ceil((hi + span * 0.02) / step) * step), 1),
    step: scaled(step, 1),
  };
}
