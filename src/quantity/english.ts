import { add, type Decimal, fromDigits, HALF, ONE, shift, ZERO } from './decimal.ts';

/** Numbers in English words, and the English words for powers of ten. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const POWERS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
const SHORT: ReadonlyMap<string, number> = new Map([
  ['mln', 6],
  ['mn', 6],
  ['bln', 9],
  ['bn', 9],
  ['tn', 12],
  ['trn', 12],
]);
/** Letters after a number: kilo and mega anywhere; m, b and t mean million, billion and trillion only after a currency sign. */
const LETTERS: Readonly<Record<Letters, Readonly<Record<string, number>>>> = {
  none: {},
  plain: { k: 3, K: 3, M: 6, B: 9 },
  money: { k: 3, K: 3, M: 6, m: 6, B: 9, b: 9, T: 12, t: 12 },
};
export type Letters = 'none' | 'plain' | 'money';
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

const SMALL_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, n * 10]).filter(([word]) => word !== '_'),
]);

export interface EnglishNumber {
  readonly end: number;
  readonly value: Decimal;
  /** Denominator of a fraction (one-third → 3), else 1. */
  readonly parts: number;
}

function wordAt(text: string, p: number): string {
  return /^[A-Za-z]{1,12}(?![A-Za-z])/.exec(text.slice(p, p + 13))?.[0] ?? '';
}

const LONGEST = 24;

/**
 * The number in English words at `p`: seven · forty-four · two hundred and fifty thousand · a dozen · half · one-third.
 * «a» counts only before hundred, thousand, …, dozen and parts; null where no number begins.
 */
export function scanEnglish(text: string, p: number): EnglishNumber | null {
  let total = ZERO;
  let section = ZERO;
  let end = -1;
  let i = p;
  let lastSmall = -1;
  let article = false;
  for (let n = 0; n < LONGEST; n += 1) {
    const word = wordAt(text, i).toLowerCase();
    const after = i + word.length;
    const small = SMALL_WORDS.get(word);
    const power = POWERS.get(word);
    const parts = PARTS.get(word);
    if (small !== undefined) {
      if (article || (lastSmall >= 0 && !(lastSmall >= 20 && small > 0 && small < 10))) break;
      section = add(section, fromDigits(String(small)));
      lastSmall = small;
      end = after;
    } else if (word === 'hundred' && (end >= 0 || article)) {
      section = shift(section.c === 0n ? ONE : section, 2);
      lastSmall = -1;
      end = after;
    } else if (word === 'dozen' && (end >= 0 || article)) {
      const dozens = section.c === 0n ? ONE : section;
      return { end: after, value: { c: dozens.c * 12n, e: dozens.e }, parts: 1 };
    } else if (power !== undefined && (end >= 0 || article)) {
      total = add(total, shift(section.c === 0n ? ONE : section, power));
      section = ZERO;
      lastSmall = -1;
      end = after;
    } else if (parts !== undefined && (n === 0 ? parts === 2 : article || n === 1)) {
      const whole = word === 'half' && !article ? powerAfterHalf(text, after) : null;
      if (whole !== null) return { end: whole.end, value: shift(HALF, whole.power), parts: 1 };
      if (n > 0 && end >= 0 && word.endsWith('s') !== (section.c !== 1n)) break;
      return { end: after, value: section.c === 0n ? ONE : section, parts };
    } else if ((word === 'a' || word === 'an') && n === 0) article = true;
    else if (!(word === 'and' && end >= 0 && SMALL_WORDS.has(wordAt(text, after + 1).toLowerCase()) && lastSmall < 0))
      break;
    if (end === after && text.startsWith(' and a half', after) && !/[A-Za-z]/.test(text.charAt(after + 11))) {
      const power = englishPower(text, after + 11, 'none');
      const value = shift(add(add(total, section), HALF), power?.power ?? 0);
      return { end: power?.end ?? after + 11, value, parts: 1 };
    }
    const gap = text.charAt(after);
    if (gap !== ' ' && gap !== '-') break;
    i = after + 1;
    if (small === undefined && word !== 'and' && word !== 'a' && word !== 'an') article = false;
  }
  return end < 0 ? null : { end, value: add(total, section), parts: 1 };
}

/** The power of ten in «half a million». */
function powerAfterHalf(text: string, p: number): { readonly power: number; readonly end: number } | null {
  return text.startsWith(' a ', p) ? englishPower(text, p + 2, 'none') : null;
}

/** The power of ten named at `p` after a number: million, bn, and the single letters that `letters` allows. */
export function englishPower(
  text: string,
  p: number,
  letters: Letters,
): { readonly power: number; readonly end: number } | null {
  const from = text.charAt(p) === ' ' || text.charAt(p) === '-' ? p + 1 : p;
  const word = wordAt(text, from);
  const lower = word.toLowerCase();
  const power = POWERS.get(lower) ?? (lower === 'hundred' ? 2 : SHORT.get(lower)) ?? LETTERS[letters][word];
  return power === undefined ? null : { power, end: from + word.length };
}
