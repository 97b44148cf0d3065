import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Byline, Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import type { Bound } from '../../domain/words.ts';

/** Made-up places, sources and figures for the cases of the gallery; nothing here is a fact about a real place. */

export function place(id: string, name: string, more: Partial<Place> = {}): Place {
  return {
    id,
    kind: 'district',
    name: { zh: `${name}区`, en: `${id.slice(0, 1).toUpperCase()}${id.slice(1)} District` },
    short: { zh: name, en: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` },
    pinyin: id,
    ring: 'core',
    formerNames: [],
    aliases: [],
    within: ['chongqing'],
    overlaps: [],
    succeededBy: [],
    ...more,
  };
}

export const CITY = place('chongqing', '全市', {
  kind: 'municipality',
  name: { zh: '示例市', en: 'Sample City' },
  short: { zh: '示例市', en: 'Sample City' },
  within: [],
});

export const PLACES: readonly Place[] = [
  CITY,
  ...['青', '白', '朱', '玄', '金', '木', '水', '火', '土', '日', '月', '星'].map((c, i) =>
    place(['qing', 'bai', 'zhu', 'xuan', 'jin', 'mu', 'shui', 'huo', 'tu', 'ri', 'yue', 'xing'][i] ?? c, `${c}山`),
  ),
  place('xinqu', '新城', {
    kind: 'zone',
    name: { zh: '新城新区', en: 'Xincheng New Area' },
    short: { zh: '新城新区', en: 'Xincheng' },
    overlaps: [{ place: 'qing' }],
  }),
  place('laocheng', '老城', {
    kind: 'zone',
    name: { zh: '老城新区', en: 'Laocheng New Area' },
    short: { zh: '老城新区', en: 'Laocheng' },
    succeededBy: [{ place: 'bai' }],
  }),
];

const BYLINES: readonly Byline[] = [
  {
    id: 'gazette',
    publisher: '示例统计局',
    published: '2021-03',
    reliability: 'official',
  },
  {
    id: 'paper',
    publisher: '示例日报',
    published: '2024-05-01',
    reliability: 'press',
  },
  {
    id: 'copy',
    publisher: '示例转载网',
    published: '2025-02',
    reliability: 'reprint',
  },
];

export const HEADS: Indicator = {
  id: 'heads',
  theme: 'talent',
  name: { zh: '示例人才数', en: 'Sample talent count' },
  definition: { zh: '示例口径下的人数', en: 'People counted by a sample definition' },
  unit: 'person',
  additive: true,
  divisors: ['population'],
  timeKind: 'stock',
};

export const MONEY: Indicator = {
  ...HEADS,
  id: 'money',
  theme: 'finance',
  name: { zh: '示例资产', en: 'Sample assets' },
  definition: { zh: '示例口径下的金额', en: 'Amounts by a sample definition' },
  unit: 'CNY',
};

export const RATE: Indicator = {
  ...HEADS,
  id: 'rate',
  theme: 'research',
  name: { zh: '示例强度', en: 'Sample intensity' },
  definition: { zh: '示例比率', en: 'A sample ratio' },
  unit: 'percent',
  additive: false,
  divisors: [],
  timeKind: 'flow',
};

/** A figure of `indicator` for a place; a pair is a range. */
export function figure(
  indicator: Indicator,
  placeId: string,
  value: number | readonly [number, number],
  bound: Bound,
  period: string,
  more: Partial<Figure> = {},
): Figure {
  const amount = typeof value === 'number' ? { value } : { min: value[0], max: value[1] };
  return {
    id: `${indicator.id}.${placeId}.${period.replace('/', '_')}${more.holder ? `.${more.holder.en}` : ''}`,
    place: placeId,
    indicator: indicator.id,
    ...amount,
    bound,
    asWritten: typeof value === 'number' ? String(value) : `${value[0]}至${value[1]}`,
    period,
    timeKind: indicator.timeKind,
    source: 'gazette',
    paragraph: 1,
    ...more,
  };
}

/** A dataset of one indicator's figures. */
export function dataset(indicator: Indicator, figures: readonly Figure[], more: readonly Figure[] = []): Dataset {
  const all = new Map<string, Figure[]>();
  for (const f of [...figures, ...more]) all.set(f.indicator, [...(all.get(f.indicator) ?? []), f]);
  return {
    version: 'sample',
    date: '2026-01-01',
    places: new Map(PLACES.map((p) => [p.id, p])),
    indicators: new Map([indicator, HEADS, MONEY, RATE].map((i) => [i.id, i])),
    bylines: new Map(BYLINES.map((s) => [s.id, s])),
    coverage: new Map(),
    figures: all,
    entities: [],
  };
}

export const ASK: Comparison = { ...NO_COMPARISON, indicators: ['heads'] };
