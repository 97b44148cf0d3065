import type { Lang } from '../../domain/words.ts';
import type { Box, Ink } from './native.ts';
import { emu, fill, FONTS, frame, langAttributes, stroke, text } from './ooxml.ts';

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Id of the relation that it leads to. */
  readonly link?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'r' | 'ctr';
  /** Room above it, pt. */
  readonly before?: number;
}

function runXml(run: Run, lang: Lang): string {
  const link = run.link === undefined ? '' : `<a:hlinkClick r:id="${run.link}"/>`;
  return `<a:r><a:rPr ${langAttributes(lang)} sz="${Math.round(run.size * 100)}" b="${run.bold ? 1 : 0}" dirty="0">${fill(run.ink)}${FONTS}${link}</a:rPr><a:t>${text(run.text)}</a:t></a:r>`;
}

/** Paragraphs as XML, without bullets, at single spacing. */
export function paragraphs(all: readonly Paragraph[], lang: Lang): string {
  return all
    .map((p) => {
      const before = p.before ? `<a:spcBef><a:spcPts val="${Math.round(p.before * 100)}"/></a:spcBef>` : '';
      return `<a:p><a:pPr marL="0" indent="0" algn="${p.align ?? 'l'}">${before}<a:buNone/></a:pPr>${p.runs.map((r) => runXml(r, lang)).join('')}</a:p>`;
    })
    .join('');
}

interface TextBox {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** The placeholder that it fills. */
  readonly placeholder?: string;
}

/** A text box, or what fills a placeholder of the layout. */
export function textBox(shape: TextBox, lang: Lang): string {
  const kind = shape.placeholder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${shape.placeholder}/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const geometry = shape.placeholder ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${shape.id}" name="${text(shape.name)}"/>${kind}</p:nvSpPr><p:spPr>${frame(shape.box)}${geometry}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${shape.anchor ?? 't'}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(shape.paragraphs, lang)}</p:txBody></p:sp>`;
}

/** A horizontal line. */
export function ruleLine(id: number, box: Box, ink: Ink): string {
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame({ ...box, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroke(ink, 0.75)}</p:spPr></p:cxnSp>`;
}

interface Framed {
  readonly id: number;
  readonly name: string;
  readonly alt: string;
  readonly box: Box;
}

/** A native chart on a slide. */
export function chartFrame(shape: Framed, relation: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${shape.id}" name="${text(shape.name)}" descr="${text(shape.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame(shape.box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A picture on a slide. */
export function pictureFrame(shape: Framed, relation: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${shape.id}" name="${text(shape.name)}" descr="${text(shape.alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(shape.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

export interface Cells {
  /** Widths of the columns, pt. */
  readonly widths: readonly number[];
  /** Heads first. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly string[] }[];
  readonly size: number;
  readonly rule: Ink;
  /** Columns of numbers, which stand at the right. */
  readonly right: ReadonlySet<number>;
  /** Its heads stand at the left of its rows, not above. */
  readonly labelled?: boolean;
}

const PAD = 4;

function cellXml(value: string, [row, column]: readonly [number, number], cells: Cells, lang: Lang): string {
  const head = cells.labelled ? column === 0 : row === 0;
  const right = cells.right.has(column);
  const none = (side: string): string => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const run: Run = { text: value, size: cells.size, ink: head ? 'tx2' : 'tx1', bold: head && !cells.labelled };
  const p = paragraphs([{ runs: value === '' ? [] : [run], align: right ? 'r' : 'l' }], lang);
  const bottom = `<a:lnB w="${emu(head && !cells.labelled ? 1 : 0.5)}">${fill(cells.rule)}</a:lnB>`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${p}</a:txBody><a:tcPr marL="${emu(PAD)}" marR="${emu(PAD)}" marT="${emu(2)}" marB="${emu(2)}" anchor="ctr">${none('lnL')}${none('lnR')}${none('lnT')}${bottom}<a:noFill/></a:tcPr></a:tc>`;
}

/** A native table. */
export function tableFrame(shape: Framed, cells: Cells, lang: Lang): string {
  const grid = cells.widths.map((w) => `<a:gridCol w="${emu(w)}"/>`).join('');
  const rows = cells.rows
    .map(
      (row, r) =>
        `<a:tr h="${emu(row.height)}">${row.cells.map((c, i) => cellXml(c, [r, i], cells, lang)).join('')}</a:tr>`,
    )
    .join('');
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${shape.id}" name="${text(shape.name)}" descr="${text(shape.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame(shape.box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr ${cells.labelled ? 'firstCol' : 'firstRow'}="1"/><a:tblGrid>${grid}</a:tblGrid>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Width inside a cell of that width, pt. */
export function cellRoom(width: number): number {
  return width - 2 * PAD - 2;
}
