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

/** RFC 4180 text of the card's sheet: BOM, commas, lines that end in CRLF, quotes where needed. */
export function csvText(model: AnyModel, context: ExportContext): string {
  const lines = sheetOf(model, context).map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return BOM + lines.join('');
}

/** The card's data as a CSV file. */
export function csv(model: AnyModel, context: ExportContext): MadeFile {
  const blob = new Blob([csvText(model, context)], { type: 'text/csv;charset=utf-8' });
  return { name: fileName(model, 'csv', context.lang), blob };
}
