/**
 * Periods as ISO 8601 at the precision that is known: `2020`, `2021-10`, `2021-09-03`, `2021-H1` is not ISO: write
 * `2021-01/2021-06`. Days are numbered from 1970-01-01 (UTC); an interval of days is half-open [from, until).
 */
export type Period = string;

export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

const DAY = 86_400_000;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysOf(one: string): DaySpan | null {
  const m = ISO.exec(one);
  if (!m) return null;
  const year = Number(m[1]);
  const month = m[2] === undefined ? undefined : Number(m[2]);
  const day = m[3] === undefined ? undefined : Number(m[3]);
  if (month === undefined) return { from: Date.UTC(year, 0, 1) / DAY, until: Date.UTC(year + 1, 0, 1) / DAY };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { from: Date.UTC(year, month - 1, 1) / DAY, until: Date.UTC(year, month, 1) / DAY };
  const from = Date.UTC(year, month - 1, day) / DAY;
  if (day < 1 || new Date(from * DAY).getUTCMonth() !== month - 1) return null;
  return { from, until: from + 1 };
}

/** The days that a period covers, or null where it is not a period: `2020`, `2021-10`, `2021-09-03`, `2024-01/2024-06`. */
export function daySpan(period: Period): DaySpan | null {
  const ends = period.split('/');
  if (ends.length > 2) return null;
  const [a, b] = ends;
  const first = daysOf(a ?? '');
  if (!first || b === undefined) return first;
  const last = daysOf(b);
  return last && last.until > first.from ? { from: first.from, until: last.until } : null;
}

/** The last day of the period: where a stock of that date stands. NaN where it is not a period. */
export function lastDay(period: Period): number {
  const span = daySpan(period);
  return span ? span.until - 1 : Number.NaN;
}

/** The calendar year in which the period ends: 2020 for `2020`, `2020-12-31` and `2019/2020`. NaN where it is not a period. */
export function yearOf(period: Period): number {
  const day = lastDay(period);
  return Number.isNaN(day) ? day : new Date(day * DAY).getUTCFullYear();
}

/** Decimal year of the last day, for a time axis: 2020-12-31 → 2020.997…, 2021-06-30 → 2021.49…. */
export function decimalYear(day: number): number {
  const year = new Date(day * DAY).getUTCFullYear();
  const start = Date.UTC(year, 0, 1) / DAY;
  const next = Date.UTC(year + 1, 0, 1) / DAY;
  return year + (day - start) / (next - start);
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Order by the end of the period, earliest first; of two that end together the longer first. */
export function comparePeriods(a: Period, b: Period): number {
  const x = daySpan(a);
  const y = daySpan(b);
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  return x.until - y.until || x.from - y.from;
}

/** Years between the dates of two values, in hundredths: what leap days add must not be compounded. */
export function yearsBetween(a: { readonly period: string }, b: { readonly period: string }): number {
  return Math.round(((lastDay(b.period) - lastDay(a.period)) / 365.25) * 100) / 100;
}
