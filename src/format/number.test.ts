import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, fraction, magnitudeFor, magnitudeForAll, plainNumber } from './number.ts';

describe('formatNumber', () => {
  test.each<[number, number | undefined, string]>([
    [0, undefined, '0'],
    [999, undefined, '999'],
    [1208, undefined, '1,208'],
    [1_234_567.5, undefined, '1,234,567.5'],
    [4.24, undefined, '4.24'],
    [0.1 + 0.2, undefined, '0.3'],
    [-3.5, undefined, '-3.5'],
    [655_737, 2, '660,000'],
    [16.577, 3, '16.6'],
    [0.083_33, 2, '0.083'],
    [Number.NaN, undefined, '—'],
    [Infinity, 2, '—'],
  ])('%d to %s digits: %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  test('a limit is rounded to the side on which it stays true', () => {
    expect(formatNumber(655_737, 2, 'down')).toBe('650,000');
    expect(formatNumber(655_737, 2, 'up')).toBe('660,000');
    expect(formatNumber(651_000, 2, 'up')).toBe('660,000');
    expect(formatNumber(651_000, 2, 'down')).toBe('650,000');
    expect(formatNumber(0.995, 2, 'down')).toBe('0.99');
    expect(formatNumber(99.6, 2, 'down')).toBe('99');
    expect(formatNumber(99.1, 2, 'up')).toBe('100');
    expect(formatNumber(0, 2, 'down')).toBe('0');
    expect(formatNumber(0.3 * 3, 2, 'up')).toBe('0.9');
    expect(formatNumber(40, 2, 'down')).toBe('40');
  });

  test('down is never above, up never below, both within one unit of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 4 }), (v, digits) => {
        const read = (how: 'down' | 'up'): number => Number(formatNumber(v, digits, how).replaceAll(',', ''));
        expect(read('down')).toBeLessThanOrEqual(v);
        expect(read('up')).toBeGreaterThanOrEqual(v);
        expect(read('up') - read('down')).toBeLessThanOrEqual(10 ** Math.max(0, String(v).length - digits));
      }),
    );
  });
});

test('magnitudes: the largest that fits; rates are not scaled', () => {
  expect(magnitudeFor(2e12, 'CNY', 'zh')).toEqual({ factor: 1e12, word: '万亿' });
  expect(magnitudeFor(8.4e11, 'CNY', 'zh')).toEqual({ factor: 1e8, word: '亿' });
  expect(magnitudeFor(10_000, 'person', 'zh').word).toBe('万');
  expect(magnitudeFor(9_999, 'person', 'zh').word).toBe('');
  expect(magnitudeFor(2e12, 'CNY', 'en').word).toBe(' trillion');
  expect(magnitudeFor(3e9, 'CNY', 'en').word).toBe(' billion');
  expect(magnitudeFor(999_999, 'person', 'en').word).toBe('');
  expect(magnitudeFor(-2e8, 'CNY', 'zh').word).toBe('亿');
  for (const unit of ['percent', 'ratio', 'times', 'km2', 'per_10k_persons'])
    expect(magnitudeFor(1e9, unit, 'zh').factor).toBe(1);
});

describe('one magnitude for a chart', () => {
  const word = (values: readonly number[], lang: 'zh' | 'en' = 'zh', derived = false): string =>
    magnitudeForAll(values, 'CNY', lang, derived).word.trim();

  test('the largest in which nothing falls below 0.1', () => {
    expect(word([2e12, 8.4e11])).toBe('万亿');
    expect(word([2e12, 5e9])).toBe('亿');
    expect(word([2e12, 5])).toBe('');
    expect(word([2e12, 8.4e11], 'en')).toBe('trillion');
  });

  test('and few decimals are needed: 33,757.93亿, not 3.375793万亿', () => {
    expect(word([3_375_793_000_000])).toBe('亿');
    expect(word([2e12, 1.5e12, 1.2e12, 1.1e12, 3_375_793_000_000])).toBe('万亿');
  });

  test('decimals of a derived value do not count: it is rounded when written', () => {
    expect(word([655_737.7], 'zh', true)).toBe('万');
    expect(word([655_737.7])).toBe('');
  });

  test('what is not finite, and 0, have no say; rates are not scaled', () => {
    expect(word([5, Infinity, Number.NaN])).toBe('');
    expect(word([2e12, 0])).toBe('万亿');
    expect(magnitudeForAll([], 'CNY', 'zh').factor).toBe(1);
    expect(magnitudeForAll([2e12], 'percent', 'zh').factor).toBe(1);
  });
});

test('plain numbers are for programs', () => {
  expect(plainNumber(2e12)).toBe('2000000000000');
  expect(plainNumber(4.24e8)).toBe('424000000');
  expect(plainNumber(0.1 + 0.2)).toBe('0.3');
  expect(plainNumber(Number.NaN)).toBe('');
  expect(plainNumber(Infinity)).toBe('');
});

test('fractions as people write them', () => {
  expect(fraction(1 / 3)).toBe('1/3');
  expect(fraction(2 / 3)).toBe('2/3');
  expect(fraction(0.5)).toBe('1/2');
  expect(fraction(0.75)).toBe('3/4');
  expect(fraction(0)).toBeNull();
  expect(fraction(1)).toBeNull();
  expect(fraction(1.5)).toBeNull();
  expect(fraction(0.123)).toBeNull();
  expect(fraction(Number.NaN)).toBeNull();
});
