import { placeValue } from '../../src/domain/bound.ts';
import type { Interval } from '../../src/domain/interval.ts';

/** Same value, but for the noise of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Is there a value that both allow? Ends that differ by the noise of binary fractions only are taken as one. */
export function meet(a: Interval, b: Interval): boolean {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  if (lo < hi) return true;
  if (!sameNumber(lo, hi)) return false;
  const closedAt = (x: Interval): boolean => !(x.loOpen && sameNumber(x.lo, lo)) && !(x.hiOpen && sameNumber(x.hi, lo));
  return closedAt(a) && closedAt(b);
}

/** An interval for a message: [1000, 2000) or 490. */
export function said(a: Interval): string {
  if (a.lo === a.hi) return String(a.lo);
  return `${a.loOpen ? '(' : '['}${a.lo}, ${a.hi === Infinity ? '∞' : a.hi}${a.hiOpen ? ')' : ']'}`;
}

/** Is one the other rounded: 503 and 503.2, but not 503 and 504? */
export function roundedAlike(a: Interval, b: Interval): boolean {
  if (a.lo !== a.hi || b.lo !== b.hi) return false;
  const step = Math.max(placeValue(a.lo), placeValue(b.lo));
  return Math.abs(a.lo - b.lo) < step / 2 || sameNumber(Math.abs(a.lo - b.lo), step / 2);
}
