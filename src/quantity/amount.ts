import { type Mode, scanArabic } from './arabic.ts';
import { isChineseNumeral, isDigit, isHan } from './characters.ts';
import type { Clean } from './clean.ts';
import { add, type Decimal, divide, fromDigits, less, multiply, negate, shift, toNumber } from './decimal.ts';
import { englishPower, scanEnglish } from './english.ts';
import { type Numeral, scanNumeral } from './numerals.ts';
import { currencyBefore, matchUnit } from './units.ts';

/** A number or fraction as written, with its range, before unit and bound words. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  /** The exact decimal behind `value`; null for what is none (1/3) or is a range. */
  readonly exact: Decimal | null;
  /** The unit that the number itself says: 百分之 percent, 千分之 permille, a fraction ratio. */
  readonly share: 'percent' | 'permille' | 'ratio' | null;
  readonly more: string | null;
  /** 百 千 万 亿 without a digit before. */
  readonly bare: boolean;
  readonly form: 'arabic' | 'chinese' | 'words';
  readonly plain: boolean;
  readonly grouped: boolean;
  /** The digits, where it is nothing but digits without separators. */
  readonly literal: string | null;
  readonly scale: number;
  /** Ends in 万, 亿 or 兆. */
  readonly power: boolean;
}

/** Says where to go on after a run that is no number. */
export interface Skip {
  readonly skipTo: number;
}

const PLAIN = {
  upper: null,
  share: null,
  more: null,
  bare: false,
  plain: true,
  grouped: false,
  literal: null,
  scale: 0,
  power: false,
} as const;
const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
};

/** The amount that begins at `p`; null where none does. */
export function amountAt(c: Clean, p: number, mode: Mode): Amount | Skip | null {
  const { text } = c;
  const sign = signBefore(c, p);
  const negative = sign < p;
  const ch = text.charAt(p);
  const vulgar = VULGAR[ch];
  if (vulgar !== undefined) return ratio(p, p + 1, vulgar[0] / vulgar[1], 'arabic');
  if (ch === '百' || ch === '千' || ch === '佰') {
    const share = shareAt(c, p, mode);
    if (share !== null) return share;
  }
  if ((text.startsWith('一半', p) && text.charAt(p + 2) !== '导') || text.startsWith('半数', p))
    return { ...ratio(p, p + 2, 0.5, 'chinese'), bare: text.charAt(p - 1) === '过' };
  if (ch === '半' && isHalfOfAll(text, p)) return { ...ratio(p, p + 1, 0.5, 'chinese'), bare: true };
  if (text.startsWith('对折', p) && /[打对]/.test(text.charAt(p - 1)))
    return { ...PLAIN, start: p, end: p + 2, value: 50, exact: fromDigits('50'), share: 'percent', form: 'chinese' };
  const number =
    isChineseNumeral(ch) || isDigit(ch) || ch === '半' || (mode === 'strict' && (ch === '.' || ch === '点'))
      ? numeralAt(c, p, mode)
      : null;
  if (number === null) return wordsAt(c, p);
  if ('skipTo' in number) return number;
  const fraction = fractionAfter(c, p, number, mode);
  if (fraction !== null) return negative ? { ...fraction, start: sign, value: -fraction.value } : fraction;
  return finish(c, sign, p, number, negative, mode);
}

/** 过半, 近半, 超半: half of the whole, where no unit follows (近半年). */
function isHalfOfAll(text: string, p: number): boolean {
  const unit = matchUnit(text, p + 1)?.unit;
  return (
    /[过近超逾]/.test(text.charAt(p - 1)) &&
    !/[年月天日小个百世场路程途载生导决岁夜价径]/.test(text.charAt(p + 1)) &&
    (unit === undefined || unit.kind === 'measure')
  );
}

function ratio(start: number, end: number, value: number, form: Amount['form']): Amount {
  return { ...PLAIN, start, end, value, exact: null, share: 'ratio', form };
}

function numeralAt(c: Clean, p: number, mode: Mode): Numeral | Skip | null {
  return scanNumeral(
    c,
    p,
    mode,
    (end) => matchUnit(c.text, end) !== null || /^[成折倍多余来%]/.test(c.text.charAt(end)),
  );
}

const MINUS_PERCENT = /^\d{1,3}(?:\.\d{1,4})? ?(?:%|‰|个百分)/;

/** Index of the 负 or minus sign before `p`, or `p`. A minus between digits or letters is a dash, and after a Chinese noun too (重庆-3家), unless a percentage follows. */
function signBefore(c: Clean, p: number): number {
  const ch = c.text.charAt(p - 1);
  if (ch === '负') return p - 1;
  if (c.text.startsWith('零下', p - 2)) return p - 2;
  if (ch !== '-') return p;
  const before = c.text.charAt(p - 2);
  if (isHan(before) || /[A-Z]{2}/.test(c.text.slice(Math.max(0, p - 3), p - 1)))
    return /[为是比长降到至率额幅润温值达]/.test(before) || MINUS_PERCENT.test(c.text.slice(p, p + 12)) ? p - 1 : p;
  return /[\dA-Za-z%)-]/.test(before) ? p : p - 1;
}

function finish(c: Clean, start: number, p: number, number: Numeral, negative: boolean, mode: Mode): Amount {
  const { text } = c;
  let { end, value, upper, scale } = number;
  if (number.arabic) {
    const money = currencyBefore(text, start) !== null;
    const letters = money ? 'money' : mode === 'strict' || isShortEnglish(text, p, number) ? 'plain' : 'none';
    const power = englishPower(text, end, letters);
    if (power !== null) {
      value = shift(value, power.power);
      end = power.end;
      scale = power.power;
    }
  }
  if (number.arabic && end === number.end && /^[wW][人元名家个多余册次+块]/.test(text.slice(end, end + 2))) {
    value = shift(value, 4);
    end += 1;
  }
  if (text.startsWith('个亿', end) || (text.startsWith('个万', end) && !text.startsWith('个万元户', end))) {
    const power = text.charAt(end + 1) === '亿' ? 8 : 4;
    value = shift(value, power);
    upper = upper === null ? null : shift(upper, power);
    end += 2;
  }
  if (negative) value = negate(value);
  return {
    start,
    end,
    value: toNumber(value),
    upper: upper === null ? null : toNumber(upper),
    exact: upper === null ? value : null,
    share: null,
    more: number.more,
    bare: number.bare && !/[十拾]/.test(text.charAt(p)),
    form: number.arabic ? 'arabic' : 'chinese',
    plain: number.plain && end === number.end,
    grouped: /[,， ]/.test(text.slice(p, number.end)),
    literal: end === number.end ? number.literal : null,
    scale,
    power: number.big || end > number.end,
  };
}

/** «85K firms», «15B yuan»: the letter for a power of ten in English prose; not 4K films, 100M宽带. */
function isShortEnglish(text: string, p: number, number: Numeral): boolean {
  const screen = number.literal !== null && Number(number.literal) <= 8 && text.charAt(number.end) === 'K';
  return (
    !screen &&
    /^[KMB](?: [A-Za-z]|[.,;)]\s|$)/.test(text.slice(number.end, number.end + 3)) &&
    /^[\s~]?$/.test(text.charAt(p - 1))
  );
}

/** 百分之三十三, 千分之五, 百分之百. The number after may be negative. */
function shareAt(c: Clean, p: number, mode: Mode): Amount | null {
  const { text } = c;
  if (mode === 'strict' && text.startsWith('百分百', p))
    return { ...PLAIN, start: p, end: p + 3, value: 100, exact: fromDigits('100'), share: 'percent', form: 'chinese' };
  if (!text.startsWith('分之', p + 1) || isChineseNumeral(text.charAt(p - 1)) || isDigit(text.charAt(p - 1)))
    return null;
  const inner = text.charAt(p + 3) === '负' || text.charAt(p + 3) === '-';
  const start = text.charAt(p - 1) === '负' ? p - 1 : text.startsWith('负的', p - 2) ? p - 2 : p;
  const negative = inner || start < p;
  const from = p + 3 + (inner ? 1 : 0);
  const number = numeralAt(c, from, mode);
  if (number === null || 'skipTo' in number) return null;
  const power = number.arabic ? englishPower(text, number.end, mode === 'strict' ? 'plain' : 'none') : null;
  const value = shift(negative ? negate(number.value) : number.value, power?.power ?? 0);
  return {
    ...PLAIN,
    start,
    end: power?.end ?? number.end,
    value: toNumber(value),
    upper: number.upper === null ? null : toNumber(number.upper),
    exact: number.upper === null ? value : null,
    share: text.charAt(p) === '千' ? 'permille' : 'percent',
    more: number.more,
    form: 'chinese',
  };
}

/** 三分之一, 三又二分之一, 1/3; `first` is the number read so far. */
function fractionAfter(c: Clean, p: number, first: Numeral, mode: Mode): Amount | null {
  const { text } = c;
  const form = first.arabic ? 'arabic' : 'chinese';
  if (text.startsWith('分之', first.end)) {
    const negative = text.charAt(first.end + 2) === '负';
    const top = numeralAt(c, first.end + 2 + (negative ? 1 : 0), mode);
    if (top === null || 'skipTo' in top) return null;
    const value = divide(negative ? negate(top.value) : top.value, first.value);
    return value === null ? null : ratio(p, top.end, value, form);
  }
  if (text.charAt(first.end) === '又') {
    const bottom = numeralAt(c, first.end + 1, mode);
    if (bottom === null || 'skipTo' in bottom || !text.startsWith('分之', bottom.end)) return null;
    const top = numeralAt(c, bottom.end + 2, mode);
    if (top === null || 'skipTo' in top) return null;
    const value = divide(add(multiply(first.value, bottom.value), top.value), bottom.value);
    return value === null ? null : ratio(p, top.end, value, form);
  }
  if (text.charAt(first.end) === '/' && (first.literal !== null || (mode === 'strict' && first.arabic)))
    return slashAt(c, p, first, mode);
  if (mode === 'strict' && first.literal !== null && text.charAt(first.end) === ' ') {
    const top = scanNumeral(c, first.end + 1, mode, () => false);
    if (top === null || 'skipTo' in top || text.charAt(top.end) !== '/') return null;
    const part = slashAt(c, first.end + 1, top, mode);
    return part === null ? null : ratio(p, part.end, toNumber(first.value) + part.value, 'arabic');
  }
  return null;
}

/** 1/3. In prose only a proper fraction with a small denominator, no date, mark or page (24/7, 2021/22, 9/30). */
function slashAt(c: Clean, p: number, top: Numeral, mode: Mode): Amount | null {
  const bottom = scanArabic(c, top.end + 1, mode);
  if (bottom?.value === null || bottom?.value === undefined) return null;
  const value = divide(top.value, bottom.value);
  if (value === null) return null;
  if (mode === 'running') {
    const around = `${c.text.charAt(p - 1)}${c.text.charAt(bottom.end)}`;
    const proper =
      less(top.value, bottom.value) && less(bottom.value, fromDigits('21')) && !top.literal?.startsWith('0');
    if (!proper || bottom.decimal || bottom.whole.startsWith('0') || /[\d/A-Za-z.页版-]/.test(around)) return null;
  }
  return ratio(p, bottom.end, value, 'arabic');
}

function wordsAt(c: Clean, p: number): Amount | null {
  if (/[A-Za-z]/.test(c.text.charAt(p - 1))) return null;
  const number = scanEnglish(c.text, p);
  if (number === null) return null;
  if (number.parts > 1) return ratio(p, number.end, toNumber(number.value) / number.parts, 'words');
  return { ...PLAIN, start: p, end: number.end, value: toNumber(number.value), exact: number.value, form: 'words' };
}
