import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type ScatterModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<ScatterModel> {
  const { slice, data } = compared(indicators, places, figures, ask);
  return {
    name,
    model: (lang) => {
      const model = toModel(slice, data, { scale: ask.scale ?? 'linear', chosen: places[0] ?? null }, lang);
      if (!model) throw new Error(`${name} has fewer than two indicators`);
      return model;
    },
  };
}

const cloud = chosen(12).flatMap((p, i) => [
  figure(HEADS, p, Math.round(90_000 / 1.6 ** i), 'exact', '2020'),
  figure(MONEY, p, Math.round(5e11 / 1.9 ** ((i * 5) % 12)), 'exact', '2020'),
  ...(i % 4 === 3 ? [] : [figure(RATE, p, 4.4 - i * 0.3, 'exact', '2022')]),
]);

export const CASES: readonly ChartCase<ScatterModel>[] = [
  from('typical', [HEADS, MONEY], chosen(12), cloud),
  from('log', [HEADS, MONEY], chosen(12), cloud, { scale: 'log' }),
  from('third-as-area', [HEADS, MONEY, RATE], chosen(12), cloud, { scale: 'log' }),
  from('all-bounds', [HEADS, MONEY], chosen(6, 'xinqu'), MIXED),
  from('all-missing', [HEADS, MONEY], chosen(3), []),
];
