import { describe, expect, test } from 'vitest';
import { rankSlice } from '../../domain/slice/rank.ts';
import { ASK, dataset, figure, HEADS, MONEY } from '../common/fixture.ts';
import { CASES } from './cases.ts';
import { type RankedBarsModel, toModel } from './model.ts';

function the(name: string, lang: 'zh' | 'en' = 'zh'): RankedBarsModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model(lang);
}

const note = (m: RankedBarsModel, part: string): string => m.notes.find((n) => n.text.includes(part))?.text ?? '';

describe('all bounds', () => {
  const m = the('all-bounds');

  test('labels carry the words of their bounds, in one magnitude', () => {
    expect(m.rows.map((r) => r.label)).toEqual([
      '9,000人',
      '超8,000人',
      '7,000余人',
      '近6,000人',
      '约5,000人',
      '不超过4,000人',
      '3,000至5,000人',
      '不低于6,500人（计划）',
    ]);
  });

  test('ranks are spans, in the column beside the names too; a plan has none', () => {
    expect(m.rows.map((r) => r.rank)).toEqual(['1–2', '1–2', '3', '4–5', '4–6', '6–7', '5–7', '']);
    // 9000 and 超8000 may each be first; 7000余 [7000,8000) is certainly third; the last three overlap.
    expect(m.marks.map((k) => k.lines.find((l) => l.includes('有数据地区')) ?? '')).toEqual([
      '7 个有数据地区中第 1 至 2 位（并列或区间重叠）',
      '7 个有数据地区中第 1 至 2 位（并列或区间重叠）',
      '7 个有数据地区中第 3 位',
      '7 个有数据地区中第 4 至 5 位（并列或区间重叠）',
      '7 个有数据地区中第 4 至 6 位（并列或区间重叠）',
      '7 个有数据地区中第 6 至 7 位（并列或区间重叠）',
      '7 个有数据地区中第 5 至 7 位（并列或区间重叠）',
      '',
    ]);
  });

  test('notes: the ends explained, pairs counted, the plan apart', () => {
    expect(note(m, '深色')).not.toBe('');
    expect(note(m, '无法判定先后')).toContain('4 对');
    expect(note(m, '计划或意向')).toContain('1 项');
    expect(note(m, '未见数据')).toContain('12 个区县中，另有 5 个');
  });

  test('the sentence does not name one first where two may be', () => {
    expect(m.summary).toBe(
      '有数据的 7 个地区中，青山区9,000人（2020年末）、白山区超8,000人（2020年末）居前，先后无法判定。',
    );
  });
});

test('typical: one first, in a sentence', () => {
  expect(the('typical').summary).toBe('有数据的 12 个地区中，青山区居首：9,000人（2020年末）。');
  expect(the('typical', 'en').summary).toBe('Of 12 places with data, Qing comes first: 9,000 people (end of 2020).');
  expect(the('typical').notes).toEqual([]);
});

test('two places, one place: each says its date and wording', () => {
  expect(the('two-places').summary).toBe(
    '只有两个地区有数据：青山区超2万亿元（2020年末），白山区0.84万亿元（2023年6月）。',
  );
  expect(the('one-place')).toMatchObject({ summary: '只有青山区公布了这项数据：超2万亿元（2020年末）。', roomy: true });
  expect(the('one-place').rows[0]?.detail).toBe('2020年末 · 原文：超2万亿元');
  expect(the('one-place').marks[0]?.lines.join()).not.toContain('第 1 位');
});

test('mixed dates are counted from what is drawn; a zone and its district carry a mark', () => {
  const m = the('mixed-dates-and-zone');
  expect(note(m, '时点不一')).toBe('时点不一：1 个为 2020 年、1 个为 2022 年、2 个为 2024 年。');
  expect(note(m, '†')).toContain('新城新区、青山');
  expect(m.rows.map((r) => r.name)).toEqual(['新城新区 †', '青山区 †', '白山区', '朱山区']);
  expect(m.mixedPeriods).toBe(true);
  expect(m.sources.map((s) => s.id)).toEqual(['gazette', 'paper']);
});

test('plans only: said, not ranked', () => {
  expect(the('plans-only').summary).toBe('这项指标只有 4 条计划或意向数，没有已实现的数。');
});

test('a rate has the city’s value beside it, a total has not', () => {
  const rate = the('rate-with-city');
  expect(rate.reference).toEqual({ mark: 'city', value: 2.36, label: '全市 2.36%' });
  // And its evidence: a row of the table.
  expect(rate.table.at(-1)).toMatchObject({ mark: 'city', name: '示例市', value: '2.36' });
  expect(rate.sources.map((s) => s.id)).toContain(rate.table.at(-1)?.sourceId);
  const figures = [
    figure(HEADS, 'chongqing', 99, 'exact', '2020'),
    figure(HEADS, 'qing', 5, 'exact', '2020'),
    figure(HEADS, 'bai', 4, 'exact', '2020'),
  ];
  const data = dataset(HEADS, figures);
  expect(toModel(rankSlice(data, HEADS, ASK), data, new Set(), 'zh').reference).toBeNull();
});

test('nothing known is a sentence', () => {
  expect(the('all-missing').empty).toBe('所示地区未见“示例人才数”的数据。');
});

test('chosen places stand out; without a choice all do', () => {
  const data = dataset(
    HEADS,
    ['qing', 'bai'].map((p) => figure(HEADS, p, 5, 'exact', '2020')),
  );
  const tones = (chosen: string[]) =>
    toModel(rankSlice(data, HEADS, ASK), data, new Set(chosen), 'zh').rows.map((r) => r.tone);
  expect(tones([])).toEqual(['accent', 'accent']);
  expect(tones(['qing'])).toEqual(['context', 'accent']);
});

test('a value that another source contradicts is noted', () => {
  const figures = [
    figure(MONEY, 'qing', 5, 'exact', '2020', { id: 'money.qing.2020.1' }),
    figure(MONEY, 'qing', 6, 'exact', '2020', { id: 'money.qing.2020.2', source: 'paper' }),
  ];
  const data = dataset(MONEY, figures);
  expect(note(toModel(rankSlice(data, MONEY, ASK), data, new Set(), 'zh'), '另有来源')).toContain('1 个');
});
