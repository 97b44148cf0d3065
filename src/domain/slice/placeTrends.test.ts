import { expect, test } from 'vitest';
import { ASK, dataset, figure, HEADS, PLACES } from '../../charts/common/fixture.ts';
import type { Indicator } from '../indicator.ts';
import { placeTrends } from './placeTrends.ts';

const at = (ids: readonly string[]) => ids.flatMap((id) => PLACES.filter((p) => p.id === id));
const population: Indicator = { ...HEADS, id: 'resident_population' };

test('the largest latest value first; places without a figure apart; common ground is named', () => {
  const data = dataset(HEADS, [
    figure(HEADS, 'qing', 5, 'exact', '2020'),
    figure(HEADS, 'bai', 9, 'exact', '2018'),
    figure(HEADS, 'bai', 3, 'exact', '2021'),
    figure(HEADS, 'xinqu', 7, 'exact', '2019'),
  ]);
  const trends = placeTrends(data, HEADS, at(['bai', 'qing', 'zhu', 'xinqu']), ASK);
  expect(trends.places.map((s) => s.place.id)).toEqual(['xinqu', 'qing', 'bai']);
  expect(trends.missing.map((p) => p.id)).toEqual(['zhu']);
  expect(trends.sharing.map((p) => p.id)).toEqual(['xinqu', 'qing']);
});

test('divided by the nearest divisor of each year; a place without one is missing', () => {
  const heads: Indicator = { ...HEADS, divisors: ['city'] };
  const own = ['2018', '2019', '2020'].map((y, i) => figure(heads, 'qing', 100 + 10 * i, 'exact', y));
  const city = [figure(heads, 'chongqing', 1000, 'exact', '2018'), figure(heads, 'chongqing', 2000, 'exact', '2020')];
  const trends = placeTrends(dataset(heads, [...own, ...city]), heads, at(['qing']), { ...ASK, by: 'city' });
  // The end of 2019 is one day nearer to that of 2018 than to that of the leap year 2020.
  const values = trends.places[0]?.points.map((p) => [p.figure.period, p.measure.value, p.measure.unit]);
  expect(values).toEqual([
    ['2018', 10, 'percent'],
    ['2019', 11, 'percent'],
    ['2020', 6, 'percent'],
  ]);
  expect(trends.places[0]?.runs).toEqual([[0, 1, 2]]);
  const none = placeTrends(dataset(population, own), heads, at(['qing']), { ...ASK, by: 'city' });
  expect([none.places, none.missing.map((p) => p.id)]).toEqual([[], ['qing']]);
});

test('a window keeps the years within it', () => {
  const data = dataset(
    HEADS,
    ['2018', '2019', '2020'].map((y) => figure(HEADS, 'qing', 5, 'exact', y)),
  );
  const trends = placeTrends(data, HEADS, at(['qing']), { ...ASK, time: { kind: 'span', from: '2019', to: '2020' } });
  expect(trends.places[0]?.points.map((p) => p.figure.period)).toEqual(['2019', '2020']);
});
