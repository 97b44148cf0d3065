import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type DotPlotModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<DotPlotModel> {
  const { slice, data } = compared(indicators, places, figures, ask);
  return {
    name,
    model: (lang) => toModel(slice, data, { scale: ask.scale ?? 'linear', insist: ask.insist ?? false }, lang),
  };
}

const spread = chosen(8).map((p, i) => figure(HEADS, p, Math.round(90_000 / 3 ** i), 'exact', '2020'));
const OTHER: Indicator = { ...HEADS, id: 'money', name: { zh: '另一人才数', en: 'Another talent count' } };

/** Two within a year of 2020, one of which is disputed; two outside. */
const DATED: readonly Figure[] = [
  figure(HEADS, 'qing', 900, 'exact', '2020'),
  figure(HEADS, 'qing', 1_040, 'exact', '2020', { id: 'heads.qing.2020.2', source: 'paper' }),
  figure(HEADS, 'bai', 1_200, 'exact', '2015'),
  figure(HEADS, 'zhu', 700, 'about', '2021'),
  figure(HEADS, 'xuan', 400, 'at_least', '2024'),
];

export const CASES: readonly ChartCase<DotPlotModel>[] = [
  from('three-columns', [HEADS, MONEY, RATE], chosen(6, 'xinqu'), MIXED),
  from('one-column-all-bounds', [HEADS], chosen(6, 'xinqu'), MIXED),
  from('log', [HEADS], chosen(8), spread, { scale: 'log' }),
  from('log-three-columns', [HEADS, MONEY, RATE], chosen(6), MIXED, { scale: 'log' }),
  from('two-places', [MONEY], ['qing', 'bai'], MIXED),
  from('negative', [RATE], chosen(4), [
    figure(RATE, 'qing', 4.4, 'exact', '2022'),
    figure(RATE, 'bai', -1.2, 'exact', '2022'),
    figure(RATE, 'zhu', 0, 'exact', '2022'),
  ]),
  from(
    'one-scale-insisted',
    [HEADS, OTHER],
    chosen(4),
    [
      ...chosen(4).map((p, i) => figure(HEADS, p, 4_000 - i * 700, 'exact', '2020')),
      ...chosen(3).map((p, i) => figure(OTHER, p, 900 - i * 200, 'exact', '2020')),
    ],
    { insist: true },
  ),
  from('own-scales', [HEADS, OTHER], chosen(4), [
    ...chosen(4).map((p, i) => figure(HEADS, p, 4_000 - i * 700, 'exact', '2020')),
    ...chosen(3).map((p, i) => figure(OTHER, p, 900 - i * 200, 'exact', '2020')),
  ]),
  from('bounded-dates-and-dispute', [HEADS], chosen(4), DATED, { time: { kind: 'at', period: '2020' }, near: 1 }),
  from('one-date', [HEADS, MONEY], chosen(7), MIXED, { time: { kind: 'at', period: '2020' } }),
  from('all-missing', [HEADS], chosen(3), []),
];
