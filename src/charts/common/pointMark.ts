import type { Interval } from '../../domain/interval.ts';
import type { Bound } from '../../domain/words.ts';
import type { Shape, ShapeStyle } from './boundedBar.ts';
import { R } from './dot.ts';

/** A dated value as a point of a line: what its symbol and whisker show. */
export interface PointValue {
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
}

const CAP = 5;
const OPEN = 18;

export function line(x1: number, y1: number, x2: number, y2: number, style: ShapeStyle): Shape {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

/** The bound as a whisker: to the other end where there is one, an arrow where there is none; soft (dotted) for about. */
export function whisker(
  p: PointValue,
  x: number,
  toY: (v: number) => number,
  colour: string,
  /** The least value that the axis shows. */
  least = 0,
): Shape[] {
  if (p.bound === 'exact') return [];
  const style: ShapeStyle = { stroke: colour, lineWidth: 1.5, ...(p.bound === 'about' ? { lineDash: [2, 2] } : {}) };
  const y = toY(p.value);
  const cap = (at: number, inward: number): Shape[] => [
    line(x - CAP, at, x + CAP, at, style),
    line(x - CAP, at, x - CAP, at + inward, style),
    line(x + CAP, at, x + CAP, at + inward, style),
  ];
  if (p.interval.hi === Infinity) {
    const top = y - OPEN;
    return [
      line(x, y, x, top, style),
      {
        type: 'polyline',
        shape: {
          points: [
            [x - 4, top + 5],
            [x, top],
            [x + 4, top + 5],
          ],
        },
        style: { ...style, fill: 'none' },
      },
    ];
  }
  const [lo, hi] = [toY(Math.max(least, p.interval.lo)), toY(p.interval.hi)];
  if (p.bound === 'rounded_down') return [line(x, y, x, Math.min(hi, y - R - 3), style)];
  if (p.bound === 'rounded_up' || p.bound === 'at_most')
    return [line(x, y, x, Math.max(lo, y + R + 3), style), ...cap(y - R - 2, 3)];
  return [line(x, Math.max(lo, y + R + 3), x, Math.min(hi, y - R - 3), style), ...cap(hi, 0), ...cap(lo, 0)];
}

/** What other sources say, px of their y: a fine line from the drawn value over a tick for each, `across` px on both sides of x. */
export function spreadAt(x: number, y: number, others: readonly number[], across: number, stroke: string): Shape[] {
  if (others.length === 0) return [];
  const style: ShapeStyle = { stroke, lineWidth: 1 };
  return [
    line(x, Math.min(y, ...others), x, Math.max(y, ...others), style),
    ...others.map((o) => line(x - across, o, x + across, o, style)),
  ];
}

/** How far the whisker of a bound reaches above and below its point, px, symbol included. */
export function reach(p: PointValue, y: number, toY: (v: number) => number, least = 0): { up: number; down: number } {
  const symbol = R + 1;
  if (p.bound === 'exact') return { up: symbol, down: symbol };
  if (p.interval.hi === Infinity) return { up: OPEN, down: symbol };
  const up = p.bound === 'rounded_up' || p.bound === 'at_most' ? symbol : Math.max(R + 3, y - toY(p.interval.hi));
  const down = p.bound === 'rounded_down' ? symbol : Math.max(R + 3, toY(Math.max(least, p.interval.lo)) - y);
  return { up, down };
}
