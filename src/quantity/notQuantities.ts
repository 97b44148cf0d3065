import { isDigit, isHan, isLetter } from './characters.ts';
import { type Clean, GAP } from './clean.ts';
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
  if ((isLetter(before) && e.start === at && e.value >= 0) || before === '_' || before === '#' || before === '@')
    return true;
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
  if (before === '前' && (e.unit === 'month' || e.unit === 'quarter_year') && /[今去年]/.test(text.charAt(e.start - 2)))
    return true;
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
  if (e.amount.form === 'words') return e.value >= 1000 || (e.bounded ? e.value > 1 : beforeNoun(text, e, 2));
  if (e.amount.form === 'chinese') {
    if (e.amount.bare)
      return (e.bounded || e.amount.more !== null) && (e.amount.power ? !/[级强科州盛]/.test(next) : !isHan(next));
    return e.amount.power || saysSize(c, e);
  }
  if (e.upper !== null && text.startsWith('之间', e.end)) return true;
  if (e.bounded) return !isYear(e) || /^\s?[A-Za-z]/.test(text.slice(e.end, e.end + 2));
  if (e.amount.power || e.amount.more !== null) return true;
  if (e.amount.grouped) return true;
  return (beforeNoun(text, e, 0) || isResult(text, e)) && !isYear(e);
}

const REACHED =
  /(?:达到?了?|[增降减升增]至|增[加长]到|下降到|减少到|上升到|提[升高]到|提升至|扩大到|数[为是达]|量[为是达]|[仅约]为)$/;
const MEASURED = /(?:[比为是达到至]|指数|系数|得分|评分|分值|强度|缩小|扩大)$/;
const ORDERED = /排名|名次|位次|位列|编号|代码|电话|邮编|账号|号码|密码|尾号|时间|版本/;

/** 总数达到12345。 城乡比2.03，: a bare number as what something came to, at the end of its clause. */
function isResult(text: string, e: Expression): boolean {
  if (!/^(?:$|[，。；、！？\s,;()])/.test(text.charAt(e.end)) || e.amount.form !== 'arabic') return false;
  const before = text.slice(Math.max(0, e.start - 12), e.start);
  if (ORDERED.test(before) || /^(?:19|20)\d\d\./.test(text.slice(e.start, e.end))) return false;
  const whole = e.amount.literal !== null;
  return whole ? REACHED.test(before) && e.value >= 10 : MEASURED.test(before) && !Number.isInteger(e.value);
}

/**
 * A number in Chinese digits without a unit: 超过三百, 五百多, 一千到一千五百, or where it stands apart (二百三十三，) with a
 * magnitude from 百 on or digits after 点. What stands before a noun that we do not know may be a name (一百零八将).
 */
function saysSize(c: Clean, e: Expression): boolean {
  const { text } = c;
  const next = (c.gap[e.end] ?? 0) >= GAP.line ? '' : text.charAt(e.end);
  const written = text.slice(e.amount.start, e.unitEnd);
  if (written.endsWith('打')) return written.length <= 3 && !NOT_DOZEN.test(text.charAt(e.end));
  if (FIVE_YEAR_PLAN.test(written)) return false;
  if (e.bounded || e.amount.more !== null || e.upper !== null) return /[十百千万亿拾佰仟点]/.test(written);
  const section = /^(?:$|\n)/.test(text.charAt(e.start - 1)) && /[、.]/.test(text.charAt(e.end));
  return /[百千佰仟万亿点]/.test(written) && !/[A-Za-z一-龥”"’」』]/.test(next) && !section;
}
/** 十四五 without quotation marks. */
const FIVE_YEAR_PLAN = /^十[一二三四五六]五$/;
const NOT_DOZEN = /[电造击破工响赢开好算通包卡印扫听车点白黑虎拐]/;

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
  const rest = text.slice(e.end + 1, e.end + 40);
  if (e.value > 1 && /^of (?:them|which|whom|these|those|the)\b/.test(rest)) return !isYear(e);
  if (!/^(?:[A-Z][a-z]+(?: \d+)? ){0,3}[a-z]{3,}/.test(rest) || NO_NOUN.test(rest) || MONTH.test(rest)) return false;
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
  if (e.unit === '班' && before === '级') return true;
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
