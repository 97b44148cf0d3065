import { isDigit, isHan, isLetter } from './characters.ts';
import { type Clean, clean } from './clean.ts';
import { type Expression, expressionAt } from './expression.ts';
import { isNamed, isYear } from './notQuantities.ts';
import { mayBegin } from './parse.ts';

/** One line of a list of figures. `expressions` is null for a line that says more than figures. */
export interface ListLine {
  /** Code points of the text before it. */
  readonly at: number;
  readonly raw: string;
  readonly c: Clean | null;
  readonly expressions: readonly Expression[] | null;
}

/** A longer line, and a longer text, is prose. */
const LONGEST_LINE = 80;
const LONGEST_LIST = 200_000;
/** So many lines decide what the text is. */
const JUDGED = 100;

/**
 * The lines of a text that is a list of figures: most of its lines hold nothing but figures and punctuation, as the single
 * expression 一百五十二 does. There a number needs no unit to be a quantity. Null for prose, where it does.
 */
export function listLines(text: string): ListLine[] | null {
  if (text.length > LONGEST_LIST) return null;
  const lines = text.split('\n');
  const judged = lines.filter((raw) => raw.trim() !== '').slice(0, JUDGED);
  const figures = judged.filter((raw) => readLine(raw, 0).expressions !== null).length;
  if (figures * 2 <= judged.length) return null;
  let at = 0;
  return lines.map((raw) => {
    const line = readLine(raw, at);
    at += lengthOf(raw) + 1;
    return line;
  });
}

function lengthOf(raw: string): number {
  let length = raw.length;
  for (let i = 0; i < raw.length; i += 1) if ((raw.codePointAt(i) ?? 0) > 0xffff) length -= 1;
  return length;
}

function readLine(raw: string, at: number): ListLine {
  if (raw.length > LONGEST_LINE || /<[A-Za-z/!]/.test(raw)) return { at, raw, c: null, expressions: null };
  const c = clean(raw);
  return { at, raw, c, expressions: expressionsOf(c) };
}

/** The figures of a text that holds nothing else but punctuation; null where it does, or where there are dates, codes and names. */
function expressionsOf(c: Clean): Expression[] | null {
  const { text } = c;
  if (text.includes('\n')) return null;
  const found: Expression[] = [];
  let from = 0;
  for (let p = 0; p < text.length; ) {
    const e = mayBegin(c, p) ? expressionAt(c, p, 'strict') : null;
    if (e === null) {
      p += 1;
      continue;
    }
    if ('skipTo' in e || e.start < from || hasWords(text, from, e.start) || isOther(c, e)) return null;
    if (found.length === 0 || text.slice(e.start, e.end) !== '零') found.push(e);
    from = e.end;
    p = e.end;
  }
  return found.length === 0 || hasWords(text, from, text.length) ? null : found;
}

function hasWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const ch = text.charAt(i);
    if (isHan(ch) || isLetter(ch) || isDigit(ch)) return true;
  }
  return false;
}

/** A year, a date, a telephone number, a name, or 万 and 百 by themselves. */
function isOther(c: Clean, e: Expression): boolean {
  const { text } = c;
  const { amount } = e;
  if (!Number.isFinite(e.value) || isNamed(c, e) || (isYear(e) && !e.bounded)) return true;
  if (amount.bare && !e.bounded && amount.more === null && /^[百佰千仟万亿兆]+$/.test(text.slice(e.start, e.end)))
    return true;
  if (/^0\d/.test(amount.literal ?? '')) return true;
  return /^[-—:/.]$/.test(text.charAt(e.end)) && isDigit(text.charAt(e.end + 1));
}
