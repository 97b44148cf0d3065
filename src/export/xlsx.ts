import writeXlsxFile, { type Cell, type Feature, type SheetData } from 'write-excel-file/browser';
import { choiceText } from '../charts/common/choiceText.ts';
import { inputsText } from '../charts/common/inputsText.ts';
import { nameHead } from '../charts/common/nameHead.ts';
import type { TableRow } from '../charts/common/model.ts';
import type { AnyModel } from '../charts/models.ts';
import { BOUNDS } from '../domain/words.ts';
import { charts } from '../i18n/charts.ts';
import { exports } from '../i18n/exports.ts';
import { files } from '../i18n/files.ts';
import { honest } from '../i18n/honest.ts';
import { terms } from '../i18n/terms.ts';
import { type ExportContext, type MadeFile, webAddress } from './context.ts';
import { fileName } from './fileName.ts';
import { footOf } from './sheet.ts';
import { escapeXml, legalXml } from './xml.ts';

/** The most that a cell of a spreadsheet holds. */
const MOST = 32_000;

/** A font that Excel and WPS have in China; elsewhere they take their own for it. */
const FONT = '微软雅黑';

/** What a font is made of, in the order in which Office wants it; the library has another. */
const FONT_ORDER = ['b', 'i', 'strike', 'sz', 'u', 'color', 'name', 'family', 'charset', 'scheme'];

function fontInOrder(parts: string): string {
  const tags = parts.match(/<\w+[^>]*\/>/g) ?? [];
  const at = (tag: string): number => FONT_ORDER.indexOf(/\w+/.exec(tag)?.[0] ?? '');
  return `<font>${tags.sort((a, b) => at(a) - at(b)).join('')}</font>`;
}

/** On paper: A4 across, all columns on one page, heads again on each. */
function onPaper(
  sheets: readonly { readonly sheet: string; readonly stickyRowsCount?: number }[],
): Feature<File | Blob | ArrayBuffer> {
  const titles = sheets.flatMap(({ sheet, stickyRowsCount }, i) =>
    stickyRowsCount === undefined
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeXml(sheet)}'!$1:$1</definedName>`],
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // Excel refuses a sheet whose elements stand in another order.
          transform: (xml) => xml.replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, paperSize: 9, fitToHeight: 0 } : attributes,
        },
        'xl/styles.xml': {
          transform: (xml) => xml.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => fontInOrder(parts)),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${titles.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** A text as a text: no formula is ever written, so a cell that begins with `=` stays what it is. Long ones are broken. */
function text(value: string, indent = 0): Cell {
  if (value === '') return null;
  return {
    value: legalXml(value).slice(0, MOST),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(indent > 0 ? { align: 'left', indent } : {}),
  };
}

/** `right`: how many columns from the second on hold numbers. */
function head(values: readonly string[], right = 0): Cell[] {
  return values.map((value, i) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    bottomBorderStyle: 'thin' as const,
    ...(i > 0 && i <= right ? { align: 'right' as const } : {}),
    ...(right > 0 && i === right + 1 ? { align: 'left' as const, indent: 1 } : {}),
  }));
}

/** All digits that the number has, in groups: without a format Excel shows a sum of money as 2E+12. */
function formatOf(n: number): string {
  const decimals = /\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A table's plain number as numbers: one, or both ends of a range. What is no number stays a text. */
function numbers(value: string): [Cell, Cell] {
  const [from = '', to, more] = value.split('–');
  const ends = [from, to ?? from].map(Number);
  if (from === '' || more !== undefined || !ends.every(Number.isFinite)) return [text(value), null];
  const cell = (n: number | undefined): Cell =>
    n === undefined ? null : { value: n, type: Number, format: formatOf(n), alignVertical: 'top' };
  return [cell(ends[0]), to === undefined ? null : cell(ends[1])];
}

function dataSheet(model: AnyModel, lang: ExportContext['lang']): SheetData {
  const c = charts[lang].columns;
  // As in the CSV: a column of its own only where sources disagree.
  const disputed = model.table.some((r) => r.disputed !== undefined);
  const reckoned = model.table.some((r) => r.inputs !== undefined);
  const row = (r: TableRow): Cell[] => [
    text(r.name),
    ...numbers(r.value),
    text(r.unit, 1),
    text(r.asWritten),
    text(r.bound),
    text(r.period),
    text(r.source),
    ...(disputed ? [text(r.disputed ? choiceText(r.disputed, lang) : '')] : []),
    ...(reckoned ? [text(inputsText(r, lang))] : []),
  ];
  const heads = [
    nameHead(model.kind, lang),
    c.value,
    files[lang].xlsx.upper,
    c.unit,
    c.asWritten,
    c.bound,
    c.period,
    c.source,
  ];
  if (disputed) heads.push(honest[lang].column);
  if (reckoned) heads.push(honest[lang].inputs);
  return [head(heads, 2), ...model.table.map(row)];
}

function evidenceSheet(model: AnyModel, context: ExportContext): SheetData {
  const { lang } = context;
  const c = charts[lang].columns;
  const w = exports[lang].columns;
  const heads = [
    w.figure,
    nameHead(model.kind, lang),
    c.asWritten,
    c.bound,
    c.period,
    c.source,
    files[lang].xlsx.sourceId,
    w.evidence,
  ];
  return [
    head(heads),
    ...model.table.map((r): Cell[] => [
      text(r.figure ?? ''),
      text(r.name),
      text(r.asWritten),
      text(r.bound),
      text(r.period),
      text(r.source),
      text(r.sourceId ?? ''),
      text(webAddress(context.evidence(r))),
    ]),
  ];
}

function boundsSheet(lang: ExportContext['lang']): SheetData {
  const w = files[lang].xlsx;
  const h = w.boundHeads;
  return [
    head([h.bound, h.wording, h.lies, h.drawn]),
    ...BOUNDS.map((bound): Cell[] => {
      const said = w.boundsText[bound];
      return [text(terms[lang].bound[bound]), text(said.wording), text(said.lies), text(said.drawn)];
    }),
    [],
    [{ value: w.boundIntro, type: String, wrap: true, columnSpan: 4, alignVertical: 'top' }],
    [{ value: w.numbers, type: String, wrap: true, columnSpan: 4, alignVertical: 'top' }],
  ];
}

/** How high a line is, pt. */
const LINE = 17;

/** How wide a text is, in digits: a Chinese character is as wide as two. */
function widthOf(value: string): number {
  return [...value].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
}

/** Rows as high as their longest cell is when it is broken at its column: not every program finds that out by itself. */
function asHigh(data: SheetData, widths: readonly number[]): SheetData {
  return data.map((row) => {
    const lines = row.map((cell, i): number => {
      if (typeof cell !== 'object' || cell === null || !('value' in cell) || typeof cell.value !== 'string') return 1;
      const span = 'columnSpan' in cell ? (cell.columnSpan ?? 1) : 1;
      const width = widths.slice(i, i + span).reduce((sum, w) => sum + w, 0);
      // Words are not parted where a line is full.
      const each = cell.value.split('\n').map((line) => Math.ceil((widthOf(line) * 1.08) / Math.max(1, width)));
      return each.reduce((sum, n) => sum + Math.max(1, n), 0);
    });
    const height = LINE * Math.max(1, ...lines);
    return row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'value' in cell ? { ...cell, height } : cell,
    );
  });
}

/**
 * The card as a workbook: its data with numbers as numbers, the evidence of each value, what the bounds mean, and what
 * travels with the numbers (title, notes, sources, version, citation id, address).
 */
export async function xlsx(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const { lang } = context;
  const w = files[lang].xlsx;
  const about = footOf(model, context).map(([k, v]): Cell[] => [text(k), text(v)]);
  const sheetOf = (sheet: string, data: SheetData, ...widths: readonly number[]) => ({
    sheet,
    data: asHigh(data, widths),
    columns: widths.map((width) => ({ width })),
  });
  const sheets = [
    { ...sheetOf(w.data, dataSheet(model, lang), 28, 22, 22, 12, 20, 22, 20, 44, 44), stickyRowsCount: 1 },
    { ...sheetOf(w.evidence, evidenceSheet(model, context), 36, 28, 20, 22, 20, 44, 28, 48), stickyRowsCount: 1 },
    sheetOf(w.bounds, boundsSheet(lang), 24, 32, 36, 28),
    sheetOf(w.about, about, 14, 100),
  ];
  const blob = await writeXlsxFile(
    sheets.map((sheet) => ({ ...sheet, orientation: 'landscape' as const })),
    { fontFamily: FONT, fontSize: 11, features: [onPaper(sheets)] },
  ).toBlob();
  return { name: fileName(model, 'xlsx', lang), blob };
}
