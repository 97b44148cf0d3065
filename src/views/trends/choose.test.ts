import { expect, test } from 'vitest';
import { LATEST } from '../../domain/comparison.ts';
import { timeOf, windowOf, yearShown } from './choose.ts';

const SPAN = { first: 2016, last: 2024 };
const YEARS = [
  { year: 2018, places: 12 },
  { year: 2020, places: 28 },
  { year: 2022, places: 25 },
  { year: 2024, places: 1 },
];

test('the window is the years asked for, within what there is; the whole is no window', () => {
  expect(windowOf(SPAN, LATEST)).toEqual({ from: 2016, to: 2024 });
  expect(windowOf(SPAN, { kind: 'span', from: '2010', to: '2020' })).toEqual({ from: 2016, to: 2020 });
  expect(timeOf(SPAN, { from: 2018, to: 2020 })).toEqual({ kind: 'span', from: '2018', to: '2020' });
  expect(timeOf(SPAN, { from: 2016, to: 2024 })).toEqual(LATEST);
});

test('the year ranked is the one pointed at, the end of the window, or the last that many places share', () => {
  expect(yearShown(YEARS, { kind: 'at', period: '2018' })).toBe(2018);
  expect(yearShown(YEARS, { kind: 'at', period: '2021' })).toBe(2020);
  expect(yearShown(YEARS, { kind: 'span', from: '2018', to: '2023' })).toBe(2022);
  expect(yearShown(YEARS, LATEST)).toBe(2022);
  expect(yearShown([], LATEST)).toBeNull();
});
