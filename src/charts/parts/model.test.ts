import { expect, test } from 'vitest';
import { CASES } from './cases.ts';
import type { PartsModel } from './model.ts';

function the(name: string): PartsModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model('zh');
}

test('23 and 8 close 31: each begins where the one before ended, and says its share', () => {
  const m = the('closes');
  expect(m.rows.map((r) => [r.name, r.start, r.value, r.share])).toEqual([
    ['合计', 0, 31, ''],
    ['市级', 0, 23, '74.2%'],
    ['国家级', 23, 8, '25.8%'],
  ]);
  expect(m.rest).toBeNull();
  expect(m.summary).toBe('合计31人，其中市级23人、国家级8人。');
  expect(m.notes.map((n) => n.text)).toEqual(['原文给出合计与各部分，两者相符。']);
});

test('60 and 25 of 100 leave 15, and it is said', () => {
  const m = the('does-not-close');
  expect(m.rest).toEqual({ value: 15, label: '15人' });
  expect(m.notes[0]?.text).toBe('各部分相加与合计相差15人，原文如此。');
});

test('bounded parts that may close are not said to differ', () => {
  const m = the('bounded');
  expect(m.rest).toBeNull();
  expect(m.rows.map((r) => r.label)).toEqual(['300余人', '200余人', '近100人']);
});

test('what another source says of the total and of a part stands with each of them', () => {
  const m = the('disputed');
  expect(m.rows.map((r) => r.others)).toEqual([[35], [], [6]]);
  expect(m.judged.disputed.map((d) => d.rule)).toEqual(['stated', 'stated']);
});
