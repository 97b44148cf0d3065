/** The characters that figures are written with, and one spelling for the many forms that each of them has. */

const TRADITIONAL =
  '億亿萬万餘余個个團团兩两倆两俩两幾几點点雙双對对約约將将過过達达於于間间戶户棟栋輛辆臺台畝亩噸吨頃顷歲岁週周鐘钟時时項项條条張张種种類类貳贰弍贰弐贰叄叁陸陆負负圓圆鎊镑歐欧幣币韓韩盧卢組组級级層层屆届衹只隻只數数滿满佔占當当筆笔門门關关場场輪轮來来內内萬万貫贯藝艺處处線线館馆縣县鎮镇鄉乡區区無无從从餘余勞劳專专業业職职員员齡龄磅磅億亿數数際际斷断擔担擁拥積积營营園园廠厂產产據据開开擴扩減减實实際际';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL.charAt(2 * i), TRADITIONAL.charAt(2 * i + 1)]),
);

/** Dashes that join the ends of a range; the true minus sign is kept apart as `-`. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['\u2013', '—'],
  ['\u2015', '—'],
  ['\u2500', '—'],
  ['\u2012', '—'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\ufe63', '-'],
  ['\u301c', '~'],
  ['\u223c', '~'],
  ['\ufe6a', '%'],
  ['\uffe5', '¥'],
  ['\uffe1', '£'],
  ['\u3003', '"'],
  ['\u25cb', '〇'],
  ['\u25ef', '〇'],
  ['\u2014', '—'],
]);

/**
 * One UTF-16 unit in the spelling that the grammar knows: half width, simplified where figures need it. The full-width
 * comma stays, for in running text it separates clauses; the reader of digits decides.
 */
export function spelling(ch: string): string {
  const code = ch.charCodeAt(0);
  if (code < 0x80) return ch;
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff0c ? ch : String.fromCharCode(code - 0xfee0);
  return SPELLINGS.get(ch) ?? SIMPLIFIED.get(ch) ?? ch;
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isNewline(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Characters that take no room: byte order mark, zero-width spaces and joiners, soft hyphen, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0b && code !== 0x0c && code !== 0x0d)
  );
}

export function isDigit(ch: string | undefined): boolean {
  return ch !== undefined && ch >= '0' && ch <= '9' && ch.length === 1;
}

export function isLetter(ch: string | undefined): boolean {
  return ch !== undefined && ((ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z'));
}

/** Chinese script, with its punctuation and full-width forms: next to these a space means nothing. */
export function isWide(ch: string): boolean {
  const code = ch.charCodeAt(0);
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xffef);
}

/** A Han character proper. */
export function isHan(ch: string | undefined): boolean {
  if (ch === undefined) return false;
  const code = ch.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}

const DIGITS: ReadonlyMap<string, string> = new Map(
  ['〇0零0一1二2两2三3四4五5六6七7八8九9', '壹1贰2叁3參3肆4伍5陆6柒7捌8玖9幺1'].flatMap((s) =>
    Array.from({ length: s.length / 2 }, (_, i): [string, string] => [s.charAt(2 * i), s.charAt(2 * i + 1)]),
  ),
);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
const BIG: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const SCORES: ReadonlyMap<string, string> = new Map([
  ['廿', '2'],
  ['卅', '3'],
  ['卌', '4'],
]);

/** '0'…'9' for a Chinese digit, ordinary or formal. */
export function chineseDigit(ch: string | undefined): string | undefined {
  return ch === undefined ? undefined : DIGITS.get(ch);
}
/** The power of ten of 十 百 千. */
export function smallMagnitude(ch: string | undefined): number | undefined {
  return ch === undefined ? undefined : SMALL.get(ch);
}
/** The power of ten of 万 亿 兆 (兆 = 万亿, as in statistics; as a prefix of units, 兆瓦, it is not read as a number). */
export function bigMagnitude(ch: string | undefined): number | undefined {
  return ch === undefined ? undefined : BIG.get(ch);
}
/** 廿 卅 卌 as the digit before ten. */
export function scoreDigit(ch: string | undefined): string | undefined {
  return ch === undefined ? undefined : SCORES.get(ch);
}
/** May a number written in Chinese begin with this character, or go on with it? */
export function isChineseNumeral(ch: string | undefined): boolean {
  return ch !== undefined && (DIGITS.has(ch) || SMALL.has(ch) || BIG.has(ch) || SCORES.has(ch));
}
