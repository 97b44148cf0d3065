import type { AnyModel } from '../charts/models.ts';
import { toldOnce } from '../format/source.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { type Copies, type ExportContext, webAddress } from './context.ts';
import { png } from './png.ts';
import { COLUMN, footOf, sheetOf } from './sheet.ts';
import { escapeXml } from './xml.ts';

/** More sources than this make a line nobody reads: the rest is counted, and stands in the table and in the picture's record. */
const NAMED_SOURCES = 3;

function sourcesIn(model: AnyModel, lang: ExportContext['lang']): string {
  const w = charts[lang];
  const told = toldOnce(model.sources.map((s) => s.text));
  const rest = told.length > NAMED_SOURCES ? ` ${w.moreSources(model.sources.length)}` : '';
  return `${told.slice(0, NAMED_SOURCES).join(w.comma)}${rest}`;
}

/** The card in one line: title, sources, version, id, address. For chats and reference lists. */
export function citationLine(model: AnyModel, context: ExportContext): string {
  const { lang, version, id } = context;
  const sources = sourcesIn(model, lang);
  const end = [`${exports[lang].brand} ${version}`.trim(), id, webAddress(context.link)].filter((t) => t !== '');
  const said =
    sources === '' ? `${model.title}. ${end.join(', ')}` : exports[lang].cite(model.title, sources, end.join(', '));
  return said.replace(/\s+/g, ' ').trim();
}

/** Programs that read HTML as of 1999 know no `&apos;`. */
function escapeHtml(text: string): string {
  return escapeXml(text).replaceAll('&apos;', '&#39;');
}

/** The id of a figure that leads to its evidence; where a row has no id, the address itself. */
function evidenceLink(figure: string, address: string): string {
  const text = escapeHtml(figure || address);
  return address === '' ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
}

/**
 * The card's table as HTML, which spreadsheets and word processors paste as cells: plain numbers stay numbers, all else is
 * text (a spreadsheet would run a cell that begins with `=`). Evidence is a link behind the id of a figure: addresses in a
 * column of their own run out of a page.
 */
export function tableHtml(model: AnyModel, context: ExportContext): string {
  const [head = [], ...rest] = sheetOf(model, context);
  const rows = rest.slice(0, model.table.length);
  // Only the column of values: what a source writes stays a text, also where it is a bare number.
  const cell = (value: string, column: number, row: readonly string[]): string => {
    if (column === COLUMN.value && /^-?\d+(?:\.\d+)?$/.test(value)) return `<td align="right">${value}</td>`;
    const text = column === COLUMN.figure ? evidenceLink(value, row[COLUMN.evidence] ?? '') : escapeHtml(value);
    // Excel and WPS go by the first of the two, LibreOffice by the second.
    return `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${text}</td>`;
  };
  const shown = (cells: readonly string[]): string => cells.filter((_, column) => column !== COLUMN.evidence).join('');
  return [
    '<meta charset="utf-8">',
    // No caption: LibreOffice writes one into the first head.
    `<p><b>${escapeHtml(model.title)}</b></p>`,
    // Ruled and as wide as the page: without that a word processor runs addresses out of it. Spreadsheets take the rules alone.
    '<table border="1" cellspacing="0" cellpadding="3" width="100%" style="border-collapse: collapse">',
    `<thead><tr>${shown(head.map((h) => `<th>${escapeHtml(h)}</th>`))}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${shown(row.map(cell))}</tr>`).join('')}</tbody></table>`,
    ...footOf(model, context).map(([k, v]) => `<p>${escapeHtml(`${k}: ${v}`)}</p>`),
  ].join('\n');
}

/** The card in three forms at once: picture, table, one line. */
export function copies(model: AnyModel, context: ExportContext): Copies {
  return {
    picture: async () => (await png(model, context)).blob,
    html: tableHtml(model, context),
    text: citationLine(model, context),
  };
}
