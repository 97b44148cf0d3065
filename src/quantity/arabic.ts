import { isDigit, isHan } from './characters.ts';
import { type Clean, GAP } from './clean.ts';
import { type Decimal, fromDigits, raise, shift } from './decimal.ts';

/** `strict`: a whole text is one expression; `running`: the expression stands in prose, where less is taken for a number. */
export type Mode = 'strict' | 'running';

export interface Arabic {
  readonly end: number;
  /** Null where the digits are no number: too many of them, or several points as in 1.2.3. */
  readonly value: Decimal | null;
  readonly grouped: boolean;
  readonly decimal: boolean;
  /** Digits before the point, as written without separators. */
  readonly whole: string;
}

const LONGEST = 40;

/** Index after the run of digits that begins at `p`. Linear; the caller goes on from there. */
function digitsEnd(c: Clean, p: number): number {
  let i = p;
  while (isDigit(c.text[i]) && (i === p || c.gap[i] === GAP.none || c.gap[i] === GAP.wrap)) i += 1;
  return i;
}

function isGroup(c: Clean, i: number): boolean {
  return isDigit(c.text[i]) && isDigit(c.text[i + 1]) && isDigit(c.text[i + 2]) && !isDigit(c.text[i + 3]);
}

/**
 * Thousands separator at `i` of the number from `p`: a comma (half or full width) or a space; in prose the space only
 * before 000 or in the middle of Chinese text, for tables put spaces between numbers.
 */
function isSeparator(c: Clean, p: number, i: number, mode: Mode): boolean {
  const ch = c.text[i];
  if (ch === ',' || ch === '，') return (c.gap[i] === GAP.none || c.gap[i] === GAP.wrap) && tight(c, i + 1);
  if (ch === ' ') return c.gap[i] === GAP.space && (mode === 'strict' || spaced(c, p, i));
  return mode === 'strict' && ch === "'";
}
function spaced(c: Clean, p: number, i: number): boolean {
  const { text } = c;
  if (text.startsWith('000', i + 1)) return true;
  const after = /^\d{3}(?: \d{3}){0,3}(?:\.\d{1,6})?/.exec(text.slice(i + 1, i + 24))?.[0];
  return after !== undefined && isHan(text[i + 1 + after.length]) && !/[\dA-Za-z\s.,]/.test(text.charAt(p - 1) || ' ');
}
function tight(c: Clean, i: number): boolean {
  return c.gap[i] === GAP.none || c.gap[i] === GAP.wrap;
}

/** The number in Arabic digits at `p`: 1208 · 1,208 · 30 000 · 12.5 · in a single expression also .5 and 1.5e3. */
export function scanArabic(c: Clean, p: number, mode: Mode): Arabic | null {
  const { text } = c;
  const leadingPoint = mode === 'strict' && text[p] === '.' && isDigit(text[p + 1]);
  if (!leadingPoint && !isDigit(text[p])) return null;
  let i = leadingPoint ? p : digitsEnd(c, p);
  if (i - p > LONGEST) return { end: i, value: null, grouped: false, decimal: false, whole: '' };
  let whole = text.slice(p, i);
  let grouped = false;
  if (whole.length > 0 && whole.length <= 3 && !whole.startsWith('0')) {
    while (whole.length < LONGEST && isSeparator(c, p, i, mode) && isGroup(c, i + 1)) {
      whole += text.slice(i + 1, i + 4);
      i += 4;
      grouped = true;
    }
  }
  let fraction = '';
  let broken = false;
  while (text[i] === '.' && tight(c, i) && isDigit(text[i + 1]) && tight(c, i + 1)) {
    const end = digitsEnd(c, i + 1);
    if (fraction !== '' || end - i > LONGEST) broken = true;
    else fraction = text.slice(i + 1, end);
    i = end;
  }
  if (broken) return { end: i, value: null, grouped, decimal: true, whole };
  const value = fromDigits(whole, fraction);
  const scientific = /^[×x*]10(?:\^([+-]?\d{1,2})(?!\d)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/.exec(text.slice(i, i + 9));
  if (scientific !== null) {
    const power = Number(scientific[1] ?? [...(scientific[2] ?? '')].map((ch) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(ch)).join(''));
    return { end: i + scientific[0].length, value: shift(value, power), grouped, decimal: true, whole };
  }
  const raised = mode === 'strict' ? /^\^([+-]{0,2}\d{1,2})(?![\d.])/.exec(text.slice(i, i + 6)) : null;
  if (raised !== null) {
    const power = raise(value, Number((raised[1] ?? '').replace(/^--|^\+/, '')));
    return { end: i + raised[0].length, value: power, grouped, decimal: true, whole };
  }
  const exponent = mode === 'strict' ? /^[eE]([+-]?\d{1,3})(?![\dA-Za-z])/.exec(text.slice(i, i + 6)) : null;
  if (exponent === null) return { end: i, value, grouped, decimal: fraction !== '', whole };
  const power = Number(exponent[1]);
  return { end: i + exponent[0].length, value: shift(value, power), grouped, decimal: true, whole };
}
