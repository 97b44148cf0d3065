import { legalXml } from './xml.ts';

/** From the middle of a line to its baseline, ems: half the height of a Chinese character or a capital. */
export const BASELINE = 0.37;

/** `font: 600 13px …` as attributes; the family is that of the whole picture. */
function fontAttributes(_whole: string, before: string, size: string): string {
  const weight = /\b(?:bold|[1-9]00)\b/.exec(before)?.[0];
  return ` font-size="${size}"${weight === undefined ? '' : ` font-weight="${weight}"`}`;
}

const OUTLINE = / (?:stroke|stroke-width|stroke-linejoin|stroke-miterlimit|paint-order)="[^"]*"/g;

/** A text with an outline below it, as two texts: what does not know `paint-order` would draw the outline over the letters. */
function outlined(whole: string, attributes: string, text: string): string {
  const colour = / stroke="([^"]*)"/.exec(attributes)?.[1];
  if (colour === undefined || !attributes.includes(' paint-order="stroke"')) return whole;
  const below = attributes.replace(/ paint-order="[^"]*"/, '').replace(/ fill="[^"]*"/, ` fill="${colour}"`);
  return `<text${below} aria-hidden="true">${text}</text>\n<text${attributes.replace(OUTLINE, '')}>${text}</text>`;
}

/**
 * A chart's own SVG, made to stand in another one and outside a browser. Away with rules for hovering, marks for scripts and
 * shapes that only catch the pointer (an office program would turn them into objects); fonts as attributes, baselines as
 * offsets and outlines as texts of their own, because office programs know none of `font`, `dominant-baseline`, `paint-order`.
 */
export function standing(svg: string): string {
  return legalXml(svg)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<(path|rect)(?![^>]* stroke=)(?=[^>]* (?:fill="none"|fill-opacity="0"))[^>]*><\/\1>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_[\w-]+)="[^"]*"/g, '')
    .replace(/ style="font: ([^"]*?)(\d+(?:\.\d+)?)px [^"]*"/g, fontAttributes)
    .replace(/ style="font-size:(\d+(?:\.\d+)?)px;font-family:[^"]*"/g, ' font-size="$1"')
    .replaceAll('dominant-baseline="central"', `dy="${BASELINE}em"`)
    .replace(/<text([^>]*)>([^<]*)<\/text>/g, outlined);
}
