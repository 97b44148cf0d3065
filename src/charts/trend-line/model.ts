import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import { daySpan } from '../../domain/period.ts';
import { judge } from '../../domain/rules/judge.ts';
import { isPartYear } from '../../domain/rules/choose.ts';
import { type TrendPoint, type TrendSlice, yearEndScale } from '../../domain/slice/trend.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { formatMeasure, markLabel } from '../../format/measure.ts';
import { formatNumber, type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { describe, sourceLine } from '../common/describe.ts';
import { because, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, Reason, TableRow } from '../common/model.ts';
import { heightOf } from './height.ts';

export interface DrawnPoint {
  readonly mark: string;
  /** On a scale whose whole numbers are year ends. */
  readonly x: number;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly kind: TimeKind;
  readonly label: string;
  /** Another source's figure for a period that has a chosen one. */
  readonly aside: boolean;
}

export interface TrendModel extends ChartModel {
  readonly kind: 'trend-line';
  readonly height: HeightOf<TrendModel>;
  readonly points: readonly DrawnPoint[];
  /** Indices of `points` that a line joins. */
  readonly runs: readonly (readonly number[])[];
  /** Pairs of `points` that are joined over a break, because the reader insists. */
  readonly crossed: readonly (readonly [number, number])[];
  readonly breaks: readonly { readonly x: number; readonly label: string }[];
  /** The least value of the vertical axis; 0 where that does not flatten the line. */
  readonly floor: number;
  /** A number of the axis in the chart's magnitude. */
  readonly magnitude: Magnitude;
}

const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥'];

/** The axis may leave zero where the least value is more than this share of the largest. */
const FLAT = 0.6;

function floorOf(points: readonly DrawnPoint[]): number {
  const lows = points.map((p) => (p.interval.lo > 0 ? p.interval.lo : p.value));
  const [low, high] = [Math.min(...lows), Math.max(...points.map((p) => p.value))];
  if (points.length < 2 || low <= 0 || low === high || low < high * FLAT) return 0;
  const air = Math.max((high - low) * 0.15, high * 0.002);
  const step = axisStep((high - low) * 1.3 || high * 0.02);
  return Math.max(0, Number((Math.floor((low - air) / step) * step).toPrecision(12)));
}

/** A round step of the vertical axis: 1, 2 or 5 times a power of ten, about a quarter of the span. */
export function axisStep(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((k) => k * power >= rough) ?? 10) * power;
}

/** Where a break is drawn: midway between the points that it parts, so that it runs through neither. */
function between(points: readonly TrendPoint[], at: number): number {
  const before = points.findLast((p) => p.x <= at);
  const after = points.find((p) => p.x > at);
  return before && after ? (before.x + after.x) / 2 : at;
}

function summaryOf(slice: TrendSlice, lang: Lang, magnitude: Magnitude): string {
  const w = charts[lang];
  const full = slice.points.filter((p) => !isPartYear(p.figure));
  const said = full.length > 0 ? full : slice.points;
  const [a, b] = [said[0], said.at(-1)];
  const names: [string, string] = [slice.place.short[lang], slice.indicator.name[lang]];
  const period = (p: TrendPoint): string => formatPeriod(p.figure.period, lang, p.figure.timeKind);
  if (!a || !b) return slice.plans.length > 0 ? w.plansOnly(slice.plans.length) : '';
  if (a === b) return w.trendOne(...names, period(a), formatMeasure(a.measure, lang, magnitude));
  return w.trendSummary(
    ...names,
    period(a),
    formatMeasure(a.measure, lang, magnitude),
    period(b),
    formatMeasure(b.measure, lang, magnitude),
  );
}

/** One indicator of one place over time, as points with dates and bounds and the runs that a line may join. */
export function toModel(slice: TrendSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): TrendModel {
  const w = charts[lang];
  const { indicator, place } = slice;
  const drawn = [...slice.points, ...slice.plans];
  const magnitude = magnitudeForAll(
    drawn.map((p) => p.measure.value),
    indicator.unit,
    lang,
  );
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const points: DrawnPoint[] = [];
  const add = (p: TrendPoint, aside: boolean): void => {
    const id = p.figure.id;
    const name = place.short[lang];
    const said = describe({ id, name, drawn: p, aside }, data.bylines, lang);
    marks.push(said.mark);
    table.push(said.row);
    points.push({
      mark: id,
      x: p.x,
      value: p.measure.value,
      interval: p.measure.interval,
      bound: p.measure.bound,
      kind: p.figure.timeKind,
      label: markLabel(p.measure, lang, magnitude),
      aside,
    });
  };
  for (const p of drawn) add(p, false);
  for (const p of slice.asides) add(p, true);
  const judged = judge({
    pairs: slice.pairs,
    others: drawn,
    bylines: data.bylines,
  });
  const notes: Note[] = [];
  const note = (when: boolean, text: string, ...reasons: Reason[]): void => {
    if (when) notes.push(because(text, ...reasons));
  };
  const breaks = slice.breaks.map((b, i) => ({
    x: between(slice.points, yearEndScale(daySpan(b.at)?.from ?? 0)),
    label: CIRCLED[i] ?? '*',
    at: b.at,
    why: b.note[lang],
  }));
  for (const b of breaks) note(true, w.breakNote(b.label, formatDate(b.at, lang), b.why), 'break');
  note(judged.insisted, w.crossed, 'insisted');
  const kinds = new Set(points.map((p) => p.kind));
  note(slice.gaps > 0, w.gapNote(slice.gaps));
  note(
    slice.points.some((p) => isPartYear(p.figure)),
    w.partYearNote,
    'part_year',
  );
  note(slice.plans.length > 0, w.plansNote(slice.plans.length), 'plan');
  note(kinds.size > 1, w.kindShape, 'time_kind');
  notes.push(...wholeNotes(judged, lang));
  note(slice.repeats.length > 0, w.repeatsNote(slice.repeats.length));
  const floor = floorOf(points);
  note(floor > 0, w.axisNote);
  const unit = unitOf(indicator.unit).name[lang];
  const said =
    unitOf(indicator.unit).kind === 'percent'
      ? unit
      : `${magnitude.word.trim()}${lang === 'en' && magnitude.word ? ' ' : ''}${unit}`;
  return {
    kind: 'trend-line',
    height: heightOf,
    title: w.trendTitle(place.short[lang], indicator.name[lang]),
    subtitle: [said === '' ? '' : w.unit(said), indicator.definition[lang]].filter((s) => s !== '').join(' · '),
    summary: summaryOf(slice, lang, magnitude),
    notes,
    judged,
    sources: sourceLine(
      drawn.map((p) => p.figure),
      data.bylines,
      lang,
    ),
    marks,
    table,
    empty: drawn.length === 0 ? w.noFigures(indicator.name[lang]) : null,
    points,
    runs: slice.runs,
    crossed: slice.crossed,
    breaks: breaks.map(({ x, label }) => ({ x, label })),
    floor,
    magnitude,
  };
}

/** A number of the vertical axis, in the chart's magnitude. */
export function axisNumber(value: number, magnitude: Magnitude): string {
  return formatNumber(value / magnitude.factor);
}
