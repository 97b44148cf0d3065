import type { AnyModel } from '../../charts/models.ts';
import type { Lang } from '../../domain/words.ts';
import { formatDate } from '../../format/date.ts';
import { toldOnce } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { slides } from '../../i18n/slides.ts';
import { terms } from '../../i18n/terms.ts';
import { trends } from '../../i18n/trends.ts';
import { webAddress } from '../context.ts';
import { wrapLines } from '../lines.ts';
import { noteText } from '../sheet.ts';
import { nativeNote } from './differs.ts';
import { type SlideForm, slideForm } from './forms.ts';
import { MARGIN, type SlideSize } from './masters.ts';
import type { Box } from './native.ts';
import type { DeckSlide } from './options.ts';

/** What a model becomes; `text` where there is nothing to draw. */
export function formOf(model: AnyModel): SlideForm | 'text' {
  return model.empty === null ? slideForm(model.kind) : 'text';
}

/** A text on a slide: where, how large, and its lines for the height alone; the program breaks them itself. */
export interface Placed {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

export interface CardText {
  readonly section: Placed | null;
  readonly title: Placed;
  readonly sentence: Placed | null;
  readonly subtitle: Placed | null;
  readonly notes: readonly string[];
  readonly notesBox: Placed | null;
  readonly source: Placed | null;
  readonly footer: Placed;
  readonly link: string;
  readonly content: Box;
}

const TITLES = [26, 22, 19] as const;
const NOTE = 10;
const FOOT = 9;
/** Part of the width that notes take beside a picture. */
const ASIDE = 0.3;
const LEADING = 1.36;
/** Lines of notes on a slide; the rest stands in the speaker notes, and the slide says so. */
const MOST_NOTES = 5;

/** The notes of a card as they are true on a slide: what describes the screen's drawing or asks for a click is put otherwise. */
export function notesOf({ model, context }: DeckSlide): string[] {
  const { lang } = context;
  const native = slideForm(model.kind) !== 'picture';
  const drawing = new Set<string>([charts[lang].boundsNote, compare[lang].dotBounds, trends[lang].whiskersNote]);
  const kept = model.notes.filter((n) => !native || !drawing.has(n.text));
  const exact = terms[lang].bound.exact;
  const bounded = formOf(model) === 'chart' && model.table.some((r) => r.bound !== '' && r.bound !== exact);
  return [
    ...new Set(kept.map((n) => (native ? nativeNote(n, lang) : noteText(n, lang)))),
    ...(bounded ? [slides[lang].bounds] : []),
  ];
}

function height(text: string, size: number, width: number): number {
  return Math.ceil(wrapLines(text, size, width).length * size * LEADING);
}

/** The title in the largest type in which it takes one line, else two lines in a smaller one. */
function titleOf(text: string, width: number): { size: number; height: number } {
  for (const size of TITLES) {
    const lines = wrapLines(text, size, width).length;
    if (lines <= (size === TITLES[0] ? 1 : 2)) return { size, height: Math.ceil(lines * size * 1.3) };
  }
  const size = 16;
  return { size, height: Math.ceil(wrapLines(text, size, width).length * size * 1.3) };
}

/** Lines that the sentence of a card takes at most. */
const MOST_SAID = 3;

/** The sentences that fit into the lines of a slide; the rest stands in the speaker notes. */
function saidOn(summary: string, width: number, more: string): string {
  const fits = (text: string): boolean => wrapLines(text, 12, width).length <= MOST_SAID;
  if (fits(summary)) return summary;
  // After a sentence; one that is too long by itself is cut after one of its members.
  for (const ends of [/(?<=[。；]|[.;] )/, /(?<=[，、]|, )/]) {
    let kept = '';
    for (const next of summary.split(ends)) {
      if (!fits(kept + next + more)) break;
      kept += next;
    }
    if (kept !== '') return `${kept.trim()}${more}`;
  }
  return summary;
}

/** Does a note say what a sign in the chart means? It is the last to go to the speaker notes. */
function isKey(note: string, lang: Lang): boolean {
  const events = trends[lang].events('').slice(0, -1);
  return /^[\u2460-\u24ff†‡↑]/u.test(note) || note.startsWith(events) || note === charts[lang].conflictMark.sign;
}

/** As many notes as fit into the lines of a slide, in their order. */
function fitted(notes: readonly string[], width: number, most: number, more: string, lang: Lang): string[] {
  const lines = (t: string): number => wrapLines(t, NOTE, width).length;
  const all = notes.reduce((sum, n) => sum + lines(n), 0);
  if (all <= most) return [...notes];
  const kept = new Set<string>();
  let used = 1;
  for (const note of [...notes.filter((n) => isKey(n, lang)), ...notes.filter((n) => !isKey(n, lang))]) {
    if (used + lines(note) > most) continue;
    used += lines(note);
    kept.add(note);
  }
  return [...notes.filter((n) => kept.has(n)), more];
}

/** The sources in two lines at most. */
function sourceText(slide: DeckSlide, width: number): string {
  const { model, context } = slide;
  const { lang } = context;
  const texts = toldOnce(model.sources.map((s) => s.text));
  if (texts.length === 0) return '';
  const join = (n: number): string =>
    `${charts[lang].source}${texts.slice(0, n).join(charts[lang].comma)}${n < texts.length ? ` ${slides[lang].moreSources(model.sources.length)}` : ''}`;
  let n = texts.length;
  while (n > 1 && wrapLines(join(n), NOTE, width).length > 2) n -= 1;
  return join(n);
}

/** Where everything of a card stands on its slide, and what is left for the chart. `part` of several; `table`: a page of rows only. */
export function cardText(
  slide: DeckSlide,
  paper: SlideSize,
  page: { readonly part: readonly [number, number] | null; readonly table: boolean; readonly logo: number },
  extra: readonly string[] = [],
): CardText {
  const { model, context } = slide;
  const { lang } = context;
  const w = slides[lang];
  const width = paper.width - 2 * MARGIN;
  const plain = slide.title?.trim() || model.title;
  const named = page.table ? w.tableOf(plain) : plain;
  const title = page.part ? w.part(named, ...page.part) : named;
  let top = 20;
  const next = (text: string, pt: number, high: number, gap: number, room = width): Placed | null => {
    if (text === '') return null;
    const placed = { text, size: pt, box: { x: MARGIN, y: top, width: room, height: high } };
    top += high + gap;
    return placed;
  };
  const section = next(slide.section?.trim() ?? '', 11, 15, 2, width - page.logo);
  const head = titleOf(title, width - page.logo);
  const placedTitle: Placed = {
    text: title,
    size: head.size,
    box: { x: MARGIN, y: top, width: width - page.logo, height: head.height },
  };
  top += head.height + 4;
  // What is not known is said in the middle of the slide.
  const said = page.table || model.empty !== null ? '' : saidOn(model.summary, width, w.moreSaid);
  const size = wrapLines(said, 15, width).length <= 2 ? 15 : 12;
  const sentence = next(said, size, height(said, size, width), 4);
  const sub = page.table ? '' : model.subtitle;
  const subtitle = next(sub, 11, height(sub, 11, width), 6);
  const id = [
    context.id,
    context.version === '' ? '' : w.cover.dataset(context.version, formatDate(context.date, lang)),
  ]
    .filter((t) => t !== '')
    .join(' · ');
  const link = webAddress(context.link);
  let foot = paper.height - 26;
  const footer: Placed = { text: id, size: FOOT, box: { x: MARGIN, y: foot, width: width - 130, height: 14 } };
  const above = (text: string, pt: number, high: number, gap: number): Placed | null => {
    if (text === '') return null;
    foot -= high + gap;
    return { text, size: pt, box: { x: MARGIN, y: foot, width, height: high } };
  };
  const from = sourceText(slide, width);
  const source = above(from, NOTE, height(from, NOTE, width), 5);
  const aside = !page.table && model.kind === 'map' && paper.width > 800;
  const all = page.table ? [] : [...extra, ...notesOf(slide)];
  const content = { x: MARGIN, y: top + 2, width, height: foot - 8 - top };
  const placed = { section, title: placedTitle, sentence, subtitle, source, footer, link };
  if (aside) {
    // A map is about as tall as broad: its notes stand beside it, and it is as large as the slide allows.
    const column = { x: MARGIN + width * (1 - ASIDE), width: width * ASIDE };
    const most = Math.floor(content.height / (NOTE * LEADING));
    const notes = fitted(all, column.width, most, w.moreNotes, lang);
    const high = notes.reduce((sum, n) => sum + height(n, NOTE, column.width), 0);
    const box = { ...column, y: content.y + content.height - high, height: high };
    const notesBox = notes.length === 0 ? null : { text: notes.join('\n'), size: NOTE, box };
    const own = { ...content, width: width * (1 - ASIDE) - 16 };
    return { ...placed, notes, notesBox, content: own };
  }
  // Several small charts above each other need the room more.
  const most = model.kind === 'place-panels' ? 3 : MOST_NOTES;
  const notes = fitted(all, width, most, w.moreNotes, lang);
  const notesBox = above(
    notes.join('\n'),
    NOTE,
    notes.reduce((sum, n) => sum + height(n, NOTE, width), 0),
    8,
  );
  content.height = foot - 8 - top;
  return { ...placed, notes, notesBox, content };
}
