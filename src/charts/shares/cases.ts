import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { sharesSlice } from '../../domain/slice/shares.ts';
import { chosen } from '../common/compareFixture.ts';
import { ASK, dataset, figure, HEADS, MONEY, PLACES } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type SharesModel, toModel } from './model.ts';

const heads: Indicator = { ...HEADS, divisors: ['city'] };
const money: Indicator = { ...MONEY, divisors: ['city'] };

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
): ChartCase<SharesModel> {
  const data = dataset(heads, figures);
  const list = places.flatMap((id) => PLACES.filter((p) => p.id === id));
  const slice = sharesSlice(data, indicators, list, ASK);
  return { name, model: (lang) => toModel(slice, data, lang) };
}

const city = (of: Indicator, value: number, period = '2020'): Figure => figure(of, 'chongqing', value, 'exact', period);
const heads2020 = chosen(3).map((p, i) => figure(heads, p, 9_000 - i * 2_500, 'exact', '2020'));
const money2020 = chosen(3).map((p, i) => figure(money, p, (2 + i) * 1e11, 'exact', '2020'));
/** A total of a place that its source breaks down by level. */
const stated = (place: string, national: number, municipal: number): Figure[] => {
  const parts = [
    figure(heads, place, national, 'exact', '2021', { id: `heads.${place}.2021.2`, dimensions: { level: 'national' } }),
    figure(heads, place, municipal, 'exact', '2021', {
      id: `heads.${place}.2021.3`,
      dimensions: { level: 'municipal' },
    }),
  ];
  const whole = figure(heads, place, national + municipal, 'exact', '2021', { parts: parts.map((p) => p.id) });
  return [whole, ...parts];
};

export const CASES: readonly ChartCase<SharesModel>[] = [
  from('two-wholes-stacked', [heads, money], chosen(3), [
    ...heads2020,
    ...money2020,
    city(heads, 42_000),
    city(money, 1.6e12),
  ]),
  from(
    'shared-ground',
    [heads],
    ['qing', 'xinqu', 'bai'],
    [...heads2020, figure(heads, 'xinqu', 5_200, 'exact', '2020'), city(heads, 42_000)],
  ),
  from('mixed-dates', [heads, money], chosen(3), [
    ...heads2020.slice(0, 2),
    figure(heads, 'zhu', 3_900, 'exact', '2022'),
    ...money2020,
    city(heads, 42_000),
    city(money, 1.6e12),
  ]),
  from('bounds', [heads, money], chosen(3), [
    figure(heads, 'qing', 9_000, 'rounded_down', '2020', { asWritten: '9000余人' }),
    figure(heads, 'bai', 6_000, 'about', '2020', { asWritten: '约6000人' }),
    figure(heads, 'zhu', 4_000, 'rounded_up', '2020', { asWritten: '近4000人' }),
    figure(money, 'qing', 2e11, 'at_least', '2020', { asWritten: '超2000亿元' }),
    figure(money, 'bai', 1e11, 'exact', '2020'),
    city(heads, 42_000),
    city(money, 1.6e12),
  ]),
  from('stated-breakdowns', [heads], chosen(2), [...stated('qing', 8, 23), ...stated('bai', 3, 7)]),
  from('disputed-part-and-whole', [heads, money], chosen(3), [
    ...heads2020,
    figure(heads, 'bai', 7_900, 'exact', '2020', { id: 'heads.bai.2020.2', source: 'paper' }),
    city(heads, 42_000),
    ...money2020,
    city(money, 1.6e12),
    { ...city(money, 1.5e12), id: 'money.chongqing.2020.2', source: 'paper' },
  ]),
  from('all-missing', [heads], chosen(3), []),
];
