import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { plansOf } from '../../domain/slice/planFact.ts';
import { dataset, figure, HEADS, MONEY, PLACES, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type PlansModel, toModel } from './model.ts';

function plan(
  indicator: Indicator,
  value: number,
  bound: Figure['bound'],
  period: string,
  more: Partial<Figure> = {},
): Figure {
  return figure(indicator, 'qing', value, bound, period, {
    id: `${indicator.id}.qing.plan-${period}`,
    timeKind: 'plan',
    ...more,
  });
}

function from(name: string, figures: readonly Figure[]): ChartCase<PlansModel> {
  const data = dataset(HEADS, figures);
  const place = PLACES.find((p) => p.id === 'qing');
  if (!place) throw new Error('no place');
  return { name, model: (lang) => toModel(place, plansOf(data, place.id, '2026-01-31'), data, lang) };
}

export const CASES: readonly ChartCase<PlansModel>[] = [
  from('every-state', [
    plan(HEADS, 9_000, 'at_least', '2020', { asWritten: '9000人以上' }),
    figure(HEADS, 'qing', 9_400, 'exact', '2020'),
    plan(MONEY, 2e12, 'exact', '2022', { asWritten: '2万亿元' }),
    figure(MONEY, 'qing', 1.8e12, 'at_most', '2022', { asWritten: '不超过1.8万亿元' }),
    plan(RATE, 4.4, 'exact', '2021', { asWritten: '4.4%' }),
    figure(RATE, 'qing', 4, 'at_least', '2021', { asWritten: '4%以上' }),
    plan(HEADS, 12_000, 'rounded_up', '2023', { asWritten: '近1.2万人' }),
    plan(MONEY, 3e12, 'at_least', '2030', { asWritten: '3万亿元以上' }),
  ]),
  from('none', [figure(HEADS, 'qing', 9_000, 'exact', '2020')]),
];
