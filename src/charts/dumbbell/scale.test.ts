import { describe, expect, test } from 'vitest';
import { LANGS } from '../../domain/words.ts';
import { TEXT } from '../common/lines.ts';
import { textWidth } from '../common/text.ts';
import { CASES } from '../cases.ts';
import { BESIDE, leastWidth, namesOf, scaleFor, spanOf } from './scale.ts';
import type { DumbbellModel } from './model.ts';

/** Px by which the label that fits worst stands over the names or the right edge; below zero it fits. */
function overhang(model: DumbbellModel, width: number): number {
  const left = namesOf(model, width);
  const { toPx } = scaleFor(model, left, width);
  return Math.max(
    ...model.ends.map((e) => {
      const { from, to } = spanOf(e, model.ends, toPx);
      const needs = textWidth(e.label, TEXT) + BESIDE;
      return e.atLeft ? left - (from - needs) : to + needs - width;
    }),
  );
}

const MODELS = LANGS.flatMap((lang) =>
  CASES.dumbbell.map((c) => ({ name: `${c.name}, ${lang}`, model: c.model(lang) })),
);

describe.each(MODELS)('$name', ({ model }) => {
  test.each([390, 760, 1160])('at %i px each label stands between the names and the edge', (width) => {
    if (model.ends.length === 0) return;
    expect(overhang(model, width)).toBeLessThanOrEqual(0);
  });

  test('at the least width, too, beside an axis of 120 px or more', () => {
    if (model.ends.length === 0) return;
    const width = leastWidth(model);
    expect(overhang(model, width)).toBeLessThanOrEqual(0);
    const { toPx } = scaleFor(model, namesOf(model, width), width);
    const reached = model.ends.flatMap((e) => [e.value, ...[e.interval.lo, e.interval.hi].filter(Number.isFinite)]);
    const from = model.scale === 'log' ? Math.min(...reached) : Math.min(0, ...reached);
    // A log axis goes on to the next round number on either side.
    expect(toPx(Math.max(...reached)) - toPx(from)).toBeGreaterThan(model.scale === 'log' ? 60 : 120);
  });
});

test('short labels leave the axis almost all of the width', () => {
  const model = CASES.dumbbell[0]?.model('zh');
  if (!model) throw new Error('no case');
  const width = 1160;
  const { toPx } = scaleFor(model, namesOf(model, width), width);
  expect(toPx(9000) - toPx(0)).toBeGreaterThan(width * 0.85);
});
