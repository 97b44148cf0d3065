import { expect, test } from 'vitest';
import { CASES } from './cases.ts';
import type { FaceOffModel } from './model.ts';

function the(name: string, lang: 'zh' | 'en' = 'zh'): FaceOffModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model(lang);
}

test('both values of each indicator, each with its period, and their relation in words', () => {
  const m = the('bounds-and-dates');
  expect(m.rows.map((r) => r.name)).toEqual(['示例人才数', '示例资产', '示例强度']);
  expect(m.cells.map((c) => `${c.row}/${c.column} ${c.label} ${c.period}`)).toEqual([
    '0/0 9,000人 2020年末',
    '0/1 超8,000人 2020年末',
    '1/0 超2万亿元 2020年末',
    '1/1 8,400亿元 2023年6月',
    '2/0 4.44% 2022年',
    '2/1 不低于3% 2022年',
  ]);
  // Of the second the years differ, which is said.
  expect(m.rows.map((r) => r.apart !== '')).toEqual([false, true, false]);
  expect(m.rows[1]?.relation).toBe('青山不低于白山的 2 倍');
});

test('shared ground, disputed values, and what only one has stand in the notes', () => {
  const notes = the('shared-ground-and-dispute').notes.map((n) => n.text);
  expect(notes.some((t) => t.includes('1 项只有一地有数据'))).toBe(true);
  expect(notes.some((t) => t.includes('不可相加'))).toBe(true);
  expect(the('shared-ground-and-dispute').cells.map((c) => c.disputed)).toEqual([true, false]);
  expect(the('shared-ground-and-dispute').judged.disputed.length).toBe(1);
});

test('nothing of both is said', () => {
  expect(the('nothing-of-both')).toMatchObject({ empty: '没有一项指标两地都有数据。', cells: [], table: [] });
});
