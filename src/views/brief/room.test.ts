import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { fitInto } from './room.ts';

const ROOMS = [
  { width: 880, height: 350 },
  { width: 1200, height: 330 },
];

test.each(CHART_KINDS)('%s: every case fits its slide, or is shown in windows that leave nothing out', (kind) => {
  for (const { model } of CASES[kind])
    for (const room of ROOMS) {
      const fitted = fitInto(model('zh'), room);
      if (kind === 'map') expect(fitted.width * fitted.scale).toBeLessThanOrEqual(room.width + 0.001);
      else expect(fitted.width * fitted.scale).toBeCloseTo(room.width, 3);
      // The last window ends where the drawing ends, and no gap is wider than a window.
      const reach = (fitted.parts - 1) * fitted.step + room.height / fitted.scale;
      expect(reach).toBeGreaterThanOrEqual(fitted.height - 0.001);
      expect(fitted.step).toBeLessThan(room.height);
      if (kind === 'map') expect(fitted.parts).toBe(1);
      else expect(fitted.scale).toBeGreaterThanOrEqual(0.999);
    }
});
