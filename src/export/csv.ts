import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { safeCell, sheetOf } from './sheet.ts';

/** Without it Excel and WPS read UTF-8 as the local code page. */
const BOM = '\ufeff';

/** A semicolon or a tab is quoted too: some spreadsheets part cells there. */
function csvCell(cell: string): string {
  const safe = safeCell(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 text of rows of cells: BOM, commas, lines that end in CRLF, quotes where needed. */
function csvOf(sheet: readonly (readonly string[])[]): string {
  return BOM + sheet.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Rows of cells as the content of a CSV file. */
export function csvBlob(sheet: readonly (readonly string[])[]): Blob {
  return new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' });
}

/** The card's sheet as CSV text. */
export function csvText(model: AnyModel, context: ExportContext): string {
  return csvOf(sheetOf(model, context));
}

/** The card's data as a CSV file. */
export function csv(model: AnyModel, context: ExportContext): MadeFile {
  return { name: fileName(model, 'csv', context.lang), blob: csvBlob(sheetOf(model, context)) };
}
