import type { AnyModel } from '../charts/models.ts';
import { toldOnce } from '../format/source.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { type Copies, type ExportContext, webAddress } from './context.ts';
import { png } from './png.ts';
import { footOf, sheetOf } from './sheet.ts';
import { escapeXml } from './xml.ts';

/** The card in one line: title, sources, version, id, address. For chats and reference lists. */
export function citationLine(model: AnyModel, context: ExportContext): string {
  const { lang, version, id } = context;
  const sources = toldOnce(model.sources.map((s) => s.text)).join(charts[lang].comma);
  const end = [`${exports[lang].brand} ${version}`.trim(), id, webAddress(context.link)].filter((t) => t !== '');
  const said =
    sources === '' ? `${model.title}. ${end.join(', ')}` : exports[lang].cite(model.title, sources, end.join(', '));
  return said.replace(/\s+/g, ' ').trim();
}

/**
 * The card's table as HTML, which spreadsheets and word processors paste as cells: plain numbers stay numbers, all else is
 * text (a spreadsheet would run a cell that begins with `=`).
 */
export function tableHtml(model: AnyModel, context: ExportContext): string {
  const [head = [], ...rest] = sheetOf(model, context);
  const rows = rest.slice(0, model.table.length);
  const cell = (value: string): string =>
    /^-?\d+(?:\.\d+)?$/.test(value)
      ? `<td>${value}</td>`
      : `<td style="mso-number-format:'\\@'">${escapeXml(value)}</td>`;
  return [
    '<meta charset="utf-8">',
    `<table><caption>${escapeXml(model.title)}</caption>`,
    `<thead><tr>${head.map((h) => `<th>${escapeXml(h)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`,
    ...footOf(model, context).map(([k, v]) => `<p>${escapeXml(`${k}: ${v}`)}</p>`),
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
