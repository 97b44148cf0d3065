import type { Note } from '../charts/common/model.ts';
import type { AnyModel } from '../charts/models.ts';
import { formatDate } from '../format/date.ts';
import { toldOnce } from '../format/source.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { shell } from '../i18n/shell.ts';
import { type Palette, SIZES } from '../theme/tokens.ts';
import { type ExportContext, webAddress } from './context.ts';
import { wrapEvenly, wrapLines } from './lines.ts';
import { noteText } from './sheet.ts';
import { BASELINE } from './standing.ts';
import { escapeXml } from './xml.ts';

/** A part of a picture: its height, and its SVG once its top is known, px. */
export interface Part {
  readonly height: number;
  readonly at: (top: number) => string;
}

/** Where text may stand, px. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

interface Style {
  readonly size: number;
  /** Line height, in ems. */
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

export function px(n: number): string {
  return String(Math.round(n * 100) / 100);
}

export function gap(height: number): Part {
  return { height, at: () => '' };
}

/** Parts one below the other. */
export function stack(parts: readonly Part[]): Part {
  return {
    height: parts.reduce((sum, p) => sum + p.height, 0),
    at: (top) => {
      let y = top;
      const drawn: string[] = [];
      for (const part of parts) {
        drawn.push(part.at(y));
        y += part.height;
      }
      return drawn.filter((svg) => svg !== '').join('\n');
    },
  };
}

function paragraph(text: string, style: Style, column: Column, wrap = wrapLines): Part {
  const step = style.size * style.leading;
  const lines = wrap(text, style.size, column.width);
  return {
    height: lines.length * step,
    at: (top) =>
      lines
        .map((line, i) => {
          const y = top + (i + 0.5) * step + BASELINE * style.size;
          return `<text x="${px(column.left)}" y="${px(y)}" font-size="${style.size}" font-weight="${style.weight}" fill="${style.fill}">${escapeXml(line)}</text>`;
        })
        .join('\n'),
  };
}

function rule(stroke: string, { left, width }: Column): Part {
  return {
    height: 1,
    at: (top) =>
      `<line x1="${px(left)}" y1="${px(top + 0.5)}" x2="${px(left + width)}" y2="${px(top + 0.5)}" stroke="${stroke}"/>`,
  };
}

/** How far the words give way where a picture has a height of its own. Nothing goes without a word that says so. */
export const BREVITIES = ['all', 'counted', 'brief'] as const;
export type Brevity = (typeof BREVITIES)[number];

const NAMED_SOURCES = 3;
/** From this width on a title may be large, px. */
const WIDE = 600;

function styles(palette: Palette, { width }: Column): Record<'head' | 'second' | 'lead' | 'small' | 'source', Style> {
  const wide = width >= WIDE;
  const small: Style = { size: SIZES.note, leading: 1.5, weight: 400, fill: palette.inkSoft };
  return {
    head: { size: wide ? SIZES.figure : SIZES.head, leading: 1.25, weight: 600, fill: palette.ink },
    second: { size: wide ? SIZES.text : 13, leading: 1.5, weight: 400, fill: palette.inkSoft },
    lead: { size: wide ? SIZES.lead : SIZES.text, leading: 1.5, weight: 400, fill: palette.ink },
    small,
    source: { ...small, fill: palette.ink },
  };
}

/** What stands above the plot: title, subtitle, sentence. */
export function headPart(model: AnyModel, palette: Palette, column: Column, brevity: Brevity): Part {
  const s = styles(palette, column);
  const drawn = model.empty === null;
  // The sentence of a headline says the number that stands below it in large type.
  const sentence = drawn ? (model.kind === 'headline' ? '' : model.summary) : (model.empty ?? '');
  const said = drawn && brevity === 'brief' ? '' : sentence;
  return stack([
    paragraph(model.title, s.head, column, wrapEvenly),
    gap(6),
    paragraph(model.subtitle, s.second, column, wrapEvenly),
    ...(said === '' ? [] : [gap(10), paragraph(said, s.lead, column, wrapEvenly)]),
  ]);
}

/** All sources, or the first few and how many there are. */
function sourcesText(model: AnyModel, brevity: Brevity, context: ExportContext): string {
  const { lang } = context;
  const all = toldOnce(model.sources.map((s) => s.text));
  if (brevity === 'all' || all.length <= NAMED_SOURCES + 1) return all.join(charts[lang].comma);
  const named = all.slice(0, NAMED_SOURCES).join(charts[lang].comma);
  return exports[lang].andMoreSources(named, model.sources.length, wholeAt(context));
}

/** Where the whole of a list stands that was shortened; on a disk a picture carries no link. */
function wholeAt({ link, lang }: ExportContext): string {
  const { listed } = exports[lang];
  return webAddress(link) === '' ? listed.record : listed.link;
}

/** A longer address fills three lines that nobody types. */
const LONG_LINK = 160;

/** The address of the card; where room is dear a very long one ends early and says where the whole stands. */
function linkText({ link, lang }: ExportContext, brevity: Brevity): string {
  const address = webAddress(link);
  if (brevity === 'all' || address.length <= LONG_LINK) return address;
  return exports[lang].linkInRecord(address.slice(0, address.indexOf('?') + 1));
}

/** What stands below the plot: notes, rule, sources, version, id and address. `plain`: sources and id alone. */
export function footPart(
  model: AnyModel,
  context: ExportContext,
  palette: Palette,
  column: Column,
  how: { readonly brevity: Brevity; readonly plain: boolean; readonly dense: boolean },
): Part {
  const { lang } = context;
  const s = styles(palette, column);
  const sources = sourcesText(model, how.brevity, context);
  const known = context.version !== '' && context.date !== '';
  const version = known ? ` · ${shell[lang].footer(context.version, formatDate(context.date, lang))}` : '';
  const link = [context.id, linkText(context, how.brevity)].filter((t) => t !== '').join(' · ');
  const source = sources === '' ? [] : [paragraph(`${charts[lang].source}${sources}`, s.source, column), gap(3)];
  if (how.plain) return stack([...source, paragraph(`${exports[lang].brand} · ${context.id}`, s.small, column)]);
  // Whole notes are kept; only the names of the places that they list, or what each source says, give way to their number.
  const short = (n: Note): boolean =>
    how.brevity !== 'all' && ((n.places ?? []).length > 4 || (n.disputed ?? []).length > 1);
  const notes = model.notes.map((n) =>
    short(n) ? exports[lang].placesListed(n.text, wholeAt(context)) : noteText(n, lang),
  );
  // Where height is dear, one note follows the other and the last lines are one.
  const lines = how.dense ? [notes.map((n) => sentence(n, lang)).join(lang === 'zh' ? '' : ' ')] : notes;
  const last = [`${exports[lang].brand}${version}`, link].filter((t) => t !== '');
  return stack([
    ...lines.filter((n) => n !== '').flatMap((n) => [paragraph(n, s.small, column), gap(3)]),
    gap(8),
    rule(palette.rule, column),
    gap(8),
    ...source,
    ...(how.dense ? [last.join(' · ')] : last).flatMap((t, i) => [gap(i === 0 ? 0 : 3), paragraph(t, s.small, column)]),
  ]);
}

/** A note that another follows: it ends as a sentence does. */
function sentence(note: string, lang: ExportContext['lang']): string {
  return /[。！？.!?]$/.test(note) ? note : `${note}${lang === 'zh' ? '。' : '.'}`;
}
