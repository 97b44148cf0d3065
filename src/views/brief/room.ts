import { type AnyModel, heightOf } from '../../charts/models.ts';
import type { Size } from './size.ts';

/** How a chart is drawn in the room of a slide: its own size in px, how much it is enlarged, and in how many windows it is shown. */
export interface Fitted extends Size {
  readonly scale: number;
  readonly parts: number;
  /** From one window to the next, px of the drawing: the last row of one is the first of the next. */
  readonly step: number;
}

/** A row of the tallest kinds, px. */
const ROW = 36;
/** What is low is enlarged up to this. */
const LARGEST = 1.6;
const STEP = 0.05;
/** The widths at which a map may be drawn, px. */
const MAP_WIDTHS = Array.from({ length: 20 }, (_, i) => 480 + 40 * i);

/** A map says nothing in pieces: it is drawn at the width that leaves it largest, smaller than the other kinds if need be. */
function fitMap(model: AnyModel, room: Size): Fitted {
  const tries = MAP_WIDTHS.map((width) => {
    const height = heightOf(model, width);
    return { width, height, scale: Math.min(LARGEST, room.width / width, room.height / height), parts: 1, step: 0 };
  });
  return tries.reduce((best, one) => (one.scale > best.scale ? one : best));
}

/** Fits a chart into the room: a low one larger, a tall one window by window and never smaller; but a map always whole. */
export function fitInto(model: AnyModel, { width, height }: Size): Fitted {
  if (model.kind === 'map') return fitMap(model, { width, height });
  const whole = { parts: 1, step: 0 };
  for (let scale = LARGEST; scale > 1 - STEP / 2; scale -= STEP) {
    const own = heightOf(model, width / scale);
    if (own * scale <= height) return { width: width / scale, height: own, scale, ...whole };
  }
  if (model.kind === 'trend-line' || model.kind === 'trend-lines' || model.kind === 'scatter')
    return { width, height, scale: 1, ...whole };
  const own = heightOf(model, width);
  const step = Math.max(ROW, height - ROW);
  return { width, height: own, scale: 1, parts: 1 + Math.ceil((own - height) / step), step };
}
