import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { ASK, CITY, dataset, figure, HEADS, MONEY } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type HeadlineModel, toModel } from './model.ts';

function from(name: string, indicator: Indicator, figures: readonly Figure[]): ChartCase<HeadlineModel> {
  const data = dataset(indicator, figures);
  return { name, model: (lang) => toModel(trendSlice(data, indicator, CITY, ASK), data, lang) };
}

export const CASES: readonly ChartCase<HeadlineModel>[] = [
  from(
    'with-history',
    HEADS,
    [806, 900, 1066, 1352].map((v, i) => figure(HEADS, 'chongqing', v, 'exact', String(2021 + i))),
  ),
  from('bounded-money', MONEY, [figure(MONEY, 'chongqing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' })]),
  from('range', HEADS, [figure(HEADS, 'chongqing', [30_000, 50_000], 'range', '2020', { asWritten: '3至5万' })]),
  from('plan-only', MONEY, [figure(MONEY, 'chongqing', 3e11, 'exact', '2027', { timeKind: 'plan' })]),
  from('unknown', MONEY, []),
  from('disputed', HEADS, [
    figure(HEADS, 'chongqing', 58_000, 'exact', '2021'),
    figure(HEADS, 'chongqing', 62_000, 'exact', '2022'),
    figure(HEADS, 'chongqing', 63_000, 'exact', '2022', { id: 'heads.chongqing.2022.2', source: 'paper' }),
  ]),
];
