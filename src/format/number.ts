import type { Lang } from '../domain/words.ts';
import { unitOf } from './units.ts';

/** A power of ten by which numbers are divided before they are written, with its word: 万, 亿, million. */
export interface Magnitude {
  readonly factor: number;
  readonly word: string;
}

const ONE: Magnitude = { factor: 1, word: '' };
const MAGNITUDES: Record<Lang, readonly Magnitude[]> = {
  zh: [
    { factor: 1e12, word: '万亿' },
    { factor: 1e8, word: '亿' },
    { factor: 1e4, word: '万' },
  ],
  en: [
    { factor: 1e12, word: ' trillion' },
    { factor: 1e9, word: ' billion' },
    { factor: 1e6, word: ' million' },
  ],
};

/** Decimals that a scaled number may have; English has no word between thousand and million, so it bears more. */
const DECIMALS: Record<Lang, number> = { zh: 2, en: 3 };

function decimals(value: number, factor: number): number {
  return (String(Number((value / factor).toPrecision(12))).split('.')[1] ?? '').length;
}

/**
 * One magnitude for all numbers of a chart: the largest in which none falls below 0.1 and at least four in five need few
 * decimals (33,757.93亿, not 3.375793万亿). Derived values are rounded when they are written, so their decimals do not count
 * (`derived`). Percentages and rates are not scaled.
 */
export function magnitudeForAll(values: readonly number[], unit: string, lang: Lang, derived = false): Magnitude {
  const { kind } = unitOf(unit);
  const sizes = values.filter((v) => Number.isFinite(v) && v !== 0).map(Math.abs);
  if ((kind !== 'money' && kind !== 'count') || sizes.length === 0) return ONE;
  const largest = Math.max(...sizes);
  const least = Math.min(...sizes);
  const fits = (m: Magnitude): boolean =>
    largest >= m.factor &&
    least >= m.factor / 10 &&
    (derived || sizes.filter((v) => decimals(v, m.factor) <= DECIMALS[lang]).length >= sizes.length * 0.8);
  return MAGNITUDES[lang].find(fits) ?? ONE;
}

/** The magnitude in which a single number reads best. */
export function magnitudeFor(value: number, unit: string, lang: Lang, derived = false): Magnitude {
  return magnitudeForAll([value], unit, lang, derived);
}

export type Rounding = 'nearest' | 'down' | 'up';

/** The value with that many significant digits; a limit is rounded away from what it excludes, so that it stays true. */
function rounded(value: number, digits: number, how: Rounding): number {
  const near = Number(value.toPrecision(digits));
  if (how === 'nearest' || value === 0) return near;
  const step = Number(`1e${Number(value.toExponential().split('e')[1]) - digits + 1}`);
  // What is off by no more than the noise of binary fractions is not rounded on.
  const noise = Math.abs(value) * 1e-12;
  if (how === 'down') return near - value > noise ? Number((near - step).toPrecision(digits)) : near;
  return value - near > noise ? Number((near + step).toPrecision(digits)) : near;
}

/** Shortest decimal of a number, thousands separated by commas from 1,000 up; `digits` rounds to that many significant ones. */
export function formatNumber(value: number, digits?: number, how: Rounding = 'nearest'): string {
  if (!Number.isFinite(value)) return '—';
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 8 }).format(clean(value, digits, how));
}

/** Without the noise of binary fractions, and with no more than the digits wanted. */
function clean(value: number, digits: number | undefined, how: Rounding): number {
  return digits === undefined ? Number(value.toPrecision(12)) : rounded(value, Math.max(1, Math.min(12, digits)), how);
}

/** The number without its thousands separators, as a table or a program wants it. */
export function plainNumber(value: number, digits?: number, how: Rounding = 'nearest'): string {
  return Number.isFinite(value) ? String(clean(value, digits, how)) : '';
}

/** A fraction as people write it, 1/3 or 2/3; null where no small one is near. */
export function fraction(value: number): string | null {
  for (let d = 2; d <= 12; d += 1) {
    const n = Math.round(value * d);
    if (n > 0 && n < d && Math.abs(n / d - value) < 1e-6) return `${n}/${d}`;
  }
  return null;
}
