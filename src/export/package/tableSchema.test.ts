import { expect, test } from 'vitest';
import { tableFaults, tableOf } from './tableSchema.fixture.ts';

const PLACES = {
  name: 'places',
  path: 'places.csv',
  bytes: 0,
  schema: {
    fields: [{ name: 'id', type: 'string' }],
    primaryKey: ['id'],
    missingValues: [''],
  },
} as const;

const FIGURES = {
  name: 'figures',
  path: 'figures.csv',
  bytes: 0,
  schema: {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'place', type: 'string', constraints: { required: true } },
      { name: 'value', type: 'number' },
      { name: 'sum', type: 'boolean' },
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['id'] } }],
    missingValues: [''],
  },
} as const;

function faultsOf(...lines: string[]): string[] {
  const text = lines.map((line) => `${line}\r\n`).join('');
  const tables = new Map([
    ['places', tableOf(PLACES.schema, 'id\r\nyubei\r\n"jiang,bei"\r\n')],
    ['figures', tableOf(FIGURES.schema, text)],
  ]);
  return tableFaults(FIGURES, tables);
}

const HEAD = 'id,place,value,sum';

test('a table that keeps to its schema has no fault', () => {
  expect(faultsOf(HEAD, 'a,yubei,1.5,true', 'b,"jiang,bei",,false', 'c,yubei,-2e+21,')).toEqual([]);
});

test.each([
  ['a number with a thousands separator', ['a,yubei,"1,000",'], 'figures 1 value: no number: 1,000'],
  ['a number in words', ['a,yubei,超2万亿元,'], 'figures 1 value: no number: 超2万亿元'],
  ['a truth in another form', ['a,yubei,,TRUE'], 'figures 1 sum: no boolean: TRUE'],
  ['a required cell that is empty', ['a,,1,'], 'figures 1 place: missing'],
  ['a key that is empty', [',yubei,1,'], 'figures 1 id: missing'],
  ['a key twice', ['a,yubei,1,', 'a,yubei,2,'], 'figures 2: key ["a"] twice'],
  ['a key that leads nowhere', ['a,nowhere,1,'], 'figures 1: ["nowhere"] is not in places'],
  ['a cell too few', ['a,yubei,1'], 'figures 1: another number of cells'],
])('found: %s', (_, rows, fault) => {
  expect(faultsOf(HEAD, ...rows)).toContain(fault);
});

test('found: heads in another order, and what is no CSV', () => {
  expect(faultsOf('id,value,place,sum', 'a,1,yubei,')).toEqual(['figures: heads id,value,place,sum']);
  expect(() => faultsOf(HEAD, 'a,"yubei"x,1,')).toThrow('no CSV');
});
