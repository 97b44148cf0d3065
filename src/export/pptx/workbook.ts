import { strToU8, zipSync } from 'fflate';
import { letters, type Sheet, type SheetCell } from './native.ts';
import { decimal, NS, text, XML } from './ooxml.ts';

/** The name of the one sheet, in every program's own words for it. */
export const SHEET = 'Sheet1';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles by index: 0 plain, 1 day, 2 head. */
const STYLES = `${XML}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="微软雅黑"/><family val="2"/><charset val="134"/></font><font><b/><sz val="11"/><name val="微软雅黑"/><family val="2"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function cellXml(cell: SheetCell, at: string, head: boolean): string {
  if (cell === null || cell === '') return '';
  const style = head ? ' s="2"' : '';
  if (typeof cell === 'string')
    return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${decimal(cell)}</v></c>`;
  if ('day' in cell) return `<c r="${at}" s="1"><v>${decimal(cell.day)}</v></c>`;
  return `<c r="${at}"><f>${text(cell.formula)}</f><v>${decimal(cell.value)}</v></c>`;
}

function sheetXml(sheet: Sheet): string {
  const all: (readonly SheetCell[])[] = [sheet.heads, ...sheet.rows];
  const rows = all.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, r === 0)).join('')}</row>`,
  );
  const last = `${letters(Math.max(0, sheet.heads.length - 1))}${all.length}`;
  return `${XML}<worksheet ${MAIN}><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${sheet.heads.length}" width="16" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The sheet as the bytes of an XLSX file with that one sheet: what opens behind 编辑数据. */
export function workbookOf(sheet: Sheet): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} ${NS.r}><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: ZIP_TIME,
  });
}

/** One time for all files, so that the same model gives the same bytes. */
export const ZIP_TIME = new Date(2026, 0, 1);
