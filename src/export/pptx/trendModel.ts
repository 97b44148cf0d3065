import type { LinePoint, TrendLinesModel } from '../../charts/trend-lines/model.ts';
import { momentsOf } from '../../charts/trend-lines/within.ts';
import { axisStep, type TrendModel } from '../../charts/trend-line/model.ts';
import { withinYears } from '../../charts/common/yearTicks.ts';
import type { Lang } from '../../domain/words.ts';
import { formatYearTick } from '../../format/yearTick.ts';
import { sheetUnit } from './barKinds.ts';
import { spreadsheetDay } from './dates.ts';
import { type Look, scaled } from './evidence.ts';
import { axisCode, type Ink, type NativeAxis } from './native.ts';
import { type Strand, strandOf } from './strands.ts';

/** A line of one place: which points it has, which of them it joins. */
export interface Line {
  readonly name: string;
  readonly ink: Ink;
  readonly width: number;
  /** How it is told apart without its colour; null where it is the only one, or for context. */
  readonly strand: Strand | null;
  /** Rows of the sheet, by run; a point in no run stands alone. */
  readonly runs: readonly (readonly number[])[];
  /** Pairs that are joined over a break, because the reader insists. */
  readonly crossed: readonly (readonly number[])[];
}

export interface Trends {
  readonly points: readonly (Omit<LinePoint, 'others'> & { readonly aside?: boolean })[];
  readonly lines: readonly Line[];
  readonly breaks: readonly { readonly x: number; readonly label: string }[];
  readonly events: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly factor: number;
  readonly unit: string;
  readonly y: NativeAxis;
  /** Labels at the right edge, one a line; else at the points: all where there is room, or first and last alone. */
  readonly labels: 'ends' | 'points' | 'few';
  readonly head: string;
  /** Moments that the axis of time has to hold besides: those of the charts beside it. */
  readonly also: readonly number[];
  /** Do marks stand within years, so that ticks say that they are year ends? */
  readonly within: boolean;
}

/** Length of an arrow for an open end, pt. */
export const ARROW = 18;
export const TYPE = 12;
export const SMALL = 11;

/** Every point in a run; those in none are runs of one. */
export function allRuns(points: readonly number[], runs: readonly (readonly number[])[]): number[][] {
  const joined = new Set(runs.flat());
  return [...runs.map((r) => [...r]), ...points.filter((i) => !joined.has(i)).map((i) => [i])];
}

function linear(top: number, floor: number, factor: number): Pick<NativeAxis, 'min' | 'max' | 'step'> {
  const air = top + (top - floor) * 0.14 || 1;
  const step = axisStep(air - floor);
  const max = Math.ceil(air / step) * step;
  return { min: scaled(floor, factor), max: scaled(max, factor), step: scaled(step, factor) };
}

/** What a tick says, as the code of a spreadsheet's number format: the year, or that it is its end. */
function yearCode(lang: Lang, within: boolean): string {
  // Around the 0 that stands for the year.
  const [before = '', behind = ''] = formatYearTick(0, lang, within).split('0');
  const quoted = (words: string): string => (words === '' ? '' : `"${words}"`);
  return `${quoted(before)}yyyy${quoted(behind)}`;
}

/** The axis of time for points on the scale of year ends, in days; a tick every so many years. */
export function years(
  xs: readonly number[],
  width: number,
  { lang, within }: { readonly lang: Lang; readonly within: boolean },
): Pick<NativeAxis, 'min' | 'max' | 'step' | 'code'> {
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  // A tick stands at a year's end, and the first point not on the axis.
  const from = low - Math.floor(low) > 0.25 ? Math.floor(low) : Math.floor(low) - 1;
  const to = Math.max(from + 2, Math.ceil(high));
  const every = Math.max(1, Math.ceil(((to - from) * (within ? 64 : 42)) / Math.max(60, width - 80)));
  // A year of 365¼ days drifts by less than a day: one more, so that the last tick is still on the axis.
  return { min: spreadsheetDay(from), max: spreadsheetDay(to) + 1, step: every * 365.25, code: yearCode(lang, within) };
}

/** One line as the model of a single place has it. */
export function ofOne(model: TrendModel, look: Look): Trends {
  const { factor, word } = model.magnitude;
  const top = Math.max(
    ...model.points.map((p) => (p.interval.hi === Infinity ? p.value : Math.max(p.value, p.interval.hi))),
  );
  const y = linear(top, model.floor, factor);
  const name = model.table[0]?.name ?? model.title;
  return {
    points: model.points,
    lines: [
      {
        name,
        ink: look.inks.accent,
        width: 2.25,
        strand: null,
        runs: allRuns(
          model.points.map((_, i) => i),
          model.runs,
        ),
        crossed: model.crossed,
      },
    ],
    breaks: model.breaks,
    events: [],
    factor,
    unit: sheetUnit(word, model.table[0]),
    y: { ...y, code: axisCode(y.max, y.step), hidden: false, size: SMALL },
    labels: 'points',
    head: '',
    also: [],
    within: withinYears(model.points.map((p) => p.x)),
  };
}

/** Several lines as their model has them. */
export function ofMany(model: TrendLinesModel, look: Look): Trends {
  const { factor, word } = model.magnitude;
  const { axis } = model;
  const step = (axis.ticks[1]?.value ?? 1) - (axis.ticks[0]?.value ?? 0);
  const y: NativeAxis =
    model.scale === 'log'
      ? {
          min: scaled(10 ** Math.floor(axis.min + 0.01), factor),
          max: scaled(10 ** Math.ceil(axis.max - 0.01), factor),
          log: true,
          code: 'General',
          hidden: false,
          size: SMALL,
        }
      : {
          min: scaled(axis.min, factor),
          max: scaled(axis.max, factor),
          step: scaled(step, factor),
          code: axisCode(scaled(axis.max, factor), scaled(step, factor)),
          hidden: false,
          size: SMALL,
        };
  return {
    points: model.points,
    lines: model.lines.map((l) => ({
      name: l.name,
      ink: l.colour === null ? look.inks.context : (look.inks.category[l.colour] ?? look.inks.accent),
      width: l.colour === null ? 1.25 : 2.25,
      strand: model.lines.length > 1 ? strandOf(l.colour) : null,
      runs: allRuns(l.points, l.runs),
      crossed: l.crossed,
    })),
    breaks: model.breaks,
    events: model.events,
    factor,
    unit: sheetUnit(word, model.table[0]),
    y,
    labels: model.lines.length > 1 ? 'ends' : 'points',
    head: '',
    also: [],
    within: withinYears(momentsOf(model)),
  };
}
