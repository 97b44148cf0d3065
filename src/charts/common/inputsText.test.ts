import { expect, test } from 'vitest';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import type { Divisor } from '../../domain/words.ts';
import { toModel } from '../ranked-bars/model.ts';
import { ASK, dataset, figure, HEADS } from './fixture.ts';
import { inputsText } from './inputsText.ts';

const POPULATION: Indicator = {
  ...HEADS,
  id: 'resident_population',
  name: { zh: '常住人口', en: 'Resident population' },
};

function bars(by: Divisor | null, lang: 'zh' | 'en') {
  const heads = dataset(HEADS, [
    figure(HEADS, 'qing', 8_000, 'exact', '2022', { asWritten: '8000人', source: 'paper' }),
    figure(HEADS, 'bai', 6_000, 'exact', '2022', { asWritten: '6000人', source: 'paper' }),
    figure(HEADS, 'chongqing', 90_000, 'exact', '2022', { asWritten: '9万人', source: 'copy' }),
  ]);
  const people = [
    figure(POPULATION, 'qing', 400_000, 'exact', '2020', { asWritten: '40万人', source: 'gazette' }),
    figure(POPULATION, 'bai', 600_000, 'exact', '2022', { asWritten: '60万人', source: 'gazette' }),
    figure(POPULATION, 'chongqing', 9_000_000, 'exact', '2022', { asWritten: '900万人', source: 'gazette' }),
  ];
  const data = {
    ...heads,
    indicators: new Map([...heads.indicators, [POPULATION.id, POPULATION]]),
    figures: new Map([...heads.figures, [POPULATION.id, people]]),
  };
  return toModel(rankSlice(data, HEADS, { ...NO_COMPARISON, ...ASK, by }), data, new Set(), lang);
}

test('a value per head names what it was divided by: what, as written, of when, by whom, which figure', () => {
  const model = bars('population', 'zh');
  expect(model.table.map((r) => [r.figure, inputsText(r, 'zh')])).toEqual([
    ['heads.qing.2022', '常住人口 40万人（2020年末、示例统计局（2021）、resident_population.qing.2020）'],
    ['heads.bai.2022', '常住人口 60万人（2022年末、示例统计局（2021）、resident_population.bai.2022）'],
    // The line of reference is a number like any other.
    ['heads.chongqing.2022', '常住人口 900万人（2022年末、示例统计局（2021）、resident_population.chongqing.2022）'],
  ]);
  const [first] = bars('population', 'en').table;
  expect(first && inputsText(first, 'en')).toBe(
    'Resident population 40万人 (end of 2020, 示例统计局 (2021), resident_population.qing.2020)',
  );
});

test('the sources of what was divided by, and of the line of reference, stand below the plot', () => {
  expect(bars('population', 'zh').sources.map((s) => s.id)).toEqual(['gazette', 'paper', 'copy']);
  expect(bars(null, 'zh').sources.map((s) => s.id)).toEqual(['paper']);
});

test('a share of the city says that it is the city’s; a value as written has nothing to add', () => {
  const [first] = bars('city', 'zh').table;
  expect(first && inputsText(first, 'zh')).toContain('示例市示例人才数 9万人（');
  expect(bars(null, 'zh').table.map((r) => inputsText(r, 'zh'))).toEqual(['', '']);
});
