import { describe, expect, test } from 'vitest';
import { figure, HEADS } from '../charts/common/fixture.ts';
import { type Evidence, figuresBehind } from './evidence.ts';
import { figureInterval, isWhole, writtenValue } from './figure.ts';
import { interval } from './interval.ts';

describe('writtenValue', () => {
  test('the value, the middle of a range, or none', () => {
    expect(writtenValue({ value: 7 })).toBe(7);
    expect(writtenValue({ min: 3, max: 5 })).toBe(4);
    expect(writtenValue({ min: 3 })).toBeNaN();
    expect(writtenValue({})).toBeNaN();
    expect(writtenValue({ value: 0, min: 3, max: 5 })).toBe(0);
  });
});

test('the interval takes the unit into account', () => {
  const third = figure(HEADS, 'qing', 1 / 3, 'rounded_up', '2020');
  expect(figureInterval(third, 'ratio')).toEqual(interval(0, 1 / 3, true, true));
  expect(figureInterval(figure(HEADS, 'qing', [3, 5], 'range', '2020'), 'person')).toEqual(interval(3, 5));
});

test('whole: neither holder nor dimension', () => {
  expect(isWhole(figure(HEADS, 'qing', 1, 'exact', '2020'))).toBe(true);
  expect(isWhole(figure(HEADS, 'qing', 1, 'exact', '2020', { dimensions: {} }))).toBe(true);
  expect(isWhole(figure(HEADS, 'qing', 1, 'exact', '2020', { dimensions: { level: 'national' } }))).toBe(false);
  expect(isWhole(figure(HEADS, 'qing', 1, 'exact', '2020', { holder: { zh: '某会', en: 'a body' } }))).toBe(false);
});

test('figures behind an evidence: in the order of the formula, each once', () => {
  const [a, b] = ['qing', 'bai'].map(
    (p): Evidence => ({ kind: 'figure', figure: figure(HEADS, p, 1, 'exact', '2020') }),
  );
  if (!a || !b) throw new Error('two evidences were built');
  const sum: Evidence = { kind: 'derived', method: 'sum', inputs: [a, b] };
  const share: Evidence = { kind: 'derived', method: 'share_of_total', inputs: [b, sum] };
  expect(figuresBehind(share).map((f) => f.place)).toEqual(['bai', 'qing']);
});
