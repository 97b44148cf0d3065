import type { Comparison } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { TimelineEvent } from '../../domain/event.ts';
import { figuresBehind } from '../../domain/evidence.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { TrendPoint } from '../../domain/slice/trend.ts';
import { COLOURED, type TrendsLine, type TrendsSlice } from '../../domain/slice/trends.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { markLabel } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { describe, sourceLine } from '../common/describe.ts';
import type { ChartModel, HeightOf, Mark, TableRow } from '../common/model.ts';
import { type ValueAxis, valueAxis } from './axis.ts';
import { type DrawnBreak, type DrawnEvent, drawnBreaks, drawnEvents } from './moments.ts';
import { formulaOf, notesOf, subtitleOf, summaryOf, titleOf, whyEmpty } from './say.ts';
import { heightOf } from './height.ts';

export interface LinePoint {
  readonly mark: string;
  /** On a scale whose whole numbers are year ends. */
  readonly x: number;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly kind: TimeKind;
  readonly label: string;
  /** What other sources say of the same; only of values as counted. */
  readonly others: readonly number[];
}

export interface DrawnLine {
  readonly place: string;
  readonly name: string;
  /** Which of the categorical colours; null: grey, for context. */
  readonly colour: number | null;
  /** Indices of the model's `points`. */
  readonly points: readonly number[];
  readonly runs: readonly (readonly number[])[];
  /** Pairs of points that are joined over a break, because the reader insists. */
  readonly crossed: readonly (readonly number[])[];
}

export interface TrendLinesModel extends ChartModel {
  readonly kind: 'trend-lines';
  readonly height: HeightOf<TrendLinesModel>;
  readonly mode: Comparison['mode'];
  readonly scale: Comparison['scale'];
  /** Of all lines, coloured ones first, each by date. */
  readonly points: readonly LinePoint[];
  readonly lines: readonly DrawnLine[];
  readonly breaks: readonly DrawnBreak[];
  readonly events: readonly DrawnEvent[];
  /** The time axis, in years' ends. */
  readonly from: number;
  readonly to: number;
  /** The year that is pointed at, where one is; on the same scale. */
  readonly year: number | null;
  readonly magnitude: Magnitude;
  readonly axis: ValueAxis;
}

export interface TrendsContext {
  readonly data: Pick<Dataset, 'bylines'>;
  /** Empty where the reader switched them off. */
  readonly events: readonly TimelineEvent[];
  readonly comparison: Pick<Comparison, 'scale' | 'time'>;
}

/** What is drawn of a line, facts before plans. */
function drawnOf(line: TrendsLine): TrendPoint[] {
  return [...line.points, ...line.plans];
}

/** The year that the comparison points at; null for a span or the latest. */
function yearAt(comparison: TrendsContext['comparison']): number | null {
  if (comparison.time.kind !== 'at') return null;
  const year = Number(comparison.time.period.slice(0, 4));
  return Number.isFinite(year) ? year : null;
}

/** What the vertical axis has to hold: the values and the ends of what is possible, as far as those are known. */
function extent(points: readonly LinePoint[], mode: Comparison['mode']): [number, number] {
  const held = points.flatMap(({ value, interval, bound, others }) => [
    value,
    ...others,
    ...(Number.isFinite(interval.hi) ? [interval.hi] : []),
    // An upper limit reaches down to nothing; the axis need not.
    ...(bound === 'at_most' || !Number.isFinite(interval.lo) ? [] : [interval.lo]),
  ]);
  const anchor = { abs: [], index: [100], change: [0] }[mode];
  return [Math.min(...held, ...anchor), Math.max(...held, ...anchor)];
}

/** One indicator over time, a line a place: as counted, as an index or as change per year. */
export function toModel(slice: TrendsSlice, context: TrendsContext, lang: Lang): TrendLinesModel {
  const { lines } = slice;
  const measures = lines.flatMap(drawnOf).map((p) => p.measure);
  const unit = measures[0]?.unit ?? slice.indicator.unit;
  const magnitude = magnitudeForAll(
    measures.map((m) => m.value),
    unit,
    lang,
  );
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const points: LinePoint[] = [];
  const behind: Figure[] = [];
  const drawnLines = lines.map((line, i): DrawnLine => {
    const name = line.place.short[lang];
    const first = points.length;
    for (const p of drawnOf(line)) {
      const formula = formulaOf(p.measure, lang);
      const item = { id: p.figure.id, name, drawn: p };
      const said = describe({ ...item, extra: formula === '' ? [] : [formula] }, context.data.bylines, lang);
      marks.push(said.mark);
      table.push(said.row);
      behind.push(...figuresBehind(p.measure.evidence));
      points.push({
        mark: p.figure.id,
        x: p.x,
        value: p.measure.value,
        interval: p.measure.interval,
        bound: p.measure.bound,
        kind: p.figure.timeKind,
        // The subtitle names the points; beside each number they would crowd the plot.
        label: markLabel(unit === 'percentage_point' ? { ...p.measure, unit: '' } : p.measure, lang, magnitude),
        // Nothing below zero has a place on a log axis.
        others: said.others.filter((v) => v > 0 || context.comparison.scale === 'linear'),
      });
    }
    return {
      place: line.place.id,
      name,
      colour: i < COLOURED ? i : null,
      points: points.slice(first).map((_, k) => first + k),
      runs: line.runs.map((run) => run.map((k) => first + k)),
      crossed: line.crossed.map((pair) => pair.map((k) => first + k)),
    };
  });
  const judged = judge({
    pairs: lines.flatMap((l) => l.pairs),
    others: lines.flatMap(drawnOf),
    bylines: context.data.bylines,
  });
  const xs = points.map((p) => p.x);
  const year = yearAt(context.comparison);
  // Half a year of air on both sides; whole years are ticks.
  const from = xs.length === 0 ? 0 : Math.floor(Math.min(...xs)) - 0.5;
  const to = xs.length === 0 ? 1 : Math.max(from + 1, Math.ceil(Math.max(...xs)) + 0.5);
  const breaks = drawnBreaks(lines, lang);
  const events = drawnEvents(context.events, from, to, lang);
  // An index of what cannot be negative, and counts, may stand on a log axis; a change may not.
  const scale = slice.mode !== 'change' && measures.every((m) => m.value > 0) ? context.comparison.scale : 'linear';
  const [lo, hi] = points.length === 0 ? [0, 1] : extent(points, slice.mode);
  const axis = valueAxis(lo, hi, { mode: slice.mode, scale });
  return {
    kind: 'trend-lines',
    height: heightOf,
    mode: slice.mode,
    scale,
    title: titleOf(slice, lang),
    subtitle: subtitleOf(slice, magnitude, unit, lang),
    summary: summaryOf(slice, magnitude, lang),
    notes: notesOf(slice, { breaks, events, scale, points, cut: axis.cut, judged }, lang),
    judged,
    sources: sourceLine(
      [...new Map(behind.map((f) => [f.id, f])).values(), ...(points.length > 0 ? events : [])],
      context.data.bylines,
      lang,
    ),
    marks,
    table,
    empty:
      points.length === 0
        ? whyEmpty(slice, context.comparison, lang) || charts[lang].noFigures(slice.indicator.name[lang])
        : null,
    points,
    lines: drawnLines,
    breaks,
    events,
    from,
    to,
    year: year !== null && year > from && year < to ? year : null,
    magnitude,
    axis,
  };
}
