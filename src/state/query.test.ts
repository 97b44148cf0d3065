import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { MAP_LAYOUTS } from '../domain/mapLayout.ts';
import { COLUMNS, ROW_HEAD } from '../domain/column.ts';
import { BOUNDS, DIVISORS, LANGS, RELIABILITIES, SOURCE_KINDS, THEMES, TIME_KINDS } from '../domain/words.ts';
import { type TimeChoice, TREND_MODES } from '../domain/comparison.ts';
import { THEME_NAMES } from '../theme/names.ts';
import { NO_QUERY, parseQuery, type QueryState, writeQuery } from './query.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/);
const year = fc.integer({ min: 1990, max: 2040 });
const time: fc.Arbitrary<TimeChoice> = fc.oneof(
  fc.constant<TimeChoice>({ kind: 'latest' }),
  year.map((y): TimeChoice => ({ kind: 'at', period: String(y) })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, n]): TimeChoice => ({ kind: 'span', from: String(y), to: String(y + n) })),
);
const state: fc.Arbitrary<QueryState> = fc.record({
  comparison: fc.record({
    indicators: fc.uniqueArray(id, { maxLength: 5 }),
    places: fc.uniqueArray(id, { maxLength: 5 }),
    time,
    near: fc.integer({ min: 0, max: 99 }),
    by: fc.option(fc.constantFrom(...DIVISORS)),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    axes: fc.constantFrom('shared' as const, 'own' as const),
    chart: fc.option(fc.constantFrom(...CHART_KINDS)),
    mode: fc.constantFrom(...TREND_MODES),
    base: fc.option(year),
    events: fc.boolean(),
    trail: fc.option(fc.boolean()),
    use: fc.array(fc.tuple(id, id), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    insist: fc.boolean(),
    known: fc.option(year.map((y) => `${y}-03-31`)),
  }),
  map: fc.constantFrom(...MAP_LAYOUTS),
  table: fc.record({
    topics: fc.subarray([...THEMES]),
    kinds: fc.subarray([...TIME_KINDS]),
    bounds: fc.subarray([...BOUNDS]),
    reliabilities: fc.subarray([...RELIABILITIES]),
    sources: fc.uniqueArray(id, { maxLength: 3 }),
    types: fc.subarray([...SOURCE_KINDS]),
    text: fc.string({ maxLength: 20 }),
    sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
    columns: fc.subarray([...COLUMNS].slice(1)).map((rest) => [ROW_HEAD, ...rest] as const),
  }),
  open: fc.option(fc.record({ kind: fc.constantFrom('place' as const, 'figure' as const, 'source' as const), id })),
  lang: fc.constantFrom(...LANGS),
  theme: fc.option(fc.constantFrom(...THEME_NAMES)),
  slide: fc.option(fc.integer({ min: 1, max: 999 })),
});

test('what is written is read back the same, with nothing ignored', () => {
  fc.assert(
    fc.property(state, (s) => {
      const { state: back, ignored } = parseQuery(writeQuery(s));
      expect(back).toEqual(s);
      expect(ignored).toEqual([]);
    }),
  );
});

test('defaults are left out', () => {
  expect(writeQuery(NO_QUERY)).toBe('');
});

test('a link reads as people write it', () => {
  const { state: s } = parseQuery(
    '?i=gdp,area&p=jiangbei&t=2018..2024&open=figure:gdp.jiangbei.2020&lang=en&theme=dark',
  );
  expect(s.comparison.indicators).toEqual(['gdp', 'area']);
  expect(s.comparison.places).toEqual(['jiangbei']);
  expect(s.comparison.time).toEqual({ kind: 'span', from: '2018', to: '2024' });
  expect(s.open).toEqual({ kind: 'figure', id: 'gdp.jiangbei.2020' });
  expect([s.lang, s.theme]).toEqual(['en', 'dark']);
  expect(writeQuery(s)).toBe('?i=gdp,area&p=jiangbei&t=2018..2024&open=figure:gdp.jiangbei.2020&lang=en&theme=dark');
});

test('the tile grid is the default map and is left out', () => {
  expect(parseQuery('?map=tile').state).toEqual(NO_QUERY);
  expect(parseQuery('?map=geo').state.map).toBe('geo');
  expect(writeQuery({ ...NO_QUERY, map: 'geo' })).toBe('?map=geo');
});

test('a trend as an index is a link that people can read', () => {
  const { state: s } = parseQuery('?i=postdoc_recruited&p=chongqing&mode=index&base=2020&events=0');
  expect([s.comparison.mode, s.comparison.base, s.comparison.events]).toEqual(['index', 2020, false]);
  expect(writeQuery(s)).toBe('?i=postdoc_recruited&p=chongqing&mode=index&base=2020&events=0');
});

test.each([
  ['?t=yesterday', 't', 'yesterday'],
  ['?t=2024..2018', 't', '2024..2018'],
  ['?by=magic', 'by', 'magic'],
  ['?map=globe', 'map', 'globe'],
  ['?open=figure:', 'open', 'figure:'],
  ['?open=%3Cscript%3E', 'open', '<script>'],
  ['?lang=fr', 'lang', 'fr'],
  ['?colour=red', 'colour', 'red'],
  ['?__proto__=x', '__proto__', 'x'],
  ['?mode=growth', 'mode', 'growth'],
  ['?base=20', 'base', '20'],
  ['?base=2020-01', 'base', '2020-01'],
  ['?events=no', 'events', 'no'],
  ['?i=GDP', 'i', 'GDP'],
  ['?use=a', 'use', 'a'],
  ['?known=2020-02-31', 'known', '2020-02-31'],
  ['?topic=talents', 'topic', 'talents'],
  ['?kind=plans', 'kind', 'plans'],
  ['?bound=over', 'bound', 'over'],
  ['?trust=me', 'trust', 'me'],
  ['?type=blog', 'type', 'blog'],
  ['?source=%3Cb%3E', 'source', '<b>'],
  ['?sort=--value', 'sort', '--value'],
  ['?cols=colour', 'cols', 'colour'],
])('%s is ignored, said, and everything else stands', (search, key, value) => {
  const { state: s, ignored } = parseQuery(search);
  expect(ignored).toEqual([{ key, value }]);
  expect(s).toEqual(NO_QUERY);
});

test('what others append to links is no matter', () => {
  expect(parseQuery('?utm_source=mail&from=timeline').ignored).toEqual([]);
});

test('any text at all is read without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { state: s } = parseQuery(text);
      expect(parseQuery(writeQuery(s)).state).toEqual(s);
    }),
  );
});
