import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, HEADS } from '../charts/common/fixture.ts';
import type { Indicator } from '../domain/indicator.ts';
import { addUp, divide, type Measure, measureOf } from '../domain/measure.ts';
import { interval } from '../domain/interval.ts';
import { BOUNDS, type Bound, LANGS } from '../domain/words.ts';
import { boundSentence } from './boundSentence.ts';
import { BOUND_SIGN, digitsOf, formatMeasure, measureParts } from './measure.ts';
import { tightLabels } from './tightLabels.ts';
import { UNITS } from './units.ts';

function measure(
  value: number | readonly [number, number],
  unit: string,
  bound: Bound,
  asWritten = '原文',
  id = 'qing',
): Measure {
  const indicator: Indicator = { ...HEADS, unit };
  const found = measureOf(figure(indicator, id, value, bound, '2020', { asWritten }), indicator);
  if (!found) throw new Error(`no measure of ${value} ${bound}`);
  return found;
}

describe('formatMeasure', () => {
  test.each<[number | readonly [number, number], string, Bound, string, string, string]>([
    // value, unit, bound, as written, zh, en
    [31, 'place_count', 'exact', '31个', '31个', '31'],
    [1208, 'person', 'exact', '达1208名', '1,208人', '1,208 people'],
    [33, 'percent', 'exact', '33%', '33%', '33%'],
    [3.4, 'times', 'exact', '3.4倍', '3.4倍', '3.4×'],
    [4.24e8, 'CNY', 'exact', '4.24亿元', '4.24亿元', '424 million yuan'],
    [8.4e11, 'CNY', 'exact', '8400亿元', '8,400亿元', '840 billion yuan'],
    [5_276_000, 'person', 'exact', '527.6万人', '527.6万人', '5.276 million people'],
    [2e12, 'CNY', 'at_least', '超2万亿元', '超2万亿元', 'over 2 trillion yuan'],
    [1e8, 'CNY', 'at_least', '不低于1亿元', '不低于1亿元', 'at least 100 million yuan'],
    [80, 'percent', 'at_least', '80%以上', '不低于80%', 'at least 80%'],
    [1 / 3, 'ratio', 'at_least', '超1/3', '超1/3', 'over 1/3'],
    [200, 'organisation', 'rounded_down', '200余家', '200余家', '200+'],
    [340, 'organisation', 'rounded_down', '340余家', '340余家', '340+'],
    [500_000, 'person', 'rounded_down', '50余万人', '50余万人', '500,000+ people'],
    [10_000, 'person_times', 'rounded_down', '1万余人次', '1万余人次', '10,000+ times served'],
    [490, 'organisation', 'rounded_up', '近490家', '近490家', 'nearly 490'],
    [30, 'percent', 'rounded_up', '近三成', '近30%', 'nearly 30%'],
    [1 / 3, 'ratio', 'rounded_up', '近1/3', '近1/3', 'nearly 1/3'],
    [14_000, 'person', 'about', '约1.4万人', '约1.4万人', 'about 14,000 people'],
    [3e6, 'CNY', 'at_most', '不超过300万元', '不超过300万元', 'up to 3 million yuan'],
    [[30_000, 50_000], 'person', 'range', '3至5万', '3万至5万人', '30,000 to 50,000 people'],
    [[20, 30], 'percent', 'range', '20%至30%', '20至30%', '20 to 30%'],
  ])('%d %s %s, written %s', (value, unit, bound, asWritten, zh, en) => {
    const m = measure(value, unit, bound, asWritten);
    expect(formatMeasure(m, 'zh')).toBe(zh);
    expect(formatMeasure(m, 'en')).toBe(en);
  });

  test('in the magnitude of its chart', () => {
    const magnitude = { factor: 1e12, word: '万亿' };
    expect(formatMeasure(measure(8.4e11, 'CNY', 'exact'), 'zh', magnitude)).toBe('0.84万亿元');
    expect(formatMeasure(measure(120_000, 'person', 'rounded_down'), 'zh', { factor: 1e4, word: '万' })).toBe(
      '12万余人',
    );
  });
});

describe('measureParts', () => {
  test('sign, number, unit', () => {
    expect(measureParts(measure(2e12, 'CNY', 'at_least'), 'zh')).toEqual({ sign: '≥', number: '2', unit: '万亿元' });
    expect(measureParts(measure(2e12, 'CNY', 'at_least'), 'en')).toEqual({
      sign: '≥',
      number: '2',
      unit: ' trillion yuan',
    });
    expect(measureParts(measure([3e4, 5e4], 'person', 'range'), 'zh')).toEqual({
      sign: '',
      number: '3–5',
      unit: '万人',
    });
    expect(measureParts(measure(490, 'organisation', 'rounded_up'), 'zh')).toMatchObject({ sign: '<', number: '490' });
    expect(measureParts(measure(1 / 3, 'ratio', 'about'), 'zh')).toMatchObject({ sign: '≈', number: '1/3', unit: '' });
  });

  test('every bound but exact and range has a sign of its own side', () => {
    expect(BOUND_SIGN).toEqual({
      exact: '',
      at_least: '≥',
      rounded_down: '≥',
      rounded_up: '<',
      about: '≈',
      at_most: '≤',
      range: '',
    });
  });
});

describe('boundSentence', () => {
  test.each<[number | readonly [number, number], string, Bound, string, string]>([
    [31, 'place_count', 'exact', '原文给出确数 31个。', 'The source gives an exact number, 31.'],
    [
      2e12,
      'CNY',
      'at_least',
      '真实值不低于 2万亿元，上限未知。',
      'The true value is 2 trillion yuan or more; how much more is not said.',
    ],
    [
      200,
      'organisation',
      'rounded_down',
      '真实值不低于 200家，低于 300家。',
      'The true value is 200 or more, below 300.',
    ],
    [490, 'organisation', 'rounded_up', '真实值高于 480家，低于 490家。', 'The true value is above 480 and below 490.'],
    [1 / 3, 'ratio', 'rounded_up', '真实值高于 0，低于 1/3。', 'The true value is above 0 and below 1/3.'],
    [
      14_000,
      'person',
      'about',
      '真实值大致在 1.35万人 与 1.45万人 之间。',
      'The true value lies roughly between 13,500 people and 14,500 people.',
    ],
    [3e6, 'CNY', 'at_most', '真实值不超过 300万元。', 'The true value is 3 million yuan or less.'],
    [
      [3e4, 5e4],
      'person',
      'range',
      '真实值在 3万人 与 5万人 之间。',
      'The true value lies between 30,000 people and 50,000 people.',
    ],
    [
      1 / 3,
      'ratio',
      'about',
      '原文只给出约数，无法推出上下限。',
      'The source only says “about”; no limits follow from it.',
    ],
    [
      1 / 3,
      'ratio',
      'rounded_down',
      '真实值不低于 1/3，上限未知。',
      'The true value is 1/3 or more; how much more is not said.',
    ],
  ])('%d %s %s', (value, unit, bound, zh, en) => {
    const m = measure(value, unit, bound);
    expect(boundSentence(m, 'zh')).toBe(zh);
    expect(boundSentence(m, 'en')).toBe(en);
  });
});

describe('derived values', () => {
  const per = (a: Measure, b: Measure): Measure => {
    const q = divide(a, b, { method: 'per_head', unit: 'CNY_per_person', factor: 1 });
    if (!q) throw new Error('divisor is not 0');
    return q;
  };

  test('as few digits as the least precise input was written with, four at most', () => {
    expect(digitsOf(measure(655_737, 'CNY', 'exact'))).toBeUndefined();
    expect(digitsOf(per(measure(2e12, 'CNY', 'at_least'), measure(3_050_000, 'person', 'exact', '', 'bai')))).toBe(1);
    const written = measure(3e11, 'CNY', 'exact', '3000亿元');
    expect(digitsOf(per(written, measure(3_054_321, 'person', 'exact', '305.4321万', 'bai')))).toBe(4);
    expect(digitsOf(per(measure(8.412e11, 'CNY', 'exact'), measure(3_054_321, 'person', 'exact', '', 'bai')))).toBe(4);
    expect(digitsOf(per(measure(8.412345e11, 'CNY', 'exact'), measure(3_054_321, 'person', 'exact', '', 'bai')))).toBe(
      4,
    );
    expect(digitsOf(per(measure(8.41e11, 'CNY', 'exact'), measure(3_054_321, 'person', 'exact', '', 'bai')))).toBe(3);
  });

  test('of a range the coarser end counts', () => {
    const people = measure(3_054_321, 'person', 'exact', '305.4321万', 'bai');
    expect(digitsOf(per(measure([3e8, 4.5e8], 'CNY', 'range', '3至4.5亿元'), people))).toBe(1);
    expect(digitsOf(per(measure([2.5e9, 3.15e9], 'CNY', 'range', '25至31.5亿元'), people))).toBe(2);
  });

  test('a sum of counts is a count, to the last digit; of money no more digits than were written least', () => {
    const sum = (...of: Measure[]): Measure => {
      const all = addUp(of);
      if (!all) throw new Error('one unit');
      return all;
    };
    const [a, b] = [measure(1234, 'person', 'exact', '1234人'), measure(2345, 'person', 'exact', '2345人', 'bai')];
    expect(formatMeasure(sum(a, b), 'zh')).toBe('3,579人');
    const [c, d] = [measure(1.1094e11, 'CNY', 'exact', '1109.4亿元'), measure(9e10, 'CNY', 'exact', '900亿元', 'bai')];
    expect(digitsOf(sum(c, d))).toBe(3);
    expect(formatMeasure(sum(c, d), 'zh')).toBe('2,010亿元');
  });

  test('precision never grows: no more digits than any input that is not a count was written with', () => {
    const written = fc
      .record({ digits: fc.integer({ min: 1, max: 6 }), lead: fc.integer({ min: 1, max: 9 }) })
      .map(({ digits, lead }) => ({ digits, text: `${lead}${'1'.repeat(digits - 1)}` }));
    fc.assert(
      fc.property(written, written, fc.constantFrom<Bound>('exact', 'at_least', 'about'), (x, y, bound) => {
        const a = measure(Number(x.text) * 1e8, 'CNY', bound, `${x.text}亿元`);
        const b = measure(Number(y.text) * 1e8, 'CNY', bound, `${y.text}亿元`, 'bai');
        const [least, sum] = [Math.min(x.digits, y.digits), addUp([a, b])];
        expect(digitsOf(per(a, b))).toBeLessThanOrEqual(least);
        expect(sum && digitsOf(sum)).toBeLessThanOrEqual(least);
      }),
    );
  });

  test('超2万亿元 over 3,050,000 people: not less than 60万, for one digit was written and 655,737 is not 70万 or more', () => {
    const m = per(measure(2e12, 'CNY', 'at_least', '超2万亿元'), measure(3_050_000, 'person', 'exact', '305万', 'bai'));
    expect(formatMeasure(m, 'zh')).toBe('不低于60万元/人');
    expect(formatMeasure(m, 'en')).toBe('at least 600,000 yuan per resident');
    expect(boundSentence(m, 'zh')).toBe('真实值不低于 60万元/人，上限未知。');
  });

  test('近490 over 7: below 70, above 68 and a bit', () => {
    const m = per(measure(490, 'person', 'rounded_up'), measure(7, 'person', 'exact', '', 'bai'));
    expect(formatMeasure(m, 'zh')).toBe('近70元/人');
    expect(boundSentence(m, 'zh')).toBe('真实值高于 68元/人，低于 70元/人。');
  });

  test('an exact share: 31 of 187 is 16.6%', () => {
    const share = divide(measure(31, 'person', 'exact'), measure(187, 'person', 'exact', '', 'bai'), {
      method: 'share_of_total',
      unit: 'percent',
      factor: 100,
    });
    expect(share && formatMeasure(share, 'zh')).toBe('16.6%');
  });

  test('a sum of 200余 and 300余 is said as a lower limit, never as a wording that no source has', () => {
    const m = addUp([measure(200, 'person', 'rounded_down'), measure(300, 'person', 'rounded_down', '', 'bai')]);
    expect(m && formatMeasure(m, 'zh')).toBe('不低于500人');
    expect(m && formatMeasure(m, 'en')).toBe('at least 500 people');
  });

  test('a lower limit in words is never above the lower limit known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (v, w) => {
        const m = per(measure(v, 'CNY', 'at_least'), measure(w, 'person', 'exact', '', 'bai'));
        const said = Number(measureParts(m, 'zh', { factor: 1, word: '' }).number.replaceAll(',', ''));
        expect(said).toBeLessThanOrEqual(m.value * (1 + 1e-9));
      }),
    );
  });
});

test('never a word of a programmer in a text', () => {
  const value = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 1e9 }));
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(...BOUNDS),
      fc.constantFrom(...Object.keys(UNITS)),
      fc.constantFrom(...LANGS),
      (v, bound, unit, lang) => {
        const m = measure(bound === 'range' ? [v, v * 2] : v, unit, bound);
        const parts = measureParts(m, lang);
        const text = [formatMeasure(m, lang), boundSentence(m, lang), parts.sign, parts.number, parts.unit].join(' ');
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|∞|—/);
        expect(formatMeasure(m, lang)).toMatch(/\d/);
      },
    ),
  );
});

test('a tight label keeps the sign of its bound, and a limit stays a limit when it loses digits', () => {
  const at = (value: number, bound: 'exact' | 'at_least' | 'rounded_up' | 'range', lo = value, hi = value) => ({
    value,
    bound,
    unit: 'CNY',
    interval: interval(lo, hi),
  });
  const magnitude = { factor: 1e8, word: '亿' };
  expect(tightLabels(at(244_260_000_000, 'exact'), 'zh', magnitude)).toEqual(['2443', '2440', '2400']);
  expect(tightLabels(at(244_260_000_000, 'at_least'), 'zh', magnitude)).toEqual(['≥2442', '≥2440', '≥2400']);
  expect(tightLabels(at(244_260_000_000, 'rounded_up'), 'zh', magnitude)).toEqual(['<2443', '<2450', '<2500']);
  expect(tightLabels(at(4e8, 'range', 3e8, 5e8), 'zh', magnitude)[0]).toBe('3–5');
  expect(tightLabels(at(277_000, 'exact'), 'en', { factor: 1, word: '' }).at(-2)).toBe('277k');
});
