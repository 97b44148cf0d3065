import type { PlacePanelsModel } from '../../charts/place-panels/model.ts';
import { withinYears } from '../../charts/common/yearTicks.ts';
import type { TrendLinesModel } from '../../charts/trend-lines/model.ts';
import type { TrendModel } from '../../charts/trend-line/model.ts';
import type { ChartModel } from '../../charts/common/model.ts';
import { slides } from '../../i18n/slides.ts';
import { rowOf, sheetUnit } from './barKinds.ts';
import { spreadsheetDay } from './dates.ts';
import { linearEnds, logEnds } from './ends.ts';
import { evidenceCells, evidenceHeads, type Look, reachOf, scaled, toldOf } from './evidence.ts';
import { markOf } from './marks.ts';
import {
  axisCode,
  letters,
  numberIn,
  type NativeChart,
  type NativeSeries,
  type PointLabel,
  type SheetCell,
} from './native.ts';
import { inShape } from './strands.ts';
import { endLabels, type Plot, plotOf, pointLabels, signLabels } from './trendLabels.ts';
import { allRuns, ARROW, ofMany, ofOne, SMALL, type Trends, TYPE, years } from './trendModel.ts';

const COLUMN = { name: 0, day: 1, value: 2, minus: 3, plus: 4, arrow: 5, label: 6 } as const;

/** Length of an arrow upward from a value, in units of the axis. */
function arrowOf(t: Trends, plot: Plot, v: number): number {
  const share = ARROW / plot.height;
  const length = t.y.log ? v * ((t.y.max / t.y.min) ** share - 1) : share * (t.y.max - t.y.min);
  return Number(length.toPrecision(4));
}

function trends(model: ChartModel, given: Trends, size: { width: number; height: number }, look: Look): NativeChart {
  const { context, inks } = look;
  const w = slides[context.lang].sheet;
  const t: Trends = {
    ...given,
    points: given.points.map((p) => ({ ...p, ...toldOf(rowOf(model, p.mark), p.value, p.interval) })),
  };
  const x = years([...t.points.map((p) => p.x), ...t.breaks.map((b) => b.x), ...t.also], size.width, {
    lang: context.lang,
    within: t.within,
  });
  const plot = plotOf(t, size, x);
  const named = t.labels === 'ends' ? endLabels(t, plot) : pointLabels(t, plot, look);
  const labels = new Map([...named, ...signLabels(t, plot, named, look)]);
  const rows: SheetCell[][] = [];
  const series: NativeSeries[] = [];
  const foot = t.y.log ? t.y.min : Math.min(0, t.y.min);
  const open: number[] = [];
  const rowAt = new Map<number, number>();
  const kinds = new Set(t.points.map((p) => p.kind));
  // Runs become blocks of rows, so that each is a series whose line cannot cross a gap or a break.
  for (const line of t.lines)
    for (const run of line.runs) {
      const first = rows.length;
      for (const i of run) {
        const p = t.points[i];
        if (!p) continue;
        rowAt.set(i, rows.length);
        const v = scaled(p.value, t.factor);
        const reach = reachOf(p.interval, p.value, t.factor, Math.max(foot, t.y.min));
        if (reach.open) open.push(rows.length);
        rows.push([
          line.name,
          { day: spreadsheetDay(p.x) },
          v,
          reach.minus,
          reach.plus,
          null,
          labels.get(i)?.text ?? p.label,
          ...evidenceCells(rowOf(model, p.mark), p.interval, context),
        ]);
      }
      const marks = new Map(
        run.flatMap((i, k) => {
          const p = t.points[i];
          if (!p) return [];
          const ink = p.aside ? inks.context : line.ink;
          const size = line.strand ? 9 : line.width > 2 ? 8 : 5;
          const mark = markOf(p.kind, ink, inks, { hollow: p.aside === true, size });
          return [[k, inShape(mark, line.strand, kinds, ink)] as const];
        }),
      );
      series.push({
        name: [first + 1, COLUMN.name],
        rows: [first, rows.length - 1],
        x: COLUMN.day,
        y: COLUMN.value,
        look: marks.get(0) ?? null,
        points: marks,
        ...(run.length > 1
          ? { line: { ink: line.ink, width: line.strand?.width ?? line.width, double: line.strand?.double === true } }
          : {}),
        labels: new Map(run.flatMap((i, k) => (labels.has(i) ? [[k, labels.get(i)] as [number, PointLabel]] : []))),
        labelColumn: COLUMN.label,
        errors: [{ along: 'y', plus: COLUMN.plus, minus: COLUMN.minus, ink: line.ink, width: 1.25, end: 'cap' }],
      });
    }
  if (open.length > 0) series.push(arrows(t, plot, rows, open, look));
  series.push(...crossings(t, rows, rowAt, look), ...moments(t, rows, look));
  return {
    form: 'xy',
    head: t.head,
    sheet: {
      heads: ['', w.day, w.plotted(t.unit), w.minus, w.plus, w.arrow, w.label, ...evidenceHeads(context.lang)],
      rows,
    },
    series,
    x: { ...x, hidden: false, size: SMALL },
    y: t.y,
    gap: 0,
    plot: { x: plot.left, y: plot.top, width: plot.width, height: plot.height },
    width: size.width,
    height: size.height,
  };
}

/** The cells of a row once more, by formula. */
function copies(rows: readonly SheetCell[][], at: number): [SheetCell, SheetCell] {
  const copy = (column: number): SheetCell => ({
    formula: `${letters(column)}${at + 2}`,
    value: numberIn(rows[at]?.[column]) ?? 0,
  });
  return [copy(COLUMN.day), copy(COLUMN.value)];
}

/** Lines over a break, where the reader insists on them: dashed and grey. */
function crossings(t: Trends, rows: SheetCell[][], rowAt: ReadonlyMap<number, number>, look: Look): NativeSeries[] {
  return t.lines.flatMap((line) =>
    line.crossed.map((pair): NativeSeries => {
      const first = rows.length;
      for (const i of pair) {
        const at = rowAt.get(i);
        if (at !== undefined) rows.push([line.name, ...copies(rows, at), null, null, null, '']);
      }
      return {
        name: [first + 1, COLUMN.name],
        rows: [first, rows.length - 1],
        x: COLUMN.day,
        y: COLUMN.value,
        look: null,
        line: { ink: look.inks.context, width: 1.5, dashed: true },
      };
    }),
  );
}

/**
 * What has only a lower limit, once more: points without a mark that carry an arrow and follow the others by formula. In rows
 * of their own, because a program may lose a plane of points in which a series has holes.
 */
function arrows(t: Trends, plot: Plot, rows: SheetCell[][], open: readonly number[], look: Look): NativeSeries {
  const w = slides[look.context.lang].sheet;
  const first = rows.length;
  for (const at of open) {
    const v = numberIn(rows[at]?.[COLUMN.value]) ?? 0;
    rows.push([w.openOnly, ...copies(rows, at), null, null, arrowOf(t, plot, v), '']);
  }
  return {
    name: [first + 1, COLUMN.name],
    rows: [first, rows.length - 1],
    x: COLUMN.day,
    y: COLUMN.value,
    look: null,
    errors: [{ along: 'y', plus: COLUMN.arrow, minus: null, ink: look.inks.text, width: 1.25, end: 'arrow' }],
  };
}

/** Years from which on an event is a stretch rather than a moment. */
const LASTING = 0.5;

/** Breaks as dashed verticals with their number, events as strokes along the top with their letter; adds their rows. */
function moments(t: Trends, rows: SheetCell[][], look: Look): NativeSeries[] {
  const { inks } = look;
  const w = slides[look.context.lang].sheet;
  const add = (name: string, from: number, to: number, low: number, label: string, dashed: boolean): NativeSeries => {
    const at = rows.length;
    // What lasts has its letter at its begin: at its end stands that of what happened late in the same year.
    const lasts = to - from > LASTING;
    rows.push([name, { day: spreadsheetDay(from) }, low, null, null, null, lasts ? label : '']);
    rows.push([name, { day: spreadsheetDay(to) }, t.y.max, null, null, null, lasts ? '' : label]);
    return {
      name: [at + 1, COLUMN.name],
      rows: [at, at + 1],
      x: COLUMN.day,
      y: COLUMN.value,
      look: dashed ? null : { fill: inks.context, stroke: null, symbol: 'diamond', size: 5 },
      line: { ink: dashed ? inks.axis : inks.context, width: dashed ? 1 : 3, dashed },
      labels: new Map([[lasts ? 0 : 1, { text: label, at: 't', ink: inks.soft, size: TYPE }]]),
      labelColumn: COLUMN.label,
    };
  };
  return [
    ...t.breaks.map((b) => add(`${w.break}${b.label}`, b.x, b.x, t.y.min, b.label, true)),
    ...t.events.map((e) => add(`${w.event} ${e.label}`, e.from, e.to, t.y.max, e.label, false)),
  ];
}

/** One place over time: points at their real dates, lines only along the runs, bounds as error bars. */
export function trendLine(model: TrendModel, size: { width: number; height: number }, look: Look): NativeChart {
  return trends(model, ofOne(model, look), size, look);
}

/** Several places over time. */
export function trendLines(model: TrendLinesModel, size: { width: number; height: number }, look: Look): NativeChart {
  return trends(model, ofMany(model, look), size, look);
}

/** One small chart a place, on one scale of time; on one of values where the model shares it. */
export function placePanels(
  model: PlacePanelsModel,
  panels: readonly number[],
  size: { width: number; height: number },
  look: Look,
): NativeChart[] {
  const { factor, word } = model.magnitude;
  const also = model.points.map((p) => p.x);
  return panels.flatMap((k) => {
    const panel = model.panels[k];
    if (!panel) return [];
    const points = panel.points.flatMap((i) => model.points[i] ?? []);
    const at = (i: number): number => panel.points.indexOf(i);
    const held = model.shared ? model.points : points;
    const log = model.scale === 'log' && held.some((p) => p.value > 0);
    const ends: { min: number; max: number; step?: number; log?: boolean } = log
      ? logEnds(held, factor)
      : linearEnds(held, factor, size.height);
    const line = {
      name: panel.name,
      ink: look.inks.accent,
      width: 2.25,
      strand: null,
      runs: allRuns(
        points.map((_, i) => i),
        panel.runs.map((run) => run.map(at)),
      ),
      crossed: panel.crossed.map((pair) => pair.map(at)),
    };
    const t: Trends = {
      points,
      lines: [line],
      breaks: panel.breaks,
      events: [],
      factor,
      unit: sheetUnit(word, model.table[0]),
      y: { ...ends, code: axisCode(ends.max, ends.step), hidden: false, size: 10 },
      labels: 'few',
      head: `${panel.name}  ${panel.latest}`.trim(),
      also,
      within: withinYears(also),
    };
    return [trends(model, t, size, look)];
  });
}
