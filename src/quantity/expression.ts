import type { Bound } from '../domain/words.ts';
import { type Amount, amountAt, type Skip } from './amount.ts';
import type { Mode } from './arabic.ts';
import { boundAfter, boundBefore, joinBounds } from './bounds.ts';
import { chineseDigit, isDigit, isHan } from './characters.ts';
import { type Clean, GAP } from './clean.ts';
import { add, HALF, less, multiply, shift, toNumber } from './decimal.ts';
import { currencyBefore, matchUnit, NO_UNIT, type Unit, type UnitMatch } from './units.ts';

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

const CONNECTORS = ['——', '—', '--', '-', '~', '至', '到', ' to '];
/** These join the ends of a range only before 之间. */
const PAIRED = ['和', '与'];
const TIME = new Set(['year', 'month', 'week', 'day', 'quarter_year', 'hour']);
/** Nouns that begin with a measure word: after a line break they are the next line, and not the unit of the number before. */
const NOUNS =
  /^(?:名[称单义誉额词]|个[人体性别]|家[庭长具居乡]|项目|人[民员才口力工事均]|年[度份级]|位[于置]|元[旦素]|台[湾州北]|件均|度假|次[要数]|天[然津]|户[籍均]|区[域县]|县[域级]|市[场民级]|省[级内]|国[家内际]|处[理置于]|组[织建]|员工|面[积对]|条[件例]|种[植类]|类[型别]|场[所景]|份额|所[有在以]|套餐|辆均|班子|队伍|大[学会家众]|分[别析布]|周[边期]|米[面易]|里[面程]|升[级至])/;

/** After 万 and 亿, where no measure word is needed, these are the noun and not its measure word: 50万支持. */
const LONG_NOUNS =
  /^(?:支[持付出撑援]|项目|种植|场[地馆]|台湾|条件|户[籍外]|份额|家庭|所[有在得]|员工|套餐|处[理于]|区域|市[场民]|省级|位于|面积|口径|班子|节能|节点|集[团群体中]|行[业动政]|期间|股[权东份]|门店|校[园企]|院[士校]|店铺|镇街|村民|县级|国[家内]|分[别布红]|单[位元]|对[应接比]|队伍|组建|大[学型会力赛众])/;

/** Words after a number that turn tenths into percents. Not in 成为, 成立, 成都 and the like. */
const TENTHS = /^成(?![为立功员果本效长都渝就人名交套熟绩家品型分都])/;
/** Words that multiply a number in Chinese digits; 双 and 对 only where the expression stands alone: in prose they are measure words. */
const MULTIPLES: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  running: { 打: 12 },
  strict: { 打: 12, 双: 2, 对: 2 },
};
const DISCOUNT = /^折(?![合算旧叠扣射])/;

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
  const unitEnd = end;
  const level = c.text.charAt(end) === '级' && many === null && last.power && (id === NO_UNIT || unit.kind === 'money');
  if (level) end += 1;
  const after = boundAfter(c.text, end);
  if (after !== null && (c.gap[end] ?? 0) <= GAP.page) end = after.at;
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

interface UnitAfter {
  readonly id: string;
  readonly end: number;
  readonly kind: Unit['kind'] | null;
  /** By what the number is multiplied: 成 makes 10 percent of each. */
  readonly factor: number;
  /** 多 or 余 stands between 个 and the unit: 三个多小时. */
  readonly more?: boolean;
}

/** The unit after an amount: 成 and 折 as percent, then the table. */
function unitAfter(c: Clean, amount: Amount, mode: Mode): UnitAfter {
  const { text } = c;
  const none: UnitAfter = { id: NO_UNIT, end: amount.end, kind: null, factor: 1 };
  if (amount.share !== null) return { ...none, kind: 'share' };
  const at = text.charAt(amount.end) === ' ' && c.gap[amount.end] !== GAP.none ? amount.end + 1 : amount.end;
  const small = Math.abs(amount.value) <= 10 || amount.upper !== null;
  if (at === amount.end && TENTHS.test(text.slice(at, at + 2)) && small && !amount.bare)
    return { id: 'percent', end: at + 1, kind: 'share', factor: 10 };
  if (at === amount.end && DISCOUNT.test(text.slice(at, at + 2)) && amount.value < 100 && amount.value !== 10 && !amount.bare) {
    return { id: 'percent', end: at + 1, kind: 'share', factor: amount.value > 10 ? 1 : amount.value === 0.5 ? 100 : 10 };
  }
  if (amount.power && LONG_NOUNS.test(text.slice(at, at + 2))) return none;
  if ((c.gap[at] ?? 0) >= GAP.line && NOUNS.test(text.slice(at, at + 3))) return none;
  const times = amount.form === 'chinese' ? MULTIPLES[mode][text.charAt(at)] : undefined;
  if (times !== undefined) return { id: NO_UNIT, end: at + 1, kind: 'measure', factor: times };
  if (/^个[多余][小工季星世钟月]/.test(text.slice(at, at + 3))) {
    const sized = splitUnit(text, at + 2);
    if (sized !== null) return { id: sized.unit.id, end: sized.end, kind: sized.unit.kind, factor: 1, more: true };
  }
  const joined =
    text.charAt(at) === '-' && /[A-Za-z]/.test(text.charAt(at + 1)) && text.slice(at, at + 5).toLowerCase() !== '-fold';
  const match = matchUnit(text, joined ? at + 1 : at);
  if (match === null || (match.unit.id === 'degree' && text.charAt(match.end) === '假')) return none;
  return { id: match.unit.id, end: match.end, kind: match.unit.kind, factor: 1 };
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
    if (to.exact === null || first.exact === null) continue;
    if (first.share !== null && to.share !== null && to.share !== first.share) continue;
    if (from === unit.end && from > first.end && unit.id !== 'percent' && unitAfter(c, to, mode).id !== unit.id) continue;
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

/** The unit of 一个半月 and 三个多小时, from which 半 or 多 has split the 个 off. */
function splitUnit(text: string, p: number): UnitMatch | null {
  const found = matchUnit(`个${text.slice(p, p + 4)}`, 0);
  if (found !== null && found.end > 1) return { unit: found.unit, end: p + found.end - 1 };
  const whole = matchUnit(text, p);
  return whole?.unit.kind === 'physical' ? whole : null;
}

/** 一个半, 三年半, 两倍半, 三成五: what follows the unit and belongs to the number. */
function halfAfter(
  c: Clean,
  end: number,
  id: string,
  amount: Amount | null,
  kind: Unit['kind'] | null,
): { value: number; end: number; id: string } | null {
  if (amount?.exact === null || amount?.exact === undefined) return null;
  const next = c.text.charAt(end);
  if (id === 'percent' && c.text.charAt(end - 1) === '成') {
    const digit = next === '' ? 0 : '一二三四五六七八九'.indexOf(next) + 1;
    const tail = next === '半' ? 5 : digit;
    if (tail > 0 && !(next !== '半' && matchUnit(c.text, end + 1) !== null)) {
      return { value: toNumber(add(shift(amount.exact, 1), { c: BigInt(tail), e: 0 })), end: end + 1, id };
    }
    return null;
  }
  if (id === 'CNY' && /^[元块]$/.test(c.text.charAt(end - 1))) return smallChange(c, end, amount);
  if (next !== '半' || (kind === 'measure' && id !== '个') || /^半[导年数成岛决径价]/.test(c.text.slice(end, end + 2)))
    return null;
  const value = toNumber(add(amount.exact, HALF));
  if (id !== '个') return { value, end: end + 1, id };
  const unit = splitUnit(c.text, end + 1);
  return unit !== null ? { value, end: unit.end, id: unit.unit.id } : { value, end: end + 1, id };
}

/** 五元三毛, 两元五角: tenths and hundredths of the money just written. */
function smallChange(c: Clean, end: number, amount: Amount): { value: number; end: number; id: string } | null {
  const hit = /^([\d一二两三四五六七八九])[角毛](?:([\d一二两三四五六七八九])分)?/.exec(c.text.slice(end, end + 4));
  if (hit === null || amount.exact === null) return null;
  const digit = (ch: string | undefined): bigint => BigInt(isDigit(ch) ? (ch ?? '0') : (chineseDigit(ch) ?? '0'));
  const cents = digit(hit[1]) * 10n + digit(hit[2]);
  return { value: toNumber(add(amount.exact, { c: cents, e: -2 })), end: end + hit[0].length, id: 'CNY' };
}

const AFTER_MORE = /^[多余](?![元样层方种个位次项边功家名重数媒维云额])/;

/** 3年多, 60%多, 3公里余: 多 or 余 after a unit that has a size. Returns its end. */
function moreAfter(c: Clean, end: number, id: string): number | null {
  const sized =
    TIME.has(id) ||
    [
      'percent',
      'permille',
      'ratio',
      'times',
      'km',
      'm',
      'km2',
      'mu',
      'tonne',
      'jin',
      'minute',
      'years_old',
      'm2',
      'CNY',
      'hectare',
    ].includes(id);
  return sized && AFTER_MORE.test(c.text.slice(end, end + 2)) && !isHanWord(c, end + 1) ? end + 1 : null;
}
/** 多 followed by a character that makes another word of it. */
function isHanWord(c: Clean, at: number): boolean {
  return /^[少于日年大久]/.test(c.text.charAt(at)) && isHan(c.text.charAt(at));
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
