import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pinyinOf, unreadIn } from './pinyin.ts';
import { READINGS } from './readings.ts';
import { WORDS } from './words.ts';

function rows(file: string): Record<string, unknown>[] {
  const parsed: Record<string, Record<string, unknown>[]> = JSON.parse(
    readFileSync(new URL(`../../public/data/${file}.json`, import.meta.url), 'utf8'),
  );
  return parsed[file] ?? [];
}

/** Every text under these fields, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

it.each<readonly [string, readonly string[]]>([
  ['places', ['name', 'short', 'formerNames', 'aliases']],
  ['indicators', ['name', 'short']],
  ['entities', ['name']],
  ['sources', ['title', 'publisher']],
])('every character in the names of %s has a reading', (file, fields) => {
  const names = rows(file).flatMap((row) => fields.flatMap((field) => texts(row[field])));
  expect(names.length).toBeGreaterThan(50);
  expect([...new Set(names.flatMap(unreadIn))]).toEqual([]);
});

it('reads every place as its row says', () => {
  const wrong = rows('places').flatMap((place) => {
    const short = texts(place.short)[0] ?? '';
    const said = String(place.pinyin);
    const read = pinyinOf(short);
    // The row may leave off 区, 新 and what is said in brackets.
    return read.startsWith(said) || said.startsWith(read) || said.endsWith(read) ? [] : [`${short}: ${said} / ${read}`];
  });
  expect(wrong).toEqual([]);
});

it.each([
  ['重庆市', 'chong qing shi'],
  ['国家重点实验室', 'guo jia zhong dian shi yan shi'],
  ['北碚区', 'bei bei qu'],
  ['綦江区', 'qi jiang qu'],
  ['涪陵区', 'fu ling qu'],
  ['重庆市长寿区', 'chong qing shi chang shou qu'],
  ['增长', 'zeng zhang'],
  ['市中长期规划', 'shi zhong chang qi gui hua'],
  ['丰都县', 'feng du xian'],
  ['都市报', 'du shi bao'],
  ['银行业资产', 'yin hang ye zi chan'],
  ['引进行业顶尖专家', 'yin jin hang ye ding jian zhuan jia'],
  ['行动', 'xing dong'],
  ['暂行办法', 'zan xing ban fa'],
  ['计划执行情况', 'ji hua zhi xing qing kuang'],
  ['区政协调研', 'qu zheng xie diao yan'],
  ['协调发展', 'xie tiao fa zhan'],
  ['调整行政区划', 'tiao zheng xing zheng qu hua'],
  ['“四个率先”', 'si ge shuai xian'],
  ['留渝率', 'liu yu lv'],
  ['会计大会', 'kuai ji da hui'],
  ['大足区', 'da zu qu'],
  ['世界500强 (A–F)', 'shi jie qiang'],
  ['Changshou', ''],
  ['龘', '?'],
])('%s is read %s', (text, pinyin) => {
  expect(pinyinOf(text)).toBe(pinyin);
});

it('gives each character one reading, and each word one syllable a character', () => {
  const all = Object.values(READINGS).join('');
  expect([...all].length).toBe(new Set(all).size);
  for (const [word, syllables] of Object.entries(WORDS)) {
    expect(syllables.split(' ').length, word).toBe([...word].length);
    expect(unreadIn(word)).toEqual([]);
  }
  const known = new Set([...Object.keys(READINGS), 'cen', 'shei']);
  for (const syllable of Object.values(WORDS).flatMap((s) => s.split(' '))) expect(known).toContain(syllable);
});
