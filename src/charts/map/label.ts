import type { Palette } from '../../theme/tokens.ts';
import { FONT } from '../../theme/tokens.ts';
import { fitText, textWidth } from '../common/text.ts';
import type { MapItem } from './item.ts';

/** Ink and its halo on a step of the scale, so that words read on every step; null: on paper. */
export function inkOn(shade: number | null, palette: Palette): { readonly fill: string; readonly halo: string } {
  if (shade === null) return { fill: palette.ink, halo: palette.paper };
  return shade >= 3
    ? { fill: palette.onAccent, halo: palette.amount[4] }
    : { fill: palette.ink, halo: palette.amount[0] };
}

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly halo: string;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * Words in the middle of a line.
 */
export function words(text: string, x: number, y: number, style: TextStyle) {
  return {
    type: 'text' as const,
    // Above the areas of places that are drawn later.
    z2: 20,
    style: {
      text,
      x,
      y,
      fill: style.fill,
      stroke: style.halo,
      lineWidth: 2.5,
      font: `${style.weight} ${style.size}px ${FONT}`,
      textAlign: style.align ?? ('left' as const),
      textVerticalAlign: 'middle' as const,
    },
  };
}

/** The text, cut with a full stop to fit into `width` px; in so little room an ellipsis would leave nothing. */
function abbreviated(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text.slice(0, 1);
  while (textWidth(`${kept}${text.charAt(kept.length)}.`, size) <= width) kept += text.charAt(kept.length);
  return `${kept}.`;
}

/** Lines of a name in a tile. */
const MOST_LINES = 2;

/** The name in lines of at most `width` px, broken between syllables; what is still too long is shortened. */
export function nameLines(item: Pick<MapItem, 'name' | 'syllables'>, size: number, width: number): string[] {
  if (textWidth(item.name, size) <= width) return [item.name];
  const lines: string[] = [];
  for (const syllable of item.syllables) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + syllable, size) <= width) lines[lines.length - 1] = last + syllable;
    else lines.push(syllable);
  }
  if (lines.length <= MOST_LINES) return lines.map((line) => abbreviated(line, size, width));
  // More lines would lie over the number.
  const kept = lines.slice(0, MOST_LINES - 1).map((line) => abbreviated(line, size, width));
  return [...kept, fitText(lines.slice(MOST_LINES - 1).join(''), size, width)];
}

/**
 * The name of a place: a press on it opens the place instead of the value. The press is taken by a shape below the words,
 * because what is told of a press on words is told of their lines, which carry nothing.
 */
export function placeName(text: string, x: number, y: number, style: TextStyle) {
  const width = Math.max(24, textWidth(text, style.size));
  const left = style.align === 'center' ? x - width / 2 : x;
  return [
    { ...words(text, x, y, style), silent: true },
    {
      type: 'rect' as const,
      info: 'place',
      z2: 19,
      shape: { x: left, y: y - 8, width, height: 16 },
      style: { fill: style.halo, opacity: 0 },
    },
  ];
}
