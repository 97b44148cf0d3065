import { isChineseNumeral, isDigit, isLetter } from './characters.ts';
import { type Clean, clean } from './clean.ts';
import { type Expression, expressionAt } from './expression.ts';
import { listLines } from './lists.ts';
import { isNoQuantity } from './notQuantities.ts';
import { type Quantity, quantityOf } from './parse.ts';

/** A quantity in a text: `start` inclusive, `end` exclusive, in code points of the raw text. */
export interface Found extends Quantity {
  readonly start: number;
  readonly end: number;
}

/**
 * Every quantity in a text (plain or HTML, Chinese or English), in order, none overlapping another. Never throws; the
 * time is linear in the length of the text.
 */
export function findQuantities(text: string): Found[] {
  const lines = listLines(text);
  if (lines === null) return inProse(clean(text));
  return lines.flatMap(({ raw, at, c: read, expressions }) => {
    const c = read ?? clean(raw);
    const found = expressions?.map((e) => asFound(c, e)) ?? inProse(c);
    return found.map((f) => ({ ...f, start: f.start + at, end: f.end + at }));
  });
}

function inProse(c: Clean): Found[] {
  const found: Found[] = [];
  let from = 0;
  let i = 0;
  while (i < c.text.length) {
    const ch = c.text.charAt(i);
    if (ch === 'h' || ch === 'w' || ch === 'H' || ch === 'W') {
      const end = addressEnd(c.text, i);
      if (end > i) {
        i = end;
        continue;
      }
    }
    if (!mayBegin(c.text, i)) {
      i += 1;
      continue;
    }
    const e = expressionAt(c, i, 'running');
    if (e === null) i = afterRun(c.text, i);
    else if ('skipTo' in e) i = Math.max(e.skipTo, afterRun(c.text, i));
    else {
      if (e.start >= from && Number.isFinite(e.value) && !isNoQuantity(c, e)) {
        found.push(asFound(c, e));
        from = e.end;
      }
      i = Math.max(i + 1, e.to === null ? e.end : numberEnd(c, e));
    }
  }
  return found;
}

/** After a range go on behind it, also where it was none (2018—2020年). */
function numberEnd(c: Clean, e: Expression): number {
  return Math.max(e.end, e.to?.end ?? 0, afterRun(c.text, e.amount.start));
}

function asFound(c: Clean, e: Expression): Found {
  const start = c.from[e.start] ?? 0;
  const end = c.to[e.end - 1] ?? start;
  return { start, end, ...quantityOf(c, e) };
}

function mayBegin(text: string, i: number): boolean {
  const ch = text.charAt(i);
  if (
    isDigit(ch) ||
    isChineseNumeral(ch) ||
    ch === '半' ||
    (ch === '对' && text.startsWith('折', i + 1)) ||
    '½⅓⅔¼¾⅕⅛'.includes(ch)
  )
    return true;
  return isLetter(ch) && !isLetter(text.charAt(i - 1)) && /[aefhnostAEFHNOST]/.test(ch);
}

/** Behind the digits, or the word, at `i`. */
function afterRun(text: string, i: number): number {
  let end = i + 1;
  if (isDigit(text.charAt(i))) while (isDigit(text.charAt(end))) end += 1;
  else if (isLetter(text.charAt(i))) while (isLetter(text.charAt(end))) end += 1;
  return end;
}

/** End of the web address that begins at `i`, or `i`. */
function addressEnd(text: string, i: number): number {
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(i, i + 8))) return i;
  let end = i;
  while (end < text.length && /[!#-&(-;=?-Z_a-z~@]/.test(text.charAt(end))) end += 1;
  return end;
}
