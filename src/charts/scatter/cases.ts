import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { trailsOf } from '../../domain/slice/trails.ts';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { ASK, figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type Course, type ScatterModel, toModel } from './model.ts';

function from(
  name: string,
  indicators: readonly Indicator[],
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
  marked: readonly string[] = places.slice(0, 1),
): ChartCase<ScatterModel> {
  const { slice, data } = compared(indicators, places, figures, ask);
  const { time, trail } = ask;
  const courseOf = (all: Dataset): { course?: Course } => {
    const [x, y] = indicators;
    if (!x || !y || time?.kind !== 'at' || trail === undefined || trail === null) return {};
    return {
      course: {
        trails: trailsOf(all, [x, y], slice.places, { ...ASK, ...ask }),
        until: Number(time.period),
        drawn: trail,
      },
    };
  };
  return {
    name,
    model: (lang) => {
      const model = toModel(
        slice,
        data,
        { scale: ask.scale ?? 'linear', chosen: new Set(marked), ...courseOf(data) },
        lang,
      );
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

/** Six places that move through four years, one with a year missing. */
const moving = chosen(6).flatMap((p, i) =>
  [2018, 2019, 2020, 2021].flatMap((year, k) =>
    i === 2 && k === 1
      ? []
      : [
          figure(HEADS, p, 20_000 - i * 2_500 + k * (900 - i * 100), 'exact', String(year)),
          figure(MONEY, p, (1 + i) * 4e10 + k * (2 + i) * 4e9, 'exact', String(year)),
        ],
  ),
);
const at2021: Partial<Comparison> = { time: { kind: 'at', period: '2021' }, trail: true };

export const CASES: readonly ChartCase<ScatterModel>[] = [
  from('typical', [HEADS, MONEY], chosen(12), cloud),
  from('log', [HEADS, MONEY], chosen(12), cloud, { scale: 'log' }),
  from('third-as-area', [HEADS, MONEY, RATE], chosen(12), cloud, { scale: 'log' }),
  from('all-bounds', [HEADS, MONEY], chosen(6, 'xinqu'), MIXED),
  from('trails-of-all', [HEADS, MONEY], chosen(6), moving, at2021, []),
  from('trails-of-chosen', [HEADS, MONEY], chosen(6), moving, at2021, ['bai', 'zhu']),
  from('bounded-dates', [HEADS, MONEY], chosen(6), MIXED, { time: { kind: 'at', period: '2020' }, near: 1 }),
  from(
    'disputed',
    [HEADS, MONEY, RATE],
    chosen(6),
    [
      ...cloud,
      figure(HEADS, 'qing', 78_000, 'exact', '2020', { id: 'heads.qing.2020.2', source: 'paper' }),
      figure(MONEY, 'bai', 3.1e11, 'exact', '2020', { id: 'money.bai.2020.2', source: 'paper' }),
      figure(RATE, 'zhu', 3.1, 'exact', '2022', { id: 'rate.zhu.2022.2', source: 'paper' }),
    ],
    { scale: 'log' },
  ),
  from('all-missing', [HEADS, MONEY], chosen(3), []),
];
