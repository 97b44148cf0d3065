import { expect, test } from 'vitest';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { fixtureDataset } from '../../testing/dataset.ts';
import { passagesOf } from './rows.ts';

const data = fixtureDataset();
const brief = (source: string, from: Pick<Dataset, 'figures' | 'indicators' | 'places'>): string[] =>
  passagesOf(source, from).map((p) => `${p.paragraph} ${p.figure.id} ${p.asWritten}${p.also ? ' also' : ''}`);

test('all passages of a source, those of further evidence with its own words, by line', () => {
  expect(brief('test-paper-2021', data)).toEqual([
    '1 talent_total.chongqing.2020 600余万人 also',
    '2 talent_total.jiangbei.2021-06 近12万人',
    '3 financial_assets.jiangbei.2020 超3万亿元',
    '5 financial_assets.jiangbei.2020.2 200亿元',
  ]);
});

test('only what has been loaded, and nothing of a source without figures', () => {
  const figures = new Map([...data.figures].filter(([id]) => id === 'financial_assets'));
  expect(brief('test-paper-2021', { ...data, figures })).toHaveLength(2);
  expect(brief('no-such', data)).toEqual([]);
});

test('lines by number, numbered paragraphs, then other locators together as they come', () => {
  const [first] = data.figures.get('gdp') ?? [];
  if (!first) throw new Error('no figure');
  const at = (paragraph: Figure['paragraph'], n: number): Figure => ({ ...first, id: `gdp.x.${n}`, paragraph });
  const mixed = ['表2', '第10段', 10, '末段', '第9段', 9, '表2', 'para 3'].map(at);
  const twice: Figure = { ...at(2, 8), alsoIn: [{ source: first.source, paragraph: 11, asWritten: '2.5万亿' }] };
  const passages = passagesOf(first.source, { ...data, figures: new Map([['gdp', [...mixed, twice]]]) });
  expect(passages.map((p) => p.paragraph)).toEqual([2, 9, 10, 11, 'para 3', '第9段', '第10段', '表2', '表2', '末段']);
  expect(passages.map((p) => p.also)).not.toContain(true);
  expect(new Set(passages.map((p) => p.key)).size).toBe(passages.length);
});
