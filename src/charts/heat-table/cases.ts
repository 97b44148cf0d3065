import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type HeatTableModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<HeatTableModel> {
  const { slice, data } = compared(indicators, places, figures, ask);
  return { name, model: (lang) => toModel(slice, data, lang) };
}

export const CASES: readonly ChartCase<HeatTableModel>[] = [
  from('rates-and-totals', [HEADS, MONEY, RATE], chosen(6, 'xinqu'), MIXED),
  from(
    'rates-only',
    [RATE],
    chosen(10),
    chosen(10).map((p, i) =>
      figure(RATE, p, [4.44, 3.9, 3.5, 3.2, 2.9, 2.4, 2, 1.4, 0.9, 0.4][i] ?? 1, 'exact', '2022'),
    ),
  ),
  from('bounded-dates', [HEADS, MONEY, RATE], chosen(6), MIXED, { time: { kind: 'at', period: '2022' }, near: 1 }),
  from(
    'one-date-and-dispute',
    [HEADS, MONEY, RATE],
    chosen(6),
    [...MIXED, figure(HEADS, 'bai', 8_600, 'exact', '2020', { id: 'heads.bai.2020.2', source: 'copy' })],
    { time: { kind: 'at', period: '2020' } },
  ),
  from('all-missing', [HEADS, MONEY], chosen(3), []),
];
