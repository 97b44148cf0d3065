import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type SmallMultiplesModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<SmallMultiplesModel> {
  const { slice, data } = compared(indicators, places, figures, ask);
  return { name, model: (lang) => toModel(slice, data, { insist: ask.insist ?? false }, lang) };
}

export const CASES: readonly ChartCase<SmallMultiplesModel>[] = [
  from('three-panels', [HEADS, MONEY, RATE], chosen(6, 'xinqu'), MIXED),
  from('below-zero', [HEADS, RATE], chosen(3), [
    ...chosen(3).map((p, i) => figure(HEADS, p, 900 - i * 130, 'exact', '2020')),
    figure(RATE, 'qing', 4.4, 'exact', '2022'),
    figure(RATE, 'bai', -1.2, 'exact', '2022'),
  ]),
  from('disputed', [HEADS, MONEY], chosen(4), [
    ...chosen(4).flatMap((p, i) => [
      figure(HEADS, p, 900 - i * 130, 'exact', '2020'),
      figure(MONEY, p, (4 + i) * 1e10, 'exact', '2020'),
    ]),
    figure(HEADS, 'bai', 1_040, 'exact', '2020', { id: 'heads.bai.2020.2', source: 'paper' }),
    figure(MONEY, 'zhu', 5e10, 'exact', '2020', { id: 'money.zhu.2020.2', source: 'paper' }),
  ]),
  from('all-missing', [HEADS, MONEY], chosen(3), []),
];
