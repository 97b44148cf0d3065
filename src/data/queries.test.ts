import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { fixtureDataset, fixtureFiles } from '../testing/dataset.ts';
import { type Loader, memoryLoader } from './loader.ts';
import { DataFileError } from './problem.ts';
import { catalogueQuery, entitiesQuery, figuresQuery } from './queries.ts';

const HASH = 'ab12cd34'.padEnd(64, '0');

function files(): Record<string, unknown> {
  const all = fixtureFiles();
  const entry = { sha256: HASH, bytes: 1 };
  return {
    ...all,
    'coverage.json': { places: {}, sources: {} },
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
    const [gdp, talent, entities] = await Promise.all([
      client.fetchQuery(figuresQuery('gdp', load)),
      client.fetchQuery(figuresQuery('talent_total', load)),
      client.fetchQuery(entitiesQuery(load)),
    ]);
    expect(gdp).toEqual({ figures: known.figures.get('gdp'), problems: [] });
    expect(talent.figures).toHaveLength(7);
    expect(entities.entities).toEqual(known.entities);
    await client.fetchQuery(figuresQuery('gdp', load));
    expect(asked.sort()).toEqual([
      'coverage.json',
      'entities.json?h=ab12cd34',
      'figures/gdp.json?h=ab12cd34',
      'figures/talent_total.json?h=ab12cd34',
      'indicators.json',
      'manifest.json',
      'places.json',
      'sources.json',
    ]);
    const { catalogue, problems, missing } = await client.fetchQuery(catalogueQuery(load));
    expect([catalogue.version, catalogue.date]).toEqual(['test-1', '2025-12-01']);
    expect([...catalogue.places.keys()]).toEqual([...known.places.keys()]);
    expect([problems, missing]).toEqual([[], []]);
  });

  it('do without manifest and coverage, and say so', async () => {
    const client = new QueryClient();
    const all = { ...files(), 'manifest.json': { schema: 9 }, 'coverage.json': [] };
    const { load, asked } = spying(all);
    const { catalogue, missing } = await client.fetchQuery(catalogueQuery(load));
    expect(missing.map((e) => [e.file, e.fault])).toEqual([
      ['manifest.json', 'shape'],
      ['coverage.json', 'shape'],
    ]);
    expect([catalogue.version, catalogue.date, catalogue.coverage.size]).toEqual(['', '', 0]);
    expect((await client.fetchQuery(figuresQuery('gdp', load))).figures).toHaveLength(4);
    expect(asked).toContain('figures/gdp.json');
  });

  it.each(['places.json', 'indicators.json', 'sources.json'])('fail without %s, and name it', async (file) => {
    const all = files();
    delete all[file];
    const query = new QueryClient().fetchQuery(figuresQuery('gdp', memoryLoader(all)));
    await expect(query).rejects.toMatchObject({ name: 'DataFileError', file });
  });

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
      files: { 'places.json': { sha256: HASH, bytes: 1 } },
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
