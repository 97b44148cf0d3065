import { drawSvg } from '../../charts/draw.ts';
import { BAND, HEAD, layoutOf } from '../../charts/heat-table/height.ts';
import type { HeatTableModel } from '../../charts/heat-table/model.ts';
import { fitMap } from '../../charts/map/fit.ts';
import { rowOf } from '../../charts/common/ruledHeight.ts';
import { HEIGHTS as FACE_OFF } from '../../charts/face-off/height.ts';
import type { FaceOffModel } from '../../charts/face-off/model.ts';
import { HEIGHTS as PLANS } from '../../charts/plans/height.ts';
import type { PlansModel } from '../../charts/plans/model.ts';
import { type AnyModel, heightOf } from '../../charts/models.ts';
import { optionOf } from '../../charts/registry.ts';
import { FONT } from '../../theme/tokens.ts';
import type { ExportContext } from '../context.ts';
import { standing } from '../standing.ts';
import type { Box } from './native.ts';

/** Widths, px, in which a chart is tried: the one in which it fills the slide best is drawn. */
const WIDTHS = [1180, 1060, 940, 820, 720, 620, 520] as const;
/** The same for a heat table in several pictures: the first in which its columns stand in one line. */
const HEAT_WIDTHS = [820, 960, 1100, 1240, 1380] as const;
/** px for each pt on the slide at which type of the screen is large enough in a room. */
const LEAST_TYPE = 0.62;

/** A map's type, 12 px on the screen, is to be of 10 pt, and no larger than on the screen. */
const MAP_SCALES = { enough: 0.83, largest: 1 } as const;

export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
}

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function drawn(model: AnyModel, width: number, height: number, context: ExportContext): string {
  const { palette, lang } = context;
  return standing(drawSvg(optionOf(model, { palette, width, height, lang }), width, height));
}

/** A stretch of a drawing, as a picture in a picture. */
function cut(svg: string, width: number, from: number, height: number, top: number): string {
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg x="0" y="${top}" width="${width}" height="${height}" viewBox="0 ${from} ${width} ${height}" overflow="hidden">`,
  );
}

/**
 * A heat table with many rows in several pictures under the same heads. Cut from one drawing, so that a colour means the
 * same in all of them. Null where it does not stand in one line of columns.
 */
function heatPictures(model: HeatTableModel, box: Box, context: ExportContext): ChartPicture[] | null {
  const width = HEAT_WIDTHS.find((w) => layoutOf(model, w).lines === 1);
  if (width === undefined) return null;
  const scale = box.width / width;
  const most = Math.max(4, Math.floor((box.height / Math.min(scale, LEAST_TYPE) - HEAD) / BAND));
  const pages = Math.ceil(model.rows.length / most);
  const each = Math.ceil(model.rows.length / pages);
  const whole = drawn(model, width, heightOf(model, width), context);
  return Array.from({ length: pages }, (_, i) => {
    const rows = Math.min(each, model.rows.length - i * each);
    // Not a line of the row after the last one.
    const height = HEAD + rows * BAND;
    const body = [cut(whole, width, 0, HEAD, 0), cut(whole, width, HEAD + i * each * BAND, rows * BAND, HEAD)].join('');
    const svg = `<svg ${SVG} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">${body}</svg>`;
    const fit = Math.min(scale, box.height / height);
    const size = { width: width * fit, height: height * fit };
    return { svg, width, height, box: { x: box.x + (box.width - size.width) / 2, y: box.y, ...size } };
  });
}

interface Ruled {
  readonly rows: readonly unknown[];
  readonly cells: readonly { readonly row: number }[];
}

/** Some rows of such a table, as one of its own. */
function rowsOf<M extends Ruled>(model: M, from: number, count: number): M {
  const cells = model.cells
    .filter((c) => c.row >= from && c.row < from + count)
    .map((c) => ({ ...c, row: c.row - from }));
  return { ...model, rows: model.rows.slice(from, from + count), cells };
}

/** A long face-off, or a long list of plans, in several pictures, each with the heads of its columns above. */
function ruledPictures(model: FaceOffModel | PlansModel, box: Box, context: ExportContext): ChartPicture[] {
  const width = 820;
  const scale = box.width / width;
  const heights = model.kind === 'plans' ? PLANS : FACE_OFF;
  const most = Math.max(
    2,
    Math.floor((box.height / Math.min(scale, LEAST_TYPE) - heights.head) / rowOf(heights, width)),
  );
  const pages = Math.ceil(model.rows.length / most);
  const each = Math.ceil(model.rows.length / pages);
  return Array.from({ length: pages }, (_, i) => {
    const from = i * each;
    const part = rowsOf(model, from, each);
    const height = heightOf(part, width);
    const fit = Math.min(scale, box.height / height);
    const size = { width: width * fit, height: height * fit };
    const svg = drawn(part, width, height, context);
    return { svg, width, height, box: { x: box.x + (box.width - size.width) / 2, y: box.y, ...size } };
  });
}

/** A drawing of that size, px, at that scale at the top of a box, in its middle. */
function placed(
  model: AnyModel,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
  box: Box,
  context: ExportContext,
): ChartPicture {
  const svg = drawn(model, width, height, context).replace(
    /^<svg[^>]*>/,
    `<svg ${SVG} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
  );
  const size = { width: width * scale, height: height * scale };
  return { svg, width, height, box: { x: box.x + (box.width - size.width) / 2, y: box.y, ...size } };
}

/** The chart drawn anew for a box of a slide, pt: as large as it can be there, in the middle; a long table in several. */
export function chartPictures(model: AnyModel, box: Box, context: ExportContext): ChartPicture[] {
  if (model.kind === 'map') {
    const fit = fitMap(model, box, MAP_SCALES);
    return [placed(fit.model, fit, box, context)];
  }
  const tried = WIDTHS.map((width) => {
    const height = heightOf(model, width);
    return { width, height, scale: Math.min(box.width / width, box.height / height) };
  });
  // The largest type wins; of those in which it is large enough anyway, what fills more of the slide.
  const large = tried.filter((t) => t.scale >= LEAST_TYPE);
  if (large.length === 0 && model.kind === 'heat-table') {
    const several = heatPictures(model, box, context);
    if (several) return several;
  }
  if (large.length === 0 && (model.kind === 'face-off' || model.kind === 'plans'))
    return ruledPictures(model, box, context);
  const area = (t: (typeof tried)[number]): number => t.width * t.height * t.scale ** 2;
  const [best = { width: 960, height: heightOf(model, 960), scale: box.width / 960 }] =
    large.length > 0 ? [...large].sort((a, b) => area(b) - area(a)) : [...tried].sort((a, b) => b.scale - a.scale);
  return [placed(model, best, box, context)];
}
