import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { loadCard } from '../data/cardData.ts';
import { catalogueQuery } from '../data/queries.ts';
import { type Card, cardOf } from '../domain/card.ts';
import { CHART_KINDS, type ChartKind } from '../domain/chartKind.ts';
import { NO_COMPARISON } from '../domain/comparison.ts';
import { partsSlices } from '../domain/slice/parts.ts';
import { rankSlice } from '../domain/slice/rank.ts';
import { trendSlice } from '../domain/slice/trend.ts';
import { parseCard, writeCard } from '../state/cardQuery.ts';
import { modelOfCard } from './card.ts';
import { toModel as partsModel } from './parts/model.ts';
import { toModel as rankModel } from './ranked-bars/model.ts';
import { toModel as trendModel } from './trend-line/model.ts';

/** The data as they are served, and what was asked for. */
const asked: string[] = [];
async function load(file: string): Promise<unknown> {
  asked.push(file);
  return JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
}

const DISTRICTS = ['jiangbei', 'yuzhong', 'jiangjin', 'shapingba'];
const some = { ...NO_COMPARISON, indicators: ['gdp'], places: DISTRICTS };
const two = { ...some, indicators: ['gdp', 'resident_population'] };

const CARDS: { readonly [K in ChartKind]: () => Promise<Card> } = {
  'ranked-bars': async () => cardOf('ranked-bars', { ...some, by: 'population' }),
  'trend-line': async () => cardOf('trend-line', { ...some, places: ['chongqing'] }),
  'trend-lines': async () => cardOf('trend-lines', { ...some, mode: 'index' }),
  parts: async () => cardOf('parts', NO_COMPARISON, { of: await someTotal() }),
  headline: async () => cardOf('headline', { ...some, places: ['chongqing'] }),
  coverage: async () => cardOf('coverage', { ...two, places: [] }),
  map: async () => cardOf('map', some, { map: 'geo' }),
  'dot-plot': async () => cardOf('dot-plot', { ...two, by: 'area' }),
  'heat-table': async () => cardOf('heat-table', two),
  'small-multiples': async () => cardOf('small-multiples', two),
  scatter: async () => cardOf('scatter', two),
  dumbbell: async () => cardOf('dumbbell', some),
  'place-panels': async () => cardOf('place-panels', { ...some, axes: 'own' }),
  shares: async () => cardOf('shares', two),
  'face-off': async () => cardOf('face-off', { ...two, places: DISTRICTS.slice(0, 2) }),
  plans: async () => cardOf('plans', { ...some, indicators: ['investment_agreed'], places: ['jiangjin'] }),
};

/** Any total of the dataset whose parts belong to other indicators, so that a second file is needed. */
async function someTotal(): Promise<string> {
  const client = new QueryClient();
  const { catalogue } = await client.fetchQuery(catalogueQuery(load));
  for (const id of catalogue.indicators.keys()) {
    const { data } = await loadCard(client, cardOf('headline', { ...NO_COMPARISON, indicators: [id] }), { load });
    const found = data.figures
      .get(id)
      ?.find((f) => f.parts?.some((p) => !p.startsWith(`${id}.`)) && (f.parts?.length ?? 0) > 0);
    if (found) return found.id;
  }
  throw new Error('the dataset has no such total');
}

test.each(CHART_KINDS)('%s: its address alone draws it', async (kind) => {
  const card = await CARDS[kind]();
  const read = parseCard(writeCard(card)).card;
  if (!read) throw new Error('not read');
  const { data, extras, problems } = await loadCard(new QueryClient(), read, { load });
  expect(problems).toEqual([]);
  for (const lang of ['zh', 'en'] as const) {
    const model = modelOfCard(read, data, extras, lang);
    expect(model?.kind).toBe(kind);
    expect(model?.empty).toBeNull();
    expect(model?.table.length).toBeGreaterThan(0);
    expect(JSON.stringify(model)).not.toMatch(/NaN|undefined/);
  }
});

test('the overview, which builds its models itself, shows what its cards draw', async () => {
  const ranked = cardOf('ranked-bars', { ...some, by: 'population' });
  const one = await loadCard(new QueryClient(), ranked, { load });
  const gdp = one.data.indicators.get('gdp');
  const city = one.data.places.get('chongqing');
  if (!gdp || !city) throw new Error('no gdp');
  const slice = rankSlice(one.data, gdp, { ...some, by: 'population' });
  expect(modelOfCard(ranked, one.data, one.extras, 'zh')).toEqual(rankModel(slice, one.data, new Set(DISTRICTS), 'zh'));
  const course = cardOf('trend-line', { ...some, places: ['chongqing'] });
  const trend = trendSlice(one.data, gdp, city, NO_COMPARISON);
  expect(modelOfCard(course, one.data, one.extras, 'zh')).toEqual(trendModel(trend, one.data, 'zh'));
  const whole = await CARDS.parts();
  const two = await loadCard(new QueryClient(), whole, { load });
  const total = two.data.indicators.get(whole.of?.split('.')[0] ?? '');
  const group = total && partsSlices(two.data, total, null).find((s) => s.figure.id === whole.of);
  if (!group) throw new Error('no parts');
  expect(modelOfCard(whole, two.data, two.extras, 'en')).toEqual(partsModel(group, two.data, 'en'));
});

test('places that are marked stand out among all the others', async () => {
  const card = cardOf('ranked-bars', { ...some, places: [] }, { mark: ['jiangbei'] });
  const { data, extras } = await loadCard(new QueryClient(), card, { load });
  const model = modelOfCard(card, data, extras, 'zh');
  if (model?.kind !== 'ranked-bars') throw new Error('no ranking');
  expect(model.rows.length).toBeGreaterThan(30);
  expect(model.rows.filter((r) => r.tone === 'accent').length).toBe(1);
});

test('a card loads what it draws and nothing else', async () => {
  asked.length = 0;
  await loadCard(new QueryClient(), cardOf('map', some), { load });
  expect(asked.filter((f) => f.includes('/')).sort()).toEqual([
    'figures/gdp.json',
    'maps/tiles-37.json',
    'maps/tiles-38.json',
  ]);
});

test('what the dataset does not know is left out; where nothing is left there is no model', async () => {
  const card = cardOf('dot-plot', { ...some, indicators: ['gdp', 'no_such'], places: [...DISTRICTS, 'nowhere'] });
  const { data, extras } = await loadCard(new QueryClient(), card, { load });
  const model = modelOfCard(card, data, extras, 'zh');
  expect(new Set(model?.table.map((r) => r.place))).toEqual(new Set(DISTRICTS));
  expect(modelOfCard(cardOf('map', { ...some, indicators: ['no_such'] }), data, extras, 'zh')).toBeNull();
  expect(modelOfCard(cardOf('parts', some, { of: 'gdp.nowhere.1900' }), data, extras, 'zh')).toBeNull();
});

test.each(CHART_KINDS)('%s as of another day: nothing that was published later, and its note says so', async (kind) => {
  const card = await CARDS[kind]();
  const known = '2022-06-30';
  const then = { ...card, comparison: { ...card.comparison, known } };
  const { data, extras } = await loadCard(new QueryClient(), then, { load });
  const model = modelOfCard(then, data, extras, 'zh');
  expect(model?.notes[0]?.text ?? '').toBe(model ? `按截至 ${known} 已发布的资料绘制。` : '');
  const drawnFrom = new Set(model?.table.map((r) => r.sourceId));
  for (const id of drawnFrom)
    if (id !== null)
      expect(data.bylines.get(id)?.published?.slice(0, 10) ?? '9999').toSatisfy((d: string) => d <= known);
});

test('the city’s GDP as of mid-2022 ends earlier than today, also on the grid of what is known where', async () => {
  const gdp = { ...NO_COMPARISON, indicators: ['gdp'], places: ['chongqing'] };
  const lengths = await Promise.all(
    (['trend-line', 'coverage'] as const).flatMap((kind) =>
      [null, '2022-06-30'].map(async (known) => {
        const card = cardOf(kind, { ...gdp, known });
        const { data, extras } = await loadCard(new QueryClient(), card, { load });
        const model = modelOfCard(card, data, extras, 'zh');
        return kind === 'coverage' ? (model?.table[0]?.period.split('、').length ?? 0) : (model?.table.length ?? 0);
      }),
    ),
  );
  const [line = 0, lineThen = 0, grid = 0, gridThen = 0] = lengths;
  expect(lineThen).toBeGreaterThan(0);
  expect(lineThen).toBeLessThan(line);
  expect(gridThen).toBeGreaterThan(0);
  expect(gridThen).toBeLessThan(grid);
});
