import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, cardOf } from '../domain/card.ts';
import { plainCard } from '../domain/plainCard.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { type Comparison, NO_COMPARISON } from '../domain/comparison.ts';
import { MAP_LAYOUTS } from '../domain/mapLayout.ts';
import { DIVISORS } from '../domain/words.ts';
import { parseCard, screenOfCard, writeCard } from './cardQuery.ts';
import { readHere, writeHref } from './location.tsx';

const indicator = fc.constantFrom('gdp', 'talent_total', 'postdoc_recruited', 'rd_intensity');
const place = fc.constantFrom('jiangbei', 'yuzhong', 'liangjiang-zone', 'beibei-2025');
const comparison: fc.Arbitrary<Comparison> = fc.record({
  indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 3 }),
  places: fc.uniqueArray(place, { maxLength: 4 }),
  time: fc.constantFrom<Comparison['time'][]>(
    { kind: 'latest' },
    { kind: 'at', period: '2020' },
    { kind: 'span', from: '2018', to: '2024' },
  ),
  near: fc.integer({ min: 0, max: 9 }),
  by: fc.constantFrom(null, ...DIVISORS),
  scale: fc.constantFrom('linear', 'log'),
  axes: fc.constantFrom('shared', 'own'),
  chart: fc.constant(null),
  mode: fc.constantFrom('abs', 'index', 'change'),
  base: fc.constantFrom(null, 2015, 2020),
  events: fc.boolean(),
  trail: fc.constantFrom(null, true, false),
  use: fc.constantFrom(new Map<string, string>(), new Map([['gdp.jiangbei.2020', 'yearbook-2021']])),
  insist: fc.boolean(),
  known: fc.constantFrom(null, '2022-01-31'),
});
const card: fc.Arbitrary<Card> = fc.record({
  chart: fc.constantFrom(...CHART_KINDS),
  comparison,
  map: fc.constantFrom(...MAP_LAYOUTS),
  of: fc.constantFrom('deposits_and_loans.jiangbei.2020', 'listed_companies.chongqing.2021-09.2'),
  mark: fc.uniqueArray(place, { maxLength: 3 }),
});

test('a card that was written is read as it was, without what its kind does not look at', () => {
  fc.assert(
    fc.property(card, (c) => {
      expect(parseCard(writeCard(c))).toEqual({ card: plainCard(c), ignored: [] });
      expect(parseCard(`?${writeCard(c)}&lang=en&theme=dark`).card).toEqual(plainCard(c));
    }),
  );
});

test('one way of writing: what is read and written again stays', () => {
  fc.assert(
    fc.property(card, (c) => {
      const query = writeCard(c);
      const read = parseCard(query).card;
      expect(read && writeCard(read)).toBe(query);
    }),
  );
});

test('the words are those of an address, in a fixed order', () => {
  const c = cardOf('trend-lines', {
    ...NO_COMPARISON,
    indicators: ['gdp', 'area'],
    places: ['jiangbei', 'yuzhong'],
    time: { kind: 'span', from: '2018', to: '2024' },
    by: 'population',
    mode: 'index',
    base: 2018,
  });
  // A line is never divided, and draws one indicator.
  expect(writeCard(c)).toBe('i=gdp&p=jiangbei,yuzhong&t=2018..2024&chart=trend-lines&mode=index&base=2018');
  expect(writeCard(cardOf('parts', NO_COMPARISON, { of: 'gdp.jiangbei.2020' }))).toBe(
    'i=gdp&chart=parts&of=gdp.jiangbei.2020',
  );
  const gdp = { ...NO_COMPARISON, indicators: ['gdp'], mode: 'change', scale: 'log' } as const;
  expect(writeCard(cardOf('ranked-bars', gdp, { map: 'geo', of: 'gdp.jiangbei.2020' }))).toBe(
    'i=gdp&chart=ranked-bars',
  );
  expect(writeCard(cardOf('map', gdp, { map: 'geo', mark: ['jiangbei'] }))).toBe('i=gdp&chart=map&map=geo');
  expect(writeCard(cardOf('ranked-bars', { ...NO_COMPARISON, indicators: ['gdp'] }, { mark: ['jiangbei'] }))).toBe(
    'i=gdp&chart=ranked-bars&mark=jiangbei',
  );
});

test('what names no chart, nothing to draw, or is far too long, is no card', () => {
  for (const query of ['', 'i=gdp', 'chart=pie&i=gdp', 'chart=map', 'chart=parts&i=gdp', 'chart=parts&of=../../x'])
    expect(parseCard(query).card, query).toBeNull();
  expect(parseCard(`chart=map&i=gdp&utm_x=${'x'.repeat(5000)}`).card).toBeNull();
  expect(parseCard('chart=ranked-bars&i=gdp&mark=x,<script>&of=nope nope').ignored).toEqual([
    { key: 'of', value: 'nope nope' },
    { key: 'mark', value: '<script>' },
  ]);
});

test('the screen of a card has an address that says the same', () => {
  const root = 'https://a.example/atlas/';
  const at = (c: Card) => writeHref(readHere(`${root}?lang=en&p=yubei&open=place:yubei`, root), screenOfCard(c), root);
  const gdp = { ...NO_COMPARISON, indicators: ['gdp'], places: ['jiangbei', 'yuzhong'] };
  expect(at(cardOf('scatter', { ...gdp, indicators: ['gdp', 'area'] }))).toBe(
    `${root}compare/?i=gdp,area&p=jiangbei,yuzhong&chart=scatter&lang=en`,
  );
  expect(at(cardOf('map', gdp, { map: 'geo' }))).toBe(`${root}map/?i=gdp&p=jiangbei,yuzhong&map=geo&lang=en`);
  expect(at(cardOf('parts', gdp, { of: 'gdp.jiangbei.2020' }))).toBe(`${root}indicators/gdp/?lang=en`);
  expect(at(cardOf('ranked-bars', gdp))).toBe(`${root}?i=gdp&p=jiangbei,yuzhong&lang=en`);
  expect(at(cardOf('coverage', { ...gdp, indicators: ['gdp', 'area'] }))).toBe(`${root}?i=gdp&lang=en`);
});
