import { drawSvg } from '../charts/draw.ts';
import { type AnyModel, heightOf } from '../charts/models.ts';
import { optionOf } from '../charts/registry.ts';
import { formatDate } from '../format/date.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { shell } from '../i18n/shell.ts';
import { FONT, SIZES } from '../theme/tokens.ts';
import { type ExportContext, webAddress } from './context.ts';
import { wrapLines } from './lines.ts';
import { noteText } from './sheet.ts';
import { BASELINE, standing } from './standing.ts';
import { escapeXml } from './xml.ts';

/** Width of every picture, px. At 2× it fills a 1080p slide, and the smallest type of 12 px is 24 px there. */
export const PICTURE_WIDTH = 960;
export const PICTURE_MARGIN = 40;
const INNER = PICTURE_WIDTH - 2 * PICTURE_MARGIN;

/** A complete picture as SVG text, and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Style {
  readonly size: number;
  /** Line height, in ems. */
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** A part of the picture: its height, and its SVG once its top is known, px. */
interface Part {
  readonly height: number;
  readonly at: (top: number) => string;
}

function px(n: number): string {
  return String(Math.round(n * 100) / 100);
}

function paragraph(text: string, style: Style): Part {
  const step = style.size * style.leading;
  const lines = wrapLines(text, style.size, INNER);
  return {
    height: lines.length * step,
    at: (top) =>
      lines
        .map((line, i) => {
          const y = top + (i + 0.5) * step + BASELINE * style.size;
          return `<text x="${PICTURE_MARGIN}" y="${px(y)}" font-size="${style.size}" font-weight="${style.weight}" fill="${style.fill}">${escapeXml(line)}</text>`;
        })
        .join('\n'),
  };
}

function gap(height: number): Part {
  return { height, at: () => '' };
}

/** The chart, drawn for the width of the picture. */
function chart(model: AnyModel, context: ExportContext): Part {
  const { palette, lang } = context;
  // A headline is one number: drawn small and enlarged, without the title and place that already stand above it.
  const headline = model.kind === 'headline';
  const scale = headline ? 2 : 1;
  const blank = headline ? 28 : 0;
  const bare = headline ? { ...model, title: '', subtitle: '' } : model;
  const width = INNER / scale;
  const height = heightOf(bare, width);
  const svg = standing(drawSvg(optionOf(bare, { palette, width, height, lang }), width, height));
  const shown = height - blank;
  return {
    height: shown * scale,
    at: (top) =>
      svg.replace(
        /^<svg[^>]*>/,
        `<svg x="${PICTURE_MARGIN}" y="${px(top)}" width="${INNER}" height="${px(shown * scale)}" viewBox="0 ${blank} ${width} ${px(shown)}" overflow="visible">`,
      ),
  };
}

function rule(stroke: string): Part {
  return {
    height: 1,
    at: (top) =>
      `<line x1="${PICTURE_MARGIN}" y1="${px(top + 0.5)}" x2="${PICTURE_WIDTH - PICTURE_MARGIN}" y2="${px(top + 0.5)}" stroke="${stroke}"/>`,
  };
}

/** What the picture is made of, from top to bottom: the card with everything that it says, and where it comes from. */
function partsOf(model: AnyModel, context: ExportContext): Part[] {
  const { palette, lang } = context;
  const head: Style = { size: SIZES.figure, leading: 1.25, weight: 600, fill: palette.ink };
  const second: Style = { size: SIZES.text, leading: 1.5, weight: 400, fill: palette.inkSoft };
  const lead: Style = { size: SIZES.lead, leading: 1.5, weight: 400, fill: palette.ink };
  const small: Style = { size: SIZES.note, leading: 1.5, weight: 400, fill: palette.inkSoft };
  const drawn = model.empty === null;
  const sources = model.sources.map((s) => s.text).join(charts[lang].comma);
  const known = context.version !== '' && context.date !== '';
  const version = known ? ` · ${shell[lang].footer(context.version, formatDate(context.date, lang))}` : '';
  // The sentence of a headline says the number that stands below it in large type.
  const sentence = drawn ? (model.kind === 'headline' ? '' : model.summary) : (model.empty ?? '');
  const link = [context.id, webAddress(context.link)].filter((t) => t !== '').join(' · ');
  return [
    gap(32),
    paragraph(model.title, head),
    gap(6),
    paragraph(model.subtitle, second),
    ...(sentence === '' ? [] : [gap(10), paragraph(sentence, lead)]),
    ...(drawn ? [gap(20), chart(model, context)] : []),
    gap(18),
    ...model.notes.flatMap((n) => [paragraph(noteText(n, lang), small), gap(3)]),
    gap(10),
    rule(palette.rule),
    gap(10),
    ...(sources === '' ? [] : [paragraph(`${charts[lang].source}${sources}`, { ...small, fill: palette.ink }), gap(3)]),
    paragraph(`${exports[lang].brand}${version}`, small),
    ...(link === '' ? [] : [gap(3), paragraph(link, small)]),
    gap(28),
  ];
}

/**
 * The whole card as one SVG: title, subtitle, sentence, chart, notes, sources, version and address. Drawn anew at its own
 * size, needs no page, and gives the same text for the same model.
 */
export function composePicture(model: AnyModel, context: ExportContext): Picture {
  const body: string[] = [];
  let top = 0;
  for (const part of partsOf(model, context)) {
    const svg = part.at(top);
    if (svg !== '') body.push(svg);
    top += part.height;
  }
  const height = Math.ceil(top);
  const language = context.lang === 'zh' ? 'zh-CN' : 'en';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" role="img" xml:lang="${language}" font-family="${FONT}">`,
    `<title>${escapeXml(model.title)}</title>`,
    `<desc>${escapeXml(model.summary)}</desc>`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${context.palette.paper}"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
  return { svg, width: PICTURE_WIDTH, height };
}
