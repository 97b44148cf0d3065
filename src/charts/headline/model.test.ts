import { expect, test } from 'vitest';
import { trendSlice } from '../../domain/slice/trend.ts';
import { ASK, CITY, dataset, figure, HEADS } from '../common/fixture.ts';
import { CASES } from './cases.ts';
import { type HeadlineModel, toModel } from './model.ts';

function the(name: string, lang: 'zh' | 'en' = 'zh'): HeadlineModel {
  const found = CASES.find((c) => c.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.model(lang);
}

test('the latest value, with its history', () => {
  const m = the('with-history');
  expect(m).toMatchObject({
    parts: { sign: '', number: '1,352', unit: '人' },
    period: '2024年末',
    wording: '',
    plan: false,
  });
  expect(m.history.map((h) => h.value)).toEqual([806, 900, 1066, 1352]);
});

test('the sign of the bound is part of the figure, the wording beside it', () => {
  expect(the('bounded-money')).toMatchObject({
    parts: { sign: '≥', number: '2', unit: '万亿元' },
    wording: '超2万亿元',
  });
  expect(the('bounded-money').summary).toBe('示例市 · 示例资产：超2万亿元 · 2020年末');
  expect(the('range')).toMatchObject({ parts: { sign: '', number: '3–5', unit: '万人' }, wording: '3至5万' });
});

test('a plan only where there is no fact, and called one', () => {
  expect(the('plan-only')).toMatchObject({ plan: true, period: '2027年 · 计划或意向' });
});

test('a part of a year does not stand for the latest where a year is known', () => {
  const flow = { ...HEADS, timeKind: 'flow' as const };
  const data = dataset(flow, [
    figure(flow, 'chongqing', 900, 'exact', '2020'),
    figure(flow, 'chongqing', 500, 'exact', '2021-01/2021-06'),
  ]);
  expect(toModel(trendSlice(data, flow, CITY, ASK), data, 'zh').figure).toBe('heads.chongqing.2020');
});

test('unknown is said, not 0', () => {
  expect(the('unknown')).toMatchObject({
    parts: null,
    figure: null,
    empty: '尚未见到这项数据',
    summary: '示例市 · 示例资产：尚未见到这项数据',
  });
});
