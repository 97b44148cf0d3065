import { expect, test } from 'vitest';
import { figure, HEADS } from '../charts/common/fixture.ts';
import type { Source } from '../domain/figure.ts';
import { citationFull, citationShort } from './citation.ts';
import { sourceShort, toldOnce } from './source.ts';

const PAPER: Source = {
  id: 'paper',
  title: '示例报道',
  publisher: '示例日报',
  author: '某记者',
  published: '2024-05-01',
  url: 'https://example.org/a',
  kind: 'newspaper',
  language: 'zh',
  reliability: 'press',
};
const BARE: Source = {
  id: 'bare',
  title: '示例公报',
  publisher: '示例局',
  published: null,
  kind: 'bulletin',
  language: 'zh',
  reliability: 'official',
};

test('in few words: publisher and year', () => {
  expect(sourceShort(PAPER, 'zh')).toBe('示例日报（2024）');
  expect(sourceShort(PAPER, 'en')).toBe('示例日报 (2024)');
  expect(sourceShort(BARE, 'zh')).toBe('示例局');
});

test('for a footnote: publisher and date', () => {
  expect(citationShort(PAPER, 'zh')).toBe('示例日报，2024年5月1日');
  expect(citationShort(PAPER, 'en')).toBe('示例日报, 1 May 2024');
  expect(citationShort(BARE, 'zh')).toBe('示例局，日期不详');
});

test('in full, with the paragraph where a figure is meant; nothing stands for what is not known', () => {
  const f = figure(HEADS, 'qing', 1, 'exact', '2020', { paragraph: 4 });
  expect(citationFull(PAPER, 'zh', f)).toBe('某记者.示例报道[N].示例日报,2024年5月1日,第4段.https://example.org/a');
  expect(citationFull(PAPER, 'en', f)).toBe(
    '某记者. “示例报道”. 示例日报, 1 May 2024, paragraph 4. https://example.org/a',
  );
  expect(citationFull(BARE, 'zh')).toBe('示例公报[R].示例局,日期不详.');
  expect(citationFull(BARE, 'en')).toBe('“示例公报”. 示例局, undated.');
});

test('sources that read alike are said once, with their number', () => {
  expect(toldOnce(['甲局（2021）', '乙百科', '甲局（2021）', '乙百科', '乙百科'])).toEqual([
    '甲局（2021） ×2',
    '乙百科 ×3',
  ]);
  expect(toldOnce(['甲局（2021）', '甲局（2022）'])).toEqual(['甲局（2021）', '甲局（2022）']);
  expect(toldOnce([])).toEqual([]);
});
