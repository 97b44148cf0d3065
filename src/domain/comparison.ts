import type { ChartKind } from './chartKind.ts';
import { daySpan, lastDay } from './period.ts';
import type { Divisor } from './words.ts';

/** The period asked for: the latest known, one period, or a span of years. */
export type TimeChoice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'at'; readonly period: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string };

export const LATEST: TimeChoice = { kind: 'latest' };

export const TREND_MODES = ['abs', 'index', 'change'] as const;
/** How a trend is shown: as counted, as 100 at a chosen year, or as change per year. */
export type TrendMode = (typeof TREND_MODES)[number];

/** What is compared on screen: places, indicators, period, normalisation. Its state is the URL. */
export interface Comparison {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly time: TimeChoice;
  /** Years around `time` from which a figure is still taken. */
  readonly near: number;
  readonly by: Divisor | null;
  readonly scale: 'linear' | 'log';
  /** Of small charts of the same indicator: one scale for all, or each its own. */
  readonly axes: 'shared' | 'own';
  readonly chart: ChartKind | null;
  readonly mode: TrendMode;
  /** The year that an index sets to 100; null: the one that most places share. */
  readonly base: number | null;
  /** Are events marked on the time axis? */
  readonly events: boolean;
  /** Of a scatter at one year: does each point draw its way through the years before? Null: as the screen has it. */
  readonly trail: boolean | null;
  /** Figure id → id of the source that the reader prefers for it. */
  readonly use: ReadonlyMap<string, string>;
  readonly insist: boolean;
  /** ISO date: only what was published by then. */
  readonly known: string | null;
}

export const NO_COMPARISON: Comparison = {
  indicators: [],
  places: [],
  time: LATEST,
  near: 0,
  by: null,
  scale: 'linear',
  axes: 'shared',
  chart: null,
  mode: 'abs',
  base: null,
  events: true,
  trail: null,
  use: new Map(),
  insist: false,
  known: null,
};

/** A place by itself: all its periods; the reader's choice of sources, of what was known by when and of what to insist on is kept. */
export function ownComparison({ use, known, insist }: Comparison): Comparison {
  return { ...NO_COMPARISON, use, known, insist };
}

/** The last day of the period asked for; null for the latest known. */
export function dayAsked(time: TimeChoice): number | null {
  if (time.kind === 'latest') return null;
  const day = lastDay(time.kind === 'at' ? time.period : time.to);
  return Number.isNaN(day) ? null : day;
}

/** Does the period touch what was asked for, give or take `near` years? */
export function asked(time: TimeChoice, near: number, period: string): boolean {
  if (time.kind === 'latest') return true;
  const span = daySpan(period);
  const from = daySpan(time.kind === 'at' ? time.period : time.from);
  const to = daySpan(time.kind === 'at' ? time.period : time.to);
  if (!span || !from || !to) return false;
  const slack = near * 365.25;
  return span.until - 1 >= from.from - slack && span.until - 1 < to.until + slack;
}
