import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOUNDARY_CHANGE, existsOn, frameOf, type Place, shareGround, validAt } from './place.ts';

/** The real list; its fields are those of `Place`, as the check of the data makes sure. */
const PLACES = (
  JSON.parse(readFileSync(new URL('../../public/data/places.json', import.meta.url), 'utf8')) as { places: Place[] }
).places;

function the(id: string): Place {
  const found = PLACES.find((p) => p.id === id);
  if (!found) throw new Error(`places.json has no ${id}`);
  return found;
}

function kinds(iso: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const p of frameOf(PLACES, iso)) counts[p.kind] = (counts[p.kind] ?? 0) + 1;
  return counts;
}

describe('frameOf on the real places', () => {
  test('38 until the day before the change', () => {
    expect(frameOf(PLACES, '2025-11-05')).toHaveLength(38);
    expect(kinds('2025-11-05')).toEqual({ district: 26, county: 8, autonomous_county: 4 });
    expect(frameOf(PLACES, '2020-12-31')).toHaveLength(38);
  });

  test('37 from the day of the change', () => {
    expect(BOUNDARY_CHANGE).toBe('2025-11-06');
    expect(frameOf(PLACES, BOUNDARY_CHANGE)).toHaveLength(37);
    expect(kinds(BOUNDARY_CHANGE)).toEqual({ district: 25, county: 8, autonomous_county: 4 });
  });

  test('who left, who came', () => {
    const [before, after] = ['2025-11-05', '2025-11-06'].map((day) => frameOf(PLACES, day).map((p) => p.id));
    expect(before?.filter((id) => !after?.includes(id)).sort()).toEqual(['beibei', 'jiangbei', 'yubei']);
    expect(after?.filter((id) => !before?.includes(id)).sort()).toEqual(['beibei-2025', 'liangjiang']);
  });

  test('zones and the city are in no frame', () => {
    const ids = frameOf(PLACES, '2020-01-01').map((p) => p.id);
    for (const id of ['chongqing', 'liangjiang-zone', 'hitech-zone', 'wansheng', 'linshui'])
      expect(ids).not.toContain(id);
  });
});

describe('validAt around 2025-11-06', () => {
  const jiangbei = the('jiangbei');
  const liangjiang = the('liangjiang');

  test.each<[string, Parameters<typeof validAt>[2], boolean, boolean]>([
    // period, kind, 江北区 (until that day), 两江新区 the district (since)
    ['2024', 'stock', true, false],
    ['2025', 'stock', false, true],
    ['2025-10', 'stock', true, false],
    ['2025-11', 'stock', false, true],
    ['2025-11-05', 'stock', true, false],
    ['2025-11-06', 'stock', false, true],
    ['2025', 'cumulative', false, true],
    ['2024', 'flow', true, false],
    ['2025', 'flow', false, false],
    ['2025-01/2025-10', 'flow', true, false],
    ['2025-11-06/2025-12', 'flow', false, true],
    ['2026', 'flow', false, true],
    ['2021/2025', 'plan', true, true],
    ['2024/2027', 'plan', true, true],
    ['2026/2030', 'plan', false, true],
    ['2025', 'per_year', true, true],
    ['2026', 'per_year', false, true],
    ['nonsense', 'stock', false, false],
    ['nonsense', 'plan', false, false],
  ])('%s %s: 江北 %s, 两江 %s', (period, kind, before, after) => {
    expect(validAt(jiangbei, period, kind)).toBe(before);
    expect(validAt(liangjiang, period, kind)).toBe(after);
  });

  test('a place without dates is always there', () => {
    expect(validAt(the('yuzhong'), '1997', 'stock')).toBe(true);
    expect(existsOn(the('yuzhong'), '2099-01-01')).toBe(true);
  });

  test('existsOn: the last day is the day before validUntil', () => {
    expect([existsOn(jiangbei, '2025-11-05'), existsOn(jiangbei, '2025-11-06')]).toEqual([true, false]);
    expect([existsOn(liangjiang, '2025-11-05'), existsOn(liangjiang, '2025-11-06')]).toEqual([false, true]);
  });
});

describe('shareGround', () => {
  test.each([
    ['yuzhong', 'yuzhong', true],
    ['yuzhong', 'chongqing', true],
    ['yuzhong', 'dadukou', false],
    ['liangjiang-zone', 'jiangbei', true],
    ['liangjiang-zone', 'yubei', true],
    ['liangjiang-zone', 'beibei', true],
    ['liangjiang-zone', 'yuzhong', false],
    ['liangjiang', 'jiangbei', true],
    ['wansheng', 'qijiang', true],
    ['wansheng', 'jiangjin', false],
    ['gaozhu-zone', 'linshui', true],
    ['gaozhu-zone', 'yubei', true],
    ['gaozhu-zone', 'hitech-zone', false],
    ['linshui', 'chongqing', false],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(shareGround(the(a), the(b))).toBe(shared);
    expect(shareGround(the(b), the(a))).toBe(shared);
  });
});
