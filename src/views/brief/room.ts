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
/** What is low is enlarged up to this; a map, which says nothing in pieces, is made smaller down to that. */
const [LARGEST, SMALLEST] = [1.6, 0.5];
const STEP = 0.05;

/** Fits a chart into the room: a low one larger, a tall one window by window and never smaller; but a map always whole. */
export function fitInto(model: AnyModel, { width, height }: Size): Fitted {
  const whole = { parts: 1, step: 0 };
  const least = model.kind === 'map' ? SMALLEST : 1;
  for (let scale = LARGEST; scale > least - STEP / 2; scale -= STEP) {
    const own = heightOf(model, width / scale);
    if (own * scale <= height) return { width: width / scale, height: own, scale, ...whole };
  }
  if (model.kind === 'trend-line' || model.kind === 'trend-lines' || model.kind === 'scatter' || model.kind === 'map')
    return { width: width / least, height: height / least, scale: least, ...whole };
  const own = heightOf(model, width);
  const step = Math.max(ROW, height - ROW);
  return { width, height: own, scale: 1, parts: 1 + Math.ceil((own - height) / step), step };
}
