import type { Comparison } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type CompareSlice, compareSlice } from '../../domain/slice/compare.ts';
import { ASK, dataset, figure, HEADS, MONEY, PLACES, RATE } from './fixture.ts';

/** The first so many made-up places, then those named. */
export function chosen(count: number, ...more: string[]): string[] {
  return [
    ...PLACES.filter((p) => p.kind === 'district')
      .slice(0, count)
      .map((p) => p.id),
    ...more,
  ];
}

/** A comparison of made-up places, with the dataset it was cut from. */
export function compared(
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): { slice: CompareSlice; data: Dataset } {
  const data = dataset(HEADS, figures);
  const list = places.flatMap((id) => PLACES.filter((p) => p.id === id));
  return { slice: compareSlice(data, indicators, list, { ...ASK, ...ask }), data };
}

/** Heads, money and a rate of six places and a zone: all bounds, a plan, gaps, mixed dates. */
export const MIXED: readonly Figure[] = [
  figure(HEADS, 'qing', 9_000, 'exact', '2020'),
  figure(HEADS, 'bai', 8_000, 'at_least', '2020', { asWritten: '超8000人' }),
  figure(HEADS, 'zhu', 700, 'rounded_down', '2022', { asWritten: '700余人' }),
  figure(HEADS, 'xuan', 6_000, 'rounded_up', '2020', { asWritten: '近6000人' }),
  figure(HEADS, 'jin', 5_000, 'about', '2020', { asWritten: '约5000人' }),
  figure(HEADS, 'mu', 400, 'at_least', '2027', { timeKind: 'plan', asWritten: '400人以上' }),
  figure(HEADS, 'xinqu', [3_000, 5_000], 'range', '2024', { source: 'paper' }),
  figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' }),
  figure(MONEY, 'bai', 8.4e11, 'exact', '2023-06', { asWritten: '8400亿元', source: 'paper' }),
  figure(MONEY, 'zhu', 1.2e11, 'at_most', '2020', { asWritten: '不超过1200亿元' }),
  figure(MONEY, 'jin', 6e10, 'rounded_down', '2020', { asWritten: '600余亿元' }),
  figure(RATE, 'qing', 4.44, 'exact', '2022'),
  figure(RATE, 'bai', 3, 'at_least', '2022', { asWritten: '3%以上' }),
  figure(RATE, 'zhu', 2.1, 'exact', '2022'),
  figure(RATE, 'xuan', 1.2, 'about', '2022', { asWritten: '约1.2%' }),
];
