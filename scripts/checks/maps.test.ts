import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkMaps } from './maps.ts';
import { loadFiles } from './shape.ts';

type Tiles = { tiles: { place: string; column: number; row: number }[]; zones: { place: string }[] };

/** The rules that the real files break after a change to the tiles of the old frame. */
function rules(change: (tiles: Tiles) => void, file = 'maps/tiles-38.json'): string[] {
  const bytes = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
  const tiles: Tiles = JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
  change(tiles);
  const files = new Map([
    ['places.json', bytes('places.json')],
    ['maps/boundaries-38.json', bytes('maps/boundaries-38.json')],
    [file, new TextEncoder().encode(JSON.stringify(tiles))],
  ]);
  return checkMaps(loadFiles(files).loaded).map((p) => `${p.id} ${p.rule}`);
}

test('both tile grids have every place of their frame once', () => {
  expect(rules(() => undefined)).toEqual([]);
  expect(rules(() => undefined, 'maps/tiles-37.json')).toEqual([]);
});

test('what is wrong with a grid is named', () => {
  expect(rules((t) => t.tiles.pop())).toEqual(['xiushan no-tile']);
  expect(rules((t) => t.tiles.push({ place: 'yuzhong', column: 0, row: 0 }))).toEqual(['yuzhong tile-twice']);
  expect(rules((t) => t.tiles.push({ place: 'liangjiang', column: 0, row: 0 }))).toEqual(['liangjiang not-in-frame']);
  expect(rules((t) => Object.assign(t.tiles[0] ?? {}, { column: 6, row: 1 }))).toEqual(['kaizhou tile-taken']);
  expect(rules((t) => Object.assign(t.tiles[0] ?? {}, { column: 9 }))).toEqual(['chengkou off-grid']);
  expect(rules((t) => Object.assign(t.zones[0] ?? {}, { place: 'yuzhong' }))).toEqual(['yuzhong unknown-zone']);
});
