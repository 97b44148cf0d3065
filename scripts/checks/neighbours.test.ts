import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { existsOn } from '../../src/domain/place.ts';
import { bordersOf, checkNeighbours } from './neighbours.ts';
import { loadFiles } from './shape.ts';

type Places = { places: { id: string; neighbours?: string[] }[] };

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(`public/data/${file}`));
}

/** The real places after a change, with the real outlines. */
function changed(change: (neighbours: (id: string) => string[]) => void) {
  const json: Places = JSON.parse(new TextDecoder().decode(read('places.json')));
  change((id) => json.places.find((p) => p.id === id)?.neighbours ?? []);
  return loadFiles(
    new Map([
      ['places.json', new TextEncoder().encode(JSON.stringify(json))],
      ['maps/boundaries-38.json', read('maps/boundaries-38.json')],
      ['maps/boundaries-core.json', read('maps/boundaries-core.json')],
    ]),
  ).loaded;
}

function takeOut(list: string[], id: string): void {
  list.splice(list.indexOf(id), 1);
}

function square(code: string, west: number, south: number) {
  const [w, e, s, n] = [west, west + 1, south, south + 1];
  const outline = (
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
    ] as const
  ).map(([x, y]): [number, number] => [x, y]);
  return { code, name: code, outlines: [outline], label: [w, s] as [number, number] };
}

test('areas that share a side have a border, those that touch in a point have none', () => {
  const borders = bordersOf([square('1', 0, 0), square('2', 1, 0), square('3', 1, 1), square('4', 5, 5)]);
  expect(borders).toEqual(
    new Map([
      ['1', new Set(['2'])],
      ['2', new Set(['1', '3'])],
      ['3', new Set(['2'])],
    ]),
  );
});

test('the neighbours are those of the outlines until 2025-11-06: 83 borders of 38 places', () => {
  const loaded = changed(() => undefined);
  expect(checkNeighbours(loaded)).toEqual([]);
  const before = loaded.places.map((p) => p.row).filter((p) => p.neighbours && existsOn(p, '2025-11-05'));
  const ids = new Set(before.map((p) => p.id));
  expect(ids.size).toBe(38);
  expect(before.flatMap((p) => (p.neighbours ?? []).filter((id) => ids.has(id)))).toHaveLength(2 * 83);
});

test('every district of the frame since then has neighbours, and those of the ended ones passed on', () => {
  const rows = changed(() => undefined).places.map((p) => p.row);
  const after = rows.filter((p) => p.neighbours && existsOn(p, '2025-11-06'));
  expect(after).toHaveLength(37);
  const now = (id: string): string[] => {
    const of = rows.find((p) => p.id === id)?.neighbours ?? [];
    return of.filter((n) => after.some((p) => p.id === n));
  };
  expect(now('liangjiang')).toEqual(['banan', 'beibei-2025', 'changshou', 'nanan', 'shapingba', 'yuzhong']);
  expect(now('beibei-2025')).toEqual(['bishan', 'changshou', 'hechuan', 'liangjiang', 'shapingba']);
  expect(now('yuzhong')).toEqual(['jiulongpo', 'liangjiang', 'nanan', 'shapingba']);
});

test('a border that the map shows and the list does not, and the other way round, is named', () => {
  const rules = (change: Parameters<typeof changed>[0]) =>
    checkNeighbours(changed(change)).map((p) => `${p.id} ${p.rule} ${p.message}`);
  expect(
    rules((of) => {
      takeOut(of('yuzhong'), 'nanan');
      takeOut(of('nanan'), 'yuzhong');
    }),
  ).toEqual([
    'yuzhong neighbour-map has a border with nanan on the map',
    'nanan neighbour-map has a border with yuzhong on the map',
  ]);
  expect(
    rules((of) => {
      of('yuzhong').push('xiushan');
      of('xiushan').push('yuzhong');
    }),
  ).toEqual([
    'yuzhong neighbour-map has no border with xiushan on the map',
    'xiushan neighbour-map has no border with yuzhong on the map',
  ]);
});
