import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf, placeValue } from './bound.ts';
import { contains, interval, point } from './interval.ts';
import { BOUNDS, type Bound } from './words.ts';

describe('placeValue', () => {
  test.each([
    [200, 100],
    [340, 10],
    [490, 10],
    [500_000, 100_000],
    [1208, 1],
    [14_000, 1000],
    [2e12, 1e12],
    [4.24e8, 1e6],
    [4.24, 0.01],
    [0.5, 0.1],
    [33, 1],
    [1, 1],
    [1e-7, 1e-7],
    [-340, 10],
    [0, 0],
    [Number.NaN, 0],
    [Infinity, 0],
  ])('%d → %d', (v, u) => {
    expect(placeValue(v)).toBe(u);
  });

  test('grows with the magnitude: placeValue(v·10^k) = placeValue(v)·10^k', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 9 }), (v, k) => {
        expect(placeValue(v * 10 ** k)).toBe(placeValue(v) * 10 ** k);
      }),
    );
  });
});

describe('intervalOf, row by row of the table of bounds', () => {
  test.each<[string, number, string, Bound, ReturnType<typeof interval>]>([
    ['31个', 31, 'item', 'exact', point(31)],
    ['达1208名', 1208, 'person', 'exact', point(1208)],
    ['超2万亿元', 2e12, 'CNY', 'at_least', interval(2e12, Infinity)],
    ['80%以上', 80, 'percent', 'at_least', interval(80, Infinity)],
    ['超1/3', 1 / 3, 'ratio', 'at_least', interval(1 / 3, Infinity)],
    ['200余名', 200, 'person', 'rounded_down', interval(200, 300, false, true)],
    ['340余家', 340, 'organisation', 'rounded_down', interval(340, 350, false, true)],
    ['50余万人', 500_000, 'person', 'rounded_down', interval(500_000, 600_000, false, true)],
    ['1万余人次', 10_000, 'person_times', 'rounded_down', interval(10_000, 20_000, false, true)],
    ['1/3多', 1 / 3, 'ratio', 'rounded_down', interval(1 / 3, Infinity)],
    ['近490家', 490, 'organisation', 'rounded_up', interval(480, 490, true, true)],
    ['近三成', 30, 'percent', 'rounded_up', interval(20, 30, true, true)],
    ['近1/3', 1 / 3, 'ratio', 'rounded_up', interval(0, 1 / 3, true, true)],
    ['近0.3', 0.3, 'times', 'rounded_up', interval(0.2, 0.3, true, true)],
    ['约1.4万人', 14_000, 'person', 'about', interval(13_500, 14_500)],
    ['约4.24亿元', 4.24e8, 'CNY', 'about', interval(4.235e8, 4.245e8)],
    ['约1/3', 1 / 3, 'ratio', 'about', interval(0, Infinity, true)],
    ['不超过300万元', 3e6, 'CNY', 'at_most', interval(0, 3e6, true)],
  ])('%s', (_wording, value, unit, bound, expected) => {
    expect(intervalOf({ value, unit, bound })).toEqual(expected);
  });

  test('3至5万: both ends belong', () => {
    expect(intervalOf({ min: 30_000, max: 50_000, unit: 'person', bound: 'range' })).toEqual(interval(30_000, 50_000));
  });

  test('0余 and 近0 have no place to round to', () => {
    expect(intervalOf({ value: 0, unit: 'item', bound: 'rounded_down' })).toEqual(point(0));
    expect(intervalOf({ value: 0, unit: 'item', bound: 'rounded_up' })).toEqual(point(0));
  });

  test('null where what the bound needs is missing', () => {
    expect(intervalOf({ value: 3, unit: 'item', bound: 'range' })).toBeNull();
    expect(intervalOf({ min: 3, unit: 'item', bound: 'range' })).toBeNull();
    expect(intervalOf({ min: 3, max: 5, unit: 'item', bound: 'exact' })).toBeNull();
    expect(intervalOf({ value: Number.NaN, unit: 'item', bound: 'exact' })).toBeNull();
    expect(intervalOf({ value: Infinity, unit: 'item', bound: 'at_least' })).toBeNull();
  });

  test('holds the value written, unless the wording says that it is not reached', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: -3, max: 9 }),
        fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
        fc.constantFrom('person', 'percent', 'ratio'),
        (digits, power, bound, unit) => {
          const value = Number(`${digits}e${power}`);
          const all = intervalOf({ value, unit, bound });
          expect(all && contains(all, value)).toBe(bound !== 'rounded_up');
        },
      ),
    );
  });

  test('never empty: a value can always be drawn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
        (value, bound) => {
          const all = intervalOf({ value, unit: 'person', bound });
          expect(all && (all.lo < all.hi || (all.lo === all.hi && !all.loOpen && !all.hiOpen))).toBe(true);
        },
      ),
    );
  });
});
