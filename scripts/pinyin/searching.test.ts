import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assembleSearch } from '../../src/data/search.ts';
import { search } from '../../src/domain/search/find.ts';
import { VIEWS } from '../../src/domain/viewName.ts';
import { COMMAND_PINYIN, search as words, VIEW_PINYIN } from '../../src/i18n/search.ts';
import { shell } from '../../src/i18n/shell.ts';
import { pinyinOf } from './pinyin.ts';

const rows = assembleSearch(
  JSON.parse(readFileSync(new URL('../../public/data/search.json', import.meta.url), 'utf8')),
);

it('commands and views sound as they are written down', () => {
  const commands = Object.fromEntries(
    Object.entries(words.zh.commands).map(([id, name]) => [id, pinyinOf(name)] as const),
  );
  expect(COMMAND_PINYIN).toEqual(commands);
  for (const [name, pinyin] of Object.entries(VIEW_PINYIN)) expect(pinyin).toBe(pinyinOf(name));
  // Add the name of a new view to VIEW_PINYIN in src/i18n/search.ts.
  const silent = VIEWS.map((v) => shell.zh.views[v.name]).filter((name) => VIEW_PINYIN[name] === undefined);
  expect(silent).toEqual([]);
});

it('finds every place of the dataset first by each of its short names, their sound and their first letters', () => {
  const places = rows.filter((r) => r.kind === 'place');
  expect(places.length).toBeGreaterThan(40);
  for (const row of places) {
    const name = row.names[2] ?? row.names[0];
    for (const typed of [name?.text, name?.letters, name?.cells.map((c) => c.head || c.char).join('')]) {
      const group = search(rows, typed ?? '').groups.find((g) => g.kind === 'place');
      expect(group?.hits.map((h) => h.row.id).slice(0, 4), typed).toContain(row.id);
    }
  }
});

/** What a search may cost: some 100,000 comparisons are a few milliseconds, a frame is sixteen. */
const MOST_STEPS = 150_000;

it.each([
  'j',
  'jb',
  'jbq',
  'jiangbei',
  '江北',
  'chongqing',
  'zhongqing',
  'shapinba',
  'fund jiangjin',
  'gaoxinjishuqiye',
  'postdoctoral workstations of the district',
  'gaoxinjishuqiyehekejixingqiye',
  'a'.repeat(64),
  'zhongguo'.repeat(8),
  '人'.repeat(64),
  'zhong guo zhong guo zhong guo zhong guo',
])('answers “%s” without looking at everything', (typed) => {
  expect(search(rows, typed).steps).toBeLessThan(MOST_STEPS);
});
