import { fitMap } from '../../charts/map/fit.ts';
import { type AnyModel, heightOf } from '../../charts/models.ts';
import { stripsOf } from '../../charts/strips.ts';
import type { Size } from './size.ts';

/** What of a drawing is shown at once, px of the drawing. */
export interface Stretch {
  readonly from: number;
  readonly height: number;
  /** What of its top is repeated above: the heads of columns. */
  readonly head: number;
}

/** How a chart is drawn in the room of a slide: its own size in px, how much it is enlarged, and in which windows it is shown. */
export interface Fitted extends Size {
  readonly model: AnyModel;
  readonly scale: number;
  readonly windows: readonly Stretch[];
}

/** A row of the tallest kinds, px. */
const ROW = 36;
/** What is low is enlarged up to this. */
const LARGEST = 1.6;
const STEP = 0.05;

function whole(model: AnyModel, { width, height }: Size, scale: number): Fitted {
  return { model, width, height, scale, windows: [{ from: 0, height, head: 0 }] };
}

/** The windows of a drawing of that size: between two rows where it has such, else by steps that repeat a row. */
function windowsOf(model: AnyModel, { width, height }: Size, room: Size): Stretch[] {
  const strips = stripsOf(model, width);
  if (strips === null || strips.head + strips.band + strips.foot > room.height) {
    const step = Math.max(ROW, room.height - ROW);
    const count = 1 + Math.ceil((height - room.height) / step);
    return Array.from({ length: count }, (_, i) => {
      const from = Math.min(i * step, height - room.height);
      return { from, height: room.height, head: 0 };
    });
  }
  const { head, band, foot, rows } = strips;
  const each = Math.floor((room.height - head - foot) / band);
  return Array.from({ length: Math.ceil(rows / each) }, (_, i) => {
    const from = i === 0 ? 0 : head + i * each * band;
    const until = (i + 1) * each >= rows ? height : head + (i + 1) * each * band;
    return { from, height: until - from, head: i === 0 ? 0 : head };
  });
}

/** Fits a chart into the room: a low one larger, a tall one window by window and never smaller; but a map always whole. */
export function fitInto(model: AnyModel, { width, height }: Size): Fitted {
  if (model.kind === 'map') {
    const fit = fitMap(model, { width, height }, { enough: 1, largest: LARGEST });
    return whole(fit.model, fit, fit.scale);
  }
  for (let scale = LARGEST; scale > 1 - STEP / 2; scale -= STEP) {
    const own = heightOf(model, width / scale);
    if (own * scale <= height) return whole(model, { width: width / scale, height: own }, scale);
  }
  if (model.kind === 'trend-line' || model.kind === 'trend-lines' || model.kind === 'scatter')
    return whole(model, { width, height }, 1);
  const size = { width, height: heightOf(model, width) };
  return { model, ...size, scale: 1, windows: windowsOf(model, size, { width, height }) };
}
