import type { Written } from '../domain/bound.ts';
import type { Bound, Lang } from '../domain/words.ts';
import { NO_UNIT, unitOf } from './units.ts';

/**
 * The plain expression of a quantity, such that `parseQuantity` gives back the same value, unit, bound and interval.
 * Null for what cannot be written so: an unknown unit, a missing or infinite value, a fraction with too many digits.
 */
export function writeQuantity(written: Written, lang: Lang): string | null {
  const unit = unitWord(written.unit, lang);
  if (unit === null) return null;
  if (written.bound === 'range') {
    const { min, max } = written;
    if (min === undefined || max === undefined || !(min <= max)) return null;
    const power = commonPower(min, max, lang, written.unit);
    const [low, high] = [numeral(min, written.unit, lang, power), numeral(max, written.unit, lang, power)];
    return low === null || high === null ? null : `${low}${lang === 'zh' ? '至' : ' to '}${high}${unit}`;
  }
  const { value } = written;
  if (value === undefined) return null;
  const number = numeral(value, written.unit, lang, powerOf(value, lang, written.unit));
  if (number === null) return null;
  if (lang === 'en') return `${EN[written.bound]}${number}${unit}`;
  if (written.bound === 'rounded_down')
    return AFTER_UNIT.has(written.unit) ? `${number}${unit}多` : `${number}余${unit}`;
  return `${zhWord(written)}${number}${unit}`;
}

type Single = Exclude<Bound, 'range'>;
const ZH: Readonly<Record<Single, string>> = {
  exact: '',
  at_least: '超',
  rounded_down: '',
  rounded_up: '近',
  about: '约',
  at_most: '不超过',
};
const EN: Readonly<Record<Single, string>> = {
  exact: '',
  at_least: 'more than ',
  rounded_down: 'just over ',
  rounded_up: 'nearly ',
  about: 'about ',
  at_most: 'up to ',
};
/** Signs that 余 cannot stand before. */
const AFTER_UNIT: ReadonlySet<string> = new Set(['percent', 'permille', 'ratio']);
/** 近3年 would be the last three years. */
const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'quarter_year', 'hour']);

function zhWord(written: Written): string {
  if (written.bound === 'range') return '';
  return written.bound === 'rounded_up' && PERIODS.has(written.unit) ? '将近' : ZH[written.bound];
}

/** The unit with the space before it; null for an id that the table does not know. */
function unitWord(id: string, lang: Lang): string | null {
  if (id === NO_UNIT || id === 'ratio') return '';
  const unit = unitOf(id);
  if (unit === undefined) return null;
  const [zh, en] = [unit.zh[0], unit.en[0]];
  if (lang === 'zh' && zh !== undefined) return zh;
  const word = lang === 'en' ? (en ?? zh) : en;
  return word === undefined ? null : /^[%‰]/.test(word) ? word : ` ${word}`;
}

const UNSCALED: ReadonlySet<string> = new Set([
  'percent',
  'permille',
  'percentage_point',
  'times',
  'ratio',
  'years_old',
  'celsius',
]);
const POWERS: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
  zh: [
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
};

type Power = readonly [number, string] | null;

function powerOf(value: number, lang: Lang, unit: string): Power {
  if (UNSCALED.has(unit)) return null;
  return POWERS[lang].find(([power]) => Math.abs(value) >= 10 ** power) ?? null;
}
/** One magnitude for both ends, or none: 3至5万 must not be read where 3 and 50,000 are meant. */
function commonPower(min: number, max: number, lang: Lang, unit: string): Power {
  const power = powerOf(min, lang, unit);
  return power?.[0] === powerOf(max, lang, unit)?.[0] ? power : null;
}

function numeral(value: number, unit: string, lang: Lang, power: Power): string | null {
  if (!Number.isFinite(value)) return null;
  if (unit === 'ratio') return fraction(value);
  const digits = plainDigits(Math.abs(value), -(power?.[0] ?? 0));
  if (digits === null) return null;
  const sign = value < 0 ? (lang === 'zh' ? '负' : '-') : '';
  return `${sign}${lang === 'en' ? grouped(digits) : digits}${power?.[1] ?? ''}`;
}

const MOST_DIGITS = 38;

/** All decimal digits of `value` · 10^shift, without an exponent; null where that would be too long to read back. */
function plainDigits(value: number, shift: number): string | null {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + shift + 1;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const rest = (point < 0 ? '0'.repeat(Math.min(-point, 400)) + digits : digits.slice(Math.max(0, point))).replace(
    /0+$/,
    '',
  );
  return whole.length > MOST_DIGITS || rest.length > MOST_DIGITS ? null : rest === '' ? whole : `${whole}.${rest}`;
}

function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === undefined ? groups : `${groups}.${rest}`;
}

const LARGEST_DENOMINATOR = 100;

/** 1/3 where a small denominator gives exactly this value, else a decimal fraction: 1235/10000. */
function fraction(value: number): string | null {
  if (value < 0) return null;
  for (let q = 1; q <= LARGEST_DENOMINATOR; q += 1) {
    const p = Math.round(value * q);
    if (p / q === value && p < 1e15) return `${p}/${q}`;
  }
  const digits = plainDigits(value, 0);
  if (digits === null) return null;
  const [whole = '', rest = ''] = digits.split('.');
  const top = `${whole}${rest}`.replace(/^0+(?=\d)/, '');
  return top.length + rest.length > MOST_DIGITS ? null : `${top}/1${'0'.repeat(rest.length)}`;
}
