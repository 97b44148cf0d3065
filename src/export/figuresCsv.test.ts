import { expect, test } from 'vitest';
import { figureRows } from '../domain/slice/table.ts';
import { fixtureDataset, fixtureSources } from '../testing/dataset.ts';
import { type FiguresFile, figuresCsv, figuresSheet } from './figuresCsv.ts';

const data = fixtureDataset();
const FILE: FiguresFile = {
  rows: figureRows(data).filter((r) => r.place.id === 'yuzhong' || r.figure.holder !== undefined),
  columns: ['place', 'indicator', 'scope', 'value', 'period'],
  title: '数据 渝中区',
  notes: ['地区：渝中区'],
  lang: 'zh',
  version: '2026.1',
  date: '2026-01-31',
  link: 'https://atlas.example/data/?p=yuzhong',
  evidence: (id) => `https://atlas.example/data/?open=figure:${id}`,
  sources: fixtureSources(),
};

test('the sheet by value: a number never without unit, bound and id', () => {
  expect(figuresSheet(FILE)).toEqual([
    ['地区', '指标', '所属、范围', '数值', '单位', '界', '时期', '编号', '来源标题', '来源地址', '出处链接'],
    [
      '渝中区',
      '人才资源总量',
      '',
      '30000–50000',
      '人',
      '区间',
      '2020年末',
      'talent_total.yuzhong.2020',
      '试验公报',
      'https://example.org/bulletin',
      'https://atlas.example/data/?open=figure:talent_total.yuzhong.2020',
    ],
    [
      '渝中区',
      '人才资源总量',
      '',
      '200000',
      '人',
      '下限（超、逾、以上）',
      '2030年',
      'talent_total.yuzhong.2030',
      '试验公报',
      'https://example.org/bulletin',
      'https://atlas.example/data/?open=figure:talent_total.yuzhong.2030',
    ],
    [
      '江北区',
      '金融资产',
      '试验银行',
      '20000000000',
      '元',
      '确数',
      '2020年末',
      'financial_assets.jiangbei.2020.2',
      '试验报道',
      '',
      'https://atlas.example/data/?open=figure:financial_assets.jiangbei.2020.2',
    ],
    [],
    ['# 标题', '数据 渝中区'],
    ['# 说明', '地区：渝中区'],
    ['# 数据版本', '2026.1 · 2026年1月31日'],
    ['# 链接', 'https://atlas.example/data/?p=yuzhong'],
  ]);
});

test('an end that is open for ever is an empty cell, not a word', () => {
  const [, , row] = figuresSheet({ ...FILE, columns: ['lower', 'upper'] });
  expect(row?.slice(0, 2)).toEqual(['200000', '']);
});

test('the file is named by what it is about', () => {
  expect(figuresCsv({ ...FILE, title: '数据 a/b' }).name).toBe('渝才图 数据 a b.csv');
});
