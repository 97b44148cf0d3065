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
/** Words beside the plot: their share of the width, and the room between, px. */
const BESIDE = { share: 0.31, gap: 36, leastRatio: 1.3 } as const;

interface Size {
  readonly width: number;
  readonly height: number | null;
  readonly margin: number;
}

interface How {
  readonly brevity: Brevity;
  readonly stacks: number;
}

type Attempt = Omit<Layout, 'scale' | 'shortened'> | null;

/** What all attempts share. */
interface Task {
  readonly model: AnyModel;
  readonly context: ExportContext;
  readonly choice: PictureChoice;
  readonly palette: Palette;
}

/**
 * One attempt: words above and below, the plot in what height is left. Null: it does not fit. `height` null: as tall as it
 * needs, which always fits.
 */
function oneBelowTheOther({ model, context, choice, palette }: Task, size: Size, how: How): Attempt {
  const { width, margin } = size;
  const column = { left: margin, width: width - 2 * margin };
  const plain = choice.extent === 'plain';
  const dense = size.height !== null;
  const edge = Math.round(margin * (dense ? 0.66 : 0.8));
  const head = plain ? gap(0) : headPart(model, palette, column, how.brevity);
  const foot = footPart(model, context, palette, column, { brevity: how.brevity, plain, dense });
  const above = plain ? 0 : dense ? BELOW_PLOT - 4 : ABOVE_PLOT;
  const words = 2 * edge + head.height + foot.height + above + BELOW_PLOT;
  const room = size.height === null ? Number.POSITIVE_INFINITY : size.height - words;
  if (room < 0) return null;
  const plot =
    model.empty === null ? plotPart({ model, palette, lang: context.lang }, column, room, how.stacks) : gap(0);
  if (!plot) return null;
  // What is left over stands around the plot, so that the source keeps to the foot.
  const spare = size.height === null ? 0 : room - plot.height;
  const between = [gap(above + spare / 2), plot, gap(BELOW_PLOT + spare / 2)];
  const parts = stack([gap(edge), head, ...between, foot, gap(edge)]);
  return { width, height: size.height ?? Math.ceil(parts.height), margin, parts };
}

/** One attempt on a picture that is wider than tall: words in a column at left, the plot beside them in full height. */
function sideBySide({ model, context, choice, palette }: Task, size: Size, how: How): Attempt {
  const { width, height, margin } = size;
  if (height === null || width / height < BESIDE.leastRatio || choice.extent === 'plain') return null;
  if (model.empty !== null || model.kind === 'headline') return null;
  const edge = Math.round(margin * 0.8);
  const inner = height - 2 * edge;
  const text = { left: margin, width: Math.round((width - 2 * margin) * BESIDE.share) };
  const left = margin + text.width + BESIDE.gap;
  const head = headPart(model, palette, text, how.brevity);
  const foot = footPart(model, context, palette, text, { brevity: how.brevity, plain: false, dense: true });
  const spare = inner - head.height - foot.height;
  if (spare < BELOW_PLOT) return null;
  const column = { left, width: width - margin - left };
  const plot = plotPart({ model, palette, lang: context.lang }, column, inner, how.stacks);
  if (!plot) return null;
  const words = stack([head, gap(spare), foot]);
  const parts: Part = {
    height,
    at: () => `${words.at(edge)}\n${plot.at(edge + (inner - plot.height) / 2)}`,
  };
  return { width, height, margin, parts };
}

/** How much larger the layout may be than the picture: below 1 its type is enlarged, above 1 made smaller than 12 px. */
const LARGER = [0.62, 0.7, 0.78, 0.86, 0.93] as const;
const SMALLER = [1.05, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8] as const;

/** What the first of the list gives that gives anything. */
function firstOf<T, R>(list: readonly T[], give: (item: T) => R | null): R | null {
  for (const item of list) {
    const given = give(item);
    if (given !== null) return given;
  }
  return null;
}

/**
 * The layout of a preset. Of what fits its height the largest type with all words; then at full size with words beside the
 * plot, rows side by side, shorter lists; only then smaller type.
 */
function layoutOf(task: Task): Layout {
  const shape = shapeOf(task.choice);
  const at = (scale: number, brevity: Brevity, stacks: number): Layout | null => {
    const size = {
      width: shape.width * scale,
      height: shape.height === null ? null : shape.height * scale,
      margin: shape.margin * scale,
    };
    const how = { brevity, stacks };
    const found = oneBelowTheOther(task, size, how) ?? sideBySide(task, size, how);
    return found && { ...found, scale: 1 / scale, shortened: brevity !== 'all' && task.choice.extent === 'full' };
  };
  if (shape.height !== null) {
    for (const scale of LARGER) {
      const found = at(scale, 'all', 1);
      if (found) return found;
    }
    // Three stacks make names short, so shorter lists come first.
    const [all, ...shorter] = BREVITIES;
    const found =
      at(1, all, 1) ?? at(1, all, 2) ?? firstOf(shorter, (b) => at(1, b, 2)) ?? firstOf(BREVITIES, (b) => at(1, b, 3));
    if (found) return found;
    for (const scale of SMALLER) {
      const smaller = firstOf(shorter, (b) => at(scale, b, 2)) ?? firstOf(shorter, (b) => at(scale, b, 3));
      if (smaller) return smaller;
    }
  }
  const natural = oneBelowTheOther(task, { ...shape, height: null }, { brevity: 'all', stacks: 1 });
  if (!natural) throw new RangeError('a picture without a height of its own always fits');
  return { ...natural, scale: 1, shortened: false };
}

/**
 * The whole card as one SVG: title, subtitle, sentence, chart, notes, sources, version, citation id and address, and in its
 * metadata the record of the view. Drawn anew at its own size, needs no page, and gives the same text for the same model.
 */
export function composePicture(model: AnyModel, context: ExportContext, choice: PictureChoice = QUICK): Picture {
  const palette = paletteOf(choice, context);
  const { parts, scale, shortened, ...size } = layoutOf({ model, context, choice, palette });
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const language = context.lang === 'zh' ? 'zh-CN' : 'en';
  const ground = `<rect width="${size.width}" height="${size.height}" fill="${palette.paper}"/>`;
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
