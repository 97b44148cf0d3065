import { type Mode, scanArabic } from './arabic.ts';
import { bigMagnitude, chineseDigit, isDigit, scoreDigit, smallMagnitude } from './characters.ts';
import { type Clean, GAP } from './clean.ts';
import { type Decimal, HALF } from './decimal.ts';

/**
 * The pieces of a number as written: a literal in Arabic digits, a run of Chinese digits, 十百千, 万亿兆, the 零 that
 * fills a gap, digits after 点, and the words 余 多 来 几 that leave the rest open.
 */
export type Token =
  | { readonly t: 'literal'; readonly value: Decimal; readonly lone: string | null; readonly end: number }
  | { readonly t: 'digits'; readonly digits: string; readonly end: number }
  | { readonly t: 'small' | 'big'; readonly power: number; readonly end: number }
  | { readonly t: 'zero'; readonly end: number }
  | { readonly t: 'fraction'; readonly digits: string; readonly end: number }
  | { readonly t: 'more'; readonly word: string; readonly end: number };

const MOST = 40;
/** 千瓦 兆瓦 千克: there the magnitude belongs to the unit. */
const AFTER_PREFIX: Readonly<Record<string, string>> = {
  千: '瓦克伏卡赫帕焦字比安',
  兆: '瓦赫帕焦字比伏',
  百: '帕',
  仟: '',
};
/** Names that begin with a magnitude. */
const NAMES = [
  '万州',
  '万盛',
  '万科企',
  '百分点',
  '百度',
  '百货',
  '百姓',
  '百科',
  '十堰',
  '十佳',
  '万向',
  '万象',
  '万寿',
];
/** Words that begin with 多, 余 or 来 and do not belong to the number before. */
const NOT_MORE = [
  '多元化',
  '多样',
  '多层',
  '多功能',
  '多维',
  '多式',
  '余额',
  '来自',
  '来源',
  '来到',
  '来渝',
  '来区',
  '来华',
  '来宾',
  '多云',
];

export interface Tokens {
  readonly list: readonly Token[];
  /** The run of numeral characters goes on beyond what one number can hold. */
  readonly overlong: boolean;
  /** Index after the run of numeral characters. */
  readonly end: number;
}

/** Splits the number that begins at `p` into its pieces. Looks no further than the number goes, and 40 pieces at most. */
export function tokenise(c: Clean, p: number, mode: Mode): Tokens {
  const { text } = c;
  const list: Token[] = [];
  let i = p;
  while (i < text.length) {
    if (list.length > MOST) return { list: [], overlong: true, end: i };
    if (i > p && !goesOn(c, i, mode)) break;
    const last = list.at(-1);
    const next = tokenAt(c, i, last, mode);
    if (next === null) break;
    if (next === 'overlong') return { list: [], overlong: true, end: skipDigits(text, i) };
    if (next.t === 'digits' && last?.t === 'digits') list.pop();
    list.push(next);
    i = next.end;
  }
  return { list, overlong: false, end: i };
}

function skipDigits(text: string, p: number): number {
  let i = p;
  while (isDigit(text[i]) || text[i] === '.') i += 1;
  return i;
}

/** May a number go on over what was taken out before `i`? Single Chinese digits, as in two table cells, do not join over spaces. */
function goesOn(c: Clean, i: number, mode: Mode): boolean {
  const gap = c.gap[i] ?? 0;
  if (gap <= GAP.none || gap === GAP.wrap) return true;
  if (mode === 'strict') return true;
  const scaled = [c.text[i], c.text[i - 1]].some(
    (ch) => smallMagnitude(ch) !== undefined || bigMagnitude(ch) !== undefined,
  );
  return scaled || (gap === GAP.space && (c.text[i] === '余' || c.text[i] === '多'));
}

function tokenAt(c: Clean, i: number, last: Token | undefined, mode: Mode): Token | null | 'overlong' {
  const { text } = c;
  const ch = text.charAt(i);
  if (isDigit(ch) || (mode === 'strict' && ch === '.' && last === undefined)) {
    if (last?.t === 'literal' || last?.t === 'digits' || last?.t === 'fraction') return null;
    const number = scanArabic(c, i, mode);
    if (number === null) return null;
    if (number.value === null) return 'overlong';
    return {
      t: 'literal',
      value: number.value,
      lone: number.decimal || number.grouped ? null : number.whole,
      end: number.end,
    };
  }
  if ((ch === '万' || ch === '百' || ch === '十') && NAMES.some((name) => text.startsWith(name, i))) return null;
  const after = text[i + 1];
  const digit = chineseDigit(ch);
  if (digit !== undefined) {
    if (
      last?.t === 'literal' ||
      last?.t === 'fraction' ||
      (ch === '两' && last !== undefined && !beforeMagnitude(text, i))
    )
      return null;
    if (last?.t === 'digits') {
      if (last.digits.length >= MOST) return 'overlong';
      return { t: 'digits', digits: last.digits + digit, end: i + 1 };
    }
    if (digit === '0' && last !== undefined) return last.t === 'zero' ? null : { t: 'zero', end: i + 1 };
    return { t: 'digits', digits: digit, end: i + 1 };
  }
  const score = scoreDigit(ch);
  if (score !== undefined)
    return last === undefined
      ? { t: 'digits', digits: score, end: i }
      : last.end === i
        ? { t: 'small', power: 1, end: i + 1 }
        : null;
  const small = smallMagnitude(ch);
  if (small !== undefined) {
    if (after !== undefined && AFTER_PREFIX[ch]?.includes(after) && last !== undefined) return null;
    if (ch === '千' && after === '米' && last?.t === 'literal') return null;
    return { t: 'small', power: small, end: i + 1 };
  }
  const big = bigMagnitude(ch);
  if (big !== undefined) {
    if (after !== undefined && AFTER_PREFIX[ch]?.includes(after)) return null;
    return { t: 'big', power: big, end: i + 1 };
  }
  if (ch === '半' && last === undefined) return { t: 'literal', value: HALF, lone: null, end: i + 1 };
  if (ch === '点' && (last !== undefined || mode === 'strict')) return fractionAt(c, i, mode);
  if ((ch === '余' || ch === '多' || ch === '来' || ch === '几') && last !== undefined) return moreAt(text, i, last);
  return null;
}

/** 两 inside a number stands before 百 千 万 亿; elsewhere it is the unit of weight. */
function beforeMagnitude(text: string, i: number): boolean {
  return smallMagnitude(text[i + 1]) !== undefined || bigMagnitude(text[i + 1]) !== undefined;
}

/** 点 and the digits after it: 三点一四, 12点5. Not where a magnitude or 分, 刻, 半 says that it is a time. */
function fractionAt(c: Clean, i: number, mode: Mode): Token | null {
  const { text } = c;
  let digits = '';
  let end = i + 1;
  while (
    digits.length < MOST &&
    end < text.length &&
    (c.gap[end] === GAP.none || mode === 'strict' || c.gap[end] === GAP.wrap)
  ) {
    const ch = text.charAt(end);
    const digit = isDigit(ch) ? ch : ch === '两' ? undefined : chineseDigit(ch);
    if (digit === undefined) break;
    digits += digit;
    end += 1;
  }
  if (digits === '' || smallMagnitude(text[end]) === 1 || (text[end] === '分' && text[end + 1] !== '之')) return null;
  return { t: 'fraction', digits, end };
}

function moreAt(text: string, i: number, last: Token): Token | null {
  if (NOT_MORE.some((word) => text.startsWith(word, i))) return null;
  const word = text.charAt(i);
  const scaled = last.t === 'small' || last.t === 'big';
  if (word === '几') return scaled || last.t === 'zero' ? { t: 'more', word, end: i + 1 } : null;
  if (word === '来' && !scaled && !(last.t === 'literal' && last.lone?.endsWith('0'))) return null;
  return scaled || last.t === 'literal' ? { t: 'more', word, end: i + 1 } : null;
}
