import { beforeAll, expect, test } from 'vitest';
import { jsonLdScript } from '../../../scripts/whole-dataset.ts';
import { UNITS } from '../../format/units.ts';
import { datasetOfSite } from './package.fixture.ts';
import type { WholeDataset } from './tables.ts';

let data: WholeDataset;
let said: Record<string, unknown>;

/** The object in the element, as a search engine reads it. */
function inside(script: string): Record<string, unknown> {
  const text = /^\s*<script type="application\/ld\+json">([^<]*)<\/script>\s*$/.exec(script)?.[1];
  return JSON.parse(text ?? 'null');
}

beforeAll(async () => {
  data = await datasetOfSite();
  said = inside(jsonLdScript(data, 'data/', 'downloads/a.zip', ['data/manifest.json']));
});

// Names and types of properties are checked when it is compiled: `datasetJsonLd` returns schema.org's own type.
test('JSON-LD has every field that search engines ask for or recommend', () => {
  expect(said).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    version: data.version,
    dateModified: data.date,
    isAccessibleForFree: true,
    inLanguage: ['zh-CN', 'en'],
    creator: { '@type': 'Organization', name: expect.stringMatching(/\S/) },
    spatialCoverage: { '@type': 'Place', name: expect.stringMatching(/\S/) },
    keywords: expect.arrayContaining(['重庆', 'Chongqing']),
  });
  expect(said.name).toMatch(/\S/);
  // Google takes descriptions of 50 to 5,000 signs.
  expect(String(said.description).length).toBeGreaterThanOrEqual(50);
  expect(String(said.description).length).toBeLessThanOrEqual(5000);
  expect(new URL(String(said.license)).protocol).toBe('https:');
  expect(said.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
});

test('each indicator is a property with its unit, none twice', () => {
  const measured = Array.isArray(said.variableMeasured) ? said.variableMeasured : [];
  expect(measured.map((m) => m.propertyID)).toEqual([...data.indicators.keys()]);
  for (const m of measured) {
    expect(m['@type']).toBe('PropertyValue');
    expect(m.name).toMatch(/\S/);
    expect(
      Object.values(UNITS).some(({ name }) => String(m.unitText).startsWith(name.zh)),
      m.propertyID,
    ).toBe(true);
  }
});

test('what can be fetched stands below the page that says it', () => {
  expect(said.distribution).toEqual([
    { '@type': 'DataDownload', contentUrl: '../downloads/a.zip', encodingFormat: 'application/zip' },
    { '@type': 'DataDownload', contentUrl: '../data/manifest.json', encodingFormat: 'application/json' },
  ]);
});
