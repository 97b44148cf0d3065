import {
  type ErrorBars,
  letters,
  type NativeChart,
  type NativeSeries,
  numberIn,
  type PointLabel,
  type PointLook,
} from './native.ts';
import { colour, decimal, fill, FONTS, langAttributes, stroke, text } from './ooxml.ts';
import { SHEET } from './workbook.ts';

type Lang = 'zh' | 'en';

function range(column: number, [from, to]: readonly [number, number]): string {
  const l = letters(column);
  return `${SHEET}!$${l}$${from + 2}:$${l}$${to + 2}`;
}

function cellsOf(chart: NativeChart, column: number, [from, to]: readonly [number, number]) {
  return chart.sheet.rows.slice(from, to + 1).map((row) => row[column]);
}

/** A reference to numbers with what they were when the file was made. */
function numbers(chart: NativeChart, column: number, rows: readonly [number, number], code = 'General'): string {
  const cells = cellsOf(chart, column, rows);
  const points = cells
    .map((cell, i) => {
      const n = numberIn(cell);
      return n === null ? '' : `<c:pt idx="${i}"><c:v>${decimal(n)}</c:v></c:pt>`;
    })
    .join('');
  return `<c:numRef><c:f>${range(column, rows)}</c:f><c:numCache><c:formatCode>${text(code)}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
}

function strings(chart: NativeChart, column: number, rows: readonly [number, number]): string {
  const cells = cellsOf(chart, column, rows);
  const points = cells
    .map((cell, i) => `<c:pt idx="${i}"><c:v>${text(typeof cell === 'string' ? cell : '')}</c:v></c:pt>`)
    .join('');
  return `<c:strRef><c:f>${range(column, rows)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
}

function nameOf(chart: NativeChart, [row, column]: readonly [number, number]): string {
  const cell = row === 0 ? chart.sheet.heads[column] : chart.sheet.rows[row - 1]?.[column];
  return `<c:tx><c:strRef><c:f>${SHEET}!$${letters(column)}$${row + 1}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text(typeof cell === 'string' ? cell : '')}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function shapeOf(look: PointLook | null): string {
  if (look === null) return `<c:spPr>${fill(null)}${stroke(null, 1)}</c:spPr>`;
  return `<c:spPr>${fill(look.fill)}${stroke(look.stroke, 1.25, look)}</c:spPr>`;
}

function markerOf(look: PointLook | null): string {
  if (look === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.max(2, Math.min(72, Math.round(look.size ?? 8)));
  return `<c:marker><c:symbol val="${look.symbol ?? 'circle'}"/><c:size val="${size}"/>${shapeOf(look)}</c:marker>`;
}

function sameLook(a: PointLook, b: PointLook | null): boolean {
  return (
    b !== null &&
    a.fill === b.fill &&
    a.stroke === b.stroke &&
    (a.dashed ?? false) === (b.dashed ?? false) &&
    a.symbol === b.symbol &&
    a.size === b.size
  );
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');
const C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const LABEL_EXT = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const RANGE_EXT = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

/** A GUID made of two numbers: the same file for the same model. */
function guid(series: number, point: number): string {
  const hex = (n: number, length: number): string => n.toString(16).toUpperCase().padStart(length, '0');
  return `{5A1CE000-0000-4000-8000-${hex(series, 4)}${hex(point, 8)}}`;
}

function labelXml(
  chart: NativeChart,
  label: PointLabel,
  index: number,
  series: number,
  linked: boolean,
  lang: Lang,
): string {
  const { dx = 0, dy = 0 } = label;
  const layout =
    dx === 0 && dy === 0
      ? ''
      : `<c:layout><c:manualLayout><c:x val="${decimal(dx / chart.width)}"/><c:y val="${decimal(dy / chart.height)}"/></c:manualLayout></c:layout>`;
  const run = `<a:rPr ${langAttributes(lang)} sz="${Math.round(label.size * 100)}" b="${label.bold ? 1 : 0}">${fill(label.ink)}${FONTS}</a:rPr>`;
  // The text stands in the field as well: a program that does not know the field still shows it.
  const said = linked
    ? `<a:fld id="${guid(series, index)}" type="CELLRANGE">${run}<a:pPr/><a:t>${text(label.text)}</a:t></a:fld>`
    : `<a:r>${run}<a:t>${text(label.text)}</a:t></a:r>`;
  const ext = linked
    ? `<c:extLst><c:ext uri="${LABEL_EXT}" ${C15}><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`
    : '';
  return `<c:dLbl><c:idx val="${index}"/>${layout}<c:tx><c:rich><a:bodyPr wrap="none" lIns="19050" tIns="0" rIns="19050" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr><a:lstStyle/><a:p>${said}</a:p></c:rich></c:tx><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${label.at}"/>${SHOWN}${ext}</c:dLbl>`;
}

function labelsXml(chart: NativeChart, series: NativeSeries, order: number, lang: Lang): string {
  if (!series.labels || series.labels.size === 0) return '';
  const linked = series.labelColumn !== undefined;
  const each = [...series.labels]
    .sort(([a], [b]) => a - b)
    .map(([index, label]) => labelXml(chart, label, index, order, linked, lang));
  const ext = linked
    ? `<c:extLst><c:ext uri="${LABEL_EXT}" ${C15}><c15:showDataLabelsRange val="1"/><c15:showLeaderLines val="0"/></c:ext></c:extLst>`
    : '';
  return `<c:dLbls>${each.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${HIDDEN}${ext}</c:dLbls>`;
}

function errorsXml(chart: NativeChart, series: NativeSeries, bars: ErrorBars): string {
  const { plus, minus } = bars;
  // Dashed as well: not every program draws heads on error bars.
  const open = bars.end === 'arrow';
  const kind = plus !== null && minus !== null ? 'both' : plus !== null ? 'plus' : 'minus';
  const lengths = (tag: 'plus' | 'minus', column: number | null): string =>
    column === null ? '' : `<c:${tag}>${numbers(chart, column, series.rows)}</c:${tag}>`;
  return `<c:errBars>${bars.along === null ? '' : `<c:errDir val="${bars.along}"/>`}<c:errBarType val="${kind}"/><c:errValType val="cust"/><c:noEndCap val="${bars.end === 'cap' ? 0 : 1}"/>${lengths('plus', plus)}${lengths('minus', minus)}<c:spPr>${stroke(bars.ink, bars.width, { arrow: open, dashed: open })}</c:spPr></c:errBars>`;
}

/** One series as XML, its parts in the order that the schema asks for. */
export function seriesXml(chart: NativeChart, series: NativeSeries, order: number, lang: Lang): string {
  const xy = chart.form === 'xy';
  const line = series.line;
  const points = [...(series.points ?? [])]
    .filter(([, look]) => !sameLook(look, series.look))
    .sort(([a], [b]) => a - b)
    .map(([index, look]) =>
      xy
        ? `<c:dPt><c:idx val="${index}"/>${markerOf(look)}<c:bubble3D val="0"/>${line ? `<c:spPr>${stroke(line.ink, line.width, line)}</c:spPr>` : ''}</c:dPt>`
        : `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shapeOf(look)}</c:dPt>`,
    )
    .join('');
  const own = xy
    ? `<c:spPr>${line ? stroke(line.ink, line.width, line) : stroke(null, 1)}</c:spPr>${markerOf(series.look)}`
    : `${shapeOf(series.look)}<c:invertIfNegative val="0"/>`;
  const range15 =
    series.labelColumn !== undefined && series.labels && series.labels.size > 0
      ? `<c:extLst><c:ext uri="${RANGE_EXT}" ${C15}><c15:datalabelsRange><c15:f>${range(series.labelColumn, series.rows)}</c15:f><c15:dlblRangeCache>${labelCache(chart, series, series.labelColumn)}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`
      : '';
  const values = xy
    ? `<c:xVal>${numbers(chart, series.x, series.rows, chart.x.code)}</c:xVal><c:yVal>${numbers(chart, series.y, series.rows)}</c:yVal><c:smooth val="0"/>`
    : `<c:cat>${strings(chart, series.x, series.rows)}</c:cat><c:val>${numbers(chart, series.y, series.rows)}</c:val>`;
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${nameOf(chart, series.name)}${own}${points}${labelsXml(chart, series, order, lang)}${(series.errors ?? []).map((e) => errorsXml(chart, series, e)).join('')}${values}${range15}</c:ser>`;
}

function labelCache(chart: NativeChart, series: NativeSeries, column: number): string {
  const cells = cellsOf(chart, column, series.rows);
  const points = cells
    .map((cell, i) =>
      typeof cell === 'string' && cell !== '' ? `<c:pt idx="${i}"><c:v>${text(cell)}</c:v></c:pt>` : '',
    )
    .join('');
  return `<c:ptCount val="${cells.length}"/>${points}`;
}

/** Text properties of an axis or a chart. */
export function textProperties(ink: string, size: number, lang: Lang, turned = false): string {
  return `<c:txPr><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="0"><a:solidFill>${colour(ink)}</a:solidFill>${FONTS}</a:defRPr></a:pPr><a:endParaRPr ${langAttributes(lang)}/></a:p></c:txPr>`;
}
