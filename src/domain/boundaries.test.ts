import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemblePlaces } from '../data/assemble.ts';
import { matchAreas } from './boundaries.ts';
import { type Area, isInside, pointInside, signedArea } from './map.ts';
import { placesOf } from './slice/map.ts';

const raw: unknown = JSON.parse(readFileSync('public/data/places.json', 'utf8'));
const places = [...assemblePlaces(raw).value.values()];
const before = placesOf('before', places);
const since = placesOf('since', places);

function area(name: string, code: string | null = null): Area {
  const square = [
    [106, 29],
    [107, 29],
    [107, 30],
    [106, 30],
  ] as const;
  return { code, name, outlines: [square], label: [106.5, 29.5] };
}

test('there were 38 districts and are 37', () => {
  expect([before.length, since.length]).toEqual([38, 37]);
});

test.each([
  ['500103', '随便', 'yuzhong'],
  [null, '渝中区', 'yuzhong'],
  [null, '渝中', 'yuzhong'],
  [null, 'Yuzhong District', 'yuzhong'],
  [null, '武隆县', 'wulong'],
  [null, '綦江县', 'qijiang'],
  [null, '彭水县', 'pengshui'],
  [null, '忠县', 'zhongxian'],
  ['999999', '酉阳土家族苗族自治县', 'youyang'],
])('code %s, name %s is %s', (code, name, id) => {
  const { places: found, unmatched } = matchAreas([area(name, code)], before, places);
  expect([...found.keys()]).toEqual([id]);
  expect(unmatched).toEqual([]);
});

test('what is no district is listed', () => {
  expect(matchAreas([area('邻水县', '511623'), area('火星')], before, places).unmatched.map((a) => a.name)).toEqual([
    '邻水县',
    '火星',
  ]);
});

test('old boundaries stand for the new districts, approximately', () => {
  const found = matchAreas([area('江北区'), area('渝北区'), area('北碚区'), area('渝中区')], since, places).places;
  expect([...found].map(([id, m]) => [id, m.areas.map((a) => a.name), m.approximate])).toEqual([
    ['liangjiang', ['江北区', '渝北区'], true],
    ['beibei-2025', ['北碚区'], true],
    ['yuzhong', ['渝中区'], false],
  ]);
});

test('new boundaries are exact', () => {
  const found = matchAreas(
    [area('两江新区（行政区）'), area('两江新区行政区'), area('北碚区', '500109')],
    since,
    places,
  );
  expect([...found.places].map(([id, m]) => [id, m.approximate])).toEqual([
    ['liangjiang', false],
    ['beibei-2025', false],
  ]);
});

test('a point inside a horseshoe is in its arm, not in its mouth', () => {
  const horseshoe = [
    [0, 0],
    [9, 0],
    [9, 9],
    [8, 9],
    [8, 1],
    [1, 1],
    [1, 9],
    [0, 9],
  ] as const;
  const at = pointInside([horseshoe]);
  expect(at && isInside(at, [horseshoe])).toBe(true);
  expect(signedArea(horseshoe)).toBeGreaterThan(0);
});
