import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classLimits, classOf, roundBetween } from './classes.ts';

test.each([
  [3, 7, 5],
  [9, 11, 10],
  [1.234, 1.238, 1.235],
  [99, 101, 100],
  [4, 5, 5],
  [-3, 2, 0],
  [-0.9, -0.2, -0.5],
  [48_200, 51_300, 50_000],
])('between %d and %d the roundest number is %d', (a, b, round) => {
  expect(roundBetween(a, b)).toBe(round);
});

test('ten values in five classes of two', () => {
  const values = [1, 2, 11, 12, 21, 22, 31, 32, 41, 42];
  const limits = classLimits(values, 5);
  expect(limits).toEqual([10, 20, 30, 40]);
  expect(values.map((v) => classOf(v, limits))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('few values have few classes; equal ones one', () => {
  expect(classLimits([3, 8], 5)).toEqual([5]);
  expect(classLimits([3, 3, 3], 5)).toEqual([]);
  expect(classLimits([], 5)).toEqual([]);
});

test('limits rise, no class is empty, larger values are in no lower class', () => {
  const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const limits = classLimits(values, 5);
      expect(limits.length).toBeLessThan(5);
      for (const [i, limit] of limits.entries()) expect(limit).toBeGreaterThan(limits[i - 1] ?? -Infinity);
      const used = new Set(values.map((v) => classOf(v, limits)));
      expect(used.size).toBe(limits.length + 1);
      const sorted = [...values].sort((a, b) => a - b).map((v) => classOf(v, limits));
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    }),
  );
});
