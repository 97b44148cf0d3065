import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { expect, test } from 'vitest';
import { catalogueQuery, figuresQuery } from '../data/queries.ts';
import { App } from './App.tsx';

const ROOT = 'https://example.org/atlas/';

/** Reads the files as they are served, without a network. */
async function load(file: string): Promise<unknown> {
  return JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
}

async function clientWith(...indicators: readonly string[]): Promise<QueryClient> {
  const client = new QueryClient();
  await client.fetchQuery(catalogueQuery(load));
  for (const id of indicators) await client.fetchQuery(figuresQuery(id, load));
  return client;
}

test('without data the shell renders in Node: brand, navigation, main', () => {
  const html = renderToString(<App root={ROOT} start={ROOT} client={new QueryClient()} />);
  expect(html).toContain('渝才图');
  expect(html).toMatch(/<nav[^>]*aria-label="主导航"/);
  expect(html).toMatch(/<main[^>]*id="main"/);
});

test('with data the overview renders in Node: sentence, headline, card, notes, no page needed', async () => {
  const client = await clientWith('talent_total', 'postdoc_recruited', 'innovation_talent', 'postdocs_in_station');
  const html = renderToString(<App root={ROOT} start={ROOT} client={client} />);
  expect(html).toContain('人才资源总量');
  expect(html).toMatch(/role="figure"/);
  expect(html).toContain('缺数不等于零');
  expect(html).toContain(`href="${ROOT}places/"`);
  expect(html).not.toMatch(/NaN|undefined|\[object/);
});

test('a nonsense address says so, in the language of the link', async () => {
  const client = await clientWith();
  const html = renderToString(<App root={ROOT} start={`${ROOT}nowhere/?lang=en`} client={client} />);
  expect(html).toContain('No such page');
});

test('parts of the link that are no use are named above the overview', async () => {
  const client = await clientWith('talent_total');
  const start = `${ROOT}?i=no_such_thing&t=yesterday&colour=red`;
  // What says so comes by itself, when there is something to say.
  const { prelude } = await prerenderToNodeStream(<App root={ROOT} start={start} client={client} />);
  const html = await text(prelude);
  for (const part of ['i=no_such_thing', 't=yesterday', 'colour=red']) expect(html).toContain(part);
});
