/** A label that wants to stand at a point, in px. */
export interface LabelWish {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** What is drawn above and below the point itself and must be kept clear. */
  readonly up: number;
  readonly down: number;
  readonly width: number;
  /** Drawn even where it crosses a line; never over another label. */
  readonly must: boolean;
}

type Point = readonly [number, number];

export interface LabelRoom {
  /** Labels stand between `left` and `width`, and above `bottom`. */
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  /** Above this stand letters of events and breaks: a label goes there only where it has no other place. 0 without. */
  readonly top?: number;
  /** Half the size of a symbol. */
  readonly symbol: number;
  readonly points: readonly Point[];
  readonly lines: readonly (readonly [Point, Point])[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const HALF_HEIGHT = 8;
const GAP = 2;

function touches(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
}

/** Does the straight line pass through the box? */
function crosses([a, b]: readonly [Point, Point], box: Box): boolean {
  let [from, to] = [0, 1];
  for (const axis of [0, 1] as const) {
    const middle = axis === 0 ? box.x : box.y;
    const half = axis === 0 ? box.halfWidth : box.halfHeight;
    const step = b[axis] - a[axis];
    const ends = [middle - half - a[axis], middle + half - a[axis]];
    if (step === 0) {
      if ((ends[0] ?? 0) > 0 || (ends[1] ?? 0) < 0) return false;
      continue;
    }
    const [t0 = 0, t1 = 0] = ends.map((e) => e / step).sort((p, q) => p - q);
    from = Math.max(from, t0);
    to = Math.min(to, t1);
  }
  return from < to;
}

/** Over the point, over it to one side, under it: first what reads best. */
function candidates(wish: LabelWish, room: LabelRoom): Box[] {
  const half = wish.width / 2;
  const aside = half - room.symbol;
  const over = wish.y - Math.max(wish.up, room.symbol) - GAP - HALF_HEIGHT;
  const under = wish.y + Math.max(wish.down, room.symbol) + GAP + HALF_HEIGHT;
  return [
    [0, over],
    [-aside, over],
    [aside, over],
    [0, under],
    [aside, under],
    [-aside, under],
  ].map(([dx = 0, y = 0]) => ({
    x: Math.max(room.left + half + GAP, Math.min(wish.x + dx, room.width - half - GAP)),
    y: Math.max(HALF_HEIGHT, y),
    halfWidth: half + GAP,
    halfHeight: HALF_HEIGHT,
  }));
}

/**
 * Where labels stand, by index: each at the first place where it covers no other label, point or line. The wishes come in
 * the order of their importance; one that finds no place is left out, unless it must be drawn.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): Map<number, { x: number; y: number }> {
  const placed = new Map<number, Box>();
  for (const wish of wishes) {
    if (placed.has(wish.index)) continue;
    const all = candidates(wish, room).filter(
      (box) => box.y + HALF_HEIGHT <= room.bottom && ![...placed.values()].some((other) => touches(box, other)),
    );
    const below = all.filter((box) => box.y - HALF_HEIGHT >= (room.top ?? 0));
    const free = below.length > 0 ? below : all;
    const away = (box: Box, x: number, y: number): number => Math.hypot(box.x - x, box.y - y);
    const clear = free.filter((box) =>
      room.points.every(
        ([x, y]) =>
          (x === wish.x && y === wish.y) ||
          // A label nearer to another point would be read as that point's.
          (away(box, x, y) > away(box, wish.x, wish.y) &&
            !touches(box, { x, y, halfWidth: room.symbol, halfHeight: room.symbol })),
      ),
    );
    const best = clear.find((box) => !room.lines.some((line) => crosses(line, box)));
    const chosen = best ?? (wish.must ? (clear[0] ?? free[0]) : undefined);
    if (chosen) placed.set(wish.index, chosen);
  }
  return new Map([...placed].map(([index, { x, y }]) => [index, { x, y }]));
}
