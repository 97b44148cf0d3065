import type { ChartKind } from '../domain/chartKind.ts';
import { across, heads, ROW } from './coverage/height.ts';
import { AXIS, bandOf as dotBand, headOf, layoutOf as dotLayout } from './dot-plot/height.ts';
import { bandOf as dumbbellBand, heightOf as dumbbellHeight } from './dumbbell/height.ts';
import { leastWidth as dumbbellLeast } from './dumbbell/scale.ts';
import { type RuledHeights, rowOf } from './common/ruledHeight.ts';
import { HEIGHTS as FACE_OFF } from './face-off/height.ts';
import { BAND, HEAD, layoutOf as heatLayout } from './heat-table/height.ts';
import { HEIGHTS as PLANS } from './plans/height.ts';
import type { AnyModel, ModelOf } from './models.ts';
import { heightOf as barsHeight } from './ranked-bars/height.ts';
import {
  BAND as PANEL_BAND,
  HEAD as PANEL_HEAD,
  layoutOf as multiplesLayout,
  rowsOfLines,
} from './small-multiples/height.ts';

/**
 * A drawing that is a stack of rows of one height, px: it may be cut between two of them and laid side by side, with what
 * stands above and below the rows repeated. All rows keep the scale that they share.
 */
export interface Strips {
  readonly head: number;
  readonly rows: number;
  /** Height of a row as the drawing asks for it, and the least at which it can still be read. */
  readonly band: number;
  readonly least: number;
  readonly foot: number;
}

const never = (): null => null;

/** The rows of a ruled table cannot be pressed together: they hold two lines. */
function ruled(rows: number, heights: RuledHeights, width: number): Strips {
  const band = rowOf(heights, width);
  return { head: heights.head, rows: Math.max(1, rows), band, least: band, foot: 4 };
}

const STRIPS: { readonly [K in ChartKind]: (model: ModelOf[K], width: number) => Strips | null } = {
  'ranked-bars': (model, width) => {
    const [head, foot, rows] = [model.reference ? 20 : 0, 8, Math.max(1, model.rows.length)];
    const band = (barsHeight(model, width) - head - foot) / rows;
    // Names of two lines, or details below the bars, cannot be pressed together.
    return { head, rows, foot, band, least: band > 34 ? band : 19 };
  },
  'heat-table': (model, width) => {
    const rows = Math.max(1, model.rows.length);
    return heatLayout(model, width).lines > 1 ? null : { head: HEAD, rows, band: BAND, least: 24, foot: 4 };
  },
  'dot-plot': (model, width) =>
    dotLayout(model, width).lines > 1
      ? null
      : { head: headOf(model), rows: Math.max(1, model.rows.length), band: dotBand(model), least: 19, foot: AXIS },
  dumbbell: (model, width) => {
    const [rows, band] = [Math.max(1, model.rows.length), dumbbellBand(model)];
    return { head: 0, rows, band, least: 19, foot: dumbbellHeight(model, width) - rows * band };
  },
  coverage: (model, width) =>
    across(model, width)
      ? null
      : { head: heads(model, width).height, rows: model.places.length, band: ROW, least: ROW, foot: 4 },
  'small-multiples': (model, width) => {
    const { perLine, lines } = multiplesLayout(model, width);
    const [rows = 1] = rowsOfLines(model, perLine, lines);
    return lines > 1 ? null : { head: PANEL_HEAD, rows, band: PANEL_BAND, least: 18, foot: 4 };
  },
  'face-off': (model, width) => ruled(model.rows.length, FACE_OFF, width),
  plans: (model, width) => ruled(model.rows.length, PLANS, width),
  'place-panels': never,
  shares: never,
  'trend-line': never,
  'trend-lines': never,
  scatter: never,
  parts: never,
  headline: never,
  map: never,
};

/** How a drawing of that width may be cut into rows; null where it may not. */
export function stripsOf(model: AnyModel, width: number): Strips | null {
  // As in `heightOf`: the record keeps the link between a model's kind and its function, the union does not.
  const strips = STRIPS[model.kind] as (model: AnyModel, width: number) => Strips | null;
  return strips(model, width);
}

/** Narrower than this no stack of rows can be read, px; of two dots a row, with a label each: without an axis. */
export function leastStack(model: AnyModel): number {
  return model.kind === 'dumbbell' ? dumbbellLeast(model) : 250;
}

/** Kinds that fill the height they are given, from this many px on. */
const LEAST_HEIGHT: Partial<Record<ChartKind, number>> = { scatter: 240, 'trend-line': 170, 'trend-lines': 230 };

/** The least height in px at which a kind that fills any height can be read; null for one that asks for its own. */
export function leastHeight(model: AnyModel): number | null {
  return LEAST_HEIGHT[model.kind] ?? null;
}
