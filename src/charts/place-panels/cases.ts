import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { placeTrends } from '../../domain/slice/placeTrends.ts';
import { chosen } from '../common/compareFixture.ts';
import { ASK, dataset, figure, HEADS, PLACES } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type PlacePanelsModel, toModel } from './model.ts';

function from(
  name: string,
  indicator: Indicator,
  places: readonly string[],
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
): ChartCase<PlacePanelsModel> {
  const data = dataset(indicator, figures);
  const list = places.flatMap((id) => PLACES.filter((p) => p.id === id));
  const comparison = { ...ASK, ...ask };
  const trends = placeTrends(data, indicator, list, comparison);
  return {
    name,
    model: (lang) => toModel(trends, data, { own: comparison.axes === 'own', scale: comparison.scale }, lang),
  };
}

const FLOW: Indicator = { ...HEADS, timeKind: 'flow' };
const BROKEN: Indicator = {
  ...HEADS,
  breaks: [
    { at: '2020', places: ['qing', 'bai'], note: { zh: '示例口径改变。', en: 'The sample definition changed.' } },
  ],
};

/** Six places over the years, each a third smaller than the one before; one with a gap, one with bounds, one with a single year. */
const years = (indicator: Indicator): Figure[] =>
  chosen(6).flatMap((p, k) =>
    [2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((year, i): Figure[] => {
      if ((k === 2 && (i === 2 || i === 3)) || (k === 5 && i !== 4)) return [];
      const value = Math.round((9_000 / 1.5 ** k) * (1 + i * 0.12));
      const bound = k === 3 && i === 6 ? 'at_least' : k === 3 && i === 5 ? 'about' : 'exact';
      return [figure(indicator, p, bound === 'exact' ? value : Math.round(value / 100) * 100, bound, String(year))];
    }),
  );

export const CASES: readonly ChartCase<PlacePanelsModel>[] = [
  from('shared-scale', HEADS, chosen(7), years(HEADS)),
  from('own-scales', HEADS, chosen(6, 'xinqu'), [...years(HEADS), figure(HEADS, 'xinqu', 700, 'exact', '2021')], {
    axes: 'own',
  }),
  from('log', HEADS, chosen(6), years(HEADS), { scale: 'log' }),
  from('break', BROKEN, chosen(3), years(BROKEN)),
  from('part-year-and-plan', FLOW, chosen(2), [
    figure(FLOW, 'qing', 806, 'exact', '2020'),
    figure(FLOW, 'qing', 408, 'exact', '2021-01/2021-06'),
    figure(FLOW, 'qing', 1066, 'exact', '2022'),
    figure(FLOW, 'bai', 300, 'exact', '2020'),
    figure(FLOW, 'bai', 900, 'at_least', '2025', { timeKind: 'plan' }),
  ]),
  from('one-point', HEADS, chosen(2), [figure(HEADS, 'qing', 900, 'rounded_up', '2020', { asWritten: '近900人' })]),
  from('all-missing', HEADS, chosen(3), []),
  from('break-insisted', BROKEN, chosen(3), years(BROKEN), { insist: true }),
  from('disputed', HEADS, chosen(3), [
    ...years(HEADS),
    figure(HEADS, 'qing', 14_000, 'exact', '2018', { id: 'heads.qing.2018.2', source: 'paper' }),
    figure(HEADS, 'bai', 7_000, 'exact', '2021', { id: 'heads.bai.2021.2', source: 'paper' }),
  ]),
];
