import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { stripsOf } from '../../charts/strips.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { fitInto } from './room.ts';

const ROOMS = [
  { width: 880, height: 350 },
  { width: 1200, height: 330 },
  { width: 380, height: 420 },
  { width: 640, height: 130 },
];

test.each(CHART_KINDS)('%s: every case fits its slide, or is shown in windows that leave nothing out', (kind) => {
  for (const { model } of CASES[kind])
    for (const room of ROOMS) {
      const { width, height, scale, windows } = fitInto(model('zh'), room);
      if (kind === 'map') expect(width * scale).toBeLessThanOrEqual(room.width + 0.001);
      else expect(width * scale).toBeCloseTo(room.width, 3);
      // They begin and end where the drawing does, and leave no gap; none is higher than the room.
      expect(windows[0]?.from).toBe(0);
      const last = windows.at(-1);
      expect((last?.from ?? 0) + (last?.height ?? 0)).toBeCloseTo(height, 3);
      windows.forEach((w, i) => {
        expect((w.head + w.height) * scale).toBeLessThanOrEqual(room.height + 0.001);
        if (i > 0) expect(w.from).toBeLessThanOrEqual((windows[i - 1]?.from ?? 0) + (windows[i - 1]?.height ?? 0));
      });
      if (kind === 'map') expect(windows.length).toBe(1);
      else expect(scale).toBeGreaterThanOrEqual(0.999);
    }
});

test('windows begin between two rows, under the heads of the columns', () => {
  const room = { width: 880, height: 200 };
  let seen = 0;
  for (const kind of CHART_KINDS)
    for (const { model } of CASES[kind]) {
      const { width, windows } = fitInto(model('zh'), room);
      const strips = stripsOf(model('zh'), width);
      if (strips === null || windows.length === 1 || strips.head + strips.band + strips.foot > room.height) continue;
      for (const w of windows.slice(1)) {
        expect(w.head).toBe(strips.head);
        expect(((w.from - strips.head) / strips.band) % 1).toBeCloseTo(0, 6);
        seen += 1;
      }
    }
  expect(seen).toBeGreaterThan(10);
});
