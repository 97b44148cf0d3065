import { escapeXml } from '../xml.ts';
import type { Box, Ink } from './native.ts';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NS = {
  a: 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  r: 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  p: 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  c: 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
} as const;

/** English Metric Units of a length in pt: 12,700 each, whole. */
export function emu(pt: number): number {
  return Math.round(pt * 12_700);
}

/** A number as XML attributes want it: no exponent, no noise of binary fractions. */
export function decimal(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A colour of the theme or a hex code, as an element. */
export function colour(ink: Ink): string {
  return ink.startsWith('#') ? `<a:srgbClr val="${ink.slice(1).toUpperCase()}"/>` : `<a:schemeClr val="${ink}"/>`;
}

export function fill(ink: Ink | null): string {
  return ink === null ? '<a:noFill/>' : `<a:solidFill>${colour(ink)}</a:solidFill>`;
}

/** A line of `width` pt, all in all where it is double; null draws none. `arrow` puts a head at its far end. */
export function stroke(
  ink: Ink | null,
  width: number,
  more: { readonly dashed?: boolean; readonly arrow?: boolean; readonly double?: boolean } = {},
): string {
  if (ink === null) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${emu(width)}" cap="flat"${more.double ? ' cmpd="dbl"' : ''}>${fill(ink)}${more.dashed ? '<a:prstDash val="sysDash"/>' : ''}<a:round/>${more.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''}</a:ln>`;
}

/** Place and size of a shape. */
export function frame(box: Box, tag: 'a' | 'p' = 'a'): string {
  return `<${tag}:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${tag}:xfrm>`;
}

/** Language attributes of a run: numbers and Latin words inside a Chinese text are spelt as English. */
export function langAttributes(lang: 'zh' | 'en'): string {
  return lang === 'zh' ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-US" altLang="zh-CN"';
}

/** The theme's fonts for a run: without the second, Chinese takes what the program has at hand. */
export const FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';

/** A text between tags. Line breaks are kept as what they are; office programs read them in cells. */
export function text(value: string): string {
  return escapeXml(value);
}
