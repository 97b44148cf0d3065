import { BOUNDS, type Bound } from '../domain/words.ts';

/**
 * The words that say how a written number bounds the true one (the table of the design): before the number, after its
 * unit. 余 and 多 between number and unit belong to the numeral. «Less than 500» and 低于 are `at_most`: strictly they
 * leave 500 out, which no bound of ours can say without also inventing a lower end.
 */
const ZH_BEFORE: Readonly<Partial<Record<Bound, string>>> = {
  at_least:
    '超 超过 超出 已超 已超过 均超过 超越 逾 突破 首次突破 已突破 率先突破 历史性突破 一举突破 首次超过 破 首破 冲破 不少于 不低于 不小于 不下于 不下 至少 最少 最低 起码 大于 高于 多于 大于等于 大于或等于 过 上 ≥ 超逾 远超 远超过',
  rounded_up: '近 将近 接近 逼近 不足 不到 未满 不满 未达 几近 已近',
  about: '约 大约 大概 大致 约莫 差不多 估计 概算 预计约 ≈',
  at_most: '不超过 不超 不高于 不大于 不多于 不得超过 至多 最多 最高 最大 最长 小于 低于 少于 小于等于 小于或等于 ≤',
};
/** Words that may stand between such a word and the number: 超过了, 约为, 最高可获. */
const BETWEEN = [
  '了',
  '有',
  '为',
  '达',
  '达到',
  '到',
  '占',
  '合',
  '在',
  '可',
  '可达',
  '可获',
  '可获得',
  '可给予',
  '可享受',
  '可享',
  '可贷',
  '可达到',
  '奖励',
  '补助',
  '补贴',
  '资助',
  '给予',
  '支持',
  '投入',
  '增长',
  '需',
  '需要',
  '要',
  '能',
  '不超过',
  '是',
  '可奖励',
  '可补助',
  '可补贴',
  '可资助',
  '奖补',
  '给',
  '于',
];
const ZH_AFTER: readonly (readonly [string, Bound])[] = [
  ['及以上', 'at_least'],
  ['或以上', 'at_least'],
  ['或者以上', 'at_least'],
  ['或者更多', 'at_least'],
  ['或更多', 'at_least'],
  ['或更高', 'at_least'],
  ['甚至更多', 'at_least'],
  ['以上', 'at_least'],
  ['之上', 'at_least'],
  ['开外', 'at_least'],
  ['+', 'at_least'],
  ['及以下', 'at_most'],
  ['以下', 'at_most'],
  ['以内', 'at_most'],
  ['之内', 'at_most'],
  ['之下', 'at_most'],
  ['封顶', 'at_most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'rounded_down'],
  ['出头', 'rounded_down'],
  ['-odd', 'rounded_down'],
  ['-plus', 'at_least'],
];
const EN_BEFORE: Readonly<Partial<Record<Bound, string>>> = {
  at_least:
    'more than|over|exceeding|exceeds|exceeded|exceed|in excess of|at least|no less than|not less than|no fewer than|not fewer than|a minimum of|above|surpassing|surpassed|surpasses|surpass|topped|topping|tops|upwards of|upward of|beyond|greater than|as least|well over',
  rounded_up:
    'nearly|almost|close to|approaching|just under|nearing|just below|slightly less than|slightly under|a little less than|near',
  about: 'about|around|some|approximately|roughly|an estimated|estimated|circa|approx.|approx|in the region of|or so',
  at_most:
    'up to|at most|no more than|not more than|not exceeding|a maximum of|less than|fewer than|under|below|lower than|as much as|as many as',
  rounded_down: 'just over|slightly more than|slightly over|a little over|a little more than|just above',
};
const EN_AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'at_least'],
  ['or above', 'at_least'],
  ['and above', 'at_least'],
  ['plus', 'at_least'],
  ['or less', 'at_most'],
  ['or fewer', 'at_most'],
  ['and below', 'at_most'],
  ['or so', 'about'],
];

interface Word {
  readonly word: string;
  readonly bound: Bound;
}

/** Words by their last character, the longest first. */
function byLast(
  table: Readonly<Partial<Record<Bound, string>>>,
  separator: string,
): ReadonlyMap<string, readonly Word[]> {
  const map = new Map<string, Word[]>();
  for (const bound of BOUNDS) {
    for (const word of (table[bound] ?? '').split(separator)) {
      if (word === '') continue;
      const last = word.charAt(word.length - 1);
      map.set(last, [...(map.get(last) ?? []), { word, bound }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}
const ZH_INDEX = byLast(ZH_BEFORE, ' ');
const EN_INDEX = byLast(EN_BEFORE, '|');
const BETWEEN_INDEX = byLast({ exact: BETWEEN.join(' ') }, ' ');
const AFTER_STARTS: ReadonlySet<string> = new Set([...ZH_AFTER, ...EN_AFTER].map(([word]) => word.charAt(0)));

/** What stands before one of these words and makes it part of another: 节约, 附近, 通过, 以上, 最近, 打破. */
const INSIDE: Readonly<Record<string, string>> = {
  约: '节签契制公预合履条婚毁违失爽特续邀守立',
  近: '最附临邻靠远亲就相毗新',
  过: '通经不太度跨越渡胜难好路错透穿走来去看做讲吃闯',
  上: '以网线晚早路地天海马世身手市加赶迎史场会基之纸台岸船车楼',
  破: '突打爆侦',
  超: '反赶英高',
  高于: '',
  于: '',
  最大: '',
};
/** 过 and 上 are bounds before a bare magnitude only: 过百家, 上千名, 过半. */
const BARE_ONLY = new Set(['过', '上']);

export interface BoundMatch {
  readonly bound: Bound;
  /** Where the word begins (before a number) or ends (after a unit). */
  readonly at: number;
}

/** The bound word that ends just before `p`, a word like 了 or 可达 between allowed; `bare`: the number begins with 百千万亿. */
export function boundBefore(text: string, p: number, bare: boolean): BoundMatch | null {
  const direct = zhBefore(text, p, bare);
  if (direct !== null) return direct;
  for (const { word } of BETWEEN_INDEX.get(text.charAt(p - 1)) ?? []) {
    if (!text.endsWith(word, p)) continue;
    const found = zhBefore(text, p - word.length, false);
    if (found !== null && !BARE_ONLY.has(text.slice(found.at, p - word.length))) return found;
  }
  return enBefore(text, p);
}

function zhBefore(text: string, p: number, bare: boolean): BoundMatch | null {
  for (const { word, bound } of ZH_INDEX.get(text.charAt(p - 1)) ?? []) {
    if (!text.endsWith(word, p)) continue;
    const at = p - word.length;
    const before = text.charAt(at - 1);
    if (before !== '' && INSIDE[word]?.includes(before)) continue;
    if (BARE_ONLY.has(word) && !bare) continue;
    return { bound, at };
  }
  return null;
}

function enBefore(text: string, p: number): BoundMatch | null {
  const end = text.charAt(p - 1) === ' ' ? p - 1 : p;
  if (text.charAt(end - 1) === '~' && end === p) return { bound: 'about', at: p - 1 };
  if (end === p) return null;
  for (const { word, bound } of EN_INDEX.get(text.charAt(end - 1).toLowerCase()) ?? []) {
    const at = end - word.length;
    if (text.slice(Math.max(0, at), end).toLowerCase() === word && !/[A-Za-z]/.test(text.charAt(at - 1)))
      return { bound, at };
  }
  return null;
}

/** The bound word that begins at `p`, after number and unit. */
export function boundAfter(text: string, p: number): BoundMatch | null {
  if (text.startsWith('(含', p)) {
    const inner = /^\(含(?:本数)?\)(?=以[上下内])/.exec(text.slice(p, p + 6));
    return inner === null ? null : boundAfter(text, p + inner[0].length);
  }
  const first = text.charAt(p);
  if (first !== ' ' && !AFTER_STARTS.has(first)) return null;
  for (const [word, bound] of ZH_AFTER) {
    if (text.startsWith(word, p))
      return word === '+' && /[\dA-Za-z]/.test(text.charAt(p + 1)) ? null : { bound, at: p + word.length };
  }
  const from = text.charAt(p) === ' ' ? p + 1 : p;
  for (const [word, bound] of EN_AFTER) {
    if (
      text.slice(from, from + word.length).toLowerCase() === word &&
      !/[A-Za-z]/.test(text.charAt(from + word.length))
    ) {
      return from === p && word !== 'plus' ? null : { bound, at: from + word.length };
    }
  }
  return null;
}

/** The bound of an expression with several such words: the outermost wins, and that is the one before the number. */
export function joinBounds(before: Bound | undefined, inside: Bound | undefined, after: Bound | undefined): Bound {
  return before ?? after ?? inside ?? 'exact';
}
