import { coverageOf } from '../domain/slice/coverageOf.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Entity } from '../domain/entity.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Figure, Source } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Place } from '../domain/place.ts';
import type { Bilingual } from '../domain/words.ts';

/**
 * A small sound dataset as it stands in the files, one of each kind of row. All values, sources and entities are made up;
 * names of places and indicators are those of the product, so that tests read like it.
 */

function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

function place(id: string, zh: string, en: string, rest: Partial<Place> & Pick<Place, 'kind' | 'pinyin'>): Place {
  return {
    id,
    name: both(zh, en),
    short: both(zh, en),
    formerNames: [],
    aliases: [],
    within: id === 'chongqing' ? [] : ['chongqing'],
    overlaps: [],
    succeededBy: [],
    ...rest,
  };
}

const places: readonly Place[] = [
  place('chongqing', '重庆市', 'Chongqing', { kind: 'municipality', pinyin: 'chong qing', code: '500000' }),
  place('yuzhong', '渝中区', 'Yuzhong', { kind: 'district', pinyin: 'yu zhong', code: '500103', ring: 'core' }),
  place('jiangbei', '江北区', 'Jiangbei', {
    kind: 'district',
    pinyin: 'jiang bei',
    code: '500105',
    ring: 'core',
    validUntil: '2025-11-06',
    succeededBy: [{ place: 'liangjiang', note: both('试验说明', 'A made-up remark') }],
  }),
  place('liangjiang-zone', '两江新区(开发区)', 'Liangjiang zone', {
    kind: 'zone',
    pinyin: 'liang jiang xin qu',
    validFrom: '2010-06-18',
    validUntil: '2025-11-06',
    overlaps: [{ place: 'jiangbei' }],
    succeededBy: [{ place: 'liangjiang' }],
  }),
  place('liangjiang', '两江新区', 'Liangjiang', {
    kind: 'district',
    pinyin: 'liang jiang',
    ring: 'core',
    validFrom: '2025-11-06',
  }),
];

function indicator(
  id: string,
  zh: string,
  en: string,
  rest: Pick<Indicator, 'theme' | 'unit' | 'timeKind'> & Partial<Indicator>,
): Indicator {
  return {
    id,
    name: both(zh, en),
    definition: both(`试验用的${zh}`, `${en}, for tests`),
    additive: true,
    divisors: ['population', 'city'],
    ...rest,
  };
}

const indicators: readonly Indicator[] = [
  indicator('talent_total', '人才资源总量', 'Talent', { theme: 'talent', unit: 'person', timeKind: 'stock' }),
  indicator('financial_assets', '金融资产', 'Financial assets', { theme: 'finance', unit: 'CNY', timeKind: 'stock' }),
  indicator('postdoc_workstations', '博士后科研工作站', 'Postdoctoral workstations', {
    theme: 'platform',
    unit: 'organisation',
    timeKind: 'stock',
  }),
  indicator('gdp', '地区生产总值', 'GDP', {
    theme: 'base',
    unit: 'CNY',
    timeKind: 'flow',
    breaks: [{ at: '2019', note: both('试验修订', 'A made-up revision'), places: ['chongqing'] }],
  }),
  indicator('rd_intensity', '研发投入强度', 'R&D intensity', {
    theme: 'research',
    unit: 'percent',
    timeKind: 'flow',
    additive: false,
    divisors: [],
  }),
];

const sources: readonly Source[] = [
  {
    id: 'test-bulletin-2021',
    title: '试验公报',
    publisher: '试验局',
    published: '2021-03-18',
    url: 'https://example.org/bulletin',
    kind: 'bulletin',
    language: 'zh',
    reliability: 'official',
  },
  {
    id: 'test-paper-2021',
    title: '试验报道',
    publisher: '试验日报',
    published: '2021-10',
    kind: 'newspaper',
    language: 'zh',
    reliability: 'press',
    file: 'report.txt',
  },
  {
    id: 'test-web-undated',
    title: '试验网页',
    publisher: '试验网',
    published: null,
    kind: 'website',
    language: 'zh',
    reliability: 'reprint',
    note: both('原文未注明日期', 'Undated'),
  },
];

type Rest = Pick<Figure, 'asWritten'> & Partial<Figure>;

/** A fact of 2020 from the bulletin, unless `rest` says otherwise. The id says indicator, place, period and number. */
function figure(id: string, rest: Rest): Figure {
  const [indicatorId = '', placeId = '', period = ''] = id.split('.');
  return {
    id,
    indicator: indicatorId,
    place: placeId,
    period: period.replace('_', '/'),
    bound: 'exact',
    timeKind: indicators.find((i) => i.id === indicatorId)?.timeKind ?? 'stock',
    source: 'test-bulletin-2021',
    paragraph: '第2段',
    ...rest,
  };
}

const figures: Readonly<Record<string, readonly Figure[]>> = {
  talent_total: [
    figure('talent_total.chongqing.2020', {
      value: 6_000_000,
      asWritten: '600万人',
      alsoIn: [{ source: 'test-paper-2021', paragraph: 1, asWritten: '600余万人' }],
    }),
    figure('talent_total.chongqing.2022', {
      value: 6_200_000,
      asWritten: '620万人',
      conflictsWith: ['talent_total.chongqing.2022.2'],
    }),
    figure('talent_total.chongqing.2022.2', {
      value: 6_300_000,
      asWritten: '630万人',
      source: 'test-web-undated',
      conflictsWith: ['talent_total.chongqing.2022'],
    }),
    figure('talent_total.jiangbei.2020', { value: 120_000, bound: 'rounded_up', asWritten: '近12万人' }),
    figure('talent_total.jiangbei.2021-06', {
      value: 120_000,
      bound: 'rounded_up',
      asWritten: '近12万人',
      source: 'test-paper-2021',
      paragraph: 2,
      repeats: 'talent_total.jiangbei.2020',
    }),
    figure('talent_total.yuzhong.2020', { min: 30_000, max: 50_000, bound: 'range', asWritten: '3至5万人' }),
    figure('talent_total.yuzhong.2030', { value: 200_000, bound: 'at_least', asWritten: '超20万人', timeKind: 'plan' }),
  ],
  financial_assets: [
    figure('financial_assets.jiangbei.2020', {
      value: 3_000_000_000_000,
      bound: 'at_least',
      asWritten: '超3万亿元',
      source: 'test-paper-2021',
      paragraph: 3,
    }),
    figure('financial_assets.jiangbei.2020.2', {
      value: 20_000_000_000,
      asWritten: '200亿元',
      source: 'test-paper-2021',
      paragraph: 5,
      holder: both('试验银行', 'A made-up bank'),
    }),
  ],
  postdoc_workstations: [
    figure('postdoc_workstations.jiangbei.2020', {
      value: 50,
      asWritten: '50家',
      parts: ['postdoc_workstations.jiangbei.2020.2', 'postdoc_workstations.jiangbei.2020.3'],
    }),
    figure('postdoc_workstations.jiangbei.2020.2', { value: 20, asWritten: '20家', dimensions: { level: 'national' } }),
    figure('postdoc_workstations.jiangbei.2020.3', {
      value: 30,
      asWritten: '30家',
      dimensions: { level: 'municipal' },
    }),
  ],
  gdp: [
    figure('gdp.chongqing.2020', { value: 2_500_000_000_000, asWritten: '2.5万亿元' }),
    figure('gdp.chongqing.2021-01_2021-06', { value: 1_300_000_000_000, asWritten: '1.3万亿元' }),
    figure('gdp.jiangbei.2020', { value: 100_000_000_000, bound: 'about', asWritten: '约1000亿元' }),
    figure('gdp.liangjiang-zone.2020', { value: 150_000_000_000, bound: 'rounded_down', asWritten: '1500余亿元' }),
  ],
  rd_intensity: [
    figure('rd_intensity.chongqing.2020', {
      value: 30,
      asWritten: '三成',
      note: both('试验用的高值', 'Made up, and too high'),
    }),
  ],
};

const entities: readonly Entity[] = [
  {
    id: 'test-programme',
    kind: 'programme',
    name: both('试验计划', 'A made-up programme'),
    place: 'jiangbei',
    summary: both('试验用的计划', 'A programme for tests'),
    figures: ['talent_total.jiangbei.2020'],
    source: 'test-paper-2021',
    paragraph: 2,
  },
  {
    id: 'test-fund',
    kind: 'fund',
    name: both('试验基金', 'A made-up fund'),
    place: 'jiangbei',
    summary: both('试验用的基金', 'A fund for tests'),
    figures: ['financial_assets.jiangbei.2020.2'],
    source: 'test-bulletin-2021',
    paragraph: '第3段',
    partOf: 'test-programme',
  },
];

/** What the source `report.txt` says, in lines; 3 breaks off as a column does. */
export const reportText = [
  '全市人才600余万人。',
  '',
  '区内人才近12万人。',
  '  金融资产超3',
  '万亿元,',
  '其中一家<b>200</b>亿元。',
  '',
].join('\n');

const events: readonly TimelineEvent[] = [
  { id: 'test-fair', date: '2021-11', name: both('试验大会', 'A made-up fair'), source: 'test-paper-2021' },
];

/** The file of that name, as JSON would give it; a copy of its own, so that a test may break it. */
export function fixtureFiles(): Record<string, unknown> {
  const files: Record<string, unknown> = {
    'version.json': { $schema: 'schema/version.schema.json', version: 'test-1', date: '2025-12-01' },
    'places.json': { $schema: 'schema/places.schema.json', places },
    'indicators.json': { $schema: 'schema/indicators.schema.json', indicators },
    'sources.json': { $schema: 'schema/sources.schema.json', sources },
    'entities.json': { $schema: 'schema/entities.schema.json', entities },
    'events.json': { $schema: 'schema/events.schema.json', events },
  };
  for (const [id, rows] of Object.entries(figures)) {
    files[`figures/${id}.json`] = { $schema: '../schema/figures.schema.json', indicator: id, figures: rows };
  }
  return structuredClone(files);
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

/** The sources in full, which the app loads apart from the rest. */
export function fixtureSources(): ReadonlyMap<string, Source> {
  return byId(sources);
}

/** The same as the app sees it once everything is loaded. */
export function fixtureDataset(): Dataset {
  return {
    version: 'test-1',
    date: '2025-12-01',
    places: byId(places),
    indicators: byId(indicators),
    bylines: byId(
      sources.map(({ id, publisher, published, reliability }) => ({ id, publisher, published, reliability })),
    ),
    coverage: coverageOf(Object.values(figures).flat()),
    figures: new Map(Object.entries(figures)),
    entities,
  };
}
