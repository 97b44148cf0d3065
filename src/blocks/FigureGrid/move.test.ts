import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move, rowsInSight, spanOf } from './move.ts';

const SIZE = { rows: 100, cols: 9, page: 20 };

test.each([
  ['ArrowDown', false, { row: 0, col: 0 }, { row: 1, col: 0 }],
  ['ArrowUp', false, { row: 0, col: 3 }, { row: -1, col: 3 }],
  ['ArrowUp', false, { row: -1, col: 3 }, { row: -1, col: 3 }],
  ['ArrowRight', false, { row: 5, col: 8 }, { row: 5, col: 8 }],
  ['End', true, { row: 0, col: 0 }, { row: 99, col: 8 }],
  ['Home', true, { row: 50, col: 4 }, { row: -1, col: 0 }],
  ['Home', false, { row: 50, col: 4 }, { row: 50, col: 0 }],
  ['PageDown', false, { row: 90, col: 2 }, { row: 99, col: 2 }],
] as const)('%s (Ctrl: %s)', (key, ctrl, at, to) => {
  expect(move(key, ctrl, at, SIZE)).toEqual(to);
});

test('other keys do not move', () => {
  expect(move('a', false, { row: 0, col: 0 }, SIZE)).toBeNull();
});

test('rows in sight cover the box, and never leave the table', () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.integer({ min: 50, max: 2000 }), fc.nat(2000), (scrolled, height, count) => {
      const { from, to } = rowsInSight(scrolled, height, 36, count);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(from).toBeLessThanOrEqual(to);
      const first = Math.floor(scrolled / 36);
      const last = Math.floor((scrolled + height - 1) / 36);
      for (const row of [first, last]) if (row < count) expect(row >= from && row < to).toBe(true);
      expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 36) + 16);
    }),
  );
});

test('a rectangle whichever corner came first', () => {
  const span = { top: 1, bottom: 4, left: 0, right: 2 };
  expect(spanOf({ row: 4, col: 0 }, { row: 1, col: 2 })).toEqual(span);
  expect(spanOf({ row: 1, col: 2 }, { row: 4, col: 0 })).toEqual(span);
});
