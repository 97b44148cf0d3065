import { beforeAll, expect, test } from 'vitest';
import { csvwFaults } from './csvw.fixture.ts';
import { datasetOfSite, unzipped } from './package.fixture.ts';
import { readCsv } from './tableSchema.fixture.ts';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await unzipped(await datasetOfSite());
});

function csv(name: string): string[][] | undefined {
  const text = files.get(name);
  return text === undefined ? undefined : readCsv(text);
}

function metadata(name: string): Record<string, unknown> {
  return JSON.parse(files.get(name) ?? 'null');
}

const group = (): Record<string, unknown> => metadata('csv-metadata.json');

test('each CSV has metadata beside it, and all together have theirs; all keep to the vocabulary and say what is so', () => {
  const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));
  expect(tables).toHaveLength(5);
  for (const table of tables) {
    const beside = metadata(`${table}-metadata.json`);
    expect(beside.url).toBe(table);
    expect(csvwFaults(beside, csv)).toEqual([]);
  }
  expect(csvwFaults(group(), csv)).toEqual([]);
  expect(group().tables).toEqual(tables.map((url) => expect.objectContaining({ url })));
});

test('keys of the group lead to figures, places, indicators and sources', () => {
  const said = JSON.stringify(group()).match(/"resource":"\w+\.csv"/g);
  expect(new Set(said)).toEqual(
    new Set(['figures', 'places', 'indicators', 'sources'].map((name) => `"resource":"${name}.csv"`)),
  );
});

/** The metadata of the places with one part of its text replaced. */
function broken(from: string | RegExp, to: string): string[] {
  const text = files.get('places.csv-metadata.json') ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return csvwFaults(JSON.parse(changed), csv);
}

test.each([
  ['another context', /http:\/\/www\.w3\.org\/ns\/csvw/, 'https://schema.org', '@context: not that of CSVW'],
  ['a property of no table', '"url"', '"uri": "", "url"', 'places.csv: uri is no property of a table'],
  ['a property of no column', '"datatype"', '"type": "", "datatype"', 'places.csv id: type is no property of a column'],
  ['a datatype that is none', '"string"', '"text"', 'places.csv id: no datatype: text'],
  [
    'a column that the file does not head',
    '"titles": "id"',
    '"titles": "ID"',
    'places.csv: titles are not the heads of the file',
  ],
  ['a name that begins with an underscore', '"name": "id"', '"name": "_id"', 'places.csv _id: no name: _id'],
  [
    'a key of no column',
    /"primaryKey": \[\s*"id"/,
    '"primaryKey": ["nothing"',
    'places.csv: key of no column: nothing',
  ],
  ['a language that is none', '"@language": "zh"', '"@language": "中文"', 'places.csv dc:title: no language'],
  ['required that is no truth', '"required": true', '"required": "yes"', 'places.csv id: required is no truth'],
])('the rules bite: %s', (_, from, to, fault) => {
  expect(broken(from, to)).toContain(fault);
});

test('the rules bite: keys across tables, and cells', () => {
  const elsewhere = JSON.parse(JSON.stringify(group()).replace('"resource":"places.csv"', '"resource":"lands.csv"'));
  expect(csvwFaults(elsewhere, csv)).toEqual(['figures.csv place: refers to a table outside of its group']);
  const alone = metadata('places.csv-metadata.json');
  const schema = { ...Object(alone.tableSchema), foreignKeys: [] };
  expect(csvwFaults({ ...alone, tableSchema: schema }, csv)).toContain(
    'a key that refers to a table outside of its group',
  );
  const [head = [], first = []] = csv('figures.csv') ?? [];
  const said = (cell: string): string[] =>
    csvwFaults(metadata('figures.csv-metadata.json'), () => [
      head,
      first.map((old, i) => (head[i] === 'value' ? cell : old)),
    ]);
  expect(said('1e3')).toEqual(['figures.csv 1 value: 1e3']);
  expect(said('1,000')).toEqual(['figures.csv 1 value: 1,000']);
  expect(said('')).toEqual([]);
});
