import type { AnyModel } from '../charts/models.ts';
import type { ExportContext } from './context.ts';
import { safeCell, sheetOf } from './sheet.ts';

/** Pasting knows no quotes inside a cell, but takes one at its begin for the start of a quoted cell. */
export function pastedCell(cell: string): string {
  const flat = safeCell(cell.replace(/[\t\r\n]+/g, ' '));
  return flat.startsWith('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}

/** The card's sheet as tab-separated text, as spreadsheets and word processors paste it. */
export function table(model: AnyModel, context: ExportContext): string {
  return sheetOf(model, context)
    .map((row) => row.map(pastedCell).join('\t'))
    .join('\n');
}
