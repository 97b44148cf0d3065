import type { PartsModel } from '../../charts/parts/model.ts';
import type { BarRow, RankedBarsModel } from '../../charts/ranked-bars/model.ts';
import type { SmallMultiplesModel } from '../../charts/small-multiples/model.ts';
import type { ChartModel, TableRow } from '../../charts/common/model.ts';
import { textWidth } from '../../charts/common/text.ts';
import { point } from '../../domain/interval.ts';
import { charts } from '../../i18n/charts.ts';
import { slides } from '../../i18n/slides.ts';
import { type Bar, barAxis, barChart, type BarFrame, NAMES, nameRoom } from './bars.ts';
import type { Look } from './evidence.ts';
import type { Ink, NativeChart, PointLook } from './native.ts';

/** Room for a bar where there are few, pt. */
const TALL_BAND = 56;

/** The table's row of a mark. */
export function rowOf(model: ChartModel, mark: string): TableRow | undefined {
  return model.table.find((r) => r.mark === mark);
}

/** Magnitude and unit of the numbers in the sheet: 万亿元. */
export function sheetUnit(word: string, row: TableRow | undefined): string {
  return `${word.trim()}${/[a-z]$/i.test(word) ? ' ' : ''}${row?.unit ?? ''}`.trim();
}

function solid(ink: Ink): PointLook {
  return { fill: ink, stroke: null };
}

function hollow(ink: Ink): PointLook {
  return { fill: null, stroke: ink, dashed: true };
}

function labelOf(row: BarRow, model: RankedBarsModel, room: number, size: number): string {
  const dated = model.mixedPeriods ? `${row.label}  ${row.period}` : row.label;
  const full = model.roomy && row.detail !== '' ? `${row.label}  ${row.detail}` : dated;
  return textWidth(full, size) <= room ? full : textWidth(dated, size) <= room ? dated : row.label;
}

/** Size of type for that many bars in a height, and for names in a room, pt; at most 12, at least 9. */
export function barSize(names: readonly string[], height: number, room: number): number {
  const tall = (height / Math.max(1, names.length)) * 0.69;
  const wide = room / Math.max(1, ...names.map((n) => textWidth(n, 1)));
  return Math.max(9, Math.min(12, Math.floor(tall), Math.floor(wide)));
}

/**
 * The ranked bars from row `from` to before `until`, on one axis for all parts. The city's own value stands as a bar of its
 * own at the end of the last part: a bar chart of an office program has no line of reference.
 */
export function rankedBars(
  model: RankedBarsModel,
  part: { readonly from: number; readonly until: number },
  size: { readonly width: number; readonly height: number },
  look: Look,
): NativeChart {
  const { inks, context } = look;
  const nameOf = (row: BarRow): string =>
    row.detail !== '' && !model.roomy ? charts[context.lang].by(row.name, row.detail) : row.name;
  const shown = [...model.rows.slice(part.from, part.until).map(nameOf), ...(model.reference ? [''] : [])];
  const type = barSize(shown, size.height, size.width * NAMES);
  const tones = { accent: inks.accent, context: inks.context, other: inks.category[2] ?? inks.accent };
  // Beside its colour, a chosen bar has its value in bold type, one of another kind of number an edge.
  const chosen = model.rows.some((r) => r.tone === 'accent') && model.rows.some((r) => r.tone === 'context');
  const lookOf = (row: BarRow): PointLook => {
    const ink = tones[row.tone];
    if (row.plan) return hollow(ink);
    return { fill: row.faded ? inks.pale(ink) : ink, stroke: row.tone === 'other' ? inks.text : null };
  };
  const bars = model.rows.map((row): Bar => {
    return {
      plain: chosen && row.tone === 'context',
      name: nameOf(row),
      label: labelOf(row, model, size.width * 0.42, type),
      value: row.value,
      interval: row.interval,
      look: lookOf(row),
      row: rowOf(model, row.mark),
    };
  });
  const city: Bar[] = model.reference
    ? [
        {
          name: slides[context.lang].city,
          label: model.reference.label,
          value: model.reference.value,
          interval: point(model.reference.value),
          look: { fill: inks.contextPale, stroke: inks.axis },
          row: rowOf(model, model.reference.mark),
        },
      ]
    : [];
  const frame: BarFrame = {
    ...size,
    head: '',
    size: type,
    factor: model.magnitude.factor,
    unit: sheetUnit(model.magnitude.word, model.table[0]),
  };
  const all = [...bars, ...city];
  const drawn = [...bars.slice(part.from, part.until), ...city];
  const axis = barAxis(all, frame, frame.width - nameRoom(drawn, frame) - 4);
  return barChart(drawn, { ...frame, axis }, look);
}

/** Total and parts, each part beginning where the one before it ends: stacked bars, the first layer invisible. */
export function partsBars(
  model: PartsModel,
  size: { readonly width: number; readonly height: number },
  look: Look,
): NativeChart {
  const { inks } = look;
  const bars = model.rows.map((row, i): Bar => {
    const ink = row.total ? inks.context : (inks.category[(i - 1) % inks.category.length] ?? inks.accent);
    return {
      name: row.name,
      label: row.share === '' ? row.label : `${row.label} · ${row.share}`,
      value: row.value,
      interval: row.interval,
      look: solid(ink),
      row: rowOf(model, row.mark),
      start: row.total ? 0 : row.start,
    };
  });
  const frame: BarFrame = {
    ...size,
    head: '',
    size: barSize(
      bars.map((b) => b.name),
      size.height,
      size.width * NAMES,
    ),
    factor: model.magnitude.factor,
    unit: sheetUnit(model.magnitude.word, model.table[0]),
  };
  return barChart(bars, frame, look);
}

/**
 * One bar chart an indicator, each in its own order, bars `from` to before `until` of each; on one axis only where the model
 * shares it.
 */
export function multiples(
  model: SmallMultiplesModel,
  columns: readonly number[],
  part: { readonly from: number; readonly until: number },
  size: { readonly width: number; readonly height: number },
  look: Look,
): NativeChart[] {
  const { inks } = look;
  const barsOf = (column: number): Bar[] =>
    model.cells
      .filter((c) => c.column === column)
      .sort((a, b) => a.row - b.row)
      .map((c) => ({
        name: model.rows.find((r) => r.id === c.place)?.name ?? '',
        label: model.columns[column]?.mixed && !c.plan ? `${c.label}  ${c.period}` : c.label,
        value: c.value,
        interval: c.interval,
        look: c.plan ? hollow(inks.accent) : solid(c.faded ? inks.pale(inks.accent) : inks.accent),
        row: rowOf(model, c.mark),
      }));
  const shown = columns.map((k) => barsOf(k).slice(part.from, part.until));
  const most = Math.max(1, ...shown.map((bars) => bars.length));
  const type = Math.min(
    ...shown.map((bars) =>
      barSize(
        bars.map((b) => b.name),
        size.height,
        size.width * NAMES,
      ),
    ),
  );
  const frameOf = (column: number): BarFrame => {
    const c = model.columns[column];
    // A panel with few bars is as tall as its bars ask for, so that bars are alike in all panels.
    const own = barsOf(column).slice(part.from, part.until).length;
    return {
      width: size.width,
      height: Math.max(24, Math.min((size.height * own) / most, own * TALL_BAND)),
      head: c ? (c.unit === '' ? c.title : charts[look.context.lang].by(c.title, c.unit)) : '',
      size: type,
      factor: c?.magnitude.factor ?? 1,
      unit: c?.unit ?? '',
    };
  };
  const axisOf = (column: number): { min: number; max: number } => {
    const frame = frameOf(column);
    const bars = barsOf(column);
    return barAxis(bars, frame, frame.width - nameRoom(bars.slice(part.from, part.until), frame) - 4);
  };
  const each = model.columns.map((_, k) => {
    const [axis, factor] = [axisOf(k), frameOf(k).factor];
    return { min: axis.min * factor, max: axis.max * factor };
  });
  const all = { min: Math.min(...each.map((a) => a.min)), max: Math.max(...each.map((a) => a.max)) };
  return columns.flatMap((k) => {
    const bars = barsOf(k).slice(part.from, part.until);
    if (bars.length === 0) return [];
    const frame = frameOf(k);
    const axis = model.shared ? { min: all.min / frame.factor, max: all.max / frame.factor } : axisOf(k);
    return [barChart(bars, { ...frame, axis }, look)];
  });
}
