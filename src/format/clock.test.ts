import { expect, test } from 'vitest';
import { formatClock, formatElapsed } from './clock.ts';

test('a time of day has two digits each', () => {
  expect(formatClock(new Date(2026, 10, 27, 9, 5))).toBe('09:05');
  expect(formatClock(new Date(2026, 10, 27, 23, 59))).toBe('23:59');
});

test('elapsed: minutes and seconds, hours from the first on, never below zero', () => {
  expect([-5, 0, 999, 307_000, 3_907_000].map(formatElapsed)).toEqual(['00:00', '00:00', '00:00', '05:07', '1:05:07']);
});
