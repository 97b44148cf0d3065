import type { Mode } from './arabic.ts';
import type { Clean } from './clean.ts';
import { add, type Decimal, fromDigits, ONE, shift, ZERO } from './decimal.ts';
import { type Token, tokenise } from './tokens.ts';

/** A number as written, before its unit. */
export interface Numeral {
  readonly end: number;
  readonly value: Decimal;
  /** The upper end where two neighbouring digits stand side by side: 三五十 is 30 to 50. */
  readonly upper: Decimal | null;
  /** 余 多 来 几 at its end or before its last magnitude. */
  readonly more: string | null;
  /** Begins with a magnitude: 千余, 万亿. In prose that alone is no figure. */
  readonly bare: boolean;
  /** Has Arabic digits. */
  readonly arabic: boolean;
  /** Powers of ten of the 万 亿 at its end where nothing else but one literal stands before: 5万 → 4; else 0. */
  readonly scale: number;
  /** Is it one literal or digit, without any magnitude? */
  readonly plain: boolean;
  /** Ends in 万, 亿 or 兆. */
  readonly big: boolean;
  /** As written in digits, when it is nothing but Arabic digits without separators. */
  readonly literal: string | null;
}

interface Sum {
  readonly value: Decimal;
  readonly used: number;
}

/**
 * Adds up the pieces by the rules of Chinese numerals: digits before 十百千 multiply them; 万亿兆 multiply the section
 * before them, or all before them where they are larger (3万5千亿, 万亿); a last single digit straight after a magnitude
 * counts the next lower place (三万五 = 35000, 一百五 = 150) unless 零 stands between.
 */
function evaluate(tokens: readonly Token[], pick: 0 | 1, paired: boolean): Sum {
  let total = ZERO;
  let section = ZERO;
  let pending: { readonly value: Decimal; readonly lone: boolean } | null = null;
  let smallLimit = Number.POSITIVE_INFINITY;
  let bigLimit = Number.POSITIVE_INFINITY;
  let lastPower = 0;
  let tail = false;
  let used = 0;
  let open = false;
  const ended = (): Sum => {
    const rest =
      pending === null
        ? ZERO
        : tail && pending.lone && lastPower > 1
          ? shift(pending.value, lastPower - 1)
          : pending.value;
    return { value: add(add(total, section), rest), used };
  };
  for (const [n, token] of tokens.entries()) {
    const before = tokens[n - 1];
    switch (token.t) {
      case 'literal':
      case 'digits': {
        if (open || pending !== null) return ended();
        tail = before?.t === 'small' || before?.t === 'big';
        if (token.t === 'literal') {
          pending = { value: token.value, lone: token.lone?.length === 1 && token.lone !== '0' };
        } else {
          const written = paired && token.digits.length === 2 ? token.digits.charAt(pick) : token.digits;
          pending = { value: fromDigits(written), lone: written.length === 1 };
        }
        break;
      }
      case 'zero':
        if (open || pending !== null) return ended();
        tail = false;
        break;
      case 'small': {
        if (open || token.power >= smallLimit) return ended();
        if (pending === null && n > 0 && !(token.power === 1 && before?.t !== 'small')) return ended();
        section = add(section, shift(pending?.value ?? ONE, token.power));
        pending = null;
        smallLimit = token.power;
        lastPower = token.power;
        break;
      }
      case 'big': {
        const part: Decimal = pending === null ? section : add(section, pending.value);
        const straight =
          before === undefined || before.t === 'big' || (before.t === 'more' && tokens[n - 2]?.t === 'big');
        if (part.c === 0n && !straight) return ended();
        if (part.c === 0n) {
          total = before === undefined ? shift(ONE, token.power) : shift(total, token.power);
          bigLimit = before === undefined ? token.power : bigLimit + token.power;
        } else if (token.power < bigLimit) {
          total = add(total, shift(part, token.power));
          bigLimit = token.power;
        } else {
          total = shift(add(total, part), token.power);
          bigLimit = token.power;
        }
        section = ZERO;
        pending = null;
        smallLimit = Number.POSITIVE_INFINITY;
        lastPower = bigLimit;
        break;
      }
      case 'fraction': {
        if (open) return ended();
        const whole = ended().value;
        const part = fromDigits('', token.digits);
        total = ZERO;
        section = ZERO;
        pending = { value: add(whole, part), lone: false };
        tail = false;
        bigLimit = Number.POSITIVE_INFINITY;
        smallLimit = Number.POSITIVE_INFINITY;
        break;
      }
      case 'more':
        if (open) return ended();
        open = true;
        break;
    }
    used = n + 1;
  }
  return ended();
}

/** Two digits side by side that mean «from … to …»: 二三, 三五, 七八. */
function isPair(digits: string): boolean {
  if (digits.length !== 2 || digits.includes('0')) return false;
  return Number(digits[1]) - Number(digits[0]) === 1 || digits === '35';
}

/**
 * The number at `p`, Arabic, Chinese or mixed; null where none begins there. `counted(end)` says whether a measure word
 * or unit follows, without which 三五 is the digits 35 and not «three to five». `skipTo` is where a run that is too
 * long to be a number ends.
 */
export function scanNumeral(
  c: Clean,
  p: number,
  mode: Mode,
  counted: (end: number) => boolean,
): Numeral | { readonly skipTo: number } | null {
  const { list, overlong, end } = tokenise(c, p, mode);
  if (overlong) return { skipTo: end };
  const first = list[0];
  if (first === undefined) return null;
  const pairAt = list.findIndex((t) => t.t === 'digits' && isPair(t.digits));
  const after = list[pairAt + 1];
  const paired =
    pairAt >= 0 &&
    (pairAt > 0 || after?.t === 'small' || after?.t === 'big' || (after === undefined && counted(end))) &&
    after?.t !== 'fraction';
  const low = evaluate(list, 0, paired);
  const used = list.slice(0, low.used);
  const lastUsed = used.at(-1);
  if (lastUsed === undefined || lastUsed.t === 'zero') return null;
  const more = used.find((t) => t.t === 'more');
  const bigs = used.filter((t) => t.t === 'big');
  const mantissa = used.filter((t) => t.t !== 'big');
  return {
    end: lastUsed.end,
    value: low.value,
    upper: paired && pairAt < low.used ? evaluate(list, 1, true).value : null,
    more: more?.t === 'more' ? more.word : null,
    bare: first.t === 'small' || first.t === 'big',
    arabic:
      used.some((t) => t.t === 'literal' && t.lone !== null) ||
      (first.t === 'literal' && first.value.e <= 0 && c.text[p] !== '半'),
    scale: isScaled(used) ? bigs.reduce((power, t) => power + (t.t === 'big' ? t.power : 0), 0) : 0,
    plain: used.every((t) => t.t === 'literal' || t.t === 'digits' || t.t === 'fraction') && mantissa.length > 0,
    big: lastUsed.t === 'big',
    literal: used.length === 1 && first.t === 'literal' ? first.lone : null,
  };
}

/** Nothing after the first 万 or 亿 but 万, 亿 and 余: the magnitude is meant for a range's lower end too. */
function isScaled(used: readonly Token[]): boolean {
  const at = used.findIndex((t) => t.t === 'big');
  return at > 0 && used.slice(at).every((t) => t.t === 'big' || t.t === 'more');
}
