/**
 * A set of possible true values between two ends. `Infinity` stands for an end that the wording leaves open.
 * An end that is `open` does not itself belong to the set.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** The interval with the given ends; both belong to it unless said otherwise. An infinite end is always open. */
export function interval(lo: number, hi: number, loOpen = false, hiOpen = false): Interval {
  return { lo, hi, loOpen: loOpen || lo === -Infinity, hiOpen: hiOpen || hi === Infinity };
}

/** The interval that holds nothing but `v`. */
export function point(v: number): Interval {
  return interval(v, v);
}

export function isPoint(a: Interval): boolean {
  return a.lo === a.hi;
}

export function contains(a: Interval, v: number): boolean {
  return (a.loOpen ? v > a.lo : v >= a.lo) && (a.hiOpen ? v < a.hi : v <= a.hi);
}

/** Are all values of `a` certainly below all values of `b`? An open end that only touches does not overlap. */
export function certainlyBelow(a: Interval, b: Interval): boolean {
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen));
}

/** Can neither be said to be below the other, although they are not the same single value? */
export function undecided(a: Interval, b: Interval): boolean {
  if (isPoint(a) && isPoint(b) && a.lo === b.lo) return false;
  return !certainlyBelow(a, b) && !certainlyBelow(b, a);
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return a.lo === b.lo && a.hi === b.hi && a.loOpen === b.loOpen && a.hiOpen === b.hiOpen;
}

/** Sum of independent quantities (Minkowski sum). The sum of none is 0. */
export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce(
    (a, b) => interval(a.lo + b.lo, a.hi + b.hi, a.loOpen || b.loOpen, a.hiOpen || b.hiOpen),
    point(0),
  );
}

/** Difference a − b of independent quantities. */
export function minus(a: Interval, b: Interval): Interval {
  return interval(a.lo - b.hi, a.hi - b.lo, a.loOpen || b.hiOpen, a.hiOpen || b.loOpen);
}

/** `a` times a number k > 0. */
export function scale(a: Interval, k: number): Interval {
  return interval(a.lo * k, a.hi * k, a.loOpen, a.hiOpen);
}

/**
 * Quotient a / b of two quantities that are not negative. Where b may be 0 the upper end is infinite;
 * null where b is 0 for certain.
 */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.hi === 0 || a.lo < 0 || b.lo < 0) return null;
  if (a.hi === 0) return point(0);
  const lo = b.hi === Infinity ? 0 : a.lo / b.hi;
  const hi = b.lo === 0 || a.hi === Infinity ? Infinity : a.hi / b.lo;
  // 0 over anything is 0: an open end of the divisor does not keep the quotient from it.
  return interval(lo, hi, a.loOpen || (a.lo > 0 && b.hiOpen), a.hiOpen || b.loOpen);
}
