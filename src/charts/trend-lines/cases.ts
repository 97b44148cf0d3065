import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import type { TimelineEvent } from '../../domain/event.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { trendsSlice } from '../../domain/slice/trends.ts';
import { dataset, figure, HEADS, MONEY, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type TrendLinesModel, toModel } from './model.ts';

const EVENTS: readonly TimelineEvent[] = [
  { id: 'fair-1', date: '2019-11', name: { zh: '示例大会', en: 'Sample fair' }, source: 'paper' },
  { id: 'fair-2', date: '2020-01', name: { zh: '示例大会再开', en: 'Sample fair again' }, source: 'paper' },
  { id: 'plan', date: '2018', name: { zh: '示例计划启动', en: 'Sample plan begins' }, source: 'paper' },
  { id: 'later', date: '2031', name: { zh: '图外之事', en: 'Beyond the chart' }, source: 'paper' },
];

function from(
  name: string,
  indicator: Indicator,
  figures: readonly Figure[],
  ask: Partial<Comparison> = {},
  events: readonly TimelineEvent[] = [],
): ChartCase<TrendLinesModel> {
  const data = dataset(indicator, figures);
  const comparison = { ...NO_COMPARISON, indicators: [indicator.id], ...ask };
  return {
    name,
    model: (lang) => toModel(trendsSlice(data, indicator, comparison), { data, events, comparison }, lang),
  };
}

/** A figure a year, from `year` on; null leaves the year out. */
function years(i: Indicator, place: string, year: number, values: readonly (number | null)[]): Figure[] {
  return values.flatMap((v, k) => (v === null ? [] : [figure(i, place, v, 'exact', String(year + k))]));
}

const FLOW: Indicator = { ...HEADS, timeKind: 'flow' };
const BROKEN: Indicator = {
  ...HEADS,
  breaks: [{ at: '2020-11-01', note: { zh: '示例普查后口径更新。', en: 'New base after a sample census.' } }],
};

const THREE: readonly Figure[] = [
  ...years(MONEY, 'qing', 2016, [1.1e12, 1.3e12, 1.7e12, 2.0e12, 2.6e12, 3.1e12]),
  ...years(MONEY, 'bai', 2016, [1.0e12, 1.2e12, 1.6e12, 2.1e12, 2.5e12, 3.05e12]),
  ...years(MONEY, 'zhu', 2017, [0.4e12, 0.5e12, null, 0.7e12]),
];

const RECRUITED: readonly Figure[] = [
  figure(FLOW, 'chongqing', 806, 'exact', '2020'),
  figure(FLOW, 'chongqing', 1000, 'at_least', '2021'),
  figure(FLOW, 'chongqing', 808, 'exact', '2021-01/2021-11'),
  figure(FLOW, 'chongqing', 1066, 'exact', '2022'),
  figure(FLOW, 'chongqing', 1352, 'exact', '2024'),
  figure(FLOW, 'chongqing', 1500, 'at_least', '2025', { timeKind: 'plan' }),
];

const BOUNDED: readonly Figure[] = [
  figure(HEADS, 'qing', 200, 'rounded_down', '2018'),
  figure(HEADS, 'qing', 240, 'about', '2019'),
  figure(HEADS, 'qing', 300, 'rounded_up', '2020'),
  figure(HEADS, 'qing', 330, 'at_least', '2021'),
  figure(HEADS, 'bai', [150, 180], 'range', '2018'),
  figure(HEADS, 'bai', 190, 'exact', '2019'),
  figure(HEADS, 'bai', 210, 'at_most', '2020'),
  figure(HEADS, 'bai', 400, 'about', '2022', { timeKind: 'plan' }),
];

const MANY: readonly Figure[] = ['qing', 'bai', 'zhu', 'xuan', 'jin', 'mu', 'shui', 'huo', 'tu', 'ri'].flatMap(
  (id, k) =>
    years(
      HEADS,
      id,
      2016,
      [1, 1.15, 1.2, 1.4, 1.5, 1.7].map((g, y) => Math.round((1200 - 90 * k) * (g + (k % 3) * 0.1 * y))),
    ),
);

const CENSUS: readonly Figure[] = [
  ...years(BROKEN, 'qing', 2017, [300, 308, 312, 320, 322, 330]),
  ...years(BROKEN, 'bai', 2017, [200, 204, 210, 180, 184, 186]),
];

const RATES: readonly Figure[] = [
  ...years(RATE, 'chongqing', 2018, [1.95, 1.99, 2.11, 2.16, 2.36]),
  ...years(RATE, 'qing', 2018, [3.4, 3.1, 3.3, 3.8, 3.6]),
];

const DISPUTED: readonly Figure[] = [
  ...THREE,
  figure(MONEY, 'qing', 2.4e12, 'exact', '2018', { id: 'money.qing.2018.2', source: 'paper' }),
  figure(MONEY, 'zhu', 0.2e12, 'exact', '2020', { id: 'money.zhu.2020.2', source: 'paper' }),
  figure(MONEY, 'zhu', 1.1e12, 'exact', '2020', { id: 'money.zhu.2020.3', source: 'copy' }),
];

export const CASES: readonly ChartCase<TrendLinesModel>[] = [
  from('typical', MONEY, THREE, {}, EVENTS),
  from('index-one-place', FLOW, RECRUITED, { places: ['chongqing'], mode: 'index', base: 2020 }),
  from('bounds', HEADS, BOUNDED),
  from('change-bounds', HEADS, BOUNDED, { mode: 'change' }),
  from('many', HEADS, MANY, { places: ['bai', 'qing', 'zhu', 'xuan', 'jin', 'mu', 'shui', 'huo', 'tu', 'ri'] }),
  from('break-index', BROKEN, CENSUS, { mode: 'index', base: 2018 }, EVENTS),
  from('log', MONEY, [...THREE, ...years(MONEY, 'xuan', 2016, [2e9, 5e9, 1.4e10, 6e10, 2.1e11])], { scale: 'log' }),
  from('change-rates', RATE, RATES, { mode: 'change', places: ['chongqing', 'qing'] }),
  from('year-marked', MONEY, THREE, { time: { kind: 'at', period: '2019' } }, EVENTS),
  from('window', MONEY, THREE, { time: { kind: 'span', from: '2018', to: '2020' } }),
  from('no-base', MONEY, THREE, { mode: 'index', base: 2016, places: ['zhu', 'qing'] }),
  from('all-missing', HEADS, [], {}, EVENTS),
  from('break-insisted', BROKEN, CENSUS, { insist: true }),
  from('disputed', MONEY, DISPUTED),
  from('disputed-index', MONEY, DISPUTED, { mode: 'index', base: 2017 }),
  from('disputed-change', MONEY, DISPUTED, { mode: 'change' }),
];
