import type { Bound } from '../domain/words.ts';
import { halfAfter, moreAfter, TIME } from './afterUnit.ts';
import { type Amount, amountAt, type Skip } from './amount.ts';
import type { Mode } from './arabic.ts';
import { boundAfter, boundBefore, joinBounds } from './bounds.ts';
import { type Clean, GAP } from './clean.ts';
import { less, multiply, shift, toNumber } from './decimal.ts';
import { unitAfter } from './unitAfter.ts';
import { currencyBefore, matchUnit, NO_UNIT } from './units.ts';

/** A whole figure expression, from bound word or currency sign to unit or the bound word after it. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  /** The upper end's amount, where two are joined by 至, 到, — or ~. */
  readonly to: Amount | null;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: Bound;
  /** Is there a bound word (before or after), apart from 余 and 多? */
  readonly bounded: boolean;
  /** Where the unit begins; `end` of the number where there is none. */
  readonly unitAt: number;
  readonly unitEnd: number;
}

const CONNECTORS = ['——', '—', '--', '-', '~', '至', '到', ' to ', ' or '];
/** These join the ends of a range only before 之间. */
const PAIRED = ['和', '与'];

/** The expression whose number begins at `p`; null where there is none. Looks at no more than some 40 characters around it. */
export function expressionAt(c: Clean, p: number, mode: Mode): Expression | Skip | null {
  const first = amountAt(c, p, mode);
  if (first === null || 'skipTo' in first) return first;
  const range = rangeFrom(c, first, mode);
  const last = range?.to ?? first;
  let lower = range?.lower ?? first.value;
  let upper = range?.upper ?? first.upper;
  const unit = unitAfter(c, last, mode);
  let end = unit.end;
  let id = last.share ?? unit.id;
  if (unit.factor !== 1) {
    lower = scaled(last, lower, unit.factor);
    upper = upper === null ? null : scaled(last, upper, unit.factor);
  }
  const sign = currencyBefore(c.text, first.start);
  let start = first.start;
  if (sign !== null && (id === NO_UNIT || unit.kind === 'money')) {
    start = sign.start;
    if (id === NO_UNIT || id === 'CNY') id = sign.id;
  }
  const half = halfAfter(c, end, id, upper === null ? last : null, unit.kind);
  if (half !== null) {
    lower = half.value;
    end = half.end;
    id = half.id;
  }
  const many = moreAfter(c, end, id);
  end = many ?? end;
  let unitEnd = end;
  const level = c.text.charAt(end) === '级' && many === null && last.power && (id === NO_UNIT || unit.kind === 'money');
  if (level) end += 1;
  const after = boundAfter(c.text, end);
  const plus = c.text.charAt(end) === '+' && id === NO_UNIT;
  if (after !== null && (c.gap[end] ?? 0) <= GAP.page) end = after.at;
  const counted = after !== null && plus ? matchUnit(c.text, end) : null;
  if (counted !== null) {
    id = counted.unit.id;
    end = counted.end;
    unitEnd = end;
  }
  const before = boundBefore(c.text, start, first.bare);
  const isRecent = before !== null && recent(c, before.at, start, id, unitEnd, lower);
  const usedBefore = before === null || isRecent || breaksThrough(c, before.at, start, unitEnd) ? null : before;
  const inside: Bound | undefined =
    level || last.more === '来'
      ? 'about'
      : last.more !== null || many !== null || unit.more === true || first.more !== null
        ? 'rounded_down'
        : undefined;
  const bound = upper !== null ? 'range' : joinBounds(usedBefore?.bound, inside, after?.bound);
  return {
    start: usedBefore?.at ?? start,
    end,
    amount: first,
    to: range?.to ?? null,
    value: lower,
    upper,
    unit: id,
    bound,
    bounded: usedBefore !== null || after !== null,
    unitAt: last.end,
    unitEnd,
  };
}

function scaled(amount: Amount, value: number, factor: number): number {
  const exact = amount.exact !== null && toNumber(amount.exact) === value ? amount.exact : null;
  return exact === null ? value * factor : toNumber(multiply(exact, { c: BigInt(factor), e: 0 }));
}

interface Range {
  readonly to: Amount;
  readonly lower: number;
  readonly upper: number;
}

/** The second amount of a range. 3至5万 and 3—5% share magnitude and unit; the unit may also stand at both: 3万元至5万元. */
function rangeFrom(c: Clean, first: Amount, mode: Mode): Range | null {
  if (first.upper !== null) return null;
  const unit = unitAfter(c, first, mode);
  for (const from of unit.end > first.end ? [first.end, unit.end] : [first.end]) {
    const connector = connectorAt(c.text, from, first.start);
    if (connector === undefined) continue;
    const at = from + connector.length;
    const to = amountAt(c, c.text.charAt(at) === ' ' ? at + 1 : at, mode);
    if (to === null || 'skipTo' in to || to.upper !== null) continue;
    if (PAIRED.includes(connector) && !c.text.slice(to.end, to.end + 8).includes('之间')) continue;
    if (first.share === 'ratio' && to.share === 'ratio' && first.value <= to.value)
      return { to, lower: first.value, upper: to.value };
    if (connector === ' or ' && !(first.form === 'words' && to.value === first.value + 1)) continue;
    if (mode === 'running' && connector === ' to ' && /^(?:19|20)\d\d$/.test(first.literal ?? '') && to.power) continue;
    if (to.exact === null || first.exact === null) continue;
    if (first.share !== null && to.share !== null && to.share !== first.share) continue;
    if (from === unit.end && from > first.end && unit.id !== 'percent' && unitAfter(c, to, mode).id !== unit.id)
      continue;
    if (isChange(c, first) && (from > first.end || first.scale > 0)) continue;
    const sharesScale =
      from === first.end &&
      first.scale === 0 &&
      to.scale > 0 &&
      first.plain &&
      less(first.exact, shift(to.exact, -to.scale));
    const lower = toNumber(sharesScale ? shift(first.exact, to.scale) : first.exact);
    if (mode === 'strict' ? lower > to.value : lower >= to.value) continue;
    return { to: first.share === null ? to : { ...to, share: first.share }, lower, upper: to.value };
  }
  return null;
}

/** What joins the ends of a range at `p`: 至, 到, dashes, «to», and «and» after «between». */
function connectorAt(text: string, p: number, start: number): string | undefined {
  const found = [...CONNECTORS, ...PAIRED].find((word) => text.startsWith(word, p));
  if (found !== undefined) return found;
  return text.startsWith(' and ', p) && /between $/i.test(text.slice(Math.max(0, start - 8), start))
    ? ' and '
    : undefined;
}

/** «From 3.2 million to 4.1 million», 从3.2万人到4.1万人: two values one after the other, not a range. */
function isChange(c: Clean, first: Amount): boolean {
  const before = c.text.slice(Math.max(0, first.start - 5), first.start);
  return /[从由]$|from $/i.test(before);
}

/** 突破20项核心技术: the verb with its objects, not a bound. */
function breaksThrough(c: Clean, at: number, start: number, end: number): boolean {
  return (
    /突破$/.test(c.text.slice(at, start)) &&
    /^[项个件种类道批]$/.test(c.text.charAt(end - 1)) &&
    /技术|瓶颈|难题|障碍|堵点|工艺|卡点/.test(c.text.slice(end, end + 14))
  );
}

/** «近5年» and 最近3个月 are the years and months just past, not «nearly». */
function recent(c: Clean, at: number, start: number, id: string, end: number, value: number): boolean {
  return c.text.slice(at, start) === '近' && TIME.has(id) && (value <= 10 || /^[来内间里]/.test(c.text.charAt(end)));
}
