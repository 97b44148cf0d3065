import { describe, expect, test } from 'vitest';
import { valueAxis } from './axis.ts';
import { CASES } from './cases.ts';
import { clusters } from './lanes.ts';
import type { TrendLinesModel } from './model.ts';

function the(name: string, lang: 'zh' | 'en' = 'zh'): TrendLinesModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model(lang);
}

const notes = (m: TrendLinesModel): string => m.notes.map((n) => n.text).join('\n');

test('typical: a line a place with a colour of its own, the gap left open, events of the years shown', () => {
  const m = the('typical');
  expect(m.lines.map((l) => [l.name, l.colour, l.runs.map((r) => r.length)])).toEqual([
    ['青山', 0, [6]],
    ['白山', 1, [6]],
    ['朱山', 2, [2, 1]],
  ]);
  expect(m.events.map((e) => [e.label, e.name])).toEqual([
    ['a', '示例计划启动'],
    ['b', '示例大会'],
    ['c', '示例大会再开'],
  ]);
  expect(notes(m)).toContain('1 处相隔一年以上');
  expect(notes(m)).toContain('事件：a 2018年 示例计划启动');
  expect(m.sources.map((s) => s.id)).toContain('paper');
});

test('an index says its base, its last value and its formula', () => {
  const m = the('index-one-place');
  expect(m.summary).toBe('以2020年为100，示例市2024年为167.7。');
  expect(m.title).toBe('示例市示例人才数：2020年为100的指数');
  expect(m.marks.at(-1)?.lines.join(' ')).toContain('= 1352（2024年） ÷ 806（2020年） × 100');
  expect(m.table.map((r) => r.value)).toEqual(['100', '124', '132.3', '167.7']);
  expect(notes(m)).toContain('1 项计划或意向不作指数和增速');
});

test('more places than colours: the first six coloured, the rest grey and counted', () => {
  const m = the('many');
  expect(m.lines.map((l) => l.colour)).toEqual([0, 1, 2, 3, 4, 5, null, null, null, null]);
  expect(m.lines[0]?.name).toBe('白山');
  expect(notes(m)).toContain('灰线为其余 4 个所选地区');
});

test('an index does not pass a break; what lies beyond is counted', () => {
  const m = the('break-index');
  expect(new Set(m.points.map((p) => p.x))).toEqual(new Set([2017, 2018, 2019]));
  expect(notes(m)).toContain('6 个时点与基年之间有口径中断');
});

test('a place without the base year is left out and named', () => {
  const m = the('no-base');
  expect(m.lines.map((l) => l.name)).toEqual(['青山']);
  const note = m.notes.find((n) => n.places);
  expect([note?.text, note?.places?.map((p) => p.name)]).toEqual(['2016年没有可作基数的数，未画：', ['朱山']]);
});

test('a window keeps the points in it; a year pointed at keeps them all', () => {
  expect(new Set(the('window').points.map((p) => p.x))).toEqual(new Set([2018, 2019, 2020]));
  expect(the('year-marked')).toMatchObject({ year: 2019 });
  expect(the('year-marked').points).toHaveLength(the('typical').points.length);
});

test('a change has a sign, and a percentage changes by points', () => {
  expect(
    the('change-rates', 'en')
      .points.map((p) => p.label)
      .slice(0, 2),
  ).toEqual(['+0.04', '+0.12']);
  expect(the('change-bounds').points.map((p) => p.bound)).toEqual(['range', 'range', 'at_least', 'range', 'at_most']);
});

test('nothing to draw says why', () => {
  expect(the('all-missing').empty).toBe('所示地区未见“示例人才数”的数据。');
});

describe('the vertical axis', () => {
  test('starts at zero unless that flattens the lines', () => {
    expect(valueAxis(100, 900, { mode: 'abs', scale: 'linear' })).toMatchObject({ min: 0, max: 1000, cut: false });
    expect(valueAxis(900, 1000, { mode: 'abs', scale: 'linear' })).toMatchObject({ cut: true });
    expect(valueAxis(-8, 12, { mode: 'change', scale: 'linear' })).toMatchObject({ min: -10, max: 20, cut: false });
  });

  test('a logarithmic one has equal steps for equal ratios', () => {
    const axis = valueAxis(10, 1000, { mode: 'abs', scale: 'log' });
    expect(axis.at(100) - axis.at(10)).toBeCloseTo(axis.at(1000) - axis.at(100), 12);
    expect(axis.ticks.map((t) => t.value)).toContain(100);
    // What it cannot show stands at its foot.
    expect(axis.at(0)).toBe(axis.min);
  });
});

test('letters of events that would touch share a label', () => {
  expect(
    clusters([
      { label: 'a', x: 0 },
      { label: 'b', x: 40 },
      { label: 'c', x: 50 },
    ]),
  ).toEqual([
    { label: 'a', x: 0 },
    { label: 'b c', x: 45 },
  ]);
  expect(clusters(['a', 'b', 'c'].map((label, i) => ({ label, x: i * 10 })))).toEqual([{ label: 'a–c', x: 10 }]);
});
