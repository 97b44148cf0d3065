import type { Interval } from '../../domain/interval.ts';
import type { Bound, TimeKind } from '../../domain/words.ts';
import type { Shape, ShapeStyle } from './boundedBar.ts';

export const R = 5;
/** Length of the arrow that stands for an open end, px. */
export const OPEN = 20;
const LEAST = R + 5;

/** Each time kind has its own shape: circle stock, square flow, triangle cumulative, diamond yearly. */
export function symbol(kind: TimeKind, x: number, y: number, style: ShapeStyle, r: number = R): Shape {
  const polygon = (points: [number, number][]): Shape => ({ type: 'polygon', shape: { points }, style });
  switch (kind) {
    case 'flow':
      return { type: 'rect', shape: { x: x - r + 0.5, y: y - r + 0.5, width: 2 * r - 1, height: 2 * r - 1 }, style };
    case 'cumulative':
      return polygon([
        [x, y - r - 1],
        [x + r + 1, y + r],
        [x - r - 1, y + r],
      ]);
    case 'per_year':
      return polygon([
        [x, y - r - 1],
        [x + r + 1, y],
        [x, y + r + 1],
        [x - r - 1, y],
      ]);
    default:
      return { type: 'circle', shape: { cx: x, cy: y, r }, style };
  }
}

export interface Whisker {
  readonly interval: Interval;
  readonly bound: Bound;
  readonly value: number;
}

/** Where dot and whisker begin and end along the axis, px. */
export function reach(w: Whisker, toPx: (v: number) => number): { from: number; to: number } {
  const x = toPx(w.value);
  if (w.bound === 'exact') return { from: x - R - 1, to: x + R + 1 };
  const to =
    w.interval.hi === Infinity
      ? x + OPEN
      : w.bound === 'rounded_up' || w.bound === 'at_most'
        ? x + R + 4
        : Math.max(toPx(w.interval.hi), x + LEAST) + 1;
  const from =
    w.bound === 'at_least' || w.bound === 'rounded_down' ? x - R - 1 : Math.min(toPx(w.interval.lo), x - LEAST);
  return { from, to };
}

type At = (along: number, across: number) => [number, number];

/**
 * What the wording leaves possible, as a whisker along one axis: to the other end where there is one, an arrow where there
 * is none; a short one without an end for 余, a bracket for 近 and 最多, dotted for 约. `at` turns along and across into px.
 */
export function whisker(
  w: Whisker,
  toPx: (v: number) => number,
  along: (x: number) => number,
  at: At,
  colour: string,
): Shape[] {
  if (w.bound === 'exact') return [];
  const style: ShapeStyle = { stroke: colour, lineWidth: 1.5, ...(w.bound === 'about' ? { lineDash: [2, 2] } : {}) };
  const line = (a: [number, number], b: [number, number]): Shape => ({
    type: 'line',
    shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
    style,
  });
  const path = (points: [number, number][]): Shape => ({
    type: 'polyline',
    shape: { points },
    style: { ...style, lineDash: [], fill: 'none' },
  });
  const x = toPx(w.value);
  const { from, to } = reach(w, toPx);
  const cap = (px: number, inward: number): Shape =>
    path([at(along(px + inward), -5), at(along(px), -5), at(along(px), 5), at(along(px + inward), 5)]);
  if (w.interval.hi === Infinity && w.bound !== 'about')
    return [
      line(at(along(x), 0), at(along(to), 0)),
      path([at(along(to - 5), -4), at(along(to), 0), at(along(to - 5), 4)]),
    ];
  switch (w.bound) {
    case 'rounded_down':
      return [line(at(along(x), 0), at(along(to), 0))];
    case 'rounded_up':
    case 'at_most':
      return [line(at(along(from), 0), at(along(x), 0)), cap(to, -4)];
    default:
      return [line(at(along(from), 0), at(along(to), 0)), cap(from, 0), cap(to, 0)];
  }
}

/** The look of a dot: filled with its colour, or hollow where it is planned or the earlier of two. */
export function dotStyle(colour: string, paper: string, hollow: boolean, plan: boolean): ShapeStyle {
  return {
    fill: hollow ? paper : colour,
    stroke: hollow ? colour : paper,
    lineWidth: 1.5,
    ...(plan ? { lineDash: [2, 2] } : {}),
  };
}
