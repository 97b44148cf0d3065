import { drawSvg } from '../charts/draw.ts';
import { type AnyModel, heightOf } from '../charts/models.ts';
import { optionOf } from '../charts/registry.ts';
import { leastHeight, leastStack, type Strips, stripsOf } from '../charts/strips.ts';
import type { ExportContext } from './context.ts';
import { type Column, type Part, px } from './parts.ts';
import { standing } from './standing.ts';
import type { Palette } from '../theme/tokens.ts';

interface Drawing {
  readonly model: AnyModel;
  readonly palette: Palette;
  readonly lang: ExportContext['lang'];
}

/** A window onto a drawing: where it stands, and which part of the drawing it shows, px. */
interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly view: readonly [x: number, y: number, width: number, height: number];
  /** Does it show a part only? Then nothing beyond it may be seen. */
  readonly cut: boolean;
}

/** A headline is one number: drawn small and enlarged, without the title and place that already stand above it. */
const HEADLINE = { scale: 2, blank: 28 } as const;
/** Between two stacks of rows, px. */
const BETWEEN = 32;
/** A map is not made narrower than this share of the picture to fit its height. */
const LEAST_MAP = 0.42;
/** Rows grow with the room that they have, but not beyond this, px. */
const TALLEST_BAND = 44;

function svgOf({ model, palette, lang }: Drawing, width: number, height: number): string {
  return standing(drawSvg(optionOf(model, { palette, width, height, lang }), width, height));
}

function show(svg: string, w: Window): string {
  const overflow = w.cut ? 'hidden' : 'visible';
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg x="${px(w.left)}" y="${px(w.top)}" width="${px(w.width)}" height="${px(w.height)}" viewBox="${w.view.map(px).join(' ')}" overflow="${overflow}">`,
  );
}

/** The drawing whole, at `width` × `height` px, in the middle of the column. */
function whole(drawing: Drawing, column: Column, width: number, height: number): Part {
  const left = column.left + (column.width - width) / 2;
  return {
    height,
    at: (top) =>
      show(svgOf(drawing, width, height), { left, top, width, height, view: [0, 0, width, height], cut: false }),
  };
}

function headline(drawing: Drawing, column: Column): Part {
  const { scale, blank } = HEADLINE;
  const bare: Drawing = { ...drawing, model: { ...drawing.model, title: '', subtitle: '' } };
  const width = column.width / scale;
  const height = heightOf(bare.model, width);
  const shown = height - blank;
  return {
    height: shown * scale,
    at: (top) =>
      show(svgOf(bare, width, height), {
        left: column.left,
        top,
        width: column.width,
        height: shown * scale,
        view: [0, blank, width, shown],
        cut: false,
      }),
  };
}

/** The height of a row that fits the room; null where it would be too low to read. */
function bandFor({ band, least, head, foot }: Strips, rows: number, most: number): number | null {
  const fits = Math.min(band, (most - head - foot) / rows);
  return fits >= least ? fits : null;
}

/** The rows in several stacks side by side, each with the head and foot of the drawing; null where that does not fit. */
function stacked(drawing: Drawing, column: Column, most: number, mostStacks: number): Part | null {
  for (let stacks = 2; stacks <= mostStacks; stacks++) {
    const width = (column.width - (stacks - 1) * BETWEEN) / stacks;
    const strips = width < leastStack(drawing.model) ? null : stripsOf(drawing.model, width);
    if (!strips || strips.rows < stacks * 2) continue;
    const { head, foot, rows } = strips;
    const each = Math.ceil(rows / stacks);
    const band = bandFor(strips, each, most);
    if (band === null) continue;
    const full = head + rows * band + foot;
    return {
      height: head + each * band + foot,
      at: (top) => {
        const svg = svgOf(drawing, width, full);
        return Array.from({ length: stacks }, (_, i) => {
          const left = column.left + i * (width + BETWEEN);
          const own = Math.min(each, rows - i * each);
          const pane = (y: number, height: number, at: number): string =>
            height <= 0 ? '' : show(svg, { left, top: at, width, height, view: [0, y, width, height], cut: true });
          return [
            pane(0, head, top),
            pane(head + i * each * band, own * band, top + head),
            pane(full - foot, foot, top + head + own * band),
          ].join('\n');
        }).join('\n');
      },
    };
  }
  return null;
}

/** The widest at which the drawing is no taller than `most`; null where that would be too narrow. */
function narrowed(drawing: Drawing, column: Column, most: number): Part | null {
  for (let width = column.width; width >= column.width * LEAST_MAP; width -= 8) {
    const height = heightOf(drawing.model, width);
    if (height <= most) return whole(drawing, column, width, height);
  }
  return null;
}

/**
 * The plot in a column, at most `most` px tall; null where it cannot be drawn so low without cutting or crushing it.
 * `mostStacks`: rows may be laid side by side in so many stacks.
 */
export function plotPart(drawing: Drawing, column: Column, most: number, mostStacks: number): Part | null {
  const { model } = drawing;
  if (model.kind === 'headline') {
    const part = headline(drawing, column);
    return part.height <= most ? part : null;
  }
  const natural = heightOf(model, column.width);
  const least = leastHeight(model);
  if (least !== null) {
    const height = most === Number.POSITIVE_INFINITY ? natural : Math.min(most, column.width * 0.75);
    return height >= least ? whole(drawing, column, column.width, height) : null;
  }
  if (model.kind === 'map') {
    // Its tiles are made lower before the whole is made smaller.
    const given: Drawing =
      most === Number.POSITIVE_INFINITY ? drawing : { ...drawing, model: { ...model, tallest: most } };
    return narrowed(given, column, most);
  }
  if (natural <= most) {
    // Bars take what room there is, to a point; the other kinds keep their own height.
    const tallest = model.kind === 'ranked-bars' && !model.roomy ? model.rows.length * TALLEST_BAND : natural;
    const height = most === Number.POSITIVE_INFINITY ? natural : Math.max(natural, Math.min(most, tallest));
    return whole(drawing, column, column.width, height);
  }
  const strips = stripsOf(model, column.width);
  const band = strips && bandFor(strips, strips.rows, most);
  if (strips && band !== null) {
    return whole(drawing, column, column.width, strips.head + strips.rows * band + strips.foot);
  }
  return stacked(drawing, column, most, mostStacks);
}
