import { expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { axisNumber, type TrendModel } from './model.ts';

function the(name: string, lang: 'zh' | 'en' = 'zh'): TrendModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model(lang);
}

const notes = (m: TrendModel): string => m.notes.map((n) => n.text).join('\n');

test('typical: one run, one magnitude, a sentence with both ends', () => {
  const m = the('typical');
  expect(m.runs).toEqual([[0, 1, 2, 3, 4, 5]]);
  expect(m.points.map((p) => p.x)).toEqual([2016, 2017, 2018, 2019, 2020, 2021]);
  expect(m.summary).toBe('示例市示例资产：2016年末为1.1万亿元，2021年末为3.1万亿元。');
  expect(m.floor).toBe(0);
  expect(m.notes).toEqual([]);
});

test('bounds, a gap and a plan: no line across, the plan no end of the sentence', () => {
  const m = the('bounds-and-gap');
  expect(m.points.map((p) => p.label)).toEqual(['近700人', '806人', '超1,000人', '1,066人', '约1,352人', '超1,500人']);
  expect(m.runs).toEqual([[0, 1, 2, 3], [4]]);
  expect(m.summary).toBe('示例市示例人才数：2019年为近700人，2024年为约1,352人。');
  expect(notes(m)).toContain('1 处相隔一年以上');
  expect(notes(m)).toContain('空心虚线为计划或意向（1 项）');
});

test('a break is numbered, dated and explained, and cuts the line', () => {
  const m = the('break');
  expect(m.runs).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(m.breaks.map((b) => b.label)).toEqual(['①']);
  // Drawn between the last point before it (the end of 2019) and the first after it.
  expect(m.breaks[0]?.x).toBeGreaterThan(2019);
  expect(m.breaks[0]?.x).toBeLessThan(m.points[3]?.x ?? 0);
  expect(notes(m)).toContain('① 2020年11月1日：口径中断');
  // 3.05 to 3.21 million would be a flat line from zero; the axis may leave it, and says so.
  expect(m.floor).toBeGreaterThan(0);
  expect(m.floor).toBeLessThan(3_048_000);
  expect(notes(m)).toContain('纵轴不从零开始。');
});

test('two sources: the official one is the point, the other stands aside', () => {
  const m = the('two-sources');
  expect(m.points.map((p) => [p.value, p.aside])).toEqual([
    [58_000, false],
    [62_000, false],
    [63_000, true],
  ]);
  expect(notes(m)).toContain('1 个数值另有来源');
});

test('part of a year is noted and not joined', () => {
  const m = the('part-year');
  expect(m.runs).toEqual([[0], [1], [2]]);
  expect(notes(m)).toContain('小于一年的期间数');
});

test('one point, none', () => {
  expect(the('one-point').summary).toBe('示例市示例强度只有一个时点的数：2020年，2.11%。');
  expect(the('all-missing')).toMatchObject({ points: [], runs: [], empty: '所示地区未见“示例人才数”的数据。' });
});

test('kinds that are mixed are explained', () => {
  expect(notes(the('mixed-kinds'))).toContain('点的形状');
  expect(notes(the('typical'))).not.toContain('点的形状');
});

test('numbers of the axis are in the magnitude of the chart', () => {
  expect(axisNumber(2e12, { factor: 1e12, word: '万亿' })).toBe('2');
});
