import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { fixtureDataset, fixtureFiles, fixtureSources } from '../testing/dataset.ts';
import { type Loader, memoryLoader } from './loader.ts';
import { DataFileError } from './problem.ts';
import { catalogueQuery, entitiesQuery, figuresQuery, sourcesQuery } from './queries.ts';
import { sourceIndexQuery } from './sourceIndex.ts';

const HASH = '0123456789abcdef';

function files(): Record<string, unknown> {
  const all = fixtureFiles();
  const entry = { hash: HASH, bytes: 1 };
  return {
    ...all,
    'bylines.json': { bylines: Object.fromEntries(known.bylines) },
    'coverage.json': { places: {} },
    'source-index.json': { sources: { 'test-paper-2021': { gdp: 2 } } },
    'manifest.json': {
      schema: 1,
      version: 'test-1',
      date: '2025-12-01',
      files: Object.fromEntries(Object.keys(all).map((path) => [path, entry])),
    },
  };
}

/** Loads from memory and keeps what was asked for. */
function spying(all: Record<string, unknown>): { load: Loader; asked: string[] } {
  const asked: string[] = [];
  const load = memoryLoader(all);
  return {
    asked,
    load: (file, options) => {
      asked.push(options.hash === undefined ? file : `${file}?h=${options.hash}`);
      return load(file, options);
    },
  };
}

const known = fixtureDataset();

describe('queries', () => {
  it('load the catalogue once, and figures by the hash of their file', async () => {
    const client = new QueryClient();
    const { load, asked } = spying(files());
    const [gdp, talent, entities, sources] = await Promise.all([
      client.fetchQuery(figuresQuery('gdp', load)),
      client.fetchQuery(figuresQuery('talent_total', load)),
      client.fetchQuery(entitiesQuery(load)),
      client.fetchQuery(sourcesQuery(load)),
    ]);
    expect(gdp).toEqual({ figures: known.figures.get('gdp'), problems: [] });
    expect(talent.figures).toHaveLength(7);
    expect(entities.entities).toEqual(known.entities);
    expect(sources).toEqual({ sources: fixtureSources(), problems: [] });
    await client.fetchQuery(figuresQuery('gdp', load));
    expect(asked.sort()).toEqual([
      'bylines.json',
      'coverage.json',
      'entities.json?h=0123456789abcdef',
      'figures/gdp.json?h=0123456789abcdef',
      'figures/talent_total.json?h=0123456789abcdef',
      'indicators.json',
      'manifest.json',
      'places.json',
      'sources.json?h=0123456789abcdef',
    ]);
    const { catalogue, problems, missing } = await client.fetchQuery(catalogueQuery(load));
    expect([catalogue.version, catalogue.date]).toEqual(['test-1', '2025-12-01']);
    expect([...catalogue.places.keys()]).toEqual([...known.places.keys()]);
    expect(catalogue.bylines).toEqual(known.bylines);
    expect([problems, missing]).toEqual([[], []]);
  });

  it('do without coverage, and say so', async () => {
    const client = new QueryClient();
    const load = memoryLoader({ ...files(), 'coverage.json': [] });
    const { catalogue, missing } = await client.fetchQuery(catalogueQuery(load));
    expect(missing.map((e) => [e.file, e.fault])).toEqual([['coverage.json', 'shape']]);
    expect(catalogue.coverage.size).toBe(0);
    expect((await client.fetchQuery(figuresQuery('gdp', load))).figures).toHaveLength(4);
  });

  it('load what rests on each source only when it is asked for, and let it fail alone', async () => {
    const client = new QueryClient();
    const { load, asked } = spying(files());
    await client.fetchQuery(catalogueQuery(load));
    expect(asked).not.toContain('source-index.json');
    expect((await client.fetchQuery(sourceIndexQuery(load))).get('test-paper-2021')?.get('gdp')).toBe(2);
    const broken = memoryLoader({ ...files(), 'source-index.json': { sources: 3 } });
    await expect(new QueryClient().fetchQuery(sourceIndexQuery(broken))).rejects.toMatchObject({
      file: 'source-index.json',
    });
  });

  it('let broken sources fail alone', async () => {
    const client = new QueryClient();
    const load = memoryLoader({ ...files(), 'sources.json': {} });
    await expect(client.fetchQuery(sourcesQuery(load))).rejects.toMatchObject({ file: 'sources.json', fault: 'shape' });
    expect((await client.fetchQuery(figuresQuery('gdp', load))).figures).toHaveLength(4);
    expect((await client.fetchQuery(catalogueQuery(load))).missing).toEqual([]);
  });

  it.each(['manifest.json', 'places.json', 'indicators.json', 'bylines.json'])(
    'fail without %s, and name it',
    async (file) => {
      const all = files();
      delete all[file];
      const query = new QueryClient().fetchQuery(figuresQuery('gdp', memoryLoader(all)));
      await expect(query).rejects.toMatchObject({ name: 'DataFileError', file });
    },
  );

  it('let one broken file of figures fail alone', async () => {
    const client = new QueryClient();
    const load = memoryLoader({ ...files(), 'figures/gdp.json': 'x' });
    await expect(client.fetchQuery(figuresQuery('gdp', load))).rejects.toMatchObject({ file: 'figures/gdp.json' });
    expect((await client.fetchQuery(figuresQuery('talent_total', load))).figures).toHaveLength(7);
  });

  it('find an indicator without a file empty, an unknown one wrong', async () => {
    const client = new QueryClient();
    const all = files();
    delete all['figures/gdp.json'];
    const manifest = {
      schema: 1,
      version: '1',
      date: '2025-12-01',
      files: { 'places.json': { hash: HASH, bytes: 1 } },
    };
    const load = memoryLoader({ ...all, 'manifest.json': manifest });
    expect(await client.fetchQuery(figuresQuery('gdp', load))).toEqual({ figures: [], problems: [] });
    await expect(client.fetchQuery(figuresQuery('nothing', load))).rejects.toMatchObject({
      file: 'figures/nothing.json',
    });
  });

  it('try a lost connection once more, and nothing else', () => {
    const { retry } = catalogueQuery();
    if (typeof retry !== 'function') throw new Error('retry is a function');
    expect(retry(0, new DataFileError('a.json', 'network', ''))).toBe(true);
    expect(retry(1, new DataFileError('a.json', 'network', ''))).toBe(false);
    expect(retry(0, new DataFileError('a.json', 'status', ''))).toBe(false);
    expect(retry(0, new Error('other'))).toBe(false);
  });
});
