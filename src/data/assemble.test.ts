import { describe, expect, it } from 'vitest';
import { fixtureDataset, fixtureFiles, fixtureSources } from '../testing/dataset.ts';
import {
  assembleBylines,
  assembleCoverage,
  assembleEntities,
  assembleFigures,
  assembleIndicators,
  assembleManifest,
  assemblePlaces,
  assembleSources,
} from './assemble.ts';
import type { DataProblem } from './problem.ts';
import { assembleSourceIndex } from './sourceIndex.ts';

const known = fixtureDataset();
const file = 'figures/gdp.json';
const sound = known.figures.get('gdp')?.[0];

const brief = (problems: readonly DataProblem[]): string[] => problems.map((p) => `${p.id} ${p.reason} ${p.detail}`);

function figures(...rows: readonly unknown[]) {
  return assembleFigures({ indicator: 'gdp', figures: rows }, 'gdp', known);
}

describe('assemble', () => {
  it('brings sound files over whole, in their order', () => {
    const files = fixtureFiles();
    const places = assemblePlaces(files['places.json']);
    expect([...places.value]).toEqual([...known.places]);
    expect([...assembleIndicators(files['indicators.json']).value]).toEqual([...known.indicators]);
    expect([...assembleSources(files['sources.json']).value]).toEqual([...fixtureSources()]);
    expect(assembleEntities(files['entities.json'], known)).toEqual({ value: known.entities, problems: [] });
    for (const [id, rows] of known.figures) {
      expect(assembleFigures(files[`figures/${id}.json`], id, known)).toEqual({ value: rows, problems: [] });
    }
    expect(places.problems).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['null', null, '#2 shape row'],
    ['a text', 'gdp', '#2 shape row'],
    ['a list', [], '#2 shape id'],
    ['no id', { ...sound, id: undefined }, '#2 shape id'],
    ['an id of its own prototype', JSON.parse('{"__proto__":{"id":"x"}}'), '#2 shape id'],
    ['the value NaN', { ...sound, id: 'x', value: Number.NaN }, 'x shape value'],
    ['the value Infinity', { ...sound, id: 'x', value: Infinity }, 'x shape value'],
    ['the value as text', { ...sound, id: 'x', value: '1' }, 'x shape value'],
    ['no value', { ...sound, id: 'x', value: undefined }, 'x shape value'],
    ['an unknown bound', { ...sound, id: 'x', bound: 'constructor' }, 'x shape bound'],
    ['a sentence as written', { ...sound, id: 'x', asWritten: '试'.repeat(25) }, 'x shape asWritten'],
    ['a note in one language', { ...sound, id: 'x', note: { zh: '甲' } }, 'x shape note.en'],
    ['a text without end', { ...sound, id: 'x', note: { zh: '甲'.repeat(2001), en: 'a' } }, 'x shape note.zh'],
    ['a range without an end', { ...sound, id: 'x', bound: 'range', value: undefined, min: 1 }, 'x shape value'],
    ['a range upside down', withoutValue({ ...sound, id: 'x', bound: 'range', min: 2, max: 1 }), 'x value min, max'],
    ['a range and a value', { ...sound, id: 'x', bound: 'range', min: 1, max: 2 }, 'x value value'],
    ['an end without a range', { ...sound, id: 'x', min: 1 }, 'x value value'],
    ['a value that no axis holds', { ...sound, id: 'x', value: 1.7e308 }, 'x value value'],
    ['neither value nor range', withoutValue({ ...sound, id: 'x' }), 'x value value'],
    ['a period that is none', { ...sound, id: 'x', period: '2020-13' }, 'x period 2020-13'],
    ['an unknown place', { ...sound, id: 'x', place: '__proto__' }, 'x unknown_place __proto__'],
    ['an unknown source', { ...sound, id: 'x', source: 'toString' }, 'x unknown_source toString'],
    ['another indicator', { ...sound, id: 'x', indicator: 'talent_total' }, 'x wrong_file talent_total'],
    ['the same id', sound, 'gdp.chongqing.2020 duplicate gdp.chongqing.2020'],
  ])('leaves one bad row out and says so: %s', (_what, row, problem) => {
    const { value, problems } = figures(sound, row);
    expect(value).toEqual([sound]);
    expect(brief(problems)).toEqual([problem]);
    expect(problems[0]?.file).toBe(file);
  });

  it('keeps a figure whose further evidence is unknown, without that', () => {
    const alsoIn = ['test-web-undated', 'nobody'].map((source) => ({ source, paragraph: 1, asWritten: '2.5万亿元' }));
    const { value, problems } = figures({ ...sound, alsoIn });
    expect(value).toEqual([{ ...sound, alsoIn: alsoIn.slice(0, 1) }]);
    expect(brief(problems)).toEqual(['gdp.chongqing.2020 unknown_source nobody']);
  });

  it('keeps what it does not know', () => {
    expect(figures({ ...sound, colour: 'red' }).value).toEqual([{ ...sound, colour: 'red' }]);
  });

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a page', '<html>'],
    ['no rows', { indicator: 'gdp' }],
    ['rows that are none', { indicator: 'gdp', figures: { length: 1 } }],
    ['another file', { indicator: 'talent_total', figures: [] }],
  ])('refuses a whole file that is not the one: %s', (_what, raw) => {
    expect(() => assembleFigures(raw, 'gdp', known)).toThrowError(expect.objectContaining({ file, fault: 'shape' }));
  });

  it('refuses figures of an indicator that there is not', () => {
    expect(() => assembleFigures({ indicator: 'x', figures: [] }, 'x', known)).toThrowError(
      expect.objectContaining({ file: 'figures/x.json', fault: 'shape' }),
    );
  });

  it('leaves entities of unknown places and sources out', () => {
    const [one] = known.entities;
    const { value, problems } = assembleEntities(
      { entities: [{ ...one, place: 'x' }, { ...one, source: 'y' }, one] },
      known,
    );
    expect(value).toEqual([one]);
    expect(brief(problems)).toEqual(['test-programme unknown_place x', 'test-programme unknown_source y']);
  });

  it('takes no script for an address', () => {
    const [one] = fixtureSources().values();
    const { value, problems } = assembleSources({ sources: [{ ...one, url: 'javascript:alert(1)' }] });
    expect(value.size).toBe(0);
    expect(brief(problems)).toEqual(['test-bulletin-2021 shape url']);
  });

  it('reads bylines under the ids of their sources, and leaves a broken one out', () => {
    const sound = { publisher: '试验局', published: '2021-03', reliability: 'official' };
    const rows = { a: sound, b: { ...sound, published: 'soon' }, c: null, d: { ...sound, id: 'a' }, e: 'x' };
    const { value, problems } = assembleBylines({ bylines: rows });
    expect([...value]).toEqual([
      ['a', { id: 'a', ...sound }],
      ['d', { id: 'd', ...sound }],
    ]);
    expect(brief(problems)).toEqual(['b shape published', 'c shape publisher', 'e shape publisher']);
    expect(() => assembleBylines({ bylines: null })).toThrow('bylines.json');
  });

  it('reads coverage and manifest, and refuses what is not of their shape', () => {
    const cell = { exact: 1, bounded: 0, plan: 0, partial: 0, periods: ['2022', 'x', '2020'] };
    const file = { places: { yuzhong: { gdp: cell } } };
    const coverage = assembleCoverage(file);
    expect(coverage.get('yuzhong')?.get('gdp')?.periods).toEqual(['2020', '2022']);
    expect(coverage.get('constructor')).toBeUndefined();
    expect(
      assembleSourceIndex({ sources: { paper: { gdp: 3 } } })
        .get('paper')
        ?.get('gdp'),
    ).toBe(3);
    expect(() => assembleSourceIndex({ sources: { paper: { gdp: -3 } } })).toThrow('source-index.json');
    const negative = { ...file, places: { yuzhong: { gdp: { ...cell, exact: -1 } } } };
    expect(() => assembleCoverage(negative)).toThrow('coverage.json');

    const hash = '0123456789abcdef';
    const manifest = { schema: 1, version: '1', date: '2025-12-01', files: { 'gdp.json': { hash, bytes: 1 } } };
    expect(assembleManifest(manifest).hashes.get('gdp.json')).toBe(hash);
    expect(() => assembleManifest({ ...manifest, schema: 2 })).toThrow('manifest.json');
  });
});

function withoutValue(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'value'));
}
