import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/browser';
import { choiceText } from '../charts/common/choiceText.ts';
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
import { legalXml } from './xml.ts';

/** The most that a cell of a spreadsheet holds. */
const MOST = 32_000;

/** A text as a text: no formula is ever written, so a cell that begins with `=` stays what it is. */
function text(value: string): Cell {
  return value === '' ? null : { value: legalXml(value).slice(0, MOST), type: String };
}

function wrapped(value: string): Cell {
  return { value: legalXml(value).slice(0, MOST), type: String, wrap: true, alignVertical: 'top' };
}

function head(values: readonly string[]): Cell[] {
  return values.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    bottomBorderStyle: 'thin' as const,
  }));
}

/** A table's plain number as numbers: one, or both ends of a range. What is no number stays a text. */
function numbers(value: string): [Cell, Cell] {
  const [from = '', to, more] = value.split('–');
  const ends = [from, to ?? from].map(Number);
  if (from === '' || more !== undefined || !ends.every(Number.isFinite)) return [text(value), null];
  const cell = (n: number | undefined): Cell => (n === undefined ? null : { value: n, type: Number });
  return [cell(ends[0]), to === undefined ? null : cell(ends[1])];
}

function dataSheet(model: AnyModel, lang: ExportContext['lang']): SheetData {
  const c = charts[lang].columns;
  // As in the CSV: a column of its own only where sources disagree.
  const disputed = model.table.some((r) => r.disputed !== undefined);
  const row = (r: TableRow): Cell[] => [
    text(r.name),
    ...numbers(r.value),
    text(r.unit),
    text(r.asWritten),
    text(r.bound),
    text(r.period),
    text(r.source),
    ...(disputed ? [text(r.disputed ? choiceText(r.disputed, lang) : '')] : []),
  ];
  const heads = [c.name, c.value, files[lang].xlsx.upper, c.unit, c.asWritten, c.bound, c.period, c.source];
  if (disputed) heads.push(honest[lang].column);
  return [head(heads), ...model.table.map(row)];
}

function evidenceSheet(model: AnyModel, context: ExportContext): SheetData {
  const { lang } = context;
  const c = charts[lang].columns;
  const w = exports[lang].columns;
  const heads = [w.figure, c.name, c.asWritten, c.bound, c.period, c.source, files[lang].xlsx.sourceId, w.evidence];
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
      return [wrapped(terms[lang].bound[bound]), wrapped(said.wording), wrapped(said.lies), wrapped(said.drawn)];
    }),
    [],
    [{ value: w.boundIntro, type: String, wrap: true, columnSpan: 4, height: 50, alignVertical: 'top' }],
    [{ value: w.numbers, type: String, wrap: true, columnSpan: 4, height: 50, alignVertical: 'top' }],
  ];
}

/**
 * The card as a workbook: its data with numbers as numbers, the evidence of each value, what the bounds mean, and what
 * travels with the numbers (title, notes, sources, version, citation id, address).
 */
export async function xlsx(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const { lang } = context;
  const w = files[lang].xlsx;
  const widths = (...list: number[]) => list.map((width) => ({ width }));
  const blob = await writeXlsxFile([
    {
      sheet: w.data,
      data: dataSheet(model, lang),
      stickyRowsCount: 1,
      columns: widths(24, 16, 16, 10, 18, 20, 18, 40),
    },
    {
      sheet: w.evidence,
      data: evidenceSheet(model, context),
      stickyRowsCount: 1,
      columns: widths(40, 24, 18, 20, 18, 40, 30, 60),
    },
    { sheet: w.bounds, data: boundsSheet(lang), columns: widths(24, 32, 36, 28) },
    {
      sheet: w.about,
      data: footOf(model, context).map(([k, v]): Cell[] => [wrapped(k), wrapped(v)]),
      columns: widths(14, 100),
    },
  ]).toBlob();
  return { name: fileName(model, 'xlsx', lang), blob };
}
