import { expect, test } from 'vitest';
import { formatDate, formatParagraph, formatPeriod } from './date.ts';

test.each([
  ['2020', '2020年', '2020'],
  ['2021-10', '2021年10月', 'Oct 2021'],
  ['2021-09-03', '2021年9月3日', '3 Sep 2021'],
  ['2018/2020', '2018—2020年', '2018–2020'],
  ['2024-01/2024-06', '2024年1—6月', 'Jan–Jun 2024'],
  ['2023-11/2024-02', '2023年11月至2024年2月', 'Nov 2023 to Feb 2024'],
  ['2021-09-03/2021-09-05', '2021年9月3日至2021年9月5日', '3 Sep 2021 to 5 Sep 2021'],
  ['2018/2020-06', '2018年至2020年6月', '2018 to Jun 2020'],
])('period %s', (period, zh, en) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
  expect(formatPeriod(period, 'en')).toBe(en);
  expect(formatPeriod(period, 'zh', 'flow')).toBe(zh);
});

test('a stock of a year is at its end; of a month or a day as it stands', () => {
  expect(formatPeriod('2020', 'zh', 'stock')).toBe('2020年末');
  expect(formatPeriod('2020', 'en', 'stock')).toBe('end of 2020');
  expect(formatPeriod('2020', 'zh', 'cumulative')).toBe('2020年末');
  expect(formatPeriod('2021-10', 'zh', 'stock')).toBe('2021年10月');
  expect(formatPeriod('2018/2020', 'zh', 'stock')).toBe('2018—2020年');
  expect(formatPeriod('2025', 'zh', 'plan')).toBe('2025年');
});

test('dates, and none', () => {
  expect(formatDate('2021-05-01', 'zh')).toBe('2021年5月1日');
  expect(formatDate('2021-05', 'en')).toBe('May 2021');
  expect(formatDate(null, 'zh')).toBe('日期不详');
  expect(formatDate(null, 'en')).toBe('undated');
});

test('paragraphs by number, other places as their source calls them', () => {
  expect(formatParagraph(4, 'zh')).toBe('第4段');
  expect(formatParagraph(4, 'en')).toBe('paragraph 4');
  expect(formatParagraph('第4段', 'en')).toBe('paragraph 4');
  expect(formatParagraph('表2-1', 'zh')).toBe('表2-1');
  expect(formatParagraph('表2-1', 'en')).toBe('表2-1');
});
