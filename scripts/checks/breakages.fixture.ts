import { add, at, figure, type Mutation, row } from './broken.fixture.ts';

/** One way to break the sound dataset, and the problem that must name it. */
export interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly id: string;
  readonly rule: string;
  readonly mutate: Mutation;
  /** Rules of further problems that follow from it. */
  readonly also: readonly string[];
}

const [TALENT, STATIONS, MONEY, GDP, RD] = [
  'figures/talent_total.json',
  'figures/postdoc_workstations.json',
  'figures/financial_assets.json',
  'figures/gdp.json',
  'figures/rd_intensity.json',
];
const PLACES = 'places.json';
const INDICATORS = 'indicators.json';
const SOURCES = 'sources.json';
const ENTITIES = 'entities.json';
const EVENTS = 'events.json';
/** What follows where a row or file cannot be read: the index cannot be written anew. */
const UNREAD = ['stale-manifest', 'stale-coverage', 'stale-source-index', 'stale-bylines', 'stale-search'];

type Patch = Readonly<Record<string, unknown>>;

function broken(
  what: string,
  file: string,
  id: string,
  rule: string,
  mutate: Mutation,
  also: readonly string[] = [],
): Breakage {
  return { what, file, id, rule, mutate, also };
}

/** Changes fields of a row; `undefined` takes a field out. */
function change(file: string, id: string, patch: Patch): Mutation {
  return (f) => {
    Object.assign(row(f, file, id), patch);
  };
}

function inFigure(id: string, patch: Patch): Mutation {
  return (f) => {
    Object.assign(figure(f, id), patch);
  };
}

function inside(patch: Patch, ...path: readonly (string | number)[]): Mutation {
  return (f) => {
    Object.assign(at(f, ...path), patch);
  };
}

/** Adds a copy of a row, with other fields. */
function copy(file: string, id: string, patch: Patch, to: string = file): Mutation {
  return (f) => add(f, to, { ...row(f, file, id), ...patch });
}

function both(...all: readonly Mutation[]): Mutation {
  return (f) => {
    for (const mutate of all) mutate(f);
  };
}

function inText(file: string, from: string, to: string): Mutation {
  return (f) => {
    f[file] = JSON.stringify(f[file]).replace(from, to);
  };
}

const FILES: readonly Breakage[] = [
  broken('JSON with a comma too many', RD, '', 'not-json', inText(RD, '}]}', '}],}'), [...UNREAD, 'no-figures']),
  broken(
    'bytes that are not UTF-8',
    ENTITIES,
    '',
    'not-json',
    (f) => {
      f[ENTITIES] = new Uint8Array([0x7b, 0xff, 0x7d]);
    },
    UNREAD,
  ),
  broken('a byte order mark', ENTITIES, '', 'not-json', inText(ENTITIES, '{', '\ufeff{'), UNREAD),
  broken(
    'a file that is not there',
    SOURCES,
    '',
    'missing-file',
    (f) => {
      delete f[SOURCES];
    },
    [...UNREAD, 'unknown-source'],
  ),
  broken('no version', 'version.json', '', 'missing-file', (f) => {
    delete f['version.json'];
  }),
  broken(
    'a list that is none',
    PLACES,
    '',
    'wrong-shape',
    (f) => {
      f[PLACES] = { places: {} };
    },
    [...UNREAD, 'unknown-place'],
  ),
  broken(
    'something else among the figures',
    'figures/readme.txt',
    '',
    'unknown-file',
    (f) => {
      f['figures/readme.txt'] = 'x';
    },
    UNREAD,
  ),
  broken(
    'a figure in the wrong file',
    MONEY,
    'gdp.chongqing.2019',
    'wrong-file',
    copy(GDP, 'gdp.chongqing.2020', { id: 'gdp.chongqing.2019', period: '2019' }, MONEY),
  ),
  broken('a file of another name', 'figures/gdp2.json', '', 'wrong-file', (f) => {
    f['figures/gdp2.json'] = f[GDP];
    delete f[GDP];
  }),
];

const SHAPES: readonly Breakage[] = [
  broken(
    'a field that is missing',
    TALENT,
    'talent_total.jiangbei.2020',
    'missing-field',
    inFigure('talent_total.jiangbei.2020', { period: undefined }),
    UNREAD,
  ),
  broken(
    'a slip of the pen in a field',
    GDP,
    'gdp.chongqing.2020',
    'unknown-field',
    inFigure('gdp.chongqing.2020', { supersede: 'x' }),
    UNREAD,
  ),
  broken(
    'a slip of the pen further in',
    PLACES,
    'jiangbei',
    'unknown-field',
    inside({ noet: { zh: '甲', en: 'A' } }, PLACES, 'places', 'jiangbei', 'succeededBy', 0),
    UNREAD,
  ),
  broken(
    'a value that is a text',
    GDP,
    'gdp.chongqing.2020',
    'wrong-shape',
    inFigure('gdp.chongqing.2020', { value: '2.5' }),
    UNREAD,
  ),
  broken(
    'a value that is not finite',
    GDP,
    'gdp.chongqing.2020',
    'bad-number',
    inText(GDP, '2500000000000', '1e999'),
    UNREAD,
  ),
  broken(
    'an unknown bound',
    GDP,
    'gdp.chongqing.2020',
    'unknown-bound',
    inFigure('gdp.chongqing.2020', { bound: 'exakt' }),
    UNREAD,
  ),
  broken('an unknown theme', INDICATORS, 'gdp', 'unknown-theme', change(INDICATORS, 'gdp', { theme: 'money' }), UNREAD),
  broken('an unknown unit', INDICATORS, 'gdp', 'unknown-unit', change(INDICATORS, 'gdp', { unit: 'RMB' }), [
    'wrong-unit',
  ]),
  broken(
    'a name in one language',
    PLACES,
    'yuzhong',
    'missing-language',
    inside({ en: undefined }, PLACES, 'places', 'yuzhong', 'name'),
    UNREAD,
  ),
  broken(
    'an empty text',
    INDICATORS,
    'gdp',
    'bad-text',
    inside({ en: ' ' }, INDICATORS, 'indicators', 'gdp', 'definition'),
    UNREAD,
  ),
  broken(
    'an entity without a source',
    ENTITIES,
    'test-fund',
    'missing-field',
    change(ENTITIES, 'test-fund', { source: undefined }),
    UNREAD,
  ),
  broken(
    'an entity without a paragraph',
    ENTITIES,
    'test-fund',
    'missing-field',
    change(ENTITIES, 'test-fund', { paragraph: undefined }),
    UNREAD,
  ),
  broken(
    'a figure without a source',
    GDP,
    'gdp.chongqing.2020',
    'missing-field',
    inFigure('gdp.chongqing.2020', { source: undefined }),
    UNREAD,
  ),
  broken(
    'a date of publication that is none',
    SOURCES,
    'test-paper-2021',
    'bad-published',
    change(SOURCES, 'test-paper-2021', { published: '2021-13' }),
    UNREAD,
  ),
  broken(
    'an expression as long as a sentence',
    GDP,
    'gdp.chongqing.2020',
    'as-written',
    inFigure('gdp.chongqing.2020', { asWritten: `${'试验'.repeat(10)}2.5万亿元` }),
    UNREAD,
  ),
  broken(
    'an empty expression',
    GDP,
    'gdp.chongqing.2020',
    'as-written',
    inFigure('gdp.chongqing.2020', { asWritten: '' }),
    UNREAD,
  ),
];

const IDS: readonly Breakage[] = [
  broken(
    'an unknown place',
    GDP,
    'gdp.jiangbey.2020',
    'unknown-place',
    inFigure('gdp.jiangbei.2020', { id: 'gdp.jiangbey.2020', place: 'jiangbey' }),
  ),
  broken(
    'an unknown place in within',
    PLACES,
    'yuzhong',
    'unknown-place',
    change(PLACES, 'yuzhong', { within: ['chongking'] }),
  ),
  broken(
    'an unknown place in overlaps',
    PLACES,
    'yuzhong',
    'unknown-place',
    change(PLACES, 'yuzhong', { overlaps: [{ place: 'nowhere' }] }),
  ),
  broken(
    'an unknown place in breaks',
    INDICATORS,
    'gdp',
    'unknown-place',
    inside({ places: ['nowhere'] }, INDICATORS, 'indicators', 'gdp', 'breaks', 0),
  ),
  broken('a file of an unknown indicator', 'figures/gdp_growth.json', '', 'unknown-indicator', (f) => {
    f['figures/gdp_growth.json'] = { indicator: 'gdp_growth', figures: [] };
  }),
  broken(
    'an unknown source',
    GDP,
    'gdp.chongqing.2020',
    'unknown-source',
    inFigure('gdp.chongqing.2020', { source: 'test-bulletin-2012' }),
  ),
  broken(
    'an unknown source in alsoIn',
    TALENT,
    'talent_total.chongqing.2020',
    'unknown-source',
    inside({ source: 'nobody' }, TALENT, 'figures', 'talent_total.chongqing.2020', 'alsoIn', 0),
  ),
  broken(
    'an unknown part',
    STATIONS,
    'postdoc_workstations.jiangbei.2020',
    'unknown-figure',
    inFigure('postdoc_workstations.jiangbei.2020', {
      parts: ['postdoc_workstations.jiangbei.2020.2', 'postdoc_workstations.jiangbei.2020.4'],
    }),
  ),
  broken(
    'an unknown figure in repeats',
    TALENT,
    'talent_total.jiangbei.2021-06',
    'unknown-figure',
    inFigure('talent_total.jiangbei.2021-06', { repeats: 'talent_total.jiangbei.2019' }),
  ),
  broken(
    'an unknown figure in supersedes',
    GDP,
    'gdp.chongqing.2020',
    'unknown-figure',
    inFigure('gdp.chongqing.2020', { supersedes: 'gdp.chongqing.2019' }),
  ),
  broken(
    'an unknown figure in conflictsWith',
    GDP,
    'gdp.chongqing.2020',
    'unknown-figure',
    inFigure('gdp.chongqing.2020', { conflictsWith: ['gdp.chongqing.2020.9'] }),
  ),
  broken(
    'an unknown figure of an entity',
    ENTITIES,
    'test-fund',
    'unknown-figure',
    change(ENTITIES, 'test-fund', { figures: ['gdp.nowhere.2020'] }),
  ),
  broken(
    'an unknown entity in partOf',
    ENTITIES,
    'test-fund',
    'unknown-entity',
    change(ENTITIES, 'test-fund', { partOf: 'test-plan' }),
  ),
  broken(
    'an id with the / of its period',
    GDP,
    'gdp.chongqing.2021-01/2021-06',
    'id-form',
    inFigure('gdp.chongqing.2021-01_2021-06', { id: 'gdp.chongqing.2021-01/2021-06' }),
  ),
  broken(
    'an id of another period',
    GDP,
    'gdp.chongqing.2019',
    'id-form',
    inFigure('gdp.chongqing.2020', { id: 'gdp.chongqing.2019' }),
  ),
  broken(
    'a place id with capitals',
    PLACES,
    'Nan-an',
    'id-form',
    copy(PLACES, 'yuzhong', { id: 'Nan-an', code: '500108' }),
  ),
  broken('an id twice', GDP, 'gdp.chongqing.2020', 'duplicate-id', copy(GDP, 'gdp.chongqing.2020', {})),
  broken('a place twice', PLACES, 'yuzhong', 'duplicate-id', copy(PLACES, 'yuzhong', {}), ['bad-code']),
];

const VALUES: readonly Breakage[] = [
  broken(
    'a value in the wrong magnitude',
    GDP,
    'gdp.chongqing.2020',
    'wrong-value',
    inFigure('gdp.chongqing.2020', { value: 250_000_000_000 }),
  ),
  broken(
    'an end of a range that is not written',
    TALENT,
    'talent_total.yuzhong.2020',
    'wrong-value',
    inFigure('talent_total.yuzhong.2020', { min: 40_000 }),
  ),
  broken(
    'a percentage as a fraction',
    RD,
    'rd_intensity.chongqing.2020',
    'wrong-value',
    inFigure('rd_intensity.chongqing.2020', { value: 0.3 }),
  ),
  broken(
    'a bound that is not written',
    MONEY,
    'financial_assets.jiangbei.2020',
    'wrong-bound',
    inFigure('financial_assets.jiangbei.2020', { bound: 'exact' }),
  ),
  broken(
    'money where people are counted',
    TALENT,
    'talent_total.jiangbei.2020',
    'wrong-unit',
    inFigure('talent_total.jiangbei.2020', { asWritten: '近12万元' }),
  ),
  broken(
    'an expression without a number',
    GDP,
    'gdp.chongqing.2020',
    'as-written',
    inFigure('gdp.chongqing.2020', { asWritten: '很多元' }),
  ),
  broken(
    'words around the expression',
    GDP,
    'gdp.chongqing.2020',
    'not-bare',
    inFigure('gdp.chongqing.2020', { asWritten: '达2.5万亿元' }),
  ),
  broken(
    'a range upside down',
    TALENT,
    'talent_total.yuzhong.2020',
    'range',
    inFigure('talent_total.yuzhong.2020', { min: 50_000, max: 30_000 }),
  ),
  broken(
    'a range with a value',
    TALENT,
    'talent_total.yuzhong.2020',
    'range',
    inFigure('talent_total.yuzhong.2020', { value: 40_000 }),
  ),
  broken(
    'a range without an end',
    TALENT,
    'talent_total.yuzhong.2020',
    'range',
    inFigure('talent_total.yuzhong.2020', { max: undefined }),
  ),
  broken('no value', GDP, 'gdp.chongqing.2020', 'no-value', inFigure('gdp.chongqing.2020', { value: undefined })),
  broken(
    'people below zero',
    TALENT,
    'talent_total.yuzhong.2030',
    'negative',
    inFigure('talent_total.yuzhong.2030', { value: -200_000 }),
  ),
  broken(
    'a fact twice',
    GDP,
    'gdp.chongqing.2020.2',
    'duplicate-fact',
    copy(GDP, 'gdp.chongqing.2020', { id: 'gdp.chongqing.2020.2', source: 'test-web-undated' }),
  ),
  broken(
    'a stock of 2020 again as of its last day',
    TALENT,
    'talent_total.jiangbei.2020-12-31',
    'duplicate-fact',
    copy(TALENT, 'talent_total.jiangbei.2020', { id: 'talent_total.jiangbei.2020-12-31', period: '2020-12-31' }),
  ),
  broken(
    'two that differ and do not say so',
    GDP,
    'gdp.chongqing.2020.2',
    'unexplained-difference',
    copy(GDP, 'gdp.chongqing.2020', { id: 'gdp.chongqing.2020.2', value: 2.6e12, asWritten: '2.6万亿元' }),
  ),
  broken(
    'further evidence that says something else',
    TALENT,
    'talent_total.chongqing.2020',
    'also-in',
    inside({ asWritten: '超601万人' }, TALENT, 'figures', 'talent_total.chongqing.2020', 'alsoIn', 0),
  ),
];

const TEXTS: readonly Breakage[] = [
  broken(
    'mark-up in an expression',
    GDP,
    'gdp.chongqing.2020',
    'unsafe-text',
    inFigure('gdp.chongqing.2020', { asWritten: '<b>2.5万亿元</b>' }),
    ['not-bare'],
  ),
  broken(
    'a script in a note',
    SOURCES,
    'test-web-undated',
    'unsafe-text',
    inside({ zh: '<img src=x onerror=alert(1)>' }, SOURCES, 'sources', 'test-web-undated', 'note'),
  ),
  broken(
    'a control character in a name',
    PLACES,
    'yuzhong',
    'unsafe-text',
    inside({ zh: '渝中\u0007区' }, PLACES, 'places', 'yuzhong', 'name'),
  ),
  broken(
    'text that is turned around',
    PLACES,
    'yuzhong',
    'unsafe-text',
    inside({ en: 'Yu\u202ezhong' }, PLACES, 'places', 'yuzhong', 'name'),
  ),
  broken(
    'a key __proto__',
    GDP,
    'gdp.chongqing.2020',
    'unsafe-text',
    inText(GDP, '"asWritten":"2.5', '"__proto__":{"x":1},"asWritten":"2.5'),
    [...UNREAD, 'unknown-field'],
  ),
  broken(
    'a place id __proto__',
    GDP,
    'gdp.__proto__.2020',
    'unknown-place',
    inFigure('gdp.jiangbei.2020', { id: 'gdp.__proto__.2020', place: '__proto__' }),
    ['unsafe-text', 'stale-coverage'],
  ),
  broken(
    'an address that is a script',
    SOURCES,
    'test-bulletin-2021',
    'bad-url',
    change(SOURCES, 'test-bulletin-2021', { url: 'javascript:alert(1)' }),
    [...UNREAD, 'unsafe-text'],
  ),
];

const PERIODS: readonly Breakage[] = [
  broken(
    'a period that is none',
    GDP,
    'gdp.chongqing.2020-Q1',
    'bad-period',
    inFigure('gdp.chongqing.2020', { id: 'gdp.chongqing.2020-Q1', period: '2020-Q1' }),
  ),
  broken(
    'a stock of a place that is no more',
    TALENT,
    'talent_total.jiangbei.2025-11',
    'outside-validity',
    copy(TALENT, 'talent_total.jiangbei.2020', { id: 'talent_total.jiangbei.2025-11', period: '2025-11' }),
  ),
  broken(
    'a flow before the place was founded',
    GDP,
    'gdp.liangjiang-zone.2010',
    'outside-validity',
    inFigure('gdp.liangjiang-zone.2020', { id: 'gdp.liangjiang-zone.2010', period: '2010' }),
  ),
  broken(
    'a fact of next year',
    GDP,
    'gdp.chongqing.2026-01',
    'future',
    inFigure('gdp.chongqing.2020', { id: 'gdp.chongqing.2026-01', period: '2026-01' }),
  ),
  broken(
    'a year that is not over',
    GDP,
    'gdp.chongqing.2025',
    'future',
    inFigure('gdp.chongqing.2020', { id: 'gdp.chongqing.2025', period: '2025' }),
  ),
  broken(
    'a source of tomorrow',
    SOURCES,
    'test-paper-2021',
    'future',
    change(SOURCES, 'test-paper-2021', { published: '2025-12-02' }),
  ),
  broken(
    'a flow where the indicator is a stock',
    TALENT,
    'talent_total.yuzhong.2020',
    'time-kind',
    inFigure('talent_total.yuzhong.2020', { timeKind: 'flow' }),
  ),
];

const LINKS: readonly Breakage[] = [
  broken(
    'parts that do not add up',
    STATIONS,
    'postdoc_workstations.jiangbei.2020',
    'parts',
    inFigure('postdoc_workstations.jiangbei.2020.3', { value: 31, asWritten: '31家' }),
  ),
  broken(
    'a part of another year',
    STATIONS,
    'postdoc_workstations.jiangbei.2020',
    'parts',
    both(
      inFigure('postdoc_workstations.jiangbei.2020', {
        parts: ['postdoc_workstations.jiangbei.2020.2', 'postdoc_workstations.jiangbei.2019'],
      }),
      inFigure('postdoc_workstations.jiangbei.2020.3', { id: 'postdoc_workstations.jiangbei.2019', period: '2019' }),
    ),
  ),
  broken(
    'parts of another unit without a note',
    STATIONS,
    'postdoc_workstations.jiangbei.2020',
    'parts',
    inFigure('postdoc_workstations.jiangbei.2020', {
      parts: ['postdoc_workstations.jiangbei.2020.2', 'talent_total.jiangbei.2020'],
    }),
  ),
  broken(
    'figures that replace each other',
    GDP,
    'gdp.chongqing.2020',
    'supersedes-cycle',
    both(
      inFigure('gdp.chongqing.2020', { supersedes: 'gdp.chongqing.2021-01_2021-06' }),
      inFigure('gdp.chongqing.2021-01_2021-06', { supersedes: 'gdp.chongqing.2020' }),
    ),
  ),
  broken(
    'figures that repeat each other',
    TALENT,
    'talent_total.jiangbei.2020',
    'repeats-cycle',
    inFigure('talent_total.jiangbei.2020', { repeats: 'talent_total.jiangbei.2021-06' }),
  ),
  broken(
    'a repetition that says something else',
    TALENT,
    'talent_total.jiangbei.2021-06',
    'repeats-differs',
    inFigure('talent_total.jiangbei.2021-06', { value: 13e4, asWritten: '近13万人' }),
  ),
  broken(
    'a conflict that only one knows of',
    TALENT,
    'talent_total.chongqing.2022',
    'not-mutual',
    inFigure('talent_total.chongqing.2022.2', { conflictsWith: undefined }),
  ),
  broken(
    'a conflict across periods',
    TALENT,
    'talent_total.chongqing.2022',
    'link-elsewhere',
    both(
      inFigure('talent_total.chongqing.2022', {
        conflictsWith: ['talent_total.chongqing.2022.2', 'talent_total.chongqing.2020'],
      }),
      inFigure('talent_total.chongqing.2020', { conflictsWith: ['talent_total.chongqing.2022'] }),
    ),
  ),
  broken(
    'an event of an unknown source',
    EVENTS,
    'test-fair',
    'unknown-source',
    change(EVENTS, 'test-fair', { source: 'nobody' }),
  ),
  broken('an event yet to come', EVENTS, 'test-fair', 'future', change(EVENTS, 'test-fair', { date: '2026' })),
  broken('an event twice', EVENTS, 'test-fair', 'duplicate-id', copy(EVENTS, 'test-fair', { date: '2020' })),
  broken(
    'entities that are parts of each other',
    ENTITIES,
    'test-fund',
    'partof-cycle',
    change(ENTITIES, 'test-programme', { partOf: 'test-fund' }),
  ),
  broken('an indicator without figures', INDICATORS, 'rd_intensity', 'no-figures', (f) => {
    delete f[RD];
  }),
  broken(
    'a source that nothing cites',
    SOURCES,
    'test-unused',
    'unused-source',
    copy(SOURCES, 'test-web-undated', { id: 'test-unused' }),
  ),
  broken(
    'a locator where the text is at hand',
    MONEY,
    'financial_assets.jiangbei.2020',
    'paragraph',
    inFigure('financial_assets.jiangbei.2020', { paragraph: '第3段' }),
  ),
];

const GROUND: readonly Breakage[] = [
  broken(
    'a place without pinyin',
    PLACES,
    'yuzhong',
    'missing-field',
    change(PLACES, 'yuzhong', { pinyin: undefined }),
    UNREAD,
  ),
  broken('pinyin with tones', PLACES, 'yuzhong', 'no-pinyin', change(PLACES, 'yuzhong', { pinyin: 'yú zhōng' })),
  broken('a code of five digits', PLACES, 'yuzhong', 'bad-code', change(PLACES, 'yuzhong', { code: '50010' }), UNREAD),
  broken('a code twice', PLACES, 'jiangbei', 'bad-code', change(PLACES, 'jiangbei', { code: '500103' })),
  broken(
    'a place that ends before it begins',
    PLACES,
    'liangjiang-zone',
    'validity',
    change(PLACES, 'liangjiang-zone', { validFrom: '2025-11-07' }),
    ['outside-validity'],
  ),
  broken(
    'a successor that comes too late',
    PLACES,
    'jiangbei',
    'succession',
    change(PLACES, 'liangjiang', { validFrom: '2026-01-01' }),
  ),
  broken(
    'a successor of a place that goes on',
    PLACES,
    'jiangbei',
    'succession',
    change(PLACES, 'jiangbei', { validUntil: undefined }),
  ),
  broken(
    'places inside each other',
    PLACES,
    'yuzhong',
    'within-cycle',
    change(PLACES, 'chongqing', { within: ['yuzhong'] }),
  ),
  broken(
    'a place that overlaps itself',
    PLACES,
    'yuzhong',
    'self-reference',
    change(PLACES, 'yuzhong', { overlaps: [{ place: 'yuzhong' }] }),
  ),
  broken(
    'a neighbour that does not say so',
    PLACES,
    'yuzhong',
    'not-mutual',
    change(PLACES, 'yuzhong', { neighbours: ['jiangbei'] }),
  ),
  broken(
    'an unknown neighbour',
    PLACES,
    'yuzhong',
    'unknown-place',
    change(PLACES, 'yuzhong', { neighbours: ['jiangbeii'] }),
  ),
  broken(
    'a place beside itself',
    PLACES,
    'yuzhong',
    'self-reference',
    change(PLACES, 'yuzhong', { neighbours: ['yuzhong'] }),
  ),
  broken(
    'neighbours that never met',
    PLACES,
    'jiangbei',
    'neighbour',
    both(
      change(PLACES, 'jiangbei', { neighbours: ['liangjiang'] }),
      change(PLACES, 'liangjiang', { neighbours: ['jiangbei'] }),
    ),
  ),
  broken(
    'a zone as a neighbour',
    PLACES,
    'yuzhong',
    'neighbour',
    both(
      change(PLACES, 'yuzhong', { neighbours: ['liangjiang-zone'] }),
      change(PLACES, 'liangjiang-zone', { neighbours: ['yuzhong'] }),
    ),
  ),
  broken(
    'a neighbour twice',
    PLACES,
    'yuzhong',
    'neighbour',
    both(
      change(PLACES, 'yuzhong', { neighbours: ['jiangbei', 'jiangbei'] }),
      change(PLACES, 'jiangbei', { neighbours: ['yuzhong'] }),
    ),
  ),
];

const NOTE = { zh: '试验', en: 'A test' };

const NEAR: readonly Breakage[] = [
  broken(
    'near to an unknown indicator',
    INDICATORS,
    'gdp',
    'unknown-indicator',
    change(INDICATORS, 'gdp', { nearDefinitions: [{ indicator: 'gdp_real', note: NOTE }] }),
  ),
  broken(
    'near to itself',
    INDICATORS,
    'gdp',
    'self-reference',
    change(INDICATORS, 'gdp', { nearDefinitions: [{ indicator: 'gdp', note: NOTE }] }),
  ),
  broken(
    'near, said from both sides',
    INDICATORS,
    'gdp',
    'near-twice',
    both(
      change(INDICATORS, 'financial_assets', { nearDefinitions: [{ indicator: 'gdp', note: NOTE }] }),
      change(INDICATORS, 'gdp', { nearDefinitions: [{ indicator: 'financial_assets', note: NOTE }] }),
    ),
  ),
  broken(
    'near in another unit',
    INDICATORS,
    'gdp',
    'near-unit',
    change(INDICATORS, 'gdp', { nearDefinitions: [{ indicator: 'talent_total', note: NOTE }] }),
  ),
  broken(
    'near without a reason',
    INDICATORS,
    'gdp',
    'missing-field',
    change(INDICATORS, 'gdp', { nearDefinitions: [{ indicator: 'financial_assets' }] }),
    UNREAD,
  ),
  broken('years apart below zero', INDICATORS, 'gdp', 'bad-value', change(INDICATORS, 'gdp', { maxApart: -1 }), UNREAD),
];

export const BREAKAGES: readonly Breakage[] = [
  ...FILES,
  ...SHAPES,
  ...IDS,
  ...VALUES,
  ...TEXTS,
  ...PERIODS,
  ...LINKS,
  ...GROUND,
  ...NEAR,
];
