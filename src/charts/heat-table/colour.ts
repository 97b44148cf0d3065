import type { Palette } from '../../theme/tokens.ts';

function channel(hex: string, at: number): number {
  const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The text colour that reads best on a fill. */
export function textOn(fill: string, palette: Palette): string {
  return contrast(fill, palette.ink) >= contrast(fill, palette.onAccent) ? palette.ink : palette.onAccent;
}

/** The steps of the sequential scale on which a text can be read at 4.5:1, few to many. */
export function readableSteps(palette: Palette): string[] {
  return palette.amount.filter((c) => contrast(c, textOn(c, palette)) >= 4.5);
}

/** Which of `steps` equal steps between min and max a value falls into, from 0. */
export function stepOf(value: number, min: number, max: number, steps: number): number {
  if (!(max > min)) return 0;
  return Math.max(0, Math.min(steps - 1, Math.floor(((value - min) / (max - min)) * steps)));
}
