import { type AnyModel, heightOf } from '../charts/models.ts';
import type { Lang } from '../domain/words.ts';
import { FONT, PALETTES } from '../theme/tokens.ts';
import { plotPart } from './plot.ts';
import { px } from './parts.ts';

/** A plot for paper: SVG text and the room that it takes there, CSS px. */
export interface PaperPlot {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a column on paper leaves a plot, CSS px. */
export interface PaperRoom {
  readonly width: number;
  /** Beside the words of its card and what else is to stand on the sheet; and on a sheet of its own. */
  readonly high: number;
  readonly sheet: number;
}

/** A try: how large type is beside that of the screen, how tall the plot may become on paper (px), in how many stacks. */
interface Try {
  readonly scale: number;
  readonly most: number;
  readonly stacks: number;
}

/** 0.7 makes 13 px to 6.8 pt, a little less than the words around a chart; a page across has room for more. */
const SCALES = { large: [0.9, 0.8], good: [0.7, 0.62], small: [0.55, 0.48, 0.42] } as const;
/** Columns at least this wide are of a page across, CSS px. */
const ACROSS = 900;

function triesFor({ width, high, sheet }: PaperRoom): Try[] {
  const good = width < ACROSS ? SCALES.good : [...SCALES.large, ...SCALES.good];
  return [
    ...good.flatMap((scale) => [1, 2].map((stacks) => ({ scale, most: high, stacks }))),
    ...[...good, ...SCALES.small].map((scale) => ({ scale, most: sheet, stacks: 2 })),
    // What is taller than a sheet goes on upon the next.
    { scale: SCALES.small[0], most: Number.POSITIVE_INFINITY, stacks: 1 },
  ];
}

/**
 * The plot drawn anew for its room on paper, rather than shrunk from the screen: with the largest type with
 * which it leaves its card on one sheet, rows side by side where that helps; dark on white.
 */
export function paperPlot(model: AnyModel, lang: Lang, room: PaperRoom): PaperPlot {
  for (const { scale, most, stacks } of triesFor(room)) {
    const width = room.width / scale;
    // No taller than it wants to be: what else would fill the sheet is left to the cards that follow. One number is enlarged.
    const wanted = model.kind === 'headline' ? Number.POSITIVE_INFINITY : heightOf(model, width);
    const high = Math.min(most / scale, wanted);
    const part = plotPart({ model, palette: PALETTES.light, lang }, { left: 0, width }, high, stacks);
    if (!part) continue;
    const height = part.height * scale;
    const box = `width="${px(room.width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(part.height)}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${box} font-family="${FONT}">${part.at(0)}</svg>`;
    return { svg, width: room.width, height };
  }
  throw new RangeError('a plot of any height always fits');
}
