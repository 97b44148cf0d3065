import { isDigit, isHan, isLetter } from './characters.ts';
import type { Clean } from './clean.ts';
import type { Expression } from './expression.ts';
import { isName, isSlogan } from './names.ts';
import { NO_UNIT, needsArabic, unitOf } from './units.ts';

/**
 * What in running text has the form of a quantity and is none: dates, ordinals, names, codes, slogans, idioms. Each rule
 * looks at a few characters around the expression.
 */
export function isNoQuantity(c: Clean, e: Expression): boolean {
  if (e.unit === NO_UNIT ? !standsAlone(c, e) : isNoCount(c, e)) return true;
  return isCode(c, e) || isNamed(c, e);
}

/** A date, an ordinal, a name or a slogan. */
export function isNamed(c: Clean, e: Expression): boolean {
  return isDate(c, e) || isOrdinal(c, e) || isName(c, e) || isSlogan(c, e);
}

/** Index of the number itself, without the sign of a currency or a bound word. */
function numberAt(e: Expression): number {
  return e.amount.start;
}

/** Part of a longer string of letters, digits and signs: 5G, A4, sz000625, 2021-11, 023-6789, 1+10+N, 14:00. */
function isCode(c: Clean, e: Expression): boolean {
  const { text } = c;
  const at = numberAt(e);
  const before = text.charAt(at - 1);
  const after = text.charAt(e.end);
  const beyond = text.charAt(e.end + 1);
  if (e.amount.form === 'chinese') return false;
  if ((isLetter(before) && e.start === at) || before === '_' || before === '#' || before === '@') return true;
  if ((isDigit(before) || before === '.') && e.start === at) return true;
  if (
    /[-—~:+*×/=·.]/.test(before) &&
    (before === ':' ? /\d/ : /[\dA-Za-z%]/).test(text.charAt(at - 2)) &&
    e.start >= at - 1
  )
    return before !== '+' || e.unit === NO_UNIT;
  if (e.unit === NO_UNIT && isLetter(after) && e.amount.form === 'arabic') return true;
  if (/[-—:+*×/=·]/.test(after) && (isDigit(beyond) || (after === '+' && isLetter(beyond)))) return e.unit === NO_UNIT;
  return e.amount.literal !== null && /^0\d/.test(e.amount.literal);
}

const CALENDAR_YEARS = { from: 1000, to: 2100 };

/** 2021年, 2018—2020年, 二〇二一年, 80年代, 21年9月, 3年级; not 3年, 十年. */
function isDate(c: Clean, e: Expression): boolean {
  const { text } = c;
  const next = text.charAt(e.end);
  if (e.unit === 'year') {
    if (/^(?:代|级|度|报|鉴|[底末初中](?![心国]))/.test(text.slice(e.unitEnd, e.unitEnd + 2))) return true;
    const year = e.value >= CALENDAR_YEARS.from && e.value <= CALENDAR_YEARS.to;
    if (year && e.amount.more === null && e.amount.plain && !text.startsWith('时间', e.end)) return true;
    if (isDigit(next) || /^[一二三四五六七八九十]{1,2}月/.test(text.slice(e.end, e.end + 3))) return true;
    return (
      /[世纪]/.test(text.charAt(e.start - 1)) ||
      (e.amount.literal?.length === 2 && /^[0-2]/.test(e.amount.literal) && /[’']/.test(text.charAt(e.start - 1)))
    );
  }
  if (e.unit !== NO_UNIT) return false;
  if (/^[年月日号时]/.test(text.slice(e.amount.end, e.amount.end + 1))) return true;
  return (e.to === null ? e.amount : e.to).literal !== null && /^(?:点|:|时)/.test(text.slice(e.unitAt, e.unitAt + 1));
}

/** 第3位, 前10名, No. 5, 周三, 初一, 排名全国10位. */
function isOrdinal(c: Clean, e: Expression): boolean {
  const { text } = c;
  if (/\bfortune (?:global )?$/i.test(text.slice(Math.max(0, e.start - 16), e.start))) return true;
  const before = text.charAt(e.start - 1);
  if (before === '第') return true;
  if (before === '前' && !/[目此以之日年月天周空生提当]/.test(text.charAt(e.start - 2))) return true;
  if (/第[一二三四五六七八九十\d]{1,3}(?:[、至到—~-]第?)$/.test(text.slice(Math.max(0, e.start - 6), e.start)))
    return true;
  if (
    e.amount.form === 'chinese' &&
    /[周初期]$|星期$|礼拜$/.test(text.slice(Math.max(0, e.start - 2), e.start)) &&
    before !== '期'
  )
    return true;
  if (
    /(?:\bno\.?|\btop|\bnumber|\bchapter|\bsection|\bfigure|\btable|\bpage|\bphase|\barticle|\bversion|\blevel|\btype|\bclass|\bgrade|\broom|\bpart|\bstep|\biso|\bvol\.?|\bq|排名|位列|位居|名列|居全国|居全市)\s?$/i.test(
      text.slice(Math.max(0, e.start - 9), e.start),
    )
  ) {
    return e.unit === NO_UNIT || e.unit === 'person';
  }
  return false;
}

/** Is a number without a unit a quantity? With a bound word, thousands separators or 万 and 亿, or before an English noun. */
function standsAlone(c: Clean, e: Expression): boolean {
  const { text } = c;
  const next = text.charAt(e.end);
  if (/[版级号路楼室省中职甲线环期]/.test(next) || /^(?:强|后)/.test(next)) return false;
  if (e.amount.form === 'words') return e.bounded ? e.value > 1 : beforeNoun(text, e, 2);
  if (e.amount.form === 'chinese') {
    if (e.amount.bare)
      return (
        (e.bounded || e.amount.more !== null) && e.amount.power && !/[一-龥]/.test(next === '元' ? '' : bareNext(next))
      );
    return e.amount.power || saysSize(text, e);
  }
  if (e.upper !== null && text.startsWith('之间', e.end)) return true;
  if (e.bounded) return !isYear(e) || /^\s?[A-Za-z]/.test(text.slice(e.end, e.end + 2));
  if (e.amount.power || e.amount.more !== null) return true;
  if (e.amount.grouped) return true;
  return beforeNoun(text, e, 0) && !isYear(e);
}

/**
 * A number in Chinese digits without a unit: 超过三百, 五百多, 一千到一千五百, or where it stands apart (二百三十三，) with a
 * magnitude from 百 on or digits after 点. What stands before a noun that we do not know may be a name (一百零八将).
 */
function saysSize(text: string, e: Expression): boolean {
  const written = text.slice(e.amount.start, e.unitEnd);
  if (written.endsWith('打')) return !/[一-龥]/.test(text.charAt(e.end)) || !NOT_DOZEN.test(text.charAt(e.end));
  if (e.bounded || e.amount.more !== null || e.upper !== null) return /[十百千万亿拾佰仟点]/.test(written);
  const section = /^(?:$|\n)/.test(text.charAt(e.start - 1)) && /[、.]/.test(text.charAt(e.end));
  return /[百千佰仟万亿点]/.test(written) && !/[A-Za-z一-龥”"’」』]/.test(text.charAt(e.end)) && !section;
}
const NOT_DOZEN = /[造击破工响赢开好算通包卡印扫听车点白黑虎拐]/;

/** 突破万亿大关, 超百亿的: nothing, or a word that does not count. */
function bareNext(next: string): string {
  return /[大的，。；、！的关规量]/.test(next) ? '' : next;
}

/** A bare number that may be a calendar year of our time. */
export function isYear(e: Expression): boolean {
  return e.amount.literal?.length === 4 && e.value >= 1900 && e.value <= CALENDAR_YEARS.to;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const NO_NOUN =
  /^(?:and|of|the|to|in|by|for|with|from|at|on|was|is|were|are|or|as|per|am|pm|a|an|that|which|but|th|st|nd|rd|when|while|since|after|before|said|has|had|have|than|will|would|it|he|she|they|we|this|these|gmt|utc|bc|ad|ce|percent|km|more|who|where|not|also|its|their|into|over|under|between|both|then|so|if|all|other|others|another|last)\b/i;

/** Is the number followed by a space and an English noun that it counts? */
function beforeNoun(text: string, e: Expression, least: number): boolean {
  if (e.value < least || text.charAt(e.end) !== ' ') return false;
  const rest = text.slice(e.end + 1, e.end + 28);
  if (e.value > 1 && /^of (?:them|which|whom|these|those|the)\b/.test(rest)) return !isYear(e);
  if (!/^(?:[A-Z][a-z]+(?: \d+)? )?[a-z]{3,}/.test(rest) || NO_NOUN.test(rest) || MONTH.test(rest)) return false;
  const before = /([A-Za-z]+)[.,]? $/.exec(text.slice(Math.max(0, e.start - 14), e.start))?.[1] ?? '';
  return !MONTH.test(before);
}

const VAGUE_ONE = new Set([
  'year',
  'day',
  'month',
  'week',
  'hour',
  'minute',
  'second',
  'CNY',
  'years_old',
  'degree',
  'li',
  'liang',
  'm',
  'word',
]);

/** A number in Chinese digits counts only with a measure word, and 一 alone only with a unit that has a size. */
function isNoCount(c: Clean, e: Expression): boolean {
  const { text } = c;
  const unit = unitOf(e.unit);
  const before = text.charAt(e.start - 1);
  const { amount } = e;
  if (e.unit === '大' && !isHan(text.charAt(e.end))) return true;
  if (e.unit === 'li' && amount.form === 'chinese') return true;
  if (e.unit === '分' && /[时点:]/.test(before)) return true;
  if (amount.bare)
    return (
      !(e.bounded || amount.more !== null) ||
      /^级/.test(text.slice(e.end, e.end + 1)) ||
      text.charAt(e.end - 1) === '级'
    );
  if (amount.form === 'words') return amount.value < 2 && amount.share === null;
  if (amount.form !== 'chinese' || amount.share !== null) return false;
  if (unit === undefined || needsArabic(unit.id) || unit.id === 'degree' || unit.id === 'liang') return true;
  const written = text.slice(amount.start, amount.end);
  if (/^[壹贰叁參肆伍陆柒捌玖]$/.test(written) || /^[零〇]/.test(written)) return true;
  if (written === '半') return /[上下前后大多小过夜]/.test(before) || unit.kind === 'measure' || unit.kind === 'money';
  if (written === '一' && e.bound === 'exact' && e.value === 1) {
    if (unit.kind === 'measure') return true;
    return VAGUE_ONE.has(unit.id) && !/^(?:时间|多|半|以)/.test(text.slice(e.end, e.end + 2));
  }
  if (written === '二' && unit.kind === 'measure' && !['个', 'person'].includes(unit.id)) return true;
  if (
    unit.id === 'week' &&
    isHan(text.charAt(e.end)) &&
    /^周[一二三四五六日末边]/.test(text.slice(e.end - 1, e.end + 1))
  )
    return true;
  if (before === '这' && unit.kind === 'physical') return true;
  return /[十百千万亿]/.test(before) && amount.plain;
}
