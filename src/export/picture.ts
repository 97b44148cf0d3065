import type { AnyModel } from '../charts/models.ts';
import { FONT, type Palette, PALETTES, SIZES, WHITE } from '../theme/tokens.ts';
import type { ExportContext } from './context.ts';
import { BREVITIES, type Brevity, footPart, gap, headPart, type Part, stack } from './parts.ts';
import { plotPart } from './plot.ts';
import { RECORD_NAME, recordOf } from './record.ts';
import { type PictureChoice, QUICK, shapeOf } from './shape.ts';
import { metadataOf } from './svgText.ts';
import { escapeXml } from './xml.ts';

/** A complete picture as SVG text, and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The smallest type in it, px. */
  readonly smallest: number;
  /** Lists of places or sources, or the sentence, gave way: the picture says where they are. */
  readonly shortened: boolean;
}

/** What fits: its parts, laid out at `width` × `height` px, to be shown at `scale` of that. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly parts: Part;
  readonly scale: number;
  readonly shortened: boolean;
}

/** The colours of a picture on its ground. */
function paletteOf({ ground }: PictureChoice, context: ExportContext): Palette {
  if (ground === 'dark') return PALETTES.dark;
  return context.palette === PALETTES.light ? { ...PALETTES.light, paper: WHITE } : context.palette;
}

const ABOVE_PLOT = 18;
const BELOW_PLOT = 16;

/**
 * One attempt: everything at a width, the plot in what height is left. Null: it does not fit. `height` null: as tall as it
 * needs, which always fits.
 */
function attempt(
  model: AnyModel,
  context: ExportContext,
  choice: PictureChoice,
  size: { readonly width: number; readonly height: number | null; readonly margin: number },
  how: { readonly brevity: Brevity; readonly stacks: boolean },
): Omit<Layout, 'scale' | 'shortened'> | null {
  const palette = paletteOf(choice, context);
  const { width, margin } = size;
  const column = { left: margin, width: width - 2 * margin };
  const plain = choice.extent === 'plain';
  const edge = Math.round(margin * 0.8);
  const head = plain ? gap(0) : headPart(model, palette, column, how.brevity);
  const foot = footPart(model, context, palette, column, { brevity: how.brevity, plain });
  const above = plain ? 0 : ABOVE_PLOT;
  const room =
    size.height === null
      ? Number.POSITIVE_INFINITY
      : size.height - 2 * edge - head.height - foot.height - above - BELOW_PLOT;
  if (room < 0) return null;
  const drawn = model.empty === null;
  const plot = drawn ? plotPart({ model, palette, lang: context.lang }, column, room, how.stacks) : gap(0);
  if (!plot) return null;
  // What is left over stands around the plot, so that the source keeps to the foot.
  const spare = size.height === null ? 0 : room - plot.height;
  const parts = stack([gap(edge), head, gap(above + spare / 2), plot, gap(BELOW_PLOT + spare / 2), foot, gap(edge)]);
  return { width, height: size.height ?? Math.ceil(parts.height), margin, parts };
}

/** How much larger the layout may be than the picture: below 1 its type is enlarged, above 1 made smaller than 12 px. */
const LARGER = [0.62, 0.7, 0.78, 0.86, 0.93] as const;
const SMALLER = [1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8] as const;

/**
 * The layout of a preset. Of what fits its height the largest type with all words; then at full size with rows side by
 * side and with shorter lists; only then smaller type.
 */
function layoutOf(model: AnyModel, context: ExportContext, choice: PictureChoice): Layout {
  const shape = shapeOf(choice);
  const at = (scale: number, brevity: Brevity, stacks: boolean): Layout | null => {
    const size = {
      width: shape.width * scale,
      height: shape.height === null ? null : shape.height * scale,
      margin: shape.margin * scale,
    };
    const found = attempt(model, context, choice, size, { brevity, stacks });
    return found && { ...found, scale: 1 / scale, shortened: brevity !== 'all' && choice.extent === 'full' };
  };
  if (shape.height !== null) {
    for (const scale of LARGER) {
      const found = at(scale, 'all', false);
      if (found) return found;
    }
    for (const brevity of BREVITIES) {
      const found = at(1, brevity, false) ?? at(1, brevity, true);
      if (found) return found;
    }
    for (const scale of SMALLER) {
      const found = at(scale, 'counted', true) ?? at(scale, 'brief', true);
      if (found) return found;
    }
  }
  const natural = attempt(model, context, choice, { ...shape, height: null }, { brevity: 'all', stacks: false });
  if (!natural) throw new RangeError('a picture without a height of its own always fits');
  return { ...natural, scale: 1, shortened: false };
}

/**
 * The whole card as one SVG: title, subtitle, sentence, chart, notes, sources, version, citation id and address, and in its
 * metadata the record of the view. Drawn anew at its own size, needs no page, and gives the same text for the same model.
 */
export function composePicture(model: AnyModel, context: ExportContext, choice: PictureChoice = QUICK): Picture {
  const { parts, scale, shortened, ...size } = layoutOf(model, context, choice);
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const language = context.lang === 'zh' ? 'zh-CN' : 'en';
  const ground = `<rect width="${size.width}" height="${size.height}" fill="${paletteOf(choice, context).paper}"/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}" role="img" xml:lang="${language}" font-family="${FONT}">`,
    `<title>${escapeXml(model.title)}</title>`,
    `<desc>${escapeXml(model.summary)}</desc>`,
    metadataOf(RECORD_NAME, JSON.stringify(recordOf(model, context))),
    ...(choice.ground === 'transparent' ? [] : [ground]),
    parts.at(0),
    '</svg>\n',
  ].join('\n');
  return { svg, width, height, smallest: SIZES.note * scale, shortened };
}
