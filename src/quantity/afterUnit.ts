import type { Amount } from './amount.ts';
import { chineseDigit, isDigit, isHan } from './characters.ts';
import type { Clean } from './clean.ts';
import { add, fromDigits, HALF, shift, toNumber } from './decimal.ts';
import { splitUnit } from './unitAfter.ts';
import { matchUnit, type Unit } from './units.ts';

/** Units of time. */
export const TIME = new Set(['year', 'month', 'week', 'day', 'quarter_year', 'hour']);

/** 一个半, 三年半, 两倍半, 三成五: what follows the unit and belongs to the number. */
export function halfAfter(
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
  if ((id === 'CNY' || id === '块') && /^[元块]$/.test(c.text.charAt(end - 1))) return smallChange(c, end, amount);
  const part = kind === 'money' ? cents(c, end, id, amount) : null;
  if (part !== null) return part;
  if (id === 'm' && next !== '半') return bodyHeight(c, end, amount);
  if (next !== '半' || (kind === 'measure' && id !== '个') || /^半[导年数成岛决径价]/.test(c.text.slice(end, end + 2)))
    return null;
  const value = toNumber(add(amount.exact, HALF));
  if (id !== '个') return { value, end: end + 1, id };
  const unit = splitUnit(c.text, end + 1);
  return unit !== null ? { value, end: unit.end, id: unit.unit.id } : { value, end: end + 1, id };
}

/** 十二块五: a digit that ends the price. */
const TENTHS_OF_YUAN = /^([\d一二三四五六七八九])(?=$|[\s,，。、；！？)的左以])/;

/** 五元三毛, 两元五角: tenths and hundredths of the money just written. */
function smallChange(c: Clean, end: number, amount: Amount): { value: number; end: number; id: string } | null {
  const hit = /^([\d一二两三四五六七八九])[角毛](?:([\d一二两三四五六七八九])分)?/.exec(c.text.slice(end, end + 4));
  const rest = hit ?? (c.text.charAt(end - 1) === '块' ? TENTHS_OF_YUAN.exec(c.text.slice(end, end + 2)) : null);
  if (rest === null || amount.exact === null) return null;
  const digit = (ch: string | undefined): bigint => BigInt(isDigit(ch) ? (ch ?? '0') : (chineseDigit(ch) ?? '0'));
  const part = digit(rest[1]) * 10n + digit(rest[2]);
  return { value: toNumber(add(amount.exact, { c: part, e: -2 })), end: end + rest[0].length, id: 'CNY' };
}

const CENTS: Readonly<Record<string, string>> = { USD: '美分', EUR: '欧分', GBP: '便士', HKD: '港分', AUD: '澳分' };

/** 两美元又三美分: hundredths of the foreign money just written. */
function cents(c: Clean, end: number, id: string, amount: Amount): { value: number; end: number; id: string } | null {
  const word = CENTS[id];
  const hit = /^又?(\d{1,2}|[一二两三四五六七八九])(?=[美欧便港澳])/.exec(c.text.slice(end, end + 4));
  if (word === undefined || hit === null || amount.exact === null || !c.text.startsWith(word, end + hit[0].length))
    return null;
  const written = hit[1] ?? '';
  const part = { c: BigInt(isDigit(written.charAt(0)) ? written : (chineseDigit(written) ?? '0')), e: -2 };
  return { value: toNumber(add(amount.exact, part)), end: end + hit[0].length + word.length, id };
}

/** 一米八, 1米75: tenths and hundredths of a metre, where no word or unit follows. */
function bodyHeight(c: Clean, end: number, amount: Amount): { value: number; end: number; id: string } | null {
  const hit = /^(?:[一二三四五六七八九]{1,2}|\d{1,2})(?=$|[的高左上以，。、；！）)])/.exec(
    c.text.slice(end, end + 3),
  )?.[0];
  if (hit === undefined || amount.exact === null || !(amount.value > 0 && amount.value < 10)) return null;
  const digits = [...hit].map((ch) => (isDigit(ch) ? ch : (chineseDigit(ch) ?? '0'))).join('');
  return { value: toNumber(add(amount.exact, fromDigits('', digits))), end: end + hit.length, id: 'm' };
}

const AFTER_MORE = /^[多余](?![元样层方种个位次项边功家名重数媒维云额])/;

/** 3年多, 60%多, 3公里余: 多 or 余 after a unit that has a size. Returns its end. */
export function moreAfter(c: Clean, end: number, id: string): number | null {
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
