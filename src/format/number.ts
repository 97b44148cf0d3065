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

/** Shortest decimal of a number, thousands separated by commas from 1,000 up; `digits` rounds to that many significant ones. */
export function formatNumber(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return '—';
  const clean = Number(value.toPrecision(digits === undefined ? 12 : Math.max(1, Math.min(12, digits))));
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
