/** Exact decimal numbers: c · 10^e. Sums and products stay exact; only `toNumber` rounds, once and correctly. */
export interface Decimal {
  readonly c: bigint;
  readonly e: number;
}

export const ZERO: Decimal = { c: 0n, e: 0 };
export const ONE: Decimal = { c: 1n, e: 0 };
export const HALF: Decimal = { c: 5n, e: -1 };

/** From digits before and after the point; both may be empty, neither may hold anything but 0–9. */
export function fromDigits(whole: string, fraction = ''): Decimal {
  return { c: BigInt(`${whole}${fraction}` || '0'), e: -fraction.length };
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.e === b.e) return { c: a.c + b.c, e: a.e };
  return a.e > b.e
    ? { c: a.c * 10n ** BigInt(a.e - b.e) + b.c, e: b.e }
    : { c: a.c + b.c * 10n ** BigInt(b.e - a.e), e: a.e };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { c: a.c * b.c, e: a.e + b.e };
}

/** a · 10^power */
export function shift(a: Decimal, power: number): Decimal {
  return { c: a.c, e: a.e + power };
}

export function negate(a: Decimal): Decimal {
  return { c: -a.c, e: a.e };
}

/** a to the whole power n; for n < 0 the nearest double of it. Null for a negative power of 0. */
export function raise(a: Decimal, n: number): Decimal | null {
  const up: Decimal = { c: a.c ** BigInt(Math.abs(n)), e: a.e * Math.abs(n) };
  if (n >= 0) return up;
  const inverse = divide(ONE, up);
  if (inverse === null || !Number.isFinite(inverse)) return null;
  const [mantissa = '', exponent = '0'] = inverse.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return shift(fromDigits(whole, fraction), Number(exponent));
}

/** The nearest double. */
export function toNumber(a: Decimal): number {
  return Number(`${a.c}e${a.e}`);
}

export function less(a: Decimal, b: Decimal): boolean {
  return add(a, negate(b)).c < 0n;
}

/** a / b as the nearest double (exact where b is a power of ten); null for b = 0. */
export function divide(a: Decimal, b: Decimal): number | null {
  if (b.c === 0n) return null;
  let { c, e } = b;
  while (c % 10n === 0n) {
    c /= 10n;
    e += 1;
  }
  if (c === 1n) return toNumber(shift(a, -e));
  const power = Math.min(a.e, b.e);
  const top = a.c * 10n ** BigInt(a.e - power);
  const bottom = b.c * 10n ** BigInt(b.e - power);
  return Number(top) / Number(bottom);
}
