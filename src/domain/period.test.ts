import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, daySpan, decimalYear, isoDay, lastDay, yearOf } from './period.ts';

function days(period: string): number {
  const span = daySpan(period);
  return span ? span.until - span.from : Number.NaN;
}

describe('daySpan', () => {
  test('a period covers its days, leap years included', () => {
    expect(daySpan('1970-01-01')).toEqual({ from: 0, until: 1 });
    expect(daySpan('1970')).toEqual({ from: 0, until: 365 });
    expect(days('2020')).toBe(366);
    expect(days('2021')).toBe(365);
    expect(days('2000')).toBe(366);
    expect(days('2100')).toBe(365);
    expect(days('2024-02')).toBe(29);
    expect(days('2023-02')).toBe(28);
    expect(days('2021-12')).toBe(31);
    expect(days('2024-02-29')).toBe(1);
  });

  test('a span runs from the first day of the first to the last day of the second', () => {
    expect(days('2024-01/2024-06')).toBe(31 + 29 + 31 + 30 + 31 + 30);
    expect(days('2018/2020')).toBe(365 + 365 + 366);
    expect(daySpan('2020/2020')).toEqual(daySpan('2020'));
    expect(days('2021-06/2021-09-03')).toBe(30 + 31 + 31 + 3);
  });

  test.each([
    '',
    'latest',
    '20',
    '2024-1',
    '2024-00',
    '2024-13',
    '2023-02-29',
    '2024-04-31',
    '2024-01-00',
    '2024-01-32',
    '2021-H1',
    '2024/',
    '/2024',
    '2024-06/2024-01',
    '2024/2023',
    '2020/2021/2022',
    ' 2020',
    '2020年',
  ])('%j is not a period', (nonsense) => {
    expect(daySpan(nonsense)).toBeNull();
    expect(lastDay(nonsense)).toBeNaN();
    expect(yearOf(nonsense)).toBeNaN();
  });
});

test('the last day is where a stock of the period stands', () => {
  expect(isoDay(lastDay('2020'))).toBe('2020-12-31');
  expect(isoDay(lastDay('2024-02'))).toBe('2024-02-29');
  expect(isoDay(lastDay('2024-01/2024-06'))).toBe('2024-06-30');
  expect(isoDay(lastDay('2021-09-03'))).toBe('2021-09-03');
});

test('the year is the one in which the period ends', () => {
  expect(yearOf('2020')).toBe(2020);
  expect(yearOf('2020-12-31')).toBe(2020);
  expect(yearOf('2019/2020')).toBe(2020);
  expect(yearOf('2021-01')).toBe(2021);
});

test('decimal years', () => {
  expect(decimalYear(lastDay('2020-12-31'))).toBeCloseTo(2020 + 365 / 366, 10);
  expect(decimalYear(lastDay('2021-06-30'))).toBeCloseTo(2021 + 180 / 365, 10);
  expect(decimalYear(lastDay('2021-01-01'))).toBe(2021);
});

describe('comparePeriods', () => {
  test('by the end; of two that end together the longer first; nonsense last', () => {
    const mixed = ['2021', 'x', '2020-12-31', '2020-06', '2020', '2019/2020', '2020-12'];
    expect([...mixed].sort(comparePeriods)).toEqual([
      '2020-06',
      '2019/2020',
      '2020',
      '2020-12',
      '2020-12-31',
      '2021',
      'x',
    ]);
    expect(comparePeriods('x', 'y')).toBe(0);
  });

  test('turning the pair round turns the sign', () => {
    const year = fc.integer({ min: 1990, max: 2040 }).map(String);
    const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    const period = fc.oneof(year, month, fc.constant('x'));
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      }),
    );
  });
});
