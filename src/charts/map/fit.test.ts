import { expect, test } from 'vitest';
import { LANGS } from '../../domain/words.ts';
import { CASES } from '../cases.ts';
import { fitMap } from './fit.ts';

/** What a slide of 16:9 leaves a map beside its notes, pt. */
const ROOM = { width: 600, height: 369 };
const MODELS = LANGS.flatMap((lang) => CASES.map.map((c) => ({ name: `${c.name}, ${lang}`, model: c.model(lang) })));

test.each(MODELS)('$name: whole in its room, as wide as its type allows, and no larger than asked', ({ model }) => {
  const largest = fitMap(model, ROOM, { enough: 99, largest: 1 });
  const wide = fitMap(model, ROOM, { enough: 0.83, largest: 1 });
  for (const fit of [largest, wide]) {
    expect(fit.width * fit.scale).toBeLessThanOrEqual(ROOM.width + 0.01);
    expect(fit.height * fit.scale).toBeLessThanOrEqual(ROOM.height + 0.01);
    expect(fit.scale).toBeLessThanOrEqual(1);
  }
  expect(largest.scale).toBeGreaterThanOrEqual(wide.scale);
  if (largest.scale < 0.83) expect(wide).toEqual(largest);
  else expect(wide.scale).toBeGreaterThanOrEqual(0.83);
});

test('where type is large enough the drawing is wider than that of the largest type', () => {
  const model = CASES.map.find((c) => c.name === 'tile-broad-totals')?.model('zh');
  if (!model) throw new Error('the case is gone');
  const largest = fitMap(model, ROOM, { enough: 99, largest: 1 });
  const wide = fitMap(model, ROOM, { enough: 0.83, largest: 1 });
  expect(wide.width).toBeGreaterThan(largest.width);
});
