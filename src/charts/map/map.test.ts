import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, type LonLat } from '../../domain/map.ts';
import { mapSlice } from '../../domain/slice/map.ts';
import { ASK, dataset, figure, HEADS } from '../common/fixture.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { CASES } from './cases.ts';
import { nameLines } from './label.ts';
import { radiusOf } from './layout.ts';
import { shadeOf } from './legend.ts';
import type { MapModel } from './item.ts';
import { aspectOf, projection } from './project.ts';
import { hatchOf } from './shapes.ts';
import { tileShapes } from './tile.ts';

function the(name: string): MapModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model('zh');
}

const note = (m: MapModel, part: string): string => m.notes.find((n) => n.text.includes(part))?.text ?? '';

test('degrees to px: north is up, a degree of longitude is 0.868 of one of latitude, the middle stays in the middle', () => {
  const to = projection([106, 29, 108, 31], { x: 10, y: 20, width: 1000, height: 200 });
  // 2° of latitude over 200 px: 100 px a degree; 2° of longitude: 173.6 px, centred in 1000.
  expect(to([106, 31])).toEqual([10 + (1000 - 173.6) / 2, 20]);
  expect(to([107, 30])[0]).toBeCloseTo(510, 6);
  expect(to([107, 30])[1]).toBeCloseTo(120, 6);
  expect(to([108, 29])[0] - to([106, 29])[0]).toBeCloseTo(173.6, 6);
  expect(aspectOf([106, 29, 108, 31])).toBeCloseTo(0.868, 6);
});

test('nothing within the bounds is drawn outside the box', () => {
  const lon = fc.double({ min: 105, max: 110, noNaN: true });
  const lat = fc.double({ min: 28, max: 32, noNaN: true });
  const size = fc.integer({ min: 50, max: 2000 });
  fc.assert(
    fc.property(lon, lat, size, size, (x, y, width, height) => {
      const [px, py] = projection([105, 28, 110, 32], { x: 0, y: 0, width, height })([x, y]);
      expect(px).toBeGreaterThanOrEqual(-1e-6);
      expect(px).toBeLessThanOrEqual(width + 1e-6);
      expect(py).toBeGreaterThanOrEqual(-1e-6);
      expect(py).toBeLessThanOrEqual(height + 1e-6);
    }),
  );
});

test('areas of circles are in proportion to values', () => {
  expect(radiusOf(100, 100, 20)).toBe(20);
  expect(radiusOf(25, 100, 20)).toBe(10);
  expect(radiusOf(0, 100, 20)).toBe(0);
  expect(radiusOf(5, 0, 20)).toBe(0);
});

test('few classes are spread over the five steps', () => {
  expect([0, 1, 2, 3, 4].map((c) => shadeOf(c, 5))).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2].map((c) => shadeOf(c, 3))).toEqual([0, 2, 4]);
  expect(shadeOf(0, 1)).toBe(2);
});

test('hatching stays inside its area, also in one with a mouth', () => {
  const mouth: LonLat[] = [
    [0, 0],
    [90, 0],
    [90, 90],
    [60, 90],
    [60, 30],
    [30, 30],
    [30, 90],
    [0, 90],
  ];
  for (const rise of [1, -1] as const) {
    const parts = [...hatchOf([mouth], 7, rise).matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)];
    expect(parts.length).toBeGreaterThan(15);
    for (const [, x1, y1, x2, y2] of parts) {
      const middle: LonLat = [(Number(x1) + Number(x2)) / 2, (Number(y1) + Number(y2)) / 2];
      expect(isInside(middle, [mouth])).toBe(true);
    }
  }
});

test('a name that does not fit breaks between syllables, then is cut', () => {
  expect(nameLines({ name: '沙坪坝', syllables: ['沙', '坪', '坝'] }, 12, 40)).toEqual(['沙坪坝']);
  expect(nameLines({ name: '沙坪坝', syllables: ['沙', '坪', '坝'] }, 12, 30)).toEqual(['沙坪', '坝']);
  expect(nameLines({ name: 'Chengkou', syllables: ['Cheng', 'kou'] }, 12, 30)).toEqual(['Che.', 'kou']);
});

test('totals are circles, rates are colours in at most five steps', () => {
  expect(the('tile-totals')).toMatchObject({ measure: 'size', largest: 9_000 });
  expect(the('tile-totals').items.every((i) => i.shade === null)).toBe(true);
  const rates = the('tile-rates');
  expect(rates.measure).toBe('colour');
  // 10 districts from 1.11 to 4.44 and the zone with 5.2, parted after the 2nd, 4th, 7th and 9th from below.
  expect(rates.items.filter((i) => i.kind === 'fact').map((i) => i.shade)).toEqual([4, 3, 3, 2, 2, 2, 1, 1, 0, 0, 4]);
  expect(rates.legend.filter((e) => e.glyph === 'shade').map((e) => e.value)).toEqual([4, 3, 2, 1, 0]);
});

test('a zone is laid over, never counted among the districts', () => {
  const m = the('tile-all-bounds');
  expect(m.items.filter((i) => i.zone).map((i) => i.place)).toEqual(['xinqu']);
  expect(m.summary).toContain('12 个区县中 7 个有数据');
  expect(note(m, '菱形')).toContain('不相加');
  expect(note(m, '未见数据')).toContain('12 个区县中 5 个');
});

test('a plan stays a plan: its district is missing all the same', () => {
  const m = the('tile-all-bounds');
  expect(m.items.filter((i) => i.place === 'huo').map((i) => i.kind)).toEqual(['missing', 'plan']);
  expect(m.items.find((i) => i.kind === 'plan')?.label).toBe('不低于6,500人（计划）');
});

test('the largest is named only where no other may be larger', () => {
  expect(the('tile-totals').summary).toBe('12 个区县中 12 个有数据，青山区最大：9,000人（2020年末）。');
  expect(the('tile-all-bounds').summary).toContain('前 2 个先后无法判定');
  expect(the('tile-all-missing').summary).toBe('12 个区县均未见这一时期的数据。');
});

test('an own file: its name is said, what it lacks too, what matches nothing is drawn apart', () => {
  const m = the('geo-own-file');
  expect(note(m, 'mine.geojson')).not.toBe('');
  expect(note(m, '没有位置')).toContain('月山');
  expect(m.others).toHaveLength(1);
  expect(m.items).toHaveLength(11);
});

test('chosen places stand out and do not narrow the map', () => {
  const m = the('tile-totals');
  expect(m.items.filter((i) => i.chosen).map((i) => i.place)).toEqual(['zhu']);
  expect(m.items).toHaveLength(12);
});

test('the frame follows the period asked for, or the facts', () => {
  const frame = (period: string, t?: string) =>
    mapSlice(dataset(HEADS, [figure(HEADS, 'qing', 5, 'exact', period)]), HEADS, {
      ...ASK,
      ...(t === undefined ? {} : { time: { kind: 'at', period: t } }),
    }).frame;
  expect(frame('2020')).toBe('before');
  expect(frame('2026-02')).toBe('since');
  expect(frame('2020', '2025-11-05')).toBe('before');
  expect(frame('2020', '2025-11-06')).toBe('since');
  expect(frame('2020', '2025')).toBe('since');
  expect(frame('2026-02', '2024')).toBe('before');
});

test('with dates bounded, a district of another date is pale: its value is there, without rank, in no class limit, and named', () => {
  for (const name of ['tile-totals-bounded-dates', 'geo-rates-bounded-dates']) {
    const m = the(name);
    expect(m.items.filter((i) => i.faded).map((i) => i.place)).toEqual(['bai', 'jin', 'huo']);
    expect(m.marks.find((k) => k.id === 'bai')?.lines.join()).not.toContain('第');
    expect(m.marks.find((k) => k.id === 'qing')?.lines.join()).toContain('7 个有数据地区中第 1 位');
    expect(m.notes.find((n) => n.reasons?.includes('faded'))?.places?.map((p) => p.id)).toEqual(['bai', 'jin', 'huo']);
    expect(m.legend.filter((e) => e.glyph === 'faded')).toHaveLength(1);
    // 12 districts, ten known, seven of them at the date.
    expect(m.summary).toContain('12 个区县中 7 个有数据');
    expect(m.judged.years).toEqual([[{ year: 2020, count: 7 }]]);
  }
});

test('without bounded dates they are hatched, and named all the same', () => {
  const figures = [figure(HEADS, 'qing', 9, 'exact', '2020'), figure(HEADS, 'bai', 8, 'exact', '2015')];
  const slice = mapSlice(dataset(HEADS, figures), HEADS, { ...ASK, time: { kind: 'at', period: '2020' } });
  expect(slice.cells.filter((c) => c.faded)).toEqual([]);
  expect(slice.faded.map((r) => r.place.id)).toEqual(['bai']);
});

test('a value that other sources dispute bears a sign, which the note explains', () => {
  const m = the('tile-totals-bounded-dates');
  expect(m.items.filter((i) => i.disputed).map((i) => i.label)).toEqual(['9人 ≠']);
  expect(note(m, '≠')).not.toBe('');
  expect(note(the('tile-all-bounds'), '≠')).toBe('');
});

test('on a low tile with a number the name has one line: a second would lie over it', () => {
  const model = the('tile-totals');
  const fact = model.items.find((i) => i.kind === 'fact' && !i.zone);
  if (!fact) throw new Error('no fact');
  const pitch = { x: 80, y: 46 };
  const plan = {
    ...{ width: 800, height: 480, body: { x: 0, y: 0, width: 720, height: 414 }, pitch, low: true, core: null },
    ...{ radius: 6, legendTitle: { x: 0, y: 0 }, legend: [] },
  };
  const look = { palette: PALETTES.light, width: 800, height: 480, lang: 'en' } as const;
  const linesOf = (item: MapModel['items'][number]): string[] =>
    tileShapes({ ...item, name: 'Shapingbashan', syllables: ['Shaping', 'bashan'] }, model, plan, look).flatMap((s) =>
      s.type === 'text' && 'text' in s.style && /Shap|^bashan/.test(s.style.text) ? [s.style.text] : [],
    );
  expect(linesOf(fact)).toHaveLength(1);
  // Without a number there is room.
  expect(linesOf({ ...fact, kind: 'missing', place: 'nowhere' })).toEqual(['Shaping', 'bashan']);
});
