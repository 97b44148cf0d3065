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

/** The magnitude in which a number of this unit reads best; percentages and rates are not scaled. */
export function magnitudeFor(value: number, unit: string, lang: Lang): Magnitude {
  const { kind } = unitOf(unit);
  if (kind !== 'money' && kind !== 'count') return ONE;
  return MAGNITUDES[lang].find((m) => Math.abs(value) >= m.factor) ?? ONE;
}

/** One magnitude for a whole chart: that of its largest finite value. */
export function magnitudeForAll(values: readonly number[], unit: string, lang: Lang): Magnitude {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  return magnitudeFor(largest, unit, lang);
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
  const clean =
    digits === undefined ? Number(value.toPrecision(12)) : rounded(value, Math.max(1, Math.min(12, digits)), how);
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 8 }).format(clean);
}

/** The number without its thousands separators, as a table or a program wants it. */
export function plainNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** A fraction as people write it, 1/3 or 2/3; null where no small one is near. */
export function fraction(value: number): string | null {
  for (let d = 2; d <= 12; d += 1) {
    const n = Math.round(value * d);
    if (n > 0 && n < d && Math.abs(n / d - value) < 1e-6) return `${n}/${d}`;
  }
  return null;
}
