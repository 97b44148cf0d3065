import { seriesXml, textProperties } from './chartSeries.ts';
import type { NativeAxis, NativeChart, NativeSeries } from './native.ts';
import { colour, decimal, fill, FONTS, langAttributes, NS, stroke, text, XML } from './ooxml.ts';

type Lang = 'zh' | 'en';

/** Colours of what is no data: text follows the master, lines are of the theme that the deck was made in. */
export interface ChartInks {
  readonly text: string;
  readonly grid: string;
  readonly axis: string;
}

function scaling(axis: NativeAxis, turned: boolean): string {
  return `<c:scaling>${axis.log ? '<c:logBase val="10"/>' : ''}<c:orientation val="${turned ? 'maxMin' : 'minMax'}"/><c:max val="${decimal(axis.max)}"/><c:min val="${decimal(axis.min)}"/></c:scaling>`;
}

function axisTitle(axis: NativeAxis, inks: ChartInks, lang: Lang, upright: boolean): string {
  if (!axis.title) return '';
  return `<c:title><c:tx><c:rich><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${axis.size * 100}" b="0"/></a:pPr><a:r><a:rPr ${langAttributes(lang)} sz="${axis.size * 100}" b="0">${fill(inks.text)}${FONTS}</a:rPr><a:t>${text(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function valueAxis(
  axis: NativeAxis,
  id: number,
  cross: number,
  at: 'b' | 'l',
  inks: ChartInks,
  lang: Lang,
  between: 'between' | 'midCat',
): string {
  const grid = axis.hidden ? '' : `<c:majorGridlines><c:spPr>${stroke(inks.grid, 0.75)}</c:spPr></c:majorGridlines>`;
  const line = axis.hidden ? stroke(null, 1) : stroke(inks.axis, 1);
  return `<c:valAx><c:axId val="${id}"/>${scaling(axis, false)}<c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${at}"/>${grid}${axisTitle(axis, inks, lang, at === 'l')}<c:numFmt formatCode="${text(axis.code)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.hidden ? 'none' : 'low'}"/><c:spPr>${line}</c:spPr>${textProperties(inks.text, axis.size, lang)}<c:crossAx val="${cross}"/><c:crosses val="${between === 'midCat' ? 'min' : 'autoZero'}"/><c:crossBetween val="${between}"/>${axis.step === undefined ? '' : `<c:majorUnit val="${decimal(axis.step)}"/>`}</c:valAx>`;
}

function barPlot(chart: NativeChart, inks: ChartInks, lang: Lang): string {
  const stacked = chart.form === 'stacked';
  const series = chart.series.map((s, i) => seriesXml(chart, s, i, lang)).join('');
  const names = `<c:catAx><c:axId val="100"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke(inks.axis, 1.25)}</c:spPr>${textProperties(inks.text, chart.y.size, lang)}<c:crossAx val="200"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${Math.round(chart.gap)}"/><c:overlap val="100"/><c:axId val="100"/><c:axId val="200"/></c:barChart>${names}${valueAxis(chart.x, 200, 100, 'b', inks, lang, 'between')}`;
}

/**
 * The longest series first, in their order else: LibreOffice loses the points of a series that is shorter than a later one.
 */
function longestFirst(chart: NativeChart): NativeSeries[] {
  const length = (s: NativeSeries): number => s.rows[1] - s.rows[0];
  return [...chart.series].sort((a, b) => length(b) - length(a));
}

function xyPlot(chart: NativeChart, inks: ChartInks, lang: Lang): string {
  const series = longestFirst(chart)
    .map((s, i) => seriesXml(chart, s, i, lang))
    .join('');
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="100"/><c:axId val="200"/></c:scatterChart>${valueAxis(chart.x, 100, 200, 'b', inks, lang, 'midCat')}${valueAxis(chart.y, 200, 100, 'l', inks, lang, 'midCat')}`;
}

/** The part of a chart, pointing at its embedded workbook by `rId1`. */
export function chartXml(chart: NativeChart, inks: ChartInks, lang: Lang): string {
  const { plot, width, height } = chart;
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${decimal(plot.x / width)}"/><c:y val="${decimal(plot.y / height)}"/><c:w val="${decimal(plot.width / width)}"/><c:h val="${decimal(plot.height / height)}"/></c:manualLayout></c:layout>`;
  const body = chart.form === 'xy' ? xyPlot(chart, inks, lang) : barPlot(chart, inks, lang);
  return `${XML}<c:chartSpace ${NS.c} ${NS.a} ${NS.r}><c:date1904 val="0"/><c:lang val="${lang === 'zh' ? 'zh-CN' : 'en-US'}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${body}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill>${colour(inks.text)}</a:solidFill>${FONTS}</a:defRPr></a:pPr><a:endParaRPr ${langAttributes(lang)}/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
