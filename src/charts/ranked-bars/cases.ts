import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { ASK, dataset, figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type RankedBarsModel, toModel } from './model.ts';
import { withTotal } from './total.ts';

function from(
  name: string,
  indicator: Indicator,
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
  mark: readonly string[] = ask.places ?? [],
): ChartCase<RankedBarsModel> {
  const data = dataset(indicator, figures);
  const comparison = { ...ASK, ...ask };
  return {
    name,
    model: (lang) => {
      const slice = rankSlice(data, indicator, comparison);
      return withTotal(toModel(slice, data, new Set(mark), lang), slice, data, lang);
    },
  };
}

const every = ['qing', 'bai', 'zhu', 'xuan', 'jin', 'mu', 'shui', 'huo', 'tu', 'ri', 'yue', 'xing'];

export const CASES: readonly ChartCase<RankedBarsModel>[] = [
  from(
    'typical',
    HEADS,
    every.map((p, i) => figure(HEADS, p, 9_000 - i * 613, 'exact', '2020')),
  ),
  from('all-bounds', HEADS, [
    figure(HEADS, 'qing', 9_000, 'exact', '2020', { asWritten: '9000人' }),
    figure(HEADS, 'bai', 8_000, 'at_least', '2020', { asWritten: '超8000人' }),
    figure(HEADS, 'zhu', 7_000, 'rounded_down', '2020', { asWritten: '7000余人' }),
    figure(HEADS, 'xuan', 6_000, 'rounded_up', '2020', { asWritten: '近6000人' }),
    figure(HEADS, 'jin', 5_000, 'about', '2020', { asWritten: '约5000人' }),
    figure(HEADS, 'mu', 4_000, 'at_most', '2020', { asWritten: '不超过4000人' }),
    figure(HEADS, 'shui', [3_000, 5_000], 'range', '2020', { asWritten: '3000至5000人' }),
    figure(HEADS, 'huo', 6_500, 'at_least', '2022', { timeKind: 'plan', asWritten: '6500人以上' }),
  ]),
  from('two-places', MONEY, [
    figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' }),
    figure(MONEY, 'bai', 8.4e11, 'exact', '2023-06', { asWritten: '8400亿元', source: 'paper' }),
  ]),
  from('one-place', MONEY, [figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' })]),
  from('mixed-dates-and-zone', HEADS, [
    figure(HEADS, 'qing', 230_000, 'exact', '2020'),
    figure(HEADS, 'bai', 120_000, 'rounded_down', '2022-09'),
    figure(HEADS, 'xinqu', 500_000, 'rounded_down', '2024', { source: 'paper' }),
    figure(HEADS, 'zhu', 118_000, 'about', '2024'),
  ]),
  from(
    'plans-only',
    HEADS,
    every.slice(0, 4).map((p, i) => figure(HEADS, p, 900 - i * 100, 'at_least', '2027', { timeKind: 'plan' })),
  ),
  from('rate-with-city', RATE, [
    figure(RATE, 'chongqing', 2.36, 'exact', '2022'),
    ...every.slice(0, 6).map((p, i) => figure(RATE, p, 4.44 - i * 0.61, i === 2 ? 'at_least' : 'exact', '2022')),
  ]),
  from('long-names', { ...HEADS, compares: 'holder' }, [
    figure(HEADS, 'qing', 1e9, 'exact', '2024', {
      holder: { zh: '示例团结湖战略新兴产业投资基金', en: 'Sample Unity Lake Strategic Emerging Industries Fund' },
    }),
    figure(HEADS, 'bai', 5e8, 'exact', '2022', { holder: { zh: '示例科创基金', en: 'Sample Science Fund' } }),
    figure(HEADS, 'bai', 3e9, 'at_least', '2025', {
      timeKind: 'plan',
      holder: { zh: '示例母基金', en: 'Sample Parent Fund' },
    }),
  ]),
  from('mixed-kinds', HEADS, [
    figure(HEADS, 'qing', 900, 'exact', '2020'),
    figure(HEADS, 'bai', 700, 'exact', '2020', { timeKind: 'cumulative' }),
    figure(HEADS, 'zhu', 600, 'at_least', '2020', { timeKind: 'flow' }),
    figure(HEADS, 'xuan', 300, 'exact', '2020'),
  ]),
  // One of each reason that the rules have: a successor, a break, half a year, decades, a copy, a tie, a conflict.
  from(
    'all-reasons',
    {
      ...HEADS,
      timeKind: 'flow',
      breaks: [{ at: '2019', note: { zh: '示例口径变更。', en: 'A sample change of scope.' } }],
    },
    [
      figure(HEADS, 'qing', 900, 'exact', '2022', { timeKind: 'flow' }),
      figure(HEADS, 'qing', 950, 'exact', '2022', { id: 'heads.qing.2022.2', timeKind: 'flow', source: 'paper' }),
      figure(HEADS, 'bai', 700, 'exact', '2022', { timeKind: 'flow' }),
      figure(HEADS, 'zhu', 700, 'exact', '2022', { timeKind: 'flow', source: 'copy' }),
      figure(HEADS, 'xuan', 600, 'at_least', '2010', { timeKind: 'flow', asWritten: '超600人' }),
      figure(HEADS, 'jin', 400, 'exact', '2022-01/2022-06', { timeKind: 'flow' }),
      figure(HEADS, 'laocheng', 300, 'exact', '2021', { timeKind: 'flow' }),
      figure(HEADS, 'xinqu', 200, 'exact', '2022', { timeKind: 'stock' }),
      figure(HEADS, 'mu', 800, 'at_least', '2027', { timeKind: 'plan', asWritten: '800人以上' }),
    ],
  ),
  // Only 2020 ± 1: what is of other years is pale, not ranked, and named.
  from(
    'bounded-dates',
    HEADS,
    [
      figure(HEADS, 'qing', 900, 'exact', '2020'),
      figure(HEADS, 'bai', 1_200, 'exact', '2015'),
      figure(HEADS, 'zhu', 700, 'about', '2021'),
      figure(HEADS, 'xuan', 400, 'at_least', '2024'),
    ],
    { time: { kind: 'at', period: '2020' }, near: 1 },
  ),
  // A zone over one of the chosen districts: together they have between the larger and the sum.
  from(
    'total-of-shared-ground',
    HEADS,
    [
      figure(HEADS, 'qing', 900, 'exact', '2022'),
      figure(HEADS, 'bai', 300, 'exact', '2022'),
      figure(HEADS, 'xinqu', 700, 'exact', '2022'),
    ],
    { places: ['qing', 'bai', 'xinqu'] },
  ),
  // Shares of a city whose own value is disputed, and that of one place: where each would stand by other sources.
  from(
    'disputed-shares',
    { ...HEADS, divisors: ['city'] },
    [
      figure(HEADS, 'chongqing', 10_000, 'exact', '2020'),
      figure(HEADS, 'chongqing', 9_000, 'exact', '2020', { id: 'heads.chongqing.2020.2', source: 'paper' }),
      figure(HEADS, 'qing', 900, 'exact', '2020'),
      figure(HEADS, 'qing', 1_200, 'exact', '2020', { id: 'heads.qing.2020.2', source: 'paper' }),
      figure(HEADS, 'bai', 700, 'rounded_down', '2020', { asWritten: '700余人' }),
    ],
    { by: 'city' },
  ),
  from('all-missing', HEADS, []),
  from(
    'chosen-among-others',
    HEADS,
    every.slice(0, 6).map((p, i) => figure(HEADS, p, 9_000 - i * 1_213, i === 1 ? 'at_least' : 'exact', '2020')),
    {},
    ['bai', 'jin'],
  ),
];
