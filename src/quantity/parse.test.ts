import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval } from '../domain/interval.ts';
import { parseQuantity, quantityInterval } from './parse.ts';

/** value or [min, max], unit, bound */
function read(text: string): unknown[] | string {
  const parsed = parseQuantity(text);
  if (!parsed.ok) return parsed.reason;
  const { value, min, max, unit, bound } = parsed.quantity;
  return [value ?? [min, max], unit, bound];
}

describe('numbers', () => {
  test.each<[string, number]>([
    ['1,208', 1208],
    ['1，208', 1208],
    ['30 000', 30_000],
    ['３，４５６', 3456],
    ['1.5e3', 1500],
    ['.25', 0.25],
    ['-40', -40],
    ['负一百', -100],
    ['12k', 12_000],
    ['三万五', 35_000],
    ['一百五', 150],
    ['两千三', 2300],
    ['一千零五', 1005],
    ['两百零五', 205],
    ['百三', 130],
    ['廿五', 25],
    ['卅', 30],
    ['二〇二四', 2024],
    ['一七二零', 1720],
    ['十五', 15],
    ['半百', 50],
    ['壹仟贰佰叁拾肆', 1234],
    ['陸萬伍仟', 65_000],
    ['兩億三千萬', 230_000_000],
    ['一亿零三百', 100_000_300],
    ['一百五十万', 1_500_000],
    ['三百零二万四千', 3_024_000],
    ['四万万', 400_000_000],
    ['六兆二十亿零三万', 6_002_000_030_000],
    ['2万亿', 2e12],
    ['1万亿2000亿', 1.2e12],
    ['3万5千亿', 3.5e12],
    ['3千5百万', 35_000_000],
    ['1亿2000万', 120_000_000],
    ['5.276百万', 5_276_000],
    ['4.24亿', 424_000_000],
    ['三点五亿', 350_000_000],
    ['三点一四', 3.14],
    ['八千点零六', 8000.06],
    ['两千三点一', 2300.1],
    ['三 千 二 百', 3200],
    ['3个亿', 300_000_000],
    ['两打', 24],
    ['seven', 7],
    ['forty-four', 44],
    ['a dozen', 12],
    ['two hundred and fifty thousand', 250_000],
    ['3^4', 81],
    ['2^-2', 0.25],
    ['-1.5^2', -2.25],
    ['1.2×10^5', 120_000],
    ['7.5×10⁴', 75_000],
    ['点二', 0.2],
    ['五双', 10],
    ['七十对', 140],
    ['5.276 million', 5_276_000],
    ['154,000 more', 154_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toEqual([value, 'number', 'exact']);
  });
});

describe('units', () => {
  test.each<[string, number, string]>([
    ['33%', 33, 'percent'],
    ['１２．５％', 12.5, 'percent'],
    ['百分之三十三', 33, 'percent'],
    ['百分之百', 100, 'percent'],
    ['百分之负二', -2, 'percent'],
    ['三成', 30, 'percent'],
    ['三成五', 35, 'percent'],
    ['六点五成', 65, 'percent'],
    ['七五折', 75, 'percent'],
    ['半折', 50, 'percent'],
    ['打对折', 50, 'percent'],
    ['25个基点', 25, 'basis_point'],
    ['32对', 32, '对'],
    ['零下7℃', -7, 'celsius'],
    ['半个世纪', 0.5, 'century'],
    ['一米七五', 1.75, 'm'],
    ['2块3毛', 2.3, 'CNY'],
    ['33 percent', 33, 'percent'],
    ['33个百分点', 33, 'percentage_point'],
    ['千分之五', 5, 'permille'],
    ['5‰', 5, 'permille'],
    ['3.4倍', 3.4, 'times'],
    ['1.2 times', 1.2, 'times'],
    ['1/3', 1 / 3, 'ratio'],
    ['三分之一', 1 / 3, 'ratio'],
    ['三又二分之一', 3.5, 'ratio'],
    ['1 3/5', 1.6, 'ratio'],
    ['一半', 0.5, 'ratio'],
    ['one-fifth', 0.2, 'ratio'],
    ['two thirds', 2 / 3, 'ratio'],
    ['14.7万人次', 147_000, 'person_times'],
    ['1,076.71平方公里', 1076.71, 'km2'],
    ['103 km²', 103, 'km2'],
    ['13万平方米', 130_000, 'm2'],
    ['12千米', 12, 'km'],
    ['三千米', 3000, 'm'],
    ['一百千瓦', 100, 'kW'],
    ['一个半小时', 1.5, 'hour'],
    ['三年半', 3.5, 'year'],
    ['672418万元', 6_724_180_000, 'CNY'],
    ['¥1202.8亿', 120_280_000_000, 'CNY'],
    ['人民币50万元', 500_000, 'CNY'],
    ['RMB3.5 trillion', 3.5e12, 'CNY'],
    ['60-billion-yuan', 6e10, 'CNY'],
    ['US$ 3bn', 3e9, 'USD'],
    ['HK$2.5m', 2_500_000, 'HKD'],
    ['五元三毛', 5.3, 'CNY'],
    ['407個', 407, '个'],
    ['8家', 8, '家'],
  ])('%s is %d %s', (text, value, unit) => {
    expect(read(text)).toEqual([value, unit, 'exact']);
  });
});

describe('bounds', () => {
  test.each<[string, unknown, string, string]>([
    ['超2万亿元', 2e12, 'CNY', 'at_least'],
    ['首次突破1000人', 1000, 'person', 'at_least'],
    ['300人以上', 300, 'person', 'at_least'],
    ['不低于1亿元', 100_000_000, 'CNY', 'at_least'],
    ['过千人', 1000, 'person', 'at_least'],
    ['1860+', 1860, 'number', 'at_least'],
    ['exceeding 9.5 trillion yuan', 9.5e12, 'CNY', 'at_least'],
    ['200余名', 200, 'person', 'rounded_down'],
    ['50余万人', 500_000, 'person', 'rounded_down'],
    ['十余', 10, 'number', 'rounded_down'],
    ['五十几个', 50, '个', 'rounded_down'],
    ['3年多', 3, 'year', 'rounded_down'],
    ['1年有余', 1, 'year', 'rounded_down'],
    ['近490家', 490, '家', 'rounded_up'],
    ['近三成', 30, 'percent', 'rounded_up'],
    ['过半', 0.5, 'ratio', 'at_least'],
    ['近半', 0.5, 'ratio', 'rounded_up'],
    ['800万元（含）以上', 8_000_000, 'CNY', 'at_least'],
    ['five or six days', [5, 6], 'day', 'range'],
    ['不足百家', 100, '家', 'rounded_up'],
    ['nearly 500', 500, 'number', 'rounded_up'],
    ['约30人左右', 30, 'person', 'about'],
    ['10来分钟', 10, 'minute', 'about'],
    ['10000亿级', 1e12, 'number', 'about'],
    ['some 140', 140, 'number', 'about'],
    ['不超过5%', 5, 'percent', 'at_most'],
    ['最高可达200万元', 2_000_000, 'CNY', 'at_most'],
    ['up to 40', 40, 'number', 'at_most'],
    ['3至5万', [30_000, 50_000], 'number', 'range'],
    ['3万元-5万元', [30_000, 50_000], 'CNY', 'range'],
    ['3—5%', [3, 5], 'percent', 'range'],
    ['两三百人', [200, 300], 'person', 'range'],
    ['十五六岁', [15, 16], 'years_old', 'range'],
    ['三五个', [3, 5], '个', 'range'],
    ['高达3亿元', 300_000_000, 'CNY', 'exact'],
  ])('%s', (text, value, unit, bound) => {
    expect(read(text)).toEqual([value, unit, bound]);
  });

  test.each([
    ['200余名', interval(200, 300, false, true)],
    ['340余家', interval(340, 350, false, true)],
    ['50余万人', interval(500_000, 600_000, false, true)],
    ['近三成', interval(20, 30, true, true)],
    ['近1/3', interval(0, 1 / 3, true, true)],
    ['超1/3', interval(1 / 3, Number.POSITIVE_INFINITY)],
  ])('%s as an interval', (text, expected) => {
    const parsed = parseQuantity(text);
    expect(parsed.ok && quantityInterval(parsed.quantity)).toEqual(expected);
  });
});

describe('no quantities', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['负数', 'no number'],
    ['第12位', 'an ordinal, not a quantity'],
    ['数百名', 'no single number: only an order of magnitude is named'],
    ['几十', 'no single number: only an order of magnitude is named'],
    ['31个和8个', 'more is written than one quantity'],
    ['500-300', 'more is written than one quantity'],
    ['1'.repeat(300), 'too long'],
  ])('%s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  test('never throws, whatever the text', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...'一二两十百千万亿零点半余多几成折分之又至近超约个元%/.,-+ 0123456789<>&;$第年',
      'million',
      'half',
      'and',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const parsed = parseQuantity(pieces.join(''));
        if (parsed.ok) expect(Number.isNaN(parsed.quantity.value ?? parsed.quantity.min)).toBe(false);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseQuantity(text).ok === 'boolean'));
  });
});

test('as written, without what stands around it', () => {
  const parsed = parseQuantity('每年不低于 1<b>亿</b>\n元');
  expect(parsed).toMatchObject({ ok: true, quantity: { asWritten: '不低于1亿元' } });
});
