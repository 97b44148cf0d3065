import { choiceText } from '../../charts/common/choiceText.ts';
import { inputsText } from '../../charts/common/inputsText.ts';
import type { TableRow } from '../../charts/common/model.ts';
import type { Interval } from '../../domain/interval.ts';
import { plainNumber } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { exports } from '../../i18n/exports.ts';
import { honest } from '../../i18n/honest.ts';
import { slides } from '../../i18n/slides.ts';
import { type ExportContext, webAddress } from '../context.ts';
import type { Ink, SheetCell } from './native.ts';
import type { Palette } from '../../theme/tokens.ts';

/** What a native chart is made with, besides its model. */
export interface Look {
  readonly context: ExportContext;
  readonly inks: Inks;
}

/** The colours of marks; `text` and `paper` follow the master. */
export interface Inks {
  readonly text: Ink;
  readonly paper: Ink;
  readonly soft: Ink;
  readonly grid: Ink;
  readonly axis: Ink;
  readonly accent: Ink;
  readonly accentPale: Ink;
  readonly context: Ink;
  readonly contextPale: Ink;
  readonly category: readonly Ink[];
  /** Halfway to the paper: the body of hollow marks, which some programs draw without their edge. */
  readonly pale: (ink: Ink) => Ink;
}

/** Theme colours where the theme has them, so that a change of theme or master carries them along. */
export function inksOf(palette: Palette): Inks {
  return {
    text: 'tx1',
    paper: 'bg1',
    soft: 'tx2',
    grid: palette.rule,
    axis: palette.axis,
    accent: 'accent1',
    accentPale: palette.accentPale,
    context: palette.context,
    contextPale: palette.contextPale,
    category: ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
    pale: (ink) => halfway(hexOf(ink, palette), palette.paper),
  };
}

/** The code of a theme's colour, as `theme.ts` writes it. */
function hexOf(ink: Ink, palette: Palette): string {
  const accent = /^accent([1-6])$/.exec(ink)?.[1];
  if (accent === undefined) return ink.startsWith('#') ? ink : palette.ink;
  return accent === '1' ? palette.accent : (palette.category[Number(accent) - 1] ?? palette.accent);
}

/** The middle of two colours. */
function halfway(a: string, b: string): string {
  const part = (at: number): string => {
    const [x, y] = [a, b].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((x ?? 0) * 0.45 + (y ?? 0) * 0.55)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** The last columns of every embedded sheet: what a number is worth without the chart. */
export function evidenceHeads(lang: ExportContext['lang']): string[] {
  const c = charts[lang].columns;
  const s = slides[lang].sheet;
  const e = exports[lang].columns;
  return [
    s.base,
    c.unit,
    c.asWritten,
    c.bound,
    s.lower,
    s.upper,
    c.period,
    c.source,
    e.figure,
    e.evidence,
    honest[lang].column,
    honest[lang].inputs,
  ];
}

/** The number of a table's row in base units; null for a range, whose ends stand in columns of their own. */
export function baseValue(row: TableRow): number | null {
  const value = row.value === '' ? Number.NaN : Number(row.value);
  return Number.isFinite(value) ? value : null;
}

/** A value and its interval as they may be told. */
export interface Told {
  readonly value: number;
  readonly interval: Interval;
}

/** Digits of the ends of an interval that was reckoned out. */
const DIGITS = 4;

/**
 * What is drawn and put into the sheet for a value: the number as the table gives it. What was reckoned out is rounded there
 * to the digits that are known; then the ends of its interval are too, outward.
 */
export function toldOf(row: TableRow | undefined, value: number, interval: Interval): Told {
  const base = row ? baseValue(row) : null;
  if (base === null || Math.abs(base - value) <= Math.abs(value) * 1e-9) return { value, interval };
  if (interval.lo === interval.hi) return { value: base, interval: { ...interval, lo: base, hi: base } };
  const end = (v: number, how: 'down' | 'up'): number => (Number.isFinite(v) ? Number(plainNumber(v, DIGITS, how)) : v);
  const [lo, hi] = [end(interval.lo, 'down'), end(interval.hi, 'up')];
  return { value: base, interval: { ...interval, lo: Math.min(lo, base), hi: Math.max(hi, base) } };
}

/** The same columns for one point; empty for what is no figure (a break, a name). An end that is open is empty. */
export function evidenceCells(
  row: TableRow | undefined,
  interval: Interval | null,
  context: ExportContext,
): SheetCell[] {
  if (!row) return [];
  const end = (v: number | undefined): number | null => (v !== undefined && Number.isFinite(v) ? v : null);
  return [
    baseValue(row) ?? row.value,
    row.unit,
    row.asWritten,
    row.bound,
    end(interval?.lo),
    end(interval?.hi),
    row.period,
    row.source,
    row.figure ?? '',
    webAddress(context.evidence(row)),
    row.disputed ? choiceText(row.disputed, context.lang) : '',
    inputsText(row, context.lang),
  ];
}

/** A value in the magnitude of its chart, without the noise of binary fractions. */
export function scaled(value: number, factor: number): number {
  return Number((value / factor).toPrecision(12));
}

/** How far a bound reaches from its value, in the units of the axis; null for nowhere. */
export interface Reach {
  readonly plus: number | null;
  readonly minus: number | null;
  /** Only a lower limit is known: drawn as an arrow, whose length means nothing. */
  readonly open: boolean;
}

/** The lengths of the error bars of a value; what reaches below the axis ends at its foot (`min`, in its units). */
export function reachOf(interval: Interval, value: number, factor: number, min: number): Reach {
  const v = scaled(value, factor);
  const clean = (n: number): number | null => {
    const length = Number(n.toPrecision(12));
    return length > 0 ? length : null;
  };
  const open = interval.hi === Infinity;
  const low = Math.max(min, interval.lo === -Infinity ? min : scaled(interval.lo, factor));
  return {
    plus: open ? null : clean(scaled(interval.hi, factor) - v),
    minus: clean(v - low),
    open,
  };
}
