import { expect, test } from 'vitest';
import { ASK, dataset, figure, HEADS, MONEY, PLACES } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { sharedYears, trailsOf } from './trails.ts';

const at = (ids: readonly string[]) => ids.flatMap((id) => PLACES.filter((p) => p.id === id));
const both = (place: string, year: string): Figure[] => [
  figure(HEADS, place, Number(year) - 2000, 'exact', year),
  figure(MONEY, place, (Number(year) - 2000) * 10, 'exact', year),
];

test('a stop for each year with both; neighbouring years are joined, a missing one is not bridged', () => {
  const data = dataset(HEADS, [
    ...['2018', '2019', '2021', '2022'].flatMap((y) => both('qing', y)),
    figure(HEADS, 'qing', 20, 'exact', '2020'),
    ...both('bai', '2019'),
  ]);
  expect(sharedYears(data, [HEADS, MONEY], at(['qing', 'bai']))).toEqual([
    { year: 2018, places: 1 },
    { year: 2019, places: 2 },
    { year: 2021, places: 1 },
    { year: 2022, places: 1 },
  ]);
  const [qing, bai] = trailsOf(data, [HEADS, MONEY], at(['qing', 'bai', 'zhu']), ASK);
  expect(qing?.stops.map((s) => [s.year, s.x.measure.value, s.y.measure.value])).toEqual([
    [2018, 18, 180],
    [2019, 19, 190],
    [2021, 21, 210],
    [2022, 22, 220],
  ]);
  expect(qing?.runs).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect([bai?.place.id, bai?.stops.length]).toEqual(['bai', 1]);
});

test('a break in either indicator, and a plan, are no way', () => {
  const broken: Indicator = { ...MONEY, breaks: [{ at: '2020', note: { zh: '示例', en: 'Sample' } }] };
  const plan = [
    figure(HEADS, 'qing', 22, 'exact', '2022', { timeKind: 'plan' }),
    figure(MONEY, 'qing', 220, 'exact', '2022'),
  ];
  const data = dataset(broken, [...['2018', '2019', '2020', '2021'].flatMap((y) => both('qing', y)), ...plan]);
  const [qing] = trailsOf(data, [HEADS, broken], at(['qing']), ASK);
  expect(qing?.stops.map((s) => s.year)).toEqual([2018, 2019, 2020, 2021]);
  expect(qing?.runs).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
