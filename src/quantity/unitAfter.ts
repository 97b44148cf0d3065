import type { Amount } from './amount.ts';
import type { Mode } from './arabic.ts';
import { type Clean, GAP } from './clean.ts';
import { matchUnit, NO_UNIT, type Unit, type UnitMatch } from './units.ts';

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

/** The unit that follows an amount. */
export interface UnitAfter {
  readonly id: string;
  readonly end: number;
  readonly kind: Unit['kind'] | null;
  /** By what the number is multiplied: 成 makes 10 percent of each. */
  readonly factor: number;
  /** 多 or 余 stands between 个 and the unit: 三个多小时. */
  readonly more?: boolean;
}

/** The unit after an amount: 成 and 折 as percent, then the table. */
export function unitAfter(c: Clean, amount: Amount, mode: Mode): UnitAfter {
  const { text } = c;
  const none: UnitAfter = { id: NO_UNIT, end: amount.end, kind: null, factor: 1 };
  if (amount.share !== null) return { ...none, kind: 'share' };
  const at = text.charAt(amount.end) === ' ' && c.gap[amount.end] !== GAP.none ? amount.end + 1 : amount.end;
  const small = Math.abs(amount.value) <= 10 || amount.upper !== null;
  if (at === amount.end && TENTHS.test(text.slice(at, at + 2)) && small && !amount.bare)
    return { id: 'percent', end: at + 1, kind: 'share', factor: 10 };
  if (
    at === amount.end &&
    DISCOUNT.test(text.slice(at, at + 2)) &&
    amount.value < 100 &&
    amount.value !== 10 &&
    !amount.bare
  ) {
    return {
      id: 'percent',
      end: at + 1,
      kind: 'share',
      factor: amount.value > 10 ? 1 : amount.value === 0.5 ? 100 : 10,
    };
  }
  if (/^日(?:内|[以之][内上下])/.test(text.slice(at, at + 3)) && text.charAt(amount.start - 1) !== '月')
    return { id: 'day', end: at + 1, kind: 'physical', factor: 1 };
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

/** The unit of 一个半月 and 三个多小时, from which 半 or 多 has split the 个 off. */
export function splitUnit(text: string, p: number): UnitMatch | null {
  const found = matchUnit(`个${text.slice(p, p + 4)}`, 0);
  if (found !== null && found.end > 1) return { unit: found.unit, end: p + found.end - 1 };
  const whole = matchUnit(text, p);
  return whole?.unit.kind === 'physical' ? whole : null;
}
