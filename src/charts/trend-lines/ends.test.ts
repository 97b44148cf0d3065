import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './ends.ts';

test('labels that do not touch stay where they want to be', () => {
  expect(spread([100, 20, 60], 16, 0, 200)).toEqual([100, 20, 60]);
});

test('labels that touch part evenly around where they want to be', () => {
  expect(spread([50, 50], 16, 0, 200)).toEqual([42, 58]);
  expect(spread([50, 54, 100], 16, 0, 200)).toEqual([44, 60, 100]);
});

test('at the edge they move inward', () => {
  expect(spread([0, 0, 0], 16, 0, 200)).toEqual([0, 16, 32]);
  expect(spread([200, 198], 16, 0, 200)).toEqual([200, 184]);
});

test('no label covers another, all stay inside, and the order by height is kept', () => {
  const wishes = fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(wishes, (wanted) => {
      const placed = spread(wanted, 16, 0, 400);
      expect(placed).toHaveLength(wanted.length);
      const pairs = wanted.map((y, i) => ({ y, at: placed[i] ?? Number.NaN })).sort((a, b) => a.at - b.at);
      pairs.forEach(({ at, y }, i) => {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(400 + 1e-9);
        const before = pairs[i - 1];
        if (!before) return;
        expect(at - before.at).toBeGreaterThanOrEqual(16 - 1e-9);
        expect(Math.min(400, Math.max(0, y))).toBeGreaterThanOrEqual(Math.min(400, Math.max(0, before.y)));
      });
    }),
  );
});
