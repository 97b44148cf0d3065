import Ajv from 'ajv';
import formats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { wholeDataset } from '../../../scripts/whole-dataset.ts';
import { dataPackage, packageFiles } from './dataPackage.ts';
import { datasetJsonLd } from './descriptor.ts';
import { CSVW_SCHEMA, PACKAGE_SCHEMA } from './schemas.fixture.ts';
import type { WholeDataset } from './tables.ts';

let data: WholeDataset;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  data = await wholeDataset(async (file) => JSON.parse(readFileSync(join('public/data', file), 'utf8')));
  const zip = new Uint8Array(await dataPackage(data).blob.arrayBuffer());
  files = new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
});

function file(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The package has no ${name}.`);
  return text;
}

/** RFC 4180, read strictly: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (const m of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    expect(m.index).toBe(at);
    at = m.index + m[0].length;
    const raw = m[1] ?? '';
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (m[2] === '\r\n') rows.push([]);
  }
  expect(at).toBe(text.length);
  return rows.slice(0, -1);
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: object }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

function descriptor(): Descriptor {
  return JSON.parse(file('datapackage.json'));
}

/** The rows of a resource by name of field. */
function rowsOf(resource: Descriptor['resources'][number]): ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = readCsv(file(resource.path));
  expect(head).toEqual(resource.schema.fields.map((f) => f.name));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return new Map(head.map((name, i) => [name, row[i] ?? '']));
  });
}

test('datapackage.json and each CSVW file are what their standards ask for', () => {
  const ajv = new Ajv({ allErrors: true });
  formats(ajv);
  const whole = ajv.compile(PACKAGE_SCHEMA);
  whole(descriptor());
  expect(whole.errors).toBeNull();
  const csvw = ajv.compile(CSVW_SCHEMA);
  const metadata = [...files.keys()].filter((name) => name.endsWith('.csv-metadata.json'));
  expect(metadata.sort()).toEqual(
    descriptor()
      .resources.map((r) => `${r.path}-metadata.json`)
      .sort(),
  );
  for (const name of metadata) {
    csvw(JSON.parse(file(name)));
    expect(csvw.errors, name).toBeNull();
  }
});

test('the schema bites: a resource without a path, an empty list of foreign keys, a licence without a name', () => {
  const ajv = new Ajv();
  formats(ajv);
  const valid = ajv.compile(PACKAGE_SCHEMA);
  const good = JSON.parse(file('datapackage.json'));
  const [first] = good.resources;
  expect(valid({ ...good, resources: [{ ...first, path: undefined }] })).toBe(false);
  expect(valid({ ...good, resources: [{ ...first, schema: { ...first.schema, foreignKeys: [] } }] })).toBe(false);
  expect(valid({ ...good, licenses: [{ title: 'MIT' }] })).toBe(false);
  expect(valid({ ...good, created: 'yesterday' })).toBe(false);
});

test('every table: sizes, required cells, types, unique keys, and keys that lead somewhere', () => {
  const tables = new Map(descriptor().resources.map((r) => [r.name, rowsOf(r)]));
  for (const r of descriptor().resources) {
    expect(new TextEncoder().encode(file(r.path))).toHaveLength(r.bytes);
    const rows = tables.get(r.name) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const keys = rows.map((row) => r.schema.primaryKey.map((k) => row.get(k)).join('\t'));
    expect(new Set(keys).size, r.name).toBe(rows.length);
    for (const field of r.schema.fields) {
      for (const row of rows) {
        const cell = row.get(field.name) ?? '';
        if (field.constraints) expect(cell, `${r.name}.${field.name}`).not.toBe('');
        if (field.type === 'number') expect(cell).toMatch(/^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/);
        if (field.type === 'boolean') expect(cell).toMatch(/^(?:true|false)$/);
        // Raw cells are for programs; none of ours may be one that a spreadsheet runs.
        expect(cell).not.toMatch(/^[=@+]/);
      }
    }
    for (const { fields, reference } of r.schema.foreignKeys ?? []) {
      const known = new Set((tables.get(reference.resource) ?? []).map((row) => row.get('id')));
      for (const row of rows) expect(known.has(row.get(fields[0] ?? '') ?? ''), `${r.name} ${fields[0]}`).toBe(true);
    }
  }
});

test('every figure is there, as it is', () => {
  const resource = descriptor().resources.find((r) => r.name === 'figures');
  if (!resource) throw new Error('no figures');
  const rows = rowsOf(resource);
  const figures = [...data.figures.values()].flat();
  expect(rows.map((r) => r.get('id'))).toEqual(figures.map((f) => f.id));
  rows.forEach((row, i) => {
    const f = figures[i];
    expect(row.get('as_written')).toBe(f?.asWritten);
    if (f?.value !== undefined) expect(Number(row.get('value'))).toBe(f.value);
    else expect(row.get('value')).toBe('');
    if (f?.bound === 'at_least') expect(row.get('upper')).toBe('');
    if (f?.bound === 'exact') expect(row.get('lower')).toBe(row.get('upper'));
  });
});

test('the same dataset gives the same files', () => {
  expect(packageFiles(data)).toEqual(packageFiles(data));
});

test('JSON-LD: a Dataset with what search engines ask for', () => {
  const about = { version: data.version, date: data.date, years: ['2010', '2025'] as const };
  expect(datasetJsonLd(about, ['GDP'], [{ url: './a.zip', type: 'application/zip' }])).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    version: data.version,
    dateModified: data.date,
    temporalCoverage: '2010/2025',
    distribution: [{ '@type': 'DataDownload', contentUrl: './a.zip', encodingFormat: 'application/zip' }],
  });
});
