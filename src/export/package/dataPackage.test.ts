import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';
import Ajv4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { packageFiles } from './dataPackage.ts';
import { datasetOfSite, unzipped } from './package.fixture.ts';
import { PACKAGE_SCHEMA } from './schemas.fixture.ts';
import { type Descriptor, type Row, tableFaults, tableOf } from './tableSchema.fixture.ts';
import type { WholeDataset } from './tables.ts';

let data: WholeDataset;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  data = await datasetOfSite();
  files = await unzipped(data);
});

function file(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The package has no ${name}.`);
  return text;
}

function descriptor(): Descriptor {
  return JSON.parse(file('datapackage.json'));
}

function rowsOf(name: string): readonly Row[] {
  const resource = descriptor().resources.find((r) => r.name === name);
  if (!resource) throw new Error(`The package has no table ${name}.`);
  return tableOf(resource.schema, file(resource.path)).rows;
}

const PROFILES = ['data-package', 'tabular-data-package'] as const;

/** The published schema of version 1, compiled; `textarea` and `uri` are hints to an editor there. */
function published(profile: (typeof PROFILES)[number]): ValidateFunction {
  const schema: AnySchema = JSON.parse(readFileSync(`tests/standards/data-package-v1/${profile}.json`, 'utf8'));
  const ajv = new Ajv4({ allErrors: true, strict: false, formats: { textarea: true } });
  formats(ajv);
  return ajv.compile(schema);
}

function ofOurs(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true });
  formats(ajv);
  return ajv.compile(PACKAGE_SCHEMA);
}

test.each(PROFILES)('datapackage.json is valid by the published %s profile', (profile) => {
  const valid = published(profile);
  valid(descriptor());
  expect(valid.errors).toBeNull();
});

test('datapackage.json is what version 2.0 asks for', () => {
  const valid = ofOurs();
  valid(descriptor());
  expect(valid.errors).toBeNull();
});

/** The descriptor with its first table changed. */
function withTable(change: (table: Descriptor['resources'][number]) => object): object {
  const { resources, ...rest } = descriptor();
  return { ...rest, resources: resources.map((r, i) => (i === 0 ? change(r) : r)) };
}

function withField(more: object): object {
  return withTable((r) => ({
    ...r,
    schema: { ...r.schema, fields: r.schema.fields.map((f, i) => (i === 0 ? { ...f, ...more } : f)) },
  }));
}

/** What each schema has to refuse: a schema that lets these pass would prove nothing. */
const BROKEN: Readonly<Record<string, () => object>> = {
  'a table without a name': () => withTable((r) => ({ ...r, name: undefined })),
  'a name with a blank': () => withTable((r) => ({ ...r, name: 'The Figures' })),
  'a table without a path': () => withTable((r) => ({ ...r, path: undefined })),
  'a type of field that is none': () => withField({ type: 'text' }),
  'a field without a name': () => withField({ name: undefined }),
  'required that is no truth': () => withField({ constraints: { required: 'yes' } }),
  'no fields': () => withTable((r) => ({ ...r, schema: { ...r.schema, fields: [] } })),
  'an empty list of foreign keys': () => withTable((r) => ({ ...r, schema: { ...r.schema, foreignKeys: [] } })),
  'no tables': () => ({ ...descriptor(), resources: [] }),
  'a day that is none': () => ({ ...descriptor(), created: 'yesterday' }),
};

/** What only 2.0 refuses. */
const BROKEN_2: Readonly<Record<string, () => object>> = {
  'a path that leads out': () => withTable((r) => ({ ...r, path: '/etc/passwd' })),
  'a licence without a name': () => ({ ...descriptor(), licenses: [{ title: 'MIT' }] }),
};

test.each(Object.keys(BROKEN))('the schemas bite: %s', (name) => {
  const broken = JSON.parse(JSON.stringify(BROKEN[name]?.()));
  expect(published('tabular-data-package')(broken), 'published').toBe(false);
  expect(ofOurs()(broken), 'ours').toBe(false);
});

test.each(Object.keys(BROKEN_2))('the schema of 2.0 bites: %s', (name) => {
  expect(ofOurs()(JSON.parse(JSON.stringify(BROKEN_2[name]?.())))).toBe(false);
});

test('every table is what its Table Schema says: sizes, types, required cells, keys that are unique and lead somewhere', () => {
  const { resources } = descriptor();
  const tables = new Map(resources.map((r) => [r.name, tableOf(r.schema, file(r.path))]));
  for (const r of resources) {
    expect(new TextEncoder().encode(file(r.path))).toHaveLength(r.bytes);
    const table = tables.get(r.name);
    expect(table?.rows.length).toBeGreaterThan(0);
    expect(tableFaults(r, tables)).toEqual([]);
    // Raw cells are for programs; none of ours may be one that a spreadsheet runs.
    for (const row of table?.rows ?? []) for (const cell of row.values()) expect(cell).not.toMatch(/^[=@+]/);
  }
});

test('ids that stand in a list lead somewhere, too', () => {
  const ids = (name: string): ReadonlySet<string> => new Set(rowsOf(name).map((row) => row.get('id') ?? ''));
  const lost = (table: string, column: string, to: string): string[] => {
    const known = ids(to);
    const named = rowsOf(table).flatMap((row) => (row.get(column) ?? '').split(';'));
    return named.filter((id) => id !== '' && !known.has(id));
  };
  for (const column of ['parts', 'supersedes', 'repeats', 'conflicts_with']) {
    expect(lost('figures', column, 'figures'), column).toEqual([]);
  }
  for (const column of ['within', 'overlaps', 'succeeded_by']) {
    expect(lost('places', column, 'places'), column).toEqual([]);
  }
});

test('every figure is there, as it is', () => {
  const rows = rowsOf('figures');
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
