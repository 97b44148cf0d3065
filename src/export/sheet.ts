import { choicesText, choiceText } from '../charts/common/choiceText.ts';
import { inputsText } from '../charts/common/inputsText.ts';
import { nameHead } from '../charts/common/nameHead.ts';
import type { AnyModel } from '../charts/models.ts';
import type { Note } from '../charts/common/model.ts';
import { formatDate } from '../format/date.ts';
import { toldOnce } from '../format/source.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { honest } from '../i18n/honest.ts';
import type { Lang } from '../domain/words.ts';
import { type ExportContext, webAddress } from './context.ts';

/** A note as one text, with all the places that it names and the choices that it counts. */
export function noteText(note: Note, lang: Lang): string {
  const names = (note.places ?? []).map((p) => p.name).join(charts[lang].comma);
  const gap = names !== '' && lang === 'en' ? ' ' : '';
  const choices = choicesText(note.disputed ?? [], lang);
  return `${note.text}${gap}${names}${choices === '' ? '' : ` ${choices}`}`;
}

function versionText({ version, date, lang }: ExportContext): string {
  return [version, date === '' ? '' : formatDate(date, lang)].filter((t) => t !== '').join(' · ');
}

/** What must travel with the numbers, as pairs of label and text; what is not known is left out. */
export function footOf(model: AnyModel, context: ExportContext): (readonly [label: string, text: string])[] {
  const { lang } = context;
  const w = exports[lang];
  const foot: [string, string][] = [
    [w.foot.title, model.title],
    [w.foot.subtitle, model.subtitle],
    ...(model.empty === null ? [] : [[w.foot.note, model.empty] satisfies [string, string]]),
    ...model.notes.map((n): [string, string] => [w.foot.note, noteText(n, lang)]),
    [w.foot.sources, toldOnce(model.sources.map((s) => s.text)).join(charts[lang].comma)],
    [w.foot.version, versionText(context)],
    [w.foot.id, context.id],
    [w.foot.link, webAddress(context.link)],
  ];
  return foot.filter(([, v]) => v !== '');
}

/** Columns of `sheetOf`: the value, the id of its figure, the address of what stands behind it. */
export const COLUMN = { value: 1, figure: 7, evidence: 8 } as const;

/**
 * The card's table as rows of cells: heads, what is drawn with the id and address of its evidence, an empty row, then what
 * must travel with the numbers, each behind a label that begins with `#`. Cells are as they are; csv and table make them safe.
 */
export function sheetOf(model: AnyModel, context: ExportContext): string[][] {
  const { lang } = context;
  const c = charts[lang].columns;
  const w = exports[lang];
  // A column of its own only where sources disagree.
  const disputed = model.table.some((r) => r.disputed !== undefined);
  const reckoned = model.table.some((r) => r.inputs !== undefined);
  const head = [
    nameHead(model.kind, lang),
    c.value,
    c.unit,
    c.asWritten,
    c.bound,
    c.period,
    c.source,
    w.columns.figure,
    w.columns.evidence,
    ...(disputed ? [honest[lang].column] : []),
    ...(reckoned ? [honest[lang].inputs] : []),
  ];
  const rows = model.table.map((r) => [
    r.name,
    r.value,
    r.unit,
    r.asWritten,
    r.bound,
    r.period,
    r.source,
    r.figure ?? '',
    webAddress(context.evidence(r)),
    ...(disputed ? [r.disputed ? choiceText(r.disputed, lang) : ''] : []),
    ...(reckoned ? [inputsText(r, lang)] : []),
  ]);
  return [head, ...rows, [], ...footOf(model, context).map(([k, v]) => [`# ${k}`, v])];
}

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** What spreadsheets take for the begin of a formula, also after blanks and in full width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** The cell, with an apostrophe before it where a spreadsheet would run it as a formula. Plain numbers stay numbers. */
export function safeCell(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
