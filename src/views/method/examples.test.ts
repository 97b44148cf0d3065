import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { modelOfCard } from '../../charts/card.ts';
import { loadCard } from '../../data/cardData.ts';
import { figuresQuery } from '../../data/queries.ts';
import { BOUNDS } from '../../domain/words.ts';
import { LANGS } from '../../domain/words.ts';
import { parseCard, writeCard } from '../../state/cardQuery.ts';
import { BOUND_EXAMPLES, CARDS, SECTIONS } from './examples.ts';

async function load(file: string): Promise<unknown> {
  return JSON.parse(readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8'));
}

test.each(BOUNDS)('the example of %s is in the data, and has that bound', async (bound) => {
  const { figure: id } = BOUND_EXAMPLES[bound];
  const client = new QueryClient();
  if (id === null) {
    const files = Object.keys(((await load('manifest.json')) as { files: Record<string, unknown> }).files);
    const ids = files.flatMap((f) => /^figures\/(\w+)\.json$/.exec(f)?.[1] ?? []);
    const all = await Promise.all(ids.map((i) => client.fetchQuery(figuresQuery(i, load))));
    // As soon as there is one, the page has to show it.
    expect(all.flatMap((l) => l.figures).filter((f) => f.bound === bound)).toEqual([]);
    return;
  }
  const { figures } = await client.fetchQuery(figuresQuery(id.split('.')[0] ?? '', load));
  expect(figures.find((f) => f.id === id)).toMatchObject({ id, bound });
});

/** What each picture must show for its section to be true: something in its notes, or the least number of values. */
const SHOWS: Readonly<Partial<Record<(typeof SECTIONS)[number], readonly [rows: number, note: RegExp]>>> = {
  kinds: [5, /小于一年/],
  ranks: [2, /无法判定/],
  overlap: [2, /重叠/],
  same: [4, /口径中断/],
  dates: [4, /时点不一/],
  conflicts: [3, /不同说法/],
  plans: [3, /计划/],
  missing: [1, /未见数据/],
  derived: [4, /./],
};

test.each(SECTIONS.filter((s) => CARDS[s] !== undefined))('the chart of “%s” shows what the text says', async (id) => {
  const { card, ignored } = parseCard(CARDS[id] ?? '');
  expect(ignored).toEqual([]);
  if (!card) throw new Error('no card');
  expect(parseCard(writeCard(card)).card).toEqual(card);
  const { data, extras } = await loadCard(new QueryClient(), card, { load });
  for (const lang of LANGS) expect(modelOfCard(card, data, extras, lang)?.empty).toBeNull();
  const model = modelOfCard(card, data, extras, 'zh');
  const [rows, note] = SHOWS[id] ?? [1, /./];
  expect(model?.table.length).toBeGreaterThanOrEqual(rows);
  expect(model?.notes.map((n) => n.text).join('\n')).toMatch(note);
});
