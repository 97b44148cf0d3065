import { toModel as dotPlot } from '../../charts/dot-plot/model.ts';
import { toModel as dumbbell } from '../../charts/dumbbell/model.ts';
import { toModel as coverage } from '../../charts/coverage/model.ts';
import { toModel as heatTable } from '../../charts/heat-table/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import { toModel as rankedBars } from '../../charts/ranked-bars/model.ts';
import { toModel as scatter } from '../../charts/scatter/model.ts';
import { toModel as smallMultiples } from '../../charts/small-multiples/model.ts';
import { toModel as trendLines } from '../../charts/trend-lines/model.ts';
import { ASK, CITY, dataset, figure, HEADS, MONEY, place } from '../../charts/common/fixture.ts';
import type { Figure } from '../../domain/figure.ts';
import { compareSlice } from '../../domain/slice/compare.ts';
import { coverageSlice } from '../../domain/slice/coverage.ts';
import { dumbbellSlice } from '../../domain/slice/dumbbell.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { trendsSlice } from '../../domain/slice/trends.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import type { DeckOptions } from './options.ts';

/** A deck of nothing but its slides. */
export const BARE_DECK: DeckOptions = {
  lang: 'zh',
  theme: 'light',
  format: '16:9',
  title: 'x',
  cover: false,
  closing: false,
};

/** Thirty characters, the longest that a name may be. */
const LONG = '示例成渝地区双城经济圈川渝合作高质量发展先行示范开放新区甲区';
const BOUNDS: readonly Bound[] = ['exact', 'at_least', 'rounded_down', 'rounded_up', 'about', 'at_most', 'range'];

const COUNT = 40;
const PLACES = Array.from({ length: COUNT }, (_, i) => {
  const name = i % 8 === 0 ? `${LONG.slice(0, 29)}${i}` : `第${i + 1}示例`;
  const known = place(`place-${i}`, name);
  return { ...known, short: { ...known.short, zh: name } };
});

function wording(v: number, bound: Bound): string {
  const words: Record<Bound, string> = {
    exact: `${v}人`,
    at_least: `超${v}人`,
    rounded_down: `${v}余人`,
    rounded_up: `近${v}人`,
    about: `约${v}人`,
    at_most: `不超过${v}人`,
    range: `${v}至${v + 500}人`,
  };
  return words[bound];
}

/** Forty places, every fifth without a value, all bounds in turn. */
function figures(period: string, factor: number): Figure[] {
  return PLACES.flatMap((p, i) => {
    if (i % 5 === 4) return [];
    const value = Math.round(((COUNT - i) * 317 * factor) / 10) * 10;
    const bound = BOUNDS[i % BOUNDS.length] ?? 'exact';
    const amount: number | readonly [number, number] = bound === 'range' ? [value, value + 500] : value;
    return [
      figure(HEADS, p.id, amount, bound, period, { asWritten: wording(value, bound) }),
      figure(MONEY, p.id, value * 1e7, 'exact', period),
    ];
  });
}

const all = [...figures('2018', 0.7), ...figures('2020', 0.9), ...figures('2022', 1)];
const data = { ...dataset(HEADS, all), places: new Map([CITY, ...PLACES].map((p) => [p.id, p])) };
const ask = { ...ASK, places: PLACES.map((p) => p.id) };

/** A model of each kind with rows, with forty places, names of thirty characters, missing and bounded values. */
export function longModels(lang: Lang): AnyModel[] {
  const compared = compareSlice(data, [HEADS, MONEY], PLACES, ask);
  const how = { scale: 'linear', insist: false } as const;
  const plane = scatter(compared, data, { scale: 'linear', chosen: new Set() }, lang);
  return [
    rankedBars(rankSlice(data, HEADS, { ...ASK, places: [] }), data, new Set(), lang),
    dotPlot(compared, data, how, lang),
    smallMultiples(compared, data, how, lang),
    heatTable(compared, data, lang),
    dumbbell(dumbbellSlice(data, HEADS, PLACES, ask), data, 'linear', lang),
    trendLines(trendsSlice(data, HEADS, ask), { data, events: [], comparison: ask }, lang),
    coverage(coverageSlice(data, PLACES, [HEADS, MONEY]), lang === 'zh' ? '示例' : 'Sample', lang),
    ...(plane ? [plane] : []),
  ];
}
