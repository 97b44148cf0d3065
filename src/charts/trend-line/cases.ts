import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { ASK, CITY, dataset, figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type TrendModel, toModel } from './model.ts';

function from(
  name: string,
  indicator: Indicator,
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<TrendModel> {
  const data = dataset(indicator, figures);
  return { name, model: (lang) => toModel(trendSlice(data, indicator, CITY, { ...ASK, ...ask }), data, lang) };
}

const at = (i: Indicator, v: number, p: string, bound: Figure['bound'] = 'exact', more: Partial<Figure> = {}): Figure =>
  figure(i, 'chongqing', v, bound, p, more);

const FLOW: Indicator = { ...HEADS, timeKind: 'flow' };
const BROKEN: Indicator = {
  ...HEADS,
  breaks: [{ at: '2020-11-01', note: { zh: '示例普查后口径更新。', en: 'New base after a sample census.' } }],
};

const CENSUS: readonly Figure[] = [
  at(BROKEN, 3_048_000, '2017'),
  at(BROKEN, 3_075_000, '2018'),
  at(BROKEN, 3_124_000, '2019'),
  at(BROKEN, 3_205_000, '2020-11-01'),
  at(BROKEN, 3_212_000, '2021'),
  at(BROKEN, 3_213_000, '2022'),
];

export const CASES: readonly ChartCase<TrendModel>[] = [
  from(
    'typical',
    MONEY,
    [1.1, 1.3, 1.7, 2.0, 2.6, 3.1].map((v, i) => at(MONEY, v * 1e12, String(2016 + i))),
  ),
  from('bounds-and-gap', FLOW, [
    at(FLOW, 806, '2020'),
    at(FLOW, 1000, '2021', 'at_least'),
    at(FLOW, 1066, '2022'),
    at(FLOW, 1352, '2024', 'about'),
    at(FLOW, 700, '2019', 'rounded_up'),
    at(FLOW, 1500, '2025', 'at_least', { timeKind: 'plan' }),
  ]),
  from('break', BROKEN, CENSUS),
  from('two-sources', FLOW, [
    at(FLOW, 58_000, '2021'),
    at(FLOW, 62_000, '2022', 'exact', { id: 'heads.chongqing.2022.a' }),
    at(FLOW, 63_000, '2022', 'exact', { id: 'heads.chongqing.2022.b', source: 'paper' }),
  ]),
  from('part-year', FLOW, [at(FLOW, 806, '2020'), at(FLOW, 808, '2021-01/2021-11'), at(FLOW, 1066, '2022')]),
  from('one-point', RATE, [at(RATE, 2.11, '2020')]),
  from('mixed-kinds', HEADS, [
    at(HEADS, 100, '2019'),
    at(HEADS, 180, '2020', 'exact', { timeKind: 'cumulative' }),
    at(HEADS, 120, '2021', 'exact', { timeKind: 'per_year' }),
    at(HEADS, 150, '2021', 'exact', { id: 'heads.x', timeKind: 'flow' }),
  ]),
  from('all-missing', HEADS, []),
  from('break-insisted', BROKEN, CENSUS, { insist: true }),
];
