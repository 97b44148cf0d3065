import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signedArea } from '../domain/map.ts';
import { assembleTiles, readBoundaries, readBoundaryText, TILE_FILES } from './maps.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));

const square = [
  [106, 29],
  [107, 29],
  [107, 30],
  [106, 30],
  [106, 29],
];
const feature = (properties: unknown, coordinates: unknown = [square], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test('the files of the product are read: 38 areas, 9 of the central city, 38 and 37 tiles', () => {
  for (const [name, count] of [
    ['maps/boundaries-38.json', 38],
    ['maps/boundaries-core.json', 9],
  ] as const) {
    const read = readBoundaries(file(name));
    expect('areas' in read && [read.areas.length, read.skipped]).toEqual([count, 0]);
  }
  expect(assembleTiles(TILE_FILES.before, file(TILE_FILES.before)).tiles.size).toBe(38);
  expect(assembleTiles(TILE_FILES.since, file(TILE_FILES.since)).tiles.size).toBe(37);
  expect(() => assembleTiles('maps/x.json', { tiles: [] })).toThrow('maps/x.json');
});

describe('boundaries that a reader brings', () => {
  test.each([
    ['{', 'not_json'],
    ['[]', 'not_geojson'],
    ['{"type":"Topology","objects":{}}', 'topojson'],
    ['{"type":"FeatureCollection","features":[]}', 'no_areas'],
    [JSON.stringify(collection(feature({}))), 'no_areas'],
    [JSON.stringify(collection(feature({ name: 'A' }, [0, 0], 'Point'))), 'no_areas'],
    [
      JSON.stringify(collection(feature({ name: 'A' }, [square.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])]))),
      'not_degrees',
    ],
  ])('%s is %s', (content, fault) => {
    expect(readBoundaryText(content)).toEqual({ fault });
  });

  test('codes in six, nine and twelve digits, as text or number', () => {
    for (const code of ['500105', '156500105', '500105000000', 500105]) {
      const read = readBoundaries(collection(feature({ adcode: code, name: '江北区' })));
      expect('areas' in read && read.areas[0]?.code).toBe('500105');
    }
  });

  test('outer lines are turned counter-clockwise and holes clockwise; a label is found inside', () => {
    const hole = square.map(([x = 0, y = 0]) => [106.5 + (x - 106.5) * 0.2, 29.5 + (y - 29.5) * 0.2]);
    const read = readBoundaryText(
      `\uFEFF${JSON.stringify(collection(feature({ NAME: '某区' }, [[...square].reverse(), hole]), { type: 'x' }))}`,
    );
    if (!('areas' in read)) throw new Error('not read');
    const [area] = read.areas;
    expect(area?.outlines.map((o) => Math.sign(signedArea(o)))).toEqual([1, -1]);
    expect(area?.label[0]).toBeGreaterThan(106);
    expect(read.skipped).toBe(1);
  });
});
