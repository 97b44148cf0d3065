import { type Interval, interval } from '../../src/domain/interval.ts';

/** Same value, but for the noise of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Is there a value that both allow? Ends that differ by the noise of binary fractions only are taken as one. */
export function meet(a: Interval, b: Interval): boolean {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  if (lo < hi) return true;
  if (!sameNumber(lo, hi)) return false;
  const closedAt = (x: Interval): boolean => {
    const within = interval(x.lo, x.hi, x.loOpen, x.hiOpen);
    return !(within.loOpen && sameNumber(within.lo, lo)) && !(within.hiOpen && sameNumber(within.hi, lo));
  };
  return closedAt(a) && closedAt(b);
}

/** An interval for a message: [1000, 2000) or 490. */
export function said(a: Interval): string {
  if (a.lo === a.hi) return String(a.lo);
  return `${a.loOpen ? '(' : '['}${a.lo}, ${a.hi === Infinity ? '∞' : a.hi}${a.hiOpen ? ')' : ']'}`;
}
