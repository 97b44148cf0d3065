import { figuresBehind } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Bound, Lang } from '../domain/words.ts';
import { quantities } from '../i18n/quantities.ts';
import { formatNumber, fraction, type Magnitude, magnitudeFor, plainNumber, type Rounding } from './number.ts';
import { unitOf } from './units.ts';

export type Written = Pick<Measure, 'value' | 'interval' | 'bound' | 'unit'> & Partial<Pick<Measure, 'evidence'>>;

/** Signs that stand before a figure, one slot wide, where there is no room for words. */
export const BOUND_SIGN: Record<Bound, string> = {
  exact: '',
  at_least: '≥',
  rounded_down: '≥',
  rounded_up: '<',
  about: '≈',
  at_most: '≤',
  range: '',
};

/** A lower limit is rounded down and an upper one up, or the words beside it would be false. */
export const ROUNDING: Record<Bound, Rounding> = {
  exact: 'nearest',
  at_least: 'down',
  rounded_down: 'down',
  rounded_up: 'up',
  about: 'nearest',
  at_most: 'up',
  range: 'nearest',
};

/** Significant digits of a number, trailing zeros of round numbers not counted. */
function significant(v: number): number {
  return (Math.abs(v).toExponential().split('e')[0] ?? '').replace('.', '').replace(/0+$/, '').length || 1;
}

/**
 * The digits that a figure was written with: 2 in 超2.0万亿元, 4 in 3000亿元; of a range those of its coarser end, 1 in 3至4.5万;
 * words (三千亿) count as their number does.
 */
function writtenDigits(f: Figure): number {
  const numbers = f.asWritten.normalize('NFKC').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const said = (f.bound === 'range' ? numbers : numbers.slice(0, 1))
    .map((n) => n.replace(/[,.]/g, '').replace(/^0+/, ''))
    .filter((n) => n !== '');
  return said.length > 0 ? Math.min(...said.map((n) => n.length)) : significant(f.value ?? f.max ?? 0);
}

/** What is counted one by one is known to the last digit; more than this many are still noise in a quotient. */
export const MOST_DIGITS = 4;

/**
 * How many digits a derived value may show: as many as its least precise input was written with, four at most; exact whole
 * counts below a million do not limit it. Undefined (all) for a figure itself, and for a sum of such counts.
 */
export function digitsOf(m: Written): number | undefined {
  if (m.evidence?.kind !== 'derived') return undefined;
  const { method } = m.evidence;
  // Two exact counts of one thing give their ratio exactly; around 100 three digits would hide what lies between.
  const ofCounts = method === 'index' ? MOST_DIGITS : MOST_DIGITS - 1;
  const most = method.startsWith('change') ? MOST_DIGITS - 1 : MOST_DIGITS;
  const behind = figuresBehind(m.evidence);
  const counted = (f: Figure): boolean => {
    const v = f.value ?? f.max ?? 0;
    return f.bound === 'exact' && Number.isInteger(v) && v < 1e6;
  };
  // Adding up figures makes no noise: counts give a count, to the last digit.
  if (method === 'sum' && m.evidence.inputs.every((e) => e.kind === 'figure')) {
    const limits = behind.filter((f) => !counted(f)).map(writtenDigits);
    return limits.length === 0 ? undefined : Math.max(1, Math.min(...limits));
  }
  return Math.max(1, Math.min(most, ...behind.map((f) => (counted(f) ? ofCounts : writtenDigits(f)))));
}

/** The number of a measure; a change says its direction by a sign of its own. */
function numberOf(m: Written, value: number, digits: number | undefined, how: Rounding): string {
  const text = formatNumber(value, digits, how);
  if (m.evidence?.kind !== 'derived' || !m.evidence.method.startsWith('change')) return text;
  return value > 0 ? `+${text}` : text.replace('-', '−');
}

export interface MeasureParts {
  readonly sign: string;
  /** The number alone, scaled. */
  readonly number: string;
  /** What follows the number, magnitude included: 万亿元, million people. */
  readonly unit: string;
}

/** The magnitude in which one measure reads best. */
function magnitudeOf(m: Written, lang: Lang): Magnitude {
  return magnitudeFor(m.value, m.unit, lang, m.evidence?.kind === 'derived');
}

/** A measure in pieces, for a headline figure or an aligned column. */
export function measureParts(m: Written, lang: Lang, magnitude: Magnitude = magnitudeOf(m, lang)): MeasureParts {
  const digits = digitsOf(m);
  const unit = unitOf(m.unit);
  if (m.bound === 'range') {
    const lo = numberOf(m, m.interval.lo / magnitude.factor, digits, 'down');
    const hi = numberOf(m, m.interval.hi / magnitude.factor, digits, 'up');
    return { sign: '', number: `${lo}–${hi}`, unit: magnitude.word + unit.after[lang] };
  }
  const number =
    (unit.kind === 'ratio' && fraction(m.value)) || numberOf(m, m.value / magnitude.factor, digits, ROUNDING[m.bound]);
  return { sign: BOUND_SIGN[m.bound], number, unit: magnitude.word + unit.after[lang] };
}

/** Does the wording say “not less than” rather than “more than”? Both allow the same values; the words differ. */
function saysNotLess(m: Written): boolean {
  if (m.evidence?.kind === 'derived') return true;
  const written = m.evidence?.figure.asWritten ?? '';
  return /不低于|不少于|至少|以上|起|at least|not less/i.test(written);
}

/**
 * A measure in words, its bound part of it: 超2万亿元, 200余家, 近490家, 约1.4万人, 3万至5万人; over 2 trillion yuan, 200+.
 * `magnitude` makes all figures of a chart read in one scale.
 */
export function formatMeasure(m: Written, lang: Lang, magnitude: Magnitude = magnitudeOf(m, lang)): string {
  const w = quantities[lang];
  const { number, unit } = measureParts(m, lang, magnitude);
  const plain = number + unit;
  switch (m.bound) {
    case 'exact':
      return plain;
    case 'range': {
      const digits = digitsOf(m);
      return w.range(
        numberOf(m, m.interval.lo / magnitude.factor, digits, 'down') + magnitude.word,
        numberOf(m, m.interval.hi / magnitude.factor, digits, 'up') + unit,
      );
    }
    case 'at_least':
      return saysNotLess(m) ? w.notLessThan(plain) : w.atLeast(plain);
    case 'rounded_up':
      return w.nearly(plain);
    case 'about':
      return w.about(plain);
    case 'at_most':
      return w.atMost(plain);
    case 'rounded_down': {
      if (m.evidence?.kind === 'derived') return w.notLessThan(plain);
      if (lang === 'en') return `${number}+${unit}`;
      const round = (m.value / magnitude.factor) % 10 === 0;
      const after = unit.slice(magnitude.word.length);
      return round ? `${number}余${magnitude.word}${after}` : `${number}${magnitude.word}余${after}`;
    }
  }
}

/** A measure as a plain number for tables and programs, in base units; both ends of a range. No more digits than are known. */
export function plainMeasure(m: Written): string {
  const digits = digitsOf(m);
  if (m.bound !== 'range') return plainNumber(m.value, digits, ROUNDING[m.bound]);
  return `${plainNumber(m.interval.lo, digits, 'down')}–${plainNumber(m.interval.hi, digits, 'up')}`;
}

/**
 * The label of a mark: in Chinese with its unit (超2万亿元), as readers there expect; in English the bound and the number
 * alone (over 2), because magnitude and unit are words that stand once in the subtitle.
 */
export function markLabel(m: Written, lang: Lang, magnitude: Magnitude): string {
  if (lang === 'zh') return formatMeasure(m, lang, magnitude);
  const unit = unitOf(m.unit);
  const kept = unit.kind === 'percent' || unit.kind === 'ratio' ? m.unit : '';
  return formatMeasure({ ...m, unit: kept }, lang, { ...magnitude, word: '' });
}
