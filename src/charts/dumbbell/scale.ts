import { OPEN, R, reach } from '../common/dot.ts';
import { nameRoom, TEXT } from '../common/lines.ts';
import { type AxisScale, axisScale, withOthers } from '../common/scale.ts';
import { textWidth } from '../common/text.ts';
import type { DumbbellEnd, DumbbellModel } from './model.ts';

/** Between a label and what it stands beside, px. */
export const BESIDE = 8;
/** Fonts differ: a label may be a little wider than it is taken for, px. */
const SPARE = 10;
/** Labels leave the axis at least this share of the width. */
const LEAST_AXIS = 0.1;
/** An axis narrower than this shows no difference between two ends, px. */
const READABLE = 120;
/** Labels move with their ends while the axis gives way: so often it is looked again. */
const ROUNDS = 6;

/** What a row's end and its whiskers cover: no label of that row stands on it. The line of one end may reach past the other. */
export function spanOf(
  e: DumbbellEnd,
  ends: readonly DumbbellEnd[],
  toPx: AxisScale['toPx'],
): { from: number; to: number } {
  const own = reach(e, toPx);
  const beside = ends.flatMap((o) => (o.row === e.row ? o.others.map(toPx) : []));
  return { from: Math.min(own.from, ...beside), to: Math.max(own.to, ...beside) };
}

/** The scale between names that end at `left` and the right edge, with room for each label beside its end. */
export function scaleFor(model: DumbbellModel, left: number, width: number): AxisScale {
  const values = model.ends.flatMap(withOthers);
  let [from, to] = [left + BESIDE + R + 6, width - BESIDE - OPEN - 4];
  for (let round = 0; ; round += 1) {
    const scale = axisScale(model.scale, values, from, to, model.magnitude);
    let [before, behind] = [0, 0];
    for (const e of model.ends) {
      const span = spanOf(e, model.ends, scale.toPx);
      const needs = textWidth(e.label, TEXT) + BESIDE + SPARE;
      if (e.atLeft) before = Math.max(before, needs - (span.from - left));
      else behind = Math.max(behind, needs - (width - span.to));
    }
    const spare = to - from - width * LEAST_AXIS;
    if (before + behind <= 0.5 || spare <= 0.5 || round === ROUNDS) return scale;
    const share = Math.min(1, spare / (before + behind));
    from += before * share;
    to -= behind * share;
  }
}

/** Room for the names at left, px. */
export function namesOf(model: DumbbellModel, width: number): number {
  return nameRoom(Math.max(24, ...model.rows.map((r) => textWidth(r.name, TEXT))), width);
}

/** The least width, px, at which all labels stand beside an axis that can be read. */
export function leastWidth(model: DumbbellModel): number {
  const widest = (atLeft: boolean): number =>
    Math.max(0, ...model.ends.filter((e) => e.atLeft === atLeft).map((e) => textWidth(e.label, TEXT)));
  const labels = widest(true) + widest(false) + 2 * (BESIDE + SPARE) + OPEN;
  // Names take a share of the width, which hangs on them.
  let width = labels + READABLE;
  for (let round = 0; round < ROUNDS; round += 1) width = namesOf(model, width) + labels + READABLE;
  return width;
}
