import type { Lang } from '../domain/words.ts';
import { BOUND_SIGN, digitsOf, MOST_DIGITS, ROUNDING, type Written } from './measure.ts';
import { type Magnitude, plainNumber, type Rounding } from './number.ts';

/**
 * The bare number of a measure with the sign of its bound, for a place as narrow as a tile: ways of writing it, the most exact
 * first. A lower limit stays below and an upper one above what is written out elsewhere; magnitude and unit are said once.
 */
export function tightLabels(m: Written, lang: Lang, magnitude: Magnitude): string[] {
  const [lo, hi] = [m.interval.lo, m.interval.hi].map((v) => v / magnitude.factor);
  const value = m.value / magnitude.factor;
  const known = digitsOf(m) ?? MOST_DIGITS;
  const written = (digits: number, factor: number, word: string): string => {
    const say = (v: number, how: Rounding): string => plainNumber(v / factor, Math.min(digits, known), how) + word;
    if (m.bound === 'range') return `${say(lo ?? value, 'down')}–${say(hi ?? value, 'up')}`;
    return BOUND_SIGN[m.bound] + say(value, ROUNDING[m.bound]);
  };
  const plain = [MOST_DIGITS, 3, 2].map((digits) => written(digits, 1, ''));
  // Chinese has its own words for magnitudes, and they are in the subtitle.
  if (lang === 'zh' || Math.abs(value) < 10_000) return plain;
  const [factor, word] = Math.abs(value) >= 1e6 ? [1e6, 'M'] : [1000, 'k'];
  return [...plain, ...[3, 2].map((digits) => written(digits, factor, word))];
}
