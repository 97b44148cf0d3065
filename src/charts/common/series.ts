import type { Palette } from '../../theme/tokens.ts';
import type { Shape, ShapeStyle } from './boundedBar.ts';
import { R } from './dot.ts';

/** How a line is drawn across its length. Dashes are not among them: a dashed line crosses a break. */
export type Stroke = 'plain' | 'double' | 'heavy';
/** What is cut into a filled symbol. Its outer shape is not free: that says the kind of number. */
export type Cut = 'none' | 'upright' | 'cross' | 'level' | 'saltire' | 'spot';

/** What a series has beside its colour, so that it is told apart on grey paper and by any eye. */
export interface SeriesMark {
  readonly stroke: Stroke;
  readonly cut: Cut;
}

/**
 * One a categorical colour. In grey the colours are by turns dark and light, so no stroke comes twice in one tone: strokes
 * tell lines apart, cuts tell points apart, each without the other.
 */
export const SERIES_MARKS: readonly SeriesMark[] = [
  { stroke: 'plain', cut: 'none' },
  { stroke: 'double', cut: 'upright' },
  { stroke: 'heavy', cut: 'cross' },
  { stroke: 'plain', cut: 'level' },
  { stroke: 'double', cut: 'saltire' },
  { stroke: 'heavy', cut: 'spot' },
];

/** Colour and mark of a series; null is a series for context: thin, grey, small. */
export interface SeriesLook {
  readonly colour: string;
  readonly mark: SeriesMark | null;
}

export function seriesLook(index: number | null, palette: Palette): SeriesLook {
  if (index === null) return { colour: palette.context, mark: null };
  return {
    colour: palette.category[index] ?? palette.accent,
    mark: SERIES_MARKS[index] ?? SERIES_MARKS[0] ?? null,
  };
}

/** The strokes that make a line, the lowest first: a double line is a broad one with a core of paper. */
export function strokesOf({ colour, mark }: SeriesLook, palette: Palette): { color: string; width: number }[] {
  if (mark === null) return [{ color: colour, width: 1 }];
  switch (mark.stroke) {
    case 'double':
      return [
        { color: colour, width: 5 },
        { color: palette.paper, width: 2 },
      ];
    case 'heavy':
      return [{ color: colour, width: 4 }];
    case 'plain':
      return [{ color: colour, width: 2 }];
  }
}

/** The cut of a symbol of radius `r` around (x, y), px: in paper on a fact, in the series' colour on the hollow of a plan. */
export function cutOf(mark: SeriesMark | null, x: number, y: number, ink: string, r: number = R): Shape[] {
  const style: ShapeStyle = { stroke: ink, lineWidth: 1.8 };
  const line = (dx: number, dy: number): Shape => ({
    type: 'line',
    shape: { x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy },
    style,
  });
  const slant = r * Math.SQRT1_2;
  switch (mark?.cut) {
    case 'upright':
      return [line(0, r)];
    case 'level':
      return [line(r, 0)];
    case 'cross':
      return [line(0, r), line(r, 0)];
    case 'saltire':
      return [line(slant, slant), line(slant, -slant)];
    case 'spot':
      return [{ type: 'circle', shape: { cx: x, cy: y, r: 2 }, style: { fill: ink } }];
    default:
      return [];
  }
}
