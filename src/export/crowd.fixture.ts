import { type CardExtras, modelOfCard, NO_EXTRAS } from '../charts/card.ts';
import { figure, HEADS, MONEY, place, RATE } from '../charts/common/fixture.ts';
import type { AnyModel } from '../charts/models.ts';
import { cardOf } from '../domain/card.ts';
import type { ChartKind } from '../domain/chartKind.ts';
import { type Comparison, NO_COMPARISON } from '../domain/comparison.ts';
import type { CoverageCell, Dataset } from '../domain/dataset.ts';
import type { Byline, Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { TileLayout } from '../domain/map.ts';
import type { Place } from '../domain/place.ts';
import type { Bound, Lang } from '../domain/words.ts';

/**
 * A dataset that breaks pictures and tables: forty places whose names have thirty Chinese characters and differ at the end
 * alone, indicators and sources with such names, every bound, and every eighth place without a single figure. Made up.
 */

const TENS = '一二三四五六七八九十';

function longZh(n: number): string {
  const count =
    n < 10 ? `零${TENS[n - 1]}` : `${TENS[Math.floor(n / 10) - 1]}${n % 10 === 0 ? '零' : TENS[(n % 10) - 1]}`;
  return `示例省长江上游生态文明协同创新与数字经济融合发展先行自治县${count}`;
}

function longEn(n: number): string {
  return `Sample Autonomous County of the Upper River Innovation and Ecology Area ${n}`;
}

const longPlace = (n: number): Place => {
  const name = { zh: longZh(n), en: longEn(n) };
  return { ...place(`p${n}`, ''), name, short: name, code: String(500_200 + n), pinyin: `p${n}` };
};

const COUNT = 40;
const CROWD: readonly Place[] = Array.from({ length: COUNT }, (_, i) => longPlace(i + 1));
const CITY: Place = {
  ...longPlace(99),
  id: 'chongqing',
  kind: 'municipality',
  within: [],
};

const longIndicator = (of: Indicator, zh: string, en: string): Indicator => ({
  ...of,
  name: {
    zh: `示例口径下长期稳定服务于当地产业发展的各类专业${zh}`,
    en: `Sample ${en} that serve the industries of the place over the years`,
  },
});
const INDICATORS = {
  heads: { ...longIndicator(HEADS, '技术技能人才总数', 'skilled people'), divisors: ['city'] },
  money: { ...longIndicator(MONEY, '机构资产管理总额', 'managed assets'), divisors: ['city'] },
  rate: longIndicator(RATE, '活动经费投入强度', 'spending rates'),
} as const satisfies Record<string, Indicator>;

const BYLINES: readonly Byline[] = ['gazette', 'paper'].map((id, i) => ({
  id,
  publisher: longZh(50 + i).replace('自治县', '统计局'),
  published: `202${i + 1}-03`,
  reliability: 'official',
}));

/** The n-th place's bound; null: nothing is known of it. */
const BOUND_OF = ['exact', 'at_least', 'rounded_down', 'rounded_up', 'about', 'at_most', 'range', null] as const;
const WORDING: { readonly [K in Bound]: (n: string) => string } = {
  exact: (n) => n,
  at_least: (n) => `超${n}`,
  rounded_down: (n) => `${n}余`,
  rounded_up: (n) => `近${n}`,
  about: (n) => `约${n}`,
  at_most: (n) => `不超过${n}`,
  range: (n) => `${n}以内`,
};

function valueAt(of: Indicator, n: number, year: number): number {
  const base = of.id === 'money' ? 1e11 : of.id === 'rate' ? 0.1 : 1_000;
  return Number(((n + 2) * base * (1 + (year - 2016) / 20)).toPrecision(2));
}

function figureOf(of: Indicator, n: number, year: number): Figure | null {
  const bound = BOUND_OF[(n - 1) % 8] ?? null;
  if (bound === null) return null;
  const value = valueAt(of, n, year);
  if (bound === 'range') {
    const ends = [value, value * 2] as const;
    return figure(of, `p${n}`, ends, bound, String(year), { asWritten: `${ends[0]}至${ends[1]}` });
  }
  // A place that is bounded in 2020 is exact before: its line has both.
  const said = year === 2020 ? bound : 'exact';
  return figure(of, `p${n}`, value, said, String(year), {
    asWritten: WORDING[said](String(value)),
    source: n % 3 === 0 ? 'paper' : 'gazette',
  });
}

const YEARS = [2016, 2018, 2020] as const;
const LIST = Object.values(INDICATORS);

/** The parts of one total, as its source states them. */
const PARTS = CROWD.slice(0, 12).map((p, i) =>
  figure(HEADS, 'chongqing', 100 + i, BOUND_OF[i % 4] ?? 'exact', '2021', {
    id: `heads.chongqing.2021.${i + 2}`,
    dimensions: { field: p.name.zh },
    asWritten: WORDING[BOUND_OF[i % 4] ?? 'exact'](String(100 + i)),
  }),
);
const TOTAL = figure(HEADS, 'chongqing', 1_300, 'rounded_down', '2021', {
  parts: PARTS.map((f) => f.id),
  asWritten: '1300余',
});
/** Forty plans of one place, each of a part with a long name; of every second something was reported. */
const PLANS = CROWD.map((p, i) =>
  figure(HEADS, 'p2', 500 + i, BOUND_OF[i % 5] ?? 'exact', '2021', {
    id: `heads.p2.plan-${i}`,
    timeKind: 'plan',
    dimensions: { field: p.name.zh },
    asWritten: WORDING[BOUND_OF[i % 5] ?? 'exact'](String(500 + i)),
  }),
);
const REPORTED = PLANS.flatMap((plan, i) =>
  i % 2 === 0
    ? [
        {
          ...plan,
          id: `heads.p2.reported-${i}`,
          timeKind: HEADS.timeKind,
          value: 490 + 2 * i,
          bound: BOUND_OF[i % 6] ?? 'exact',
          asWritten: WORDING[BOUND_OF[i % 6] ?? 'exact'](String(490 + 2 * i)),
        } satisfies Figure,
      ]
    : [],
);
const CITY_FIGURES = LIST.flatMap((of) =>
  YEARS.map((year) =>
    figure(of, 'chongqing', valueAt(of, 2_000, year), year === 2018 ? 'at_least' : 'exact', String(year)),
  ),
).filter((f) => !(f.indicator === 'rate' && f.period === '2018'));

const FIGURES: readonly Figure[] = [
  ...LIST.flatMap((of) =>
    // A year is missing for every fifth: a gap, never a zero.
    CROWD.flatMap((_, i) =>
      YEARS.filter((y) => y !== 2018 || i % 5 !== 0).flatMap((y) => figureOf(of, i + 1, y) ?? []),
    ),
  ),
  ...CITY_FIGURES,
  TOTAL,
  ...PARTS,
];

const cellOf = (figures: readonly Figure[]): CoverageCell => ({
  exact: figures.filter((f) => f.bound === 'exact').length,
  bounded: figures.filter((f) => f.bound !== 'exact').length,
  plan: 0,
  partial: 0,
  periods: [...new Set(figures.map((f) => f.period))],
});

/** What the city has of each indicator in 2020: the whole of shares. */
export const CITY_OF: ReadonlyMap<string, number> = new Map(LIST.map((i) => [i.id, valueAt(i, 2_000, 2020)]));

function figuresOf(indicator: string, at?: string): Figure[] {
  return FIGURES.filter((f) => f.indicator === indicator && (at === undefined || f.place === at));
}

const DATA: Dataset = {
  version: '2026.1',
  date: '2026-01-31',
  places: new Map([CITY, ...CROWD].map((p) => [p.id, p])),
  indicators: new Map(LIST.map((i) => [i.id, i])),
  bylines: new Map(BYLINES.map((b) => [b.id, b])),
  coverage: new Map(
    CROWD.map((p) => [
      p.id,
      new Map(
        LIST.map((i) => [i.id, figuresOf(i.id, p.id)] as const)
          .filter(([, list]) => list.length > 0)
          .map(([id, list]) => [id, cellOf(list)] as const),
      ),
    ]),
  ),
  figures: new Map(LIST.map((i) => [i.id, figuresOf(i.id)])),
  entities: [],
};

/** Tiles of eight columns. */
const TILES: TileLayout = {
  columns: 8,
  rows: 5,
  tiles: new Map(CROWD.map((p, i) => [p.id, { column: i % 8, row: Math.floor(i / 8) }])),
  zones: new Map(),
};
const EXTRAS: CardExtras = { ...NO_EXTRAS, tiles: { before: TILES, since: TILES } };

export type Crowd = 'forty' | 'four';
/** Every place, or four: one exact, one at least, one rounded down, one of which nothing is known. */
const CROWDS: Readonly<Record<Crowd, readonly string[]>> = {
  forty: CROWD.map((p) => p.id),
  four: ['p1', 'p2', 'p3', 'p8'],
};

/** What each kind is asked, beside its places. */
interface Asked {
  readonly indicators: readonly string[];
  readonly comparison?: Partial<Comparison>;
  /** Years that it draws. */
  readonly years: readonly number[];
  /** Draws two places alone, both known: of one it says that there is nothing to set against it. */
  readonly two?: Readonly<Record<Crowd, readonly [string, string]>>;
  /** Draws every place, whoever is asked for. */
  readonly every?: true;
  /** Draws one place, whatever is asked; null where it is the city. */
  readonly of?: string | null;
}

const ONE = ['heads'] as const;
const ALL = ['heads', 'money', 'rate'] as const;
const LAST = { time: { kind: 'at', period: '2020' } } as const;
const ASKED: { readonly [K in ChartKind]: Asked } = {
  'ranked-bars': { indicators: ONE, comparison: LAST, years: [2020] },
  'trend-line': { indicators: ONE, years: YEARS, of: 'p2' },
  'trend-lines': { indicators: ONE, years: YEARS },
  parts: { indicators: ONE, years: [2021], of: null },
  headline: { indicators: ONE, years: [2020], of: 'p2' },
  coverage: { indicators: ALL, years: [] },
  map: { indicators: ONE, comparison: LAST, years: [2020], every: true },
  'dot-plot': { indicators: ALL, comparison: LAST, years: [2020] },
  'heat-table': { indicators: ALL, comparison: LAST, years: [2020] },
  'small-multiples': { indicators: ALL, comparison: LAST, years: [2020] },
  scatter: { indicators: ['heads', 'money'], comparison: LAST, years: [2020] },
  dumbbell: { indicators: ONE, comparison: { time: { kind: 'span', from: '2016', to: '2020' } }, years: [2016, 2020] },
  'place-panels': { indicators: ONE, years: YEARS },
  shares: { indicators: ['heads', 'money'], comparison: LAST, years: [2020] },
  plans: { indicators: ONE, years: [], of: 'p2' },
  'face-off': { indicators: ALL, comparison: LAST, years: [2020], two: { forty: ['p2', 'p7'], four: ['p3', 'p1'] } },
};

/** A kind's card of such a crowd, and the figures that its table must hold. */
export interface CrowdCase {
  readonly model: AnyModel;
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
  /** The places of which it draws nothing, because nothing is known. */
  readonly missing: readonly Place[];
}

export function crowdCase(kind: ChartKind, crowd: Crowd, lang: Lang): CrowdCase {
  const { indicators, comparison, years, of, every, two } = ASKED[kind];
  const ids = of === undefined ? (two?.[crowd] ?? CROWDS[every ? 'forty' : crowd]) : of === null ? [] : [of];
  const card = cardOf(
    kind,
    { ...NO_COMPARISON, ...comparison, indicators, places: ids },
    { of: of === null ? TOTAL.id : null },
  );
  const planned = kind === 'plans' ? PLANS.slice(0, CROWDS[crowd].length) : [];
  const reported = REPORTED.filter((r) =>
    planned.some((p) => JSON.stringify(p.dimensions) === JSON.stringify(r.dimensions)),
  );
  const data = planned.length > 0 ? { ...DATA, figures: new Map([['heads', [...planned, ...reported]]]) } : DATA;
  const model = modelOfCard(card, data, EXTRAS, lang);
  if (!model) throw new Error(`${kind} draws nothing`);
  const places = CROWD.filter((p) => ids.includes(p.id));
  const figures =
    kind === 'parts'
      ? [TOTAL, ...PARTS]
      : kind === 'plans'
        ? [...planned, ...reported]
        : FIGURES.filter(
            (f) => ids.includes(f.place) && indicators.includes(f.indicator) && years.includes(Number(f.period)),
          );
  const missing = places.filter((p) => !FIGURES.some((f) => f.place === p.id));
  return { model, places, figures, missing };
}
