import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import type { TimeChoice } from '../domain/comparison.ts';
import { MAP_LAYOUTS } from '../domain/mapLayout.ts';
import { DIVISORS, LANGS } from '../domain/words.ts';
import { THEME_NAMES } from '../theme/tokens.ts';
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
    chart: fc.option(fc.constantFrom(...CHART_KINDS)),
    use: fc.array(fc.tuple(id, id), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    insist: fc.boolean(),
    known: fc.option(year.map((y) => `${y}-03-31`)),
  }),
  map: fc.constantFrom(...MAP_LAYOUTS),
  open: fc.option(fc.record({ kind: fc.constantFrom('place' as const, 'figure' as const, 'source' as const), id })),
  lang: fc.constantFrom(...LANGS),
  theme: fc.option(fc.constantFrom(...THEME_NAMES)),
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
  ['?i=GDP', 'i', 'GDP'],
  ['?use=a', 'use', 'a'],
  ['?known=2020-02-31', 'known', '2020-02-31'],
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
