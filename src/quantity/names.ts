import { isChineseNumeral } from './characters.ts';
import type { Clean } from './clean.ts';
import type { Expression } from './expression.ts';
import { NO_UNIT } from './units.ts';

/** Names and fixed expressions around a number: 世界500强, 3位数, 三位一体, 五年规划, 十九大, 每万人. */
const AFTER_UNIT: readonly (readonly [string, RegExp])[] = [
  ['person', /^(?:一体|数字?(?!据)|行必|一策|一档|工智|大代表|格)/],
  ['year', /^(?:义务|一贯|规划|计划|行动|一度|四季|一遇|制|期|级|生)/],
  ['day', /^(?:两头|然|气|津|府|下|才|窗|地)/],
  [
    '大',
    /^(?:学|会|型|量|小|道|都|家|幅|力|众|厦|连|师|桥|赛|数据|足|庆|健康|礼|代表|常委|促|[，。、；：”"』」》）)]|$)/,
  ],
  ['次', /^(?:全会|全体|会议|方|元|贷|新|生|函|列|世界|产业|能源)/],
  ['条', /^(?:龙)/],
  ['张', /^(?:皮|家)/],
  ['台', /^(?:山|河|湾|州|北|阶|风|商|胞)/],
  ['项', /^(?:规定精神)/],
  ['片', /^(?:区)/],
  ['户', /^(?:型)/],
  ['m', /^(?:兰|易|其)/],
  ['degree', /^(?:假|全景|电)/],
  ['次', /^(?:数|序|品)/],
  ['类', /^(?:似)/],
  ['件', /^(?:均)/],
  ['套', /^(?:路)/],
  ['处', /^(?:于|理|级|置)/],
  ['区', /^(?:域)/],
  ['市', /^(?:场)/],
  ['国', /^(?:道|演义|集团)/],
  ['省', /^道/],
  ['县', /^道/],
  ['单', /^(?:元|位|价)/],
  ['km', /^(?:枢纽|立交|站|片区)/],
  ['校', /^(?:园|长)/],
  ['家', /^(?:庭医)/],
  ['li', /^(?:程|挑|长|香|坪|河|店|桥|坡)/],
];
const IDIOMS =
  /三天两头|一年四季|七大姑|八大姨|三番五次|成千上万|成百上千|上百上千|千千万万|九死一生|七嘴八舌|十有八九|一年一度|一心一意|三言两语|一五一十|五花八门|四面八方|千方百计|两个确立|两个维护|四个意识|四个自信|四个全面|两个结合|三个代表|两条腿|两个轮子|双招双引/;

/** Is the number part of a name or a fixed expression? */
export function isName(c: Clean, e: Expression): boolean {
  const { text } = c;
  const before = text.charAt(e.start - 1);
  const rest = text.slice(e.unitEnd, e.unitEnd + 5);
  if (/[数几若好]/.test(text.charAt(e.amount.start - 1)) && e.amount.form === 'chinese') return true;
  if (before === '每' && e.unit !== 'ratio') return true;
  const english = text.slice(Math.max(0, e.start - 9), e.start);
  if (/\bper $/i.test(english) || /\b(?:one|[1-9]|two|three) (?:in|out of) $/i.test(english)) return true;
  if (
    e.amount.form === 'words' &&
    e.unit === 'ratio' &&
    (/\b(?:first|second|latter|other|last|past|this|early|late|better)[ -]$/i.test(english) ||
      /^-?(?:year|day|hour|time)|^ an? (?:hour|day|year)/.test(text.slice(e.end, e.end + 8)))
  ) {
    return true;
  }
  if (isService(text, e)) return true;
  if (/^强|^后[，。、的]/.test(rest) && (e.unit === NO_UNIT || !e.amount.plain)) return true;
  if (AFTER_UNIT.some(([unit, words]) => unit === e.unit && words.test(rest))) return true;
  if (e.unit === '大' && e.value > (e.amount.form === 'chinese' ? 10 : 100)) return true;
  if (IDIOMS.test(text.slice(Math.max(0, e.start - 3), e.end + 3))) return true;
  return insideTitle(text, e.start, e.end);
}

/** 24小时自助, 15分钟生活圈, 985高校, a Five-Year Plan, “双十条”: kinds of service and names, not amounts. */
function isService(text: string, e: Expression): boolean {
  const after = text.slice(e.unitEnd, e.unitEnd + 7);
  if (e.unit === 'hour' && e.value === 24 && !e.bounded && !/^[内之以，。、；]/.test(after)) return true;
  if ((e.unit === 'hour' || e.unit === 'minute') && /^[一-龥]{0,4}圈/.test(after)) return true;
  if (
    /^(?:985|211)$/.test(e.amount.literal ?? '') &&
    /^(?:院?校|高校|工程|大学|名校)/.test(text.slice(e.amount.end, e.amount.end + 3))
  )
    return true;
  if (e.unit === 'year' && e.amount.form === 'words' && /^ plan\b/i.test(after)) return true;
  return e.amount.form === 'chinese' && /^[“"]双$/.test(text.slice(Math.max(0, e.start - 2), e.start));
}

/** Between 《 and 》: the title of a document. */
function insideTitle(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 60);
  const before = text.slice(from, start);
  if (before.lastIndexOf('《') <= before.lastIndexOf('》')) return false;
  const after = text.slice(end, end + 60);
  const close = after.indexOf('》');
  return close >= 0 && !after.slice(0, close).includes('《');
}

/** “四个率先”, “两高”, “三送两办一访”, 四个一百: short quoted slogans that begin with the number, and 个 before a numeral. */
export function isSlogan(c: Clean, e: Expression): boolean {
  const { text } = c;
  const counted = e.unit === '个' || e.unit === '大' || e.unit === '项';
  const next = text.charAt(e.unitEnd);
  if (
    e.unit === '个' &&
    e.end === e.unitEnd &&
    (isChineseNumeral(next) ||
      /^(?:率先|必须|务必|相统一|没有变|坚持不懈|伟大)/.test(text.slice(e.unitEnd, e.unitEnd + 4)))
  ) {
    return next !== '千' && next !== '百';
  }
  if (!/[“"'‘「『]/.test(text.charAt(e.start - 1))) return false;
  const close = text.slice(e.end, e.end + 9).search(/[”"'’」』]/);
  if (close < 0) return false;
  return e.amount.form === 'chinese' || (counted && close > 0);
}
