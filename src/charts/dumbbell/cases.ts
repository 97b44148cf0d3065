import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { dumbbellSlice } from '../../domain/slice/dumbbell.ts';
import { chosen } from '../common/compareFixture.ts';
import { ASK, dataset, figure, HEADS, PLACES } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type DumbbellModel, toModel } from './model.ts';

function from(
  name: string,
  indicator: Indicator,
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<DumbbellModel> {
  const data = dataset(indicator, figures);
  const list = places.flatMap((id) => PLACES.filter((p) => p.id === id));
  const slice = dumbbellSlice(data, indicator, list, { ...ASK, ...ask });
  return { name, model: (lang) => toModel(slice, data, ask.scale ?? 'linear', lang) };
}

const both = chosen(6).flatMap((p, i) => [
  figure(HEADS, p, 5_000 - i * 600, 'exact', '2018'),
  figure(HEADS, p, i === 2 ? 3_100 : 9_000 - i * 900, i === 1 ? 'at_least' : 'exact', '2022'),
]);
const BROKEN: Indicator = {
  ...HEADS,
  breaks: [
    { at: '2020', places: ['qing', 'bai'], note: { zh: '示例口径改变。', en: 'The sample definition changed.' } },
  ],
};

export const CASES: readonly ChartCase<DumbbellModel>[] = [
  from('typical', HEADS, chosen(6), both),
  from(
    'asked-dates-one-end',
    HEADS,
    chosen(8),
    [...both, figure(HEADS, 'yue', 4_000, 'about', '2018'), figure(HEADS, 'shui', 2_000, 'rounded_up', '2018')],
    {
      time: { kind: 'span', from: '2018', to: '2022' },
    },
  ),
  from('over-a-break', BROKEN, chosen(5), both),
  from('log', HEADS, chosen(6), both, { scale: 'log' }),
  from('all-missing', HEADS, chosen(3), []),
  from('over-a-break-insisted', BROKEN, chosen(5), both, { insist: true }),
  from('other-dates-named', HEADS, chosen(8), [...both, figure(HEADS, 'huo', 4_000, 'about', '2012')], {
    time: { kind: 'span', from: '2018', to: '2022' },
  }),
  from('disputed', HEADS, chosen(4), [
    ...both,
    figure(HEADS, 'qing', 5_600, 'exact', '2018', { id: 'heads.qing.2018.2', source: 'paper' }),
    figure(HEADS, 'zhu', 4_400, 'exact', '2022', { id: 'heads.zhu.2022.2', source: 'paper' }),
  ]),
];
