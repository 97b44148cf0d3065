import { expect, test } from 'vitest';
import { dataset, figure, HEADS } from '../../charts/common/fixture.ts';
import { NO_COMPARISON } from '../comparison.ts';
import type { Indicator } from '../indicator.ts';
import { baseYear, possibleBases, trendPlaces, trendsSlice, wholeTrend } from './trends.ts';

const BROKEN: Indicator = { ...HEADS, breaks: [{ at: '2019', note: { zh: '核算修订。', en: 'Accounts revised.' } }] };
const DATA = dataset(
  BROKEN,
  ['qing', 'bai'].flatMap((id) =>
    [2016, 2018, 2019, 2020, 2021].map((y) => figure(BROKEN, id, y - 1900, 'exact', String(y))),
  ),
  [figure(BROKEN, 'chongqing', 5000, 'exact', '2020'), figure(BROKEN, 'zhu', 90, 'exact', '2020')],
);
const wholes = ['qing', 'bai'].flatMap((id) => {
  const place = DATA.places.get(id);
  return place ? [wholeTrend(DATA, BROKEN, place, NO_COMPARISON)] : [];
});

test('where no place is chosen: those with a course, without the city that would flatten them', () => {
  expect(trendPlaces(DATA, BROKEN, NO_COMPARISON).map((p) => p.id)).toEqual(['bai', 'qing']);
  expect(trendPlaces(DATA, BROKEN, { ...NO_COMPARISON, places: ['zhu'] }).map((p) => p.id)).toEqual(['zhu']);
  expect(trendPlaces(DATA, BROKEN, { ...NO_COMPARISON, indicators: ['a', 'b'] }).map((p) => p.id)).toEqual([
    'chongqing',
  ]);
});

test('the base year is the one that reaches most points, on the longer side of the break', () => {
  expect(possibleBases(wholes)).toEqual([2016, 2018, 2019, 2020, 2021]);
  expect(baseYear(wholes, null)).toBe(2019);
  expect(baseYear(wholes, 2016)).toBe(2016);
  expect(baseYear([], null)).toBeNull();
});

test('a window cuts what is shown, not what an index rests on', () => {
  const slice = trendsSlice(DATA, BROKEN, {
    ...NO_COMPARISON,
    places: ['qing', 'zhu'],
    mode: 'index',
    base: 2019,
    time: { kind: 'span', from: '2020', to: '2021' },
  });
  expect(slice.lines.map((l) => l.points.map((p) => p.measure.value.toFixed(1)))).toEqual([['100.8', '101.7']]);
  expect(slice.noBase.map((p) => p.id)).toEqual(['zhu']);
});
