import type { TableRow } from '../../charts/common/model.ts';
import { textWidth } from '../../charts/common/text.ts';
import type { Interval } from '../../domain/interval.ts';
import { slides } from '../../i18n/slides.ts';
import { evidenceCells, evidenceHeads, type Look, reachOf, scaled, toldOf } from './evidence.ts';
import { letters, type NativeChart, type PointLabel, type PointLook, type SheetCell } from './native.ts';

/** A bar as data: what the sheet holds of it and how it looks. Values in base units. */
export interface Bar {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  readonly look: PointLook;
  readonly row: TableRow | undefined;
  /** Its value is in plain type: it stands beside bars that were chosen. */
  readonly plain?: boolean;
  /** Where it begins, of bars that stand end to end. */
  readonly start?: number;
}

export interface BarFrame {
  readonly head: string;
  readonly width: number;
  readonly height: number;
  /** Size of names and labels, pt. */
  readonly size: number;
  /** By how much values are divided, and what they are in then. */
  readonly factor: number;
  readonly unit: string;
  /** Ends of the axis in the chart's magnitude, where several charts share them. */
  readonly axis?: { readonly min: number; readonly max: number };
}

/** Length of the arrow for an open end, pt. */
const ARROW = 18;
const BESIDE = 6;
/** The names take at most this share of the width; type is smaller where they need more. */
export const NAMES = 0.45;
/** A bar is at most this tall, pt. */
const TALLEST = 38;

interface Ends {
  readonly low: number;
  /** Where the drawn bar ends, and pt of arrow after it. */
  readonly high: number;
  readonly arrow: number;
}

function endsOf(bar: Bar, factor: number): Ends {
  const start = scaled(bar.start ?? 0, factor);
  const v = start + scaled(bar.value, factor);
  const open = bar.interval.hi === Infinity;
  const hi = open ? v : Math.max(v, start + scaled(bar.interval.hi, factor));
  const lo = Number.isFinite(bar.interval.lo) ? start + scaled(bar.interval.lo, factor) : v;
  return { low: Math.min(0, v, lo), high: Math.max(0, hi), arrow: open ? ARROW : 0 };
}

/** Room for the names at the left, pt. */
export function nameRoom(bars: readonly Bar[], frame: Pick<BarFrame, 'width' | 'size'>): number {
  const widest = Math.max(24, ...bars.map((b) => textWidth(b.name, frame.size)));
  return Math.min(widest, frame.width * NAMES) + 12;
}

/** The axis on which all labels find room after their bars. */
export function barAxis(bars: readonly Bar[], frame: BarFrame, plot: number): { min: number; max: number } {
  const ends = bars.map((b) => endsOf(b, frame.factor));
  const min = Math.min(0, ...ends.map((e) => e.low));
  const fits = (max: number): boolean =>
    ends.every((e, i) => {
      const label = textWidth(bars[i]?.label ?? '', frame.size);
      return ((e.high - min) / (max - min)) * plot + e.arrow + BESIDE + label <= plot;
    });
  // A bar below zero has its label at its left end, where the names are.
  const leftmost = ends.map((e, i) => (e.low < 0 ? textWidth(bars[i]?.label ?? '', frame.size) + BESIDE : 0));
  const highest = Math.max(...ends.map((e) => e.high));
  let max = highest > min ? highest : min + 1;
  // A label as wide as the plot would never fit: then it may reach beyond.
  for (let i = 0; i < 40 && !fits(max); i += 1) max = min + (max - min) * 1.06;
  let low = min;
  const clear = (): boolean =>
    ends.every((e, i) => leftmost[i] === 0 || ((e.low - low) / (max - low)) * plot >= (leftmost[i] ?? 0));
  for (let i = 0; i < 40 && !clear(); i += 1) low -= (max - low) * 0.04;
  return { min: Number(low.toPrecision(12)), max: Number(max.toPrecision(12)) };
}

interface Columns {
  readonly start: number | null;
  readonly value: number;
  readonly open: number;
  readonly minus: number;
  readonly plus: number;
  readonly arrow: number;
  readonly label: number;
}

function columnsOf(stacked: boolean): Columns {
  const at = stacked ? 1 : 0;
  return {
    start: stacked ? 1 : null,
    value: 1 + at,
    open: 2 + at,
    minus: 3 + at,
    plus: 4 + at,
    arrow: 5 + at,
    label: 6 + at,
  };
}

/**
 * Horizontal bars as a native chart: one row of the sheet a bar. A bound is an error bar; where only a lower limit is known,
 * a second, invisible series over the first one carries the arrow and takes its value from it by formula.
 */
export function barChart(given: readonly Bar[], frame: BarFrame, look: Look): NativeChart {
  const bars = given.map((b): Bar => ({ ...b, ...toldOf(b.row, b.value, b.interval) }));
  const { context, inks } = look;
  const w = slides[context.lang].sheet;
  const stacked = bars.some((b) => b.start !== undefined);
  const at = columnsOf(stacked);
  const left = nameRoom(bars, frame);
  const plot = Math.max(40, frame.width - left - 4);
  const axis = frame.axis ?? barAxis(bars, frame, plot);
  const perUnit = plot / (axis.max - axis.min);
  const arrow = Number((ARROW / perUnit).toPrecision(4));
  const labels = new Map<number, PointLabel>();
  const points = new Map<number, PointLook>();
  // Where the bar before ends: a part that begins there follows it by formula.
  let next = 0;
  const rows = bars.map((bar, i): SheetCell[] => {
    const v = scaled(bar.value, frame.factor);
    const reach = reachOf(bar.interval, bar.value, frame.factor, Math.min(0, axis.min));
    points.set(i, bar.look);
    const beyond = reach.open ? ARROW : (reach.plus ?? 0) * perUnit;
    const length = stacked ? Math.abs(v) * perUnit : 0;
    labels.set(i, {
      text: bar.label,
      at: stacked ? 'inBase' : 'outEnd',
      dx: Math.round((length + beyond + (beyond > 0 ? 2 : 0)) * 10) / 10,
      ink: inks.text,
      bold: bar.look.dashed !== true && bar.plain !== true,
      size: frame.size,
    });
    const value = letters(at.value);
    const follows = Math.abs(next - scaled(bar.start ?? 0, frame.factor)) < 1e-2 * (axis.max - axis.min);
    const start = follows ? next : scaled(bar.start ?? 0, frame.factor);
    const sum = `${letters(at.start ?? 0)}${i + 1}+${value}${i + 1}`;
    next = Number((start + v).toPrecision(12));
    return [
      bar.name,
      ...(stacked ? [i > 0 && follows ? { formula: sum, value: start } : start] : []),
      v,
      // Bars that stand end to end would add it: there the arrow begins at an empty one after it.
      reach.open ? (stacked ? 0 : { formula: `${value}${i + 2}`, value: v }) : null,
      reach.minus,
      reach.plus,
      reach.open ? arrow : null,
      bar.label,
      ...evidenceCells(bar.row, bar.interval, context),
    ];
  });
  const all = [0, rows.length - 1] as const;
  const end = rows.some((r) => r[at.arrow] !== null);
  const base = { rows: all, x: 0 };
  const whole = { along: null, ink: inks.text, width: 1.5 };
  const band = frame.height / bars.length;
  return {
    form: stacked ? 'stacked' : 'bars',
    head: frame.head,
    sheet: {
      heads: [
        '',
        ...(stacked ? [w.start] : []),
        w.plotted(frame.unit),
        w.openOnly,
        w.minus,
        w.plus,
        w.arrow,
        w.label,
        ...evidenceHeads(context.lang),
      ],
      rows,
    },
    series: [
      ...(at.start === null ? [] : [{ ...base, name: [0, at.start] as const, y: at.start, look: null }]),
      {
        ...base,
        name: [0, at.value],
        y: at.value,
        look: { fill: inks.accent, stroke: null },
        points,
        labels,
        labelColumn: at.label,
        errors: [{ ...whole, plus: at.plus, minus: at.minus, end: 'cap' }],
      },
      ...(end
        ? [
            {
              ...base,
              name: [0, at.open] as const,
              y: at.open,
              look: null,
              errors: [{ ...whole, plus: at.arrow, minus: null, end: 'arrow' as const }],
            },
          ]
        : []),
    ],
    x: { ...axis, code: 'General', hidden: true, size: frame.size },
    y: { min: 0, max: 1, code: 'General', hidden: false, size: frame.size },
    gap: Math.min(500, Math.max(45, (band / TALLEST - 1) * 100)),
    plot: { x: left, y: 2, width: plot, height: frame.height - 4 },
    width: frame.width,
    height: frame.height,
  };
}
