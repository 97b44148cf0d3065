import type { TableRow } from '../../charts/common/model.ts';
import { textWidth } from '../../charts/common/text.ts';
import type { Interval } from '../../domain/interval.ts';
import { linearEnds, logEnds } from './ends.ts';
import { axisCode, type Ink, type NativeAxis, type PointLook } from './native.ts';

/** A dot as data; values in base units, rows counted from the top. */
export interface Dot {
  readonly row: number;
  readonly value: number;
  readonly interval: Interval;
  readonly label: string;
  readonly soft: boolean;
  /** Label and place of the label at its left. */
  readonly atLeft: boolean;
  readonly look: PointLook;
  readonly ink: Ink;
  readonly table: TableRow | undefined;
}

export interface DotGroup {
  readonly name: string;
  readonly dots: readonly Dot[];
}

export interface Join {
  readonly row: number;
  readonly a: number;
  readonly b: number;
}

export interface DotFrame {
  readonly head: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly factor: number;
  readonly unit: string;
  readonly log: boolean;
  /** Names of the rows from the top; where they stand in another chart only their number counts. */
  readonly names: readonly string[];
  readonly named: boolean;
  /** Rows of which nothing is known at all, or nothing at the date asked for. */
  readonly gaps: readonly { readonly row: number; readonly other: boolean }[];
  /** Pairs of values that a bar joins. */
  readonly joins: readonly Join[];
  /** The same over a break, because the reader insists. */
  readonly crossed: readonly Join[];
  /** Values, in base units, that the axis has to hold besides: those of the other charts on its scale. */
  readonly also: readonly { readonly value: number; readonly interval: Interval }[];
}

/** Length of the arrow for an open end, pt. */
export const ARROW = 18;
const BESIDE = 10;

/** The axis of a chart of dots, and where its plot lies, pt. */
export interface Plane {
  readonly axis: NativeAxis;
  readonly left: number;
  readonly plot: number;
  /** pt from the left edge of the plot to a value in units of the axis. */
  readonly at: (v: number) => number;
}

/** The axis that holds all values, with room for names and labels beside the plot. */
export function planeOf(dots: readonly Dot[], frame: DotFrame): Plane {
  const values = [...dots, ...frame.also].filter((d) => !frame.log || d.value > 0);
  const ends = frame.log && values.length > 0 ? logEnds(values, frame.factor) : undefined;
  const labels = (left: boolean): number =>
    Math.max(0, ...dots.filter((d) => d.atLeft === left).map((d) => textWidth(d.label, frame.size)));
  const names = frame.named ? Math.max(24, ...frame.names.map((n) => textWidth(n, frame.size))) : 0;
  const leftLabels = labels(true);
  const left = Math.min(names, frame.width * 0.7) + 10 + (leftLabels > 0 ? leftLabels + BESIDE : 0);
  const right = Math.min(labels(false), frame.width * 0.4) + BESIDE + ARROW;
  const plot = Math.max(60, frame.width - left - right);
  const found: { min: number; max: number; step?: number; log?: boolean } =
    ends ?? linearEnds(values, frame.factor, plot);
  const axis: NativeAxis = { ...found, code: axisCode(found.max, found.step), hidden: false, size: 10 };
  const share = (v: number): number =>
    axis.min > 0 && ends
      ? Math.log(Math.max(v, axis.min) / axis.min) / Math.log(axis.max / axis.min)
      : (v - axis.min) / (axis.max - axis.min);
  return { axis, left, plot, at: (v) => share(v) * plot };
}
