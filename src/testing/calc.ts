import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { converted } from './seenDeck.ts';

/** A cell as LibreOffice Calc has it: a number is a number, a day its number since 1899-12-30, a text a text; null: empty. */
export type CalcCell = string | number | null;

/** A sheet as Calc has it; what is empty at the ends of rows and sheet is left out. */
export interface CalcSheet {
  readonly name: string;
  readonly rows: readonly (readonly CalcCell[])[];
  /** What Calc calls errors, as it says them. */
  readonly errors: readonly string[];
  readonly formulas: readonly string[];
}

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const CALC = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
/** Sheets end in rows and columns that are repeated a million times; none of ours has as many. */
const MOST = 2_000;

function repeated(element: Element, what: 'rows' | 'columns'): number {
  const times = Number(element.getAttributeNS(TABLE, `number-${what}-repeated`) ?? 1);
  return times > MOST ? 0 : times;
}

function read(cell: Element): CalcCell {
  switch (cell.getAttributeNS(OFFICE, 'value-type')) {
    case null:
      return null;
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(cell.getAttributeNS(OFFICE, 'value'));
    case 'date':
      return (Date.parse(`${cell.getAttributeNS(OFFICE, 'date-value')}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    case 'string':
      return [...cell.getElementsByTagNameNS(TEXT, 'p')].map((p) => p.textContent ?? '').join('\n');
    default:
      return `?${cell.getAttributeNS(OFFICE, 'value-type')}: ${cell.textContent}`;
  }
}

function rowOf(row: Element): CalcCell[] {
  const cells = [...row.children].flatMap((cell) => {
    const value = read(cell);
    return Array.from({ length: repeated(cell, 'columns') }, () => value);
  });
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

function sheetOf(table: Element): CalcSheet {
  const rows = [...table.getElementsByTagNameNS(TABLE, 'table-row')].flatMap((row) => {
    const cells = rowOf(row);
    return Array.from({ length: repeated(row, 'rows') }, () => cells);
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  const cells = [...table.getElementsByTagNameNS(TABLE, 'table-cell')];
  return {
    name: table.getAttributeNS(TABLE, 'name') ?? '',
    rows,
    errors: cells.filter((c) => c.getAttributeNS(CALC, 'value-type') === 'error').map((c) => c.textContent ?? ''),
    formulas: cells.flatMap((c) => c.getAttributeNS(TABLE, 'formula') ?? []),
  };
}

/**
 * Files as LibreOffice Calc opens them, all in one go: workbooks (`xlsx`), or HTML as it is pasted or opened as a sheet. Needs
 * a DOM. `folder` is for the files on the way.
 */
export function openedByCalc(
  files: ReadonlyMap<string, Uint8Array | string>,
  kind: 'xlsx' | 'html',
  folder: string,
): ReadonlyMap<string, readonly CalcSheet[]> {
  const own = join(folder, kind);
  mkdirSync(own, { recursive: true });
  const names = [...files.keys()];
  for (const [i, name] of names.entries()) writeFileSync(join(own, `${i}.${kind}`), files.get(name) ?? '');
  const filter = kind === 'html' ? ['--infilter=HTML (StarCalc)'] : [];
  converted(
    own,
    'fods',
    names.map((_, i) => `${i}.${kind}`),
    filter,
  );
  return new Map(
    names.map((name, i) => {
      const doc = new DOMParser().parseFromString(readFileSync(join(own, `${i}.fods`), 'utf8'), 'application/xml');
      return [name, [...doc.getElementsByTagNameNS(TABLE, 'table')].map(sheetOf)];
    }),
  );
}
