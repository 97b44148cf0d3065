import type { Interval } from '../../domain/interval.ts';
import type { Bound } from '../../domain/words.ts';

/** Shapes in px, in the vocabulary of ECharts' custom series. */
export type Shape =
  | { type: 'rect'; shape: { x: number; y: number; width: number; height: number; r?: number }; style: ShapeStyle }
  | { type: 'polygon' | 'polyline'; shape: { points: [number, number][] }; style: ShapeStyle }
  | { type: 'line'; shape: { x1: number; y1: number; x2: number; y2: number }; style: ShapeStyle }
  | { type: 'circle'; shape: { cx: number; cy: number; r: number }; style: ShapeStyle };

export interface ShapeStyle {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  lineDash?: number[];
  opacity?: number;
}

/** Shapes of what is of another date than the reader accepts are pale; its words, drawn apart, stay readable. */
export function faint(shapes: readonly Shape[], faded: boolean): readonly Shape[] {
  return faded ? shapes.map((s): Shape => ({ ...s, style: { ...s.style, opacity: 0.35 } })) : shapes;
}

/** What other sources say, px along the axis: a fine line from the drawn value over a tick for each, `across` px on both sides of y. */
export function spread(x: number, others: readonly number[], y: number, across: number, stroke: string): Shape[] {
  if (others.length === 0) return [];
  const style: ShapeStyle = { stroke, lineWidth: 1 };
  const [from, to] = [Math.min(x, ...others), Math.max(x, ...others)];
  return [
    { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style },
    ...others.map((o): Shape => ({ type: 'line', shape: { x1: o, y1: y - across, x2: o, y2: y + across }, style })),
  ];
}

/** Certain part, and what is possible beside it. */
export interface BarColours {
  readonly solid: string;
  readonly pale: string;
}

export interface BarGeometry {
  readonly x0: number;
  readonly lo: number;
  /** Infinity where the end is open. */
  readonly hi: number;
  readonly value: number;
  readonly top: number;
  readonly height: number;
}

/** Length of the arrow that stands for an open end, px. */
export const ARROW = 16;
/** A possible stretch is drawn at least this wide, px, so that the bound can be seen. */
const LEAST = 6;

/** The px of an interval's ends on an axis that maps a value to px. */
export function barGeometry(
  interval: Interval,
  value: number,
  toPx: (v: number) => number,
  top: number,
  height: number,
): BarGeometry {
  return {
    x0: toPx(0),
    lo: toPx(Math.max(0, interval.lo)),
    hi: interval.hi === Infinity ? Infinity : toPx(interval.hi),
    value: toPx(value),
    top,
    height,
  };
}

/** Where the drawn bar ends, px: labels start after it. */
export function barEnd(g: BarGeometry, bound: Bound): number {
  if (bound === 'exact') return g.value;
  if (g.hi === Infinity) return g.value + ARROW;
  if (bound === 'rounded_down' || bound === 'about') return Math.max(g.hi, g.value + LEAST);
  return Math.max(g.hi, g.value) + 2;
}

function rect(x: number, y: number, width: number, height: number, style: ShapeStyle, r?: number): Shape {
  return { type: 'rect', shape: { x, y, width: Math.max(0, width), height, ...(r ? { r } : {}) }, style };
}

function bracket(x: number, g: BarGeometry, colour: string): Shape {
  const over = 2;
  const tick = 4;
  return {
    type: 'polyline',
    shape: {
      points: [
        [x - tick, g.top - over],
        [x, g.top - over],
        [x, g.top + g.height + over],
        [x - tick, g.top + g.height + over],
      ],
    },
    style: { stroke: colour, lineWidth: 2, fill: 'none' },
  };
}

/**
 * A bar whose end says what is known of its value. Solid: certain. Pale: possible. Then the end itself: exact plain;
 * at_least an arrow outward; rounded_down a short open end; rounded_up and at_most a bracket that closes inward; about a
 * soft round end; range a mark at both ends. A plan is hollow and dashed, with the same ends.
 */
export function boundedBar(g: BarGeometry, bound: Bound, colours: BarColours, plan: boolean): Shape[] {
  const { solid, pale } = colours;
  const { top, height } = g;
  const edge: ShapeStyle = { fill: pale, stroke: solid, lineWidth: 1 };
  const certain = bound === 'at_most' ? g.x0 : Math.min(g.lo, bound === 'exact' ? g.value : g.lo);
  const shapes: Shape[] = [];
  const body = (to: number): Shape =>
    plan
      ? rect(g.x0, top, to - g.x0, height, { fill: 'none', stroke: solid, lineWidth: 1.5, lineDash: [4, 3] })
      : rect(g.x0, top, to - g.x0, height, { fill: solid });
  if (certain > g.x0) shapes.push(body(certain));
  switch (bound) {
    case 'exact':
      break;
    case 'at_least':
      shapes.push(arrow(g.value, g, plan ? { ...edge, fill: 'none', lineDash: [4, 3] } : edge));
      break;
    case 'rounded_down': {
      if (g.hi === Infinity) {
        shapes.push(arrow(g.value, g, edge));
        break;
      }
      const end = Math.max(g.hi, g.value + LEAST);
      shapes.push(rect(g.value, top, end - g.value, height, { fill: plan ? 'none' : pale }));
      for (const y of [top + 0.5, top + height - 0.5])
        shapes.push({
          type: 'line',
          shape: { x1: g.value, y1: y, x2: end, y2: y },
          style: { stroke: solid, lineWidth: 1 },
        });
      break;
    }
    case 'rounded_up':
    case 'at_most': {
      const from = Math.min(certain, g.value - LEAST);
      shapes.push(rect(Math.max(g.x0, from), top, g.value - Math.max(g.x0, from), height, edge));
      shapes.push(bracket(g.value, g, solid));
      break;
    }
    case 'about': {
      const end = g.hi === Infinity ? g.value + ARROW : Math.max(g.hi, g.value + LEAST);
      shapes.push(rect(certain, top, end - certain, height, { ...edge, lineDash: [2, 2] }, height / 2));
      shapes.push({
        type: 'line',
        shape: { x1: g.value, y1: top, x2: g.value, y2: top + height },
        style: { stroke: solid, lineWidth: 1 },
      });
      break;
    }
    case 'range':
      shapes.push(rect(g.lo, top, g.hi - g.lo, height, edge));
      for (const x of [g.lo, g.hi])
        shapes.push({
          type: 'line',
          shape: { x1: x, y1: top - 2, x2: x, y2: top + height + 2 },
          style: { stroke: solid, lineWidth: 2 },
        });
      break;
  }
  return shapes;
}

/** A seam along a bar whose value is of another kind than its neighbours': beside its colour, for grey paper. */
export function seam(g: BarGeometry, bound: Bound, paper: string): Shape {
  const y = g.top + g.height / 2;
  const x2 = bound === 'at_most' ? g.value : Math.min(g.lo, g.value);
  return {
    type: 'line',
    shape: { x1: g.x0, y1: y, x2: Math.max(g.x0, x2), y2: y },
    style: { stroke: paper, lineWidth: 3 },
  };
}

function arrow(x: number, g: BarGeometry, style: ShapeStyle): Shape {
  const neck = ARROW * 0.45;
  return {
    type: 'polygon',
    shape: {
      points: [
        [x, g.top],
        [x + neck, g.top],
        [x + ARROW, g.top + g.height / 2],
        [x + neck, g.top + g.height],
        [x, g.top + g.height],
      ],
    },
    style,
  };
}
