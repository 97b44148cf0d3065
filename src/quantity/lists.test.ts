import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from './find.ts';
import { parseQuantity } from './parse.ts';

function values(text: string): unknown[] {
  return findQuantities(text).map((f) => f.value ?? [f.min, f.max]);
}

describe('a text that is a list of figures needs no units', () => {
  test.each<[string, unknown[]]>([
    ['三百零七', [307]],
    ['  负六十点二  ', [-60.2]],
    ['4,096', [4096]],
    ['12.75', [12.75]],
    ['六又四分之一', [6.25]],
    ['两 万 零 五', [20_005]],
    ['31, 8, 23.5', [31, 8, 23.5]],
    ['七百一，九百二。', [710, 920]],
    ['三百零七\n\n八十九\r\n壹仟贰佰', [307, 89, 1200]],
    ['两三百', [[200, 300]]],
    ['近四百', [400]],
    ['a dozen', [12]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('offsets count over the lines before, in code points', () => {
    const text = '三百零七\r\n𠀀共8家\n  八十九';
    const found = findQuantities(text);
    expect(found.map((f) => [...text].slice(f.start, f.end).join(''))).toEqual(['三百零七', '8家', '八十九']);
  });

  test.each([
    '2021',
    '2019\n2020\n2021',
    '2021-11-19',
    '023-6789',
    '14:30',
    '万',
    '百万',
    '第三',
    '五月',
    '3.0版',
    '名单\n7\n备注\n9',
  ])('but holds none in %j', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('what the parser reads of a whole expression, the finder finds in it', { timeout: 60_000 }, () => {
    const number = fc.integer({ min: 1, max: 99_999_999 }).map(chinese);
    fc.assert(
      fc.property(number, (text) => {
        const parsed = parseQuantity(text);
        const [found] = findQuantities(text);
        expect(parsed, text).toMatchObject({ ok: true, quantity: { value: found?.value } });
        expect(found?.asWritten).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** The number in Chinese digits, in full: 10050 → 一万零五十. */
function chinese(n: number): string {
  const digits = '零一二三四五六七八九';
  const section = (part: number): string => {
    let out = '';
    let gap = false;
    for (const [size, word] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / size) % 10;
      if (digit === 0) gap = out !== '';
      else {
        out += `${gap ? '零' : ''}${digits.charAt(digit)}${word}`;
        gap = false;
      }
    }
    return out;
  };
  const high = Math.floor(n / 10_000);
  const low = n % 10_000;
  if (high === 0) return section(low);
  return `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${section(low)}`;
}

test('chinese numerals from one to a hundred million are read back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      expect(values(chinese(n)), chinese(n)).toEqual([n]);
    }),
    { numRuns: 500 },
  );
});
