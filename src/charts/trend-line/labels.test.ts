import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRoom, type LabelWish, placeLabels } from './labels.ts';

const ROOM: LabelRoom = { left: 0, width: 400, bottom: 200, symbol: 5, points: [], lines: [] };
const wish = (index: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  index,
  x,
  y,
  up: 5,
  down: 5,
  width: 60,
  must: false,
  ...more,
});

describe('one label', () => {
  test('stands over its point', () => {
    expect(placeLabels([wish(0, 200, 100)], ROOM).get(0)).toEqual({ x: 200, y: 85 });
  });

  test('clears what is drawn above the point', () => {
    expect(placeLabels([wish(0, 200, 100, { up: 23 })], ROOM).get(0)?.y).toBe(67);
  });

  test('stays within the picture', () => {
    expect(placeLabels([wish(0, 2, 100)], ROOM).get(0)?.x).toBe(32);
    expect(placeLabels([wish(0, 399, 100)], ROOM).get(0)?.x).toBe(368);
    expect(placeLabels([wish(0, 200, 3)], ROOM).get(0)?.y).toBe(8);
  });

  test('goes under its point rather than among the letters above the plot', () => {
    expect(placeLabels([wish(0, 200, 40)], { ...ROOM, top: 20 }).get(0)?.y).toBe(55);
    expect(placeLabels([wish(0, 200, 60)], { ...ROOM, top: 20 }).get(0)?.y).toBe(45);
    // Where there is nothing else it stands there all the same.
    expect(placeLabels([wish(0, 200, 40)], { ...ROOM, top: 20, bottom: 60 }).get(0)?.y).toBe(25);
  });

  test('goes to the side that a rising line leaves free', () => {
    const rising = {
      ...ROOM,
      lines: [
        [
          [100, 150],
          [200, 100],
        ] as const,
        [
          [200, 100],
          [300, 50],
        ] as const,
      ],
    };
    expect(placeLabels([wish(0, 200, 100)], rising).get(0)).toEqual({ x: 175, y: 85 });
  });

  test('goes under its point where another stands above', () => {
    const other = { ...ROOM, points: [[200, 85] as const] };
    expect(placeLabels([wish(0, 200, 100)], other).get(0)).toEqual({ x: 200, y: 115 });
  });

  test('never stands nearer to another point than to its own', () => {
    const neighbour = {
      ...ROOM,
      points: [[150, 110] as const],
      lines: [
        [
          [0, 200],
          [400, 0],
        ] as const,
      ],
    };
    const wide = wish(0, 200, 100, { width: 120 });
    // Over it to the left would be free of the line, but over the neighbour.
    expect(placeLabels([wide], neighbour).get(0)?.x).not.toBe(145);
    expect(placeLabels([wide], { ...neighbour, points: [] }).get(0)?.x).toBe(145);
  });

  test('is left out where there is no place, unless it must be drawn', () => {
    const crowded = {
      ...ROOM,
      lines: [80, 85, 90, 110, 115, 120].map(
        (y) =>
          [
            [0, y],
            [400, y],
          ] as const,
      ),
    };
    expect(placeLabels([wish(0, 200, 100)], crowded).size).toBe(0);
    expect(placeLabels([wish(0, 200, 100, { must: true })], crowded).get(0)).toEqual({ x: 200, y: 85 });
  });
});

test('labels never cover one another nor leave the picture; the first wish is granted', () => {
  const some = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 180 }),
      width: fc.integer({ min: 10, max: 150 }),
      must: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(some, (list) => {
      const wishes = list.map((w, i) => wish(i, w.x, w.y, { width: w.width, must: w.must || i === 0 }));
      const placed = [...placeLabels(wishes, { ...ROOM, points: list.map((w) => [w.x, w.y] as const) })];
      expect(placed.map(([i]) => i)).toContain(0);
      for (const [i, a] of placed) {
        const w = wishes[i]?.width ?? 0;
        expect(a.x - w / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + w / 2).toBeLessThanOrEqual(400);
        for (const [j, b] of placed) {
          if (j <= i) continue;
          const apart = Math.abs(a.x - b.x) >= (w + (wishes[j]?.width ?? 0)) / 2 || Math.abs(a.y - b.y) >= 16;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
