import { intervalOf } from '../domain/bound.ts';
import type { Interval } from '../domain/interval.ts';
import type { Bound } from '../domain/words.ts';
import { isChineseNumeral, isDigit } from './characters.ts';
import { type Clean, clean } from './clean.ts';
import { type Expression, expressionAt } from './expression.ts';

/** A figure as written: in base units (persons, CNY, percent as 33), one value or the ends of a range. */
export interface Quantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly bound: Bound;
  /** The expression without line breaks, mark-up and the spaces inside. */
  readonly asWritten: string;
}

export type Parsed =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly reason: Reason };

/** Why an expression is no figure. */
export type Reason =
  | 'empty'
  | 'too long'
  | 'no number'
  | 'no single number: only an order of magnitude is named'
  | 'an ordinal, not a quantity'
  | 'more is written than one quantity'
  | 'too large';

const LONGEST = 200;

/** Words that may stand before a figure without belonging to it. */
const LEADS =
  /^(?:每年|每月|高达|多达|达到了|达到|达|共有|共计|共|累计|总计|合计|总额|总量|占全市的|占全市|占全国的|占全国|占|为|是|计|有|已|已达|仅有|仅|只有|只|就|增长了|增长|下降了|下降|增加了|增加|减少|提高|同比|比|在|从|提升至|提高到|提高至|升至|增至|降至|上升了|上升|the|of|a total of|total|reached|reaching|reach|with|打|折扣|:|,|，|、)/i;
const TRAILS = /^(?:(?: more| in total| each|的|\(次\)|之多|之间|数|整|人左右)|[。.，,;；:：!?、”"')）】\] ])+$/;

/**
 * One figure expression: number, unit and bound words in Chinese or English. The whole text has to be used up. Never throws.
 */
export function parseQuantity(text: string): Parsed {
  if (text.length > LONGEST) return { ok: false, reason: 'too long' };
  const c = clean(text);
  const all = c.text.replace(/[\s]+$/, '');
  if (all.trim() === '') return { ok: false, reason: 'empty' };
  if (/^第\s?[\d一二三四五六七八九十百千]/.test(all.trim())) return { ok: false, reason: 'an ordinal, not a quantity' };
  let best: Reason = 'no number';
  for (let p = 0; p < all.length; p += 1) {
    if (!mayBegin(c, p)) continue;
    const found = expressionAt(c, p, 'strict');
    if (found === null || 'skipTo' in found) continue;
    best = 'more is written than one quantity';
    if (!isLead(all.slice(0, found.start)) || !(found.end >= all.length || TRAILS.test(all.slice(found.end)))) {
      if (isLead(all.slice(0, found.start))) break;
      continue;
    }
    if (!Number.isFinite(found.value) || (found.upper !== null && !Number.isFinite(found.upper)))
      return { ok: false, reason: 'too large' };
    return { ok: true, quantity: quantityOf(c, found) };
  }
  if (/[数几若][十百千万亿]|若干|dozens of|hundreds of|thousands of/.test(all)) {
    return { ok: false, reason: 'no single number: only an order of magnitude is named' };
  }
  return { ok: false, reason: best };
}

/** May a figure that stands by itself begin here? */
export function mayBegin(c: Clean, p: number): boolean {
  const ch = c.text.charAt(p);
  return isDigit(ch) || isChineseNumeral(ch) || /[半过对点.½⅓⅔¼¾⅕⅛A-Za-z]/.test(ch);
}

function isLead(text: string): boolean {
  let rest = text.replace(/^[\s“"'(（:：]+/, '');
  for (let n = 0; n < 6 && rest !== ''; n += 1) {
    const hit = LEADS.exec(rest);
    if (hit === null) return /^[人民币\s]+$/.test(rest) || rest === '正' || rest === '+';
    rest = rest.slice(hit[0].length).trimStart();
  }
  return rest === '';
}

/** The expression as a quantity. */
export function quantityOf(c: Clean, found: Expression): Quantity {
  const asWritten = written(c, found.start, found.end);
  const { unit, bound } = found;
  return found.upper === null
    ? { value: found.value, unit, bound, asWritten }
    : { min: found.value, max: found.upper, unit, bound, asWritten };
}

/** As it stands in the text; spaces stay only where the expression has Latin words. */
function written(c: Clean, start: number, end: number): string {
  const shown = c.shown.slice(start, end).trim();
  return /[A-Za-z]/.test(shown) ? shown : shown.replaceAll(' ', '');
}

/** The true values that the wording allows (the rules are the domain's). */
export function quantityInterval(quantity: Omit<Quantity, 'asWritten'>): Interval | null {
  return intervalOf(quantity);
}
