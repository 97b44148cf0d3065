import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { faceOff } from '../../domain/slice/faceOff.ts';
import { ASK, dataset, figure, HEADS, MONEY, PLACES, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type FaceOffModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  pair: readonly [string, string],
  figures: readonly Figure[],
): ChartCase<FaceOffModel> {
  const data = dataset(HEADS, figures);
  const [a, b] = pair.flatMap((id) => PLACES.filter((p) => p.id === id));
  if (!a || !b) throw new Error(`no such places: ${pair.join()}`);
  return { name, model: (lang) => toModel(faceOff(data, indicators, [a, b], ASK), data, lang) };
}

export const CASES: readonly ChartCase<FaceOffModel>[] = [
  from(
    'bounds-and-dates',
    [HEADS, MONEY, RATE],
    ['qing', 'bai'],
    [
      figure(HEADS, 'qing', 9_000, 'exact', '2020'),
      figure(HEADS, 'bai', 8_000, 'at_least', '2020', { asWritten: '超8000人' }),
      figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' }),
      figure(MONEY, 'bai', 8.4e11, 'exact', '2023-06', { asWritten: '8400亿元', source: 'paper' }),
      figure(RATE, 'qing', 4.44, 'exact', '2022'),
      figure(RATE, 'bai', 3, 'at_least', '2022', { asWritten: '3%以上' }),
    ],
  ),
  from(
    'shared-ground-and-dispute',
    [HEADS, MONEY],
    ['qing', 'xinqu'],
    [
      figure(HEADS, 'qing', 9_000, 'exact', '2020'),
      figure(HEADS, 'qing', 8_600, 'exact', '2020', { id: 'heads.qing.2020.2', source: 'copy' }),
      figure(HEADS, 'xinqu', [3_000, 5_000], 'range', '2024', { source: 'paper' }),
      figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' }),
    ],
  ),
  from('nothing-of-both', [HEADS, MONEY], ['qing', 'bai'], [figure(HEADS, 'qing', 9_000, 'exact', '2020')]),
];
