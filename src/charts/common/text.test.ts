import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitNames, fitText, textWidth, wrapText } from './text.ts';

test('a Chinese character is an em wide, any other a little more than half', () => {
  expect(textWidth('人才', 10)).toBe(20);
  expect(textWidth('ab', 10)).toBeCloseTo(11.6, 10);
  expect(textWidth('2,500', 10)).toBeCloseTo(4 * 5.8 + 3.2, 10);
  // In a Chinese font these are as wide as a character.
  for (const sign of ['≥', '≈', '≤', '·', '—', '…', '†', '①', '×']) expect(textWidth(sign, 10)).toBe(10);
  expect(textWidth('（', 10)).toBe(10);
  expect(textWidth('', 10)).toBe(0);
});

test('a text that fits stays; another ends in …', () => {
  expect(fitText('两江新区', 10, 40)).toBe('两江新区');
  expect(fitText('两江新区', 10, 30)).toBe('两江…');
  expect(fitText('两江新区', 10, 0)).toBe('…');
});

test('two lines at most, broken at a space where there is one', () => {
  expect(wrapText('两江新区', 10, 40)).toBe('两江新区');
  expect(wrapText('示例战略新兴产业基金', 10, 60)).toBe('示例战略新兴\n产业基金');
  expect(wrapText('Sample Science Fund', 10, 80)).toBe('Sample Science\nFund');
  expect(wrapText('示例团结湖战略新兴产业投资基金', 10, 60)).toBe('示例团结湖战\n略新兴产业…');
});

test('what was fitted fits, and is a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const fitted = fitText(text, 12, width);
      expect(textWidth(fitted, 12)).toBeLessThanOrEqual(width);
      expect(fitted === text || text.startsWith(fitted.slice(0, -1))).toBe(true);
    }),
  );
});

const CUT = (text: string): string => fitText(text, 10, 60);

test('names that would be cut to the same keep what tells them apart', () => {
  const fitted = fitNames(['示例新区（原有范围）', '示例新区（现行范围）', '示例高新技术产业区', '江北'], CUT);
  expect([...fitted.values()].sort()).toEqual(['江北', '示例高新技…', '示…现行范…', '示…原有范…'].sort());
  expect(fitNames(['示例省长江上游先行县零一', '示例省长江上游先行县零二'], CUT).get('示例省长江上游先行县零二')).toBe(
    '示例省长…二',
  );
  // Where nothing collides a name is cut as ever.
  expect(fitNames(['示例省长江上游先行县零一'], CUT).get('示例省长江上游先行县零一')).toBe('示例省长江…');
  // Nor where one name comes twice.
  expect(fitNames(Array<string>(2).fill('示例省长江上游先行县零一'), CUT).get('示例省长江上游先行县零一')).toBe(
    '示例省长江…',
  );
  // The longer of two begins with the shorter.
  expect(fitNames(['示例省长江上游', '示例省长江上游区'], CUT).get('示例省长江上游区')).toBe('示例省长…区');
});

test('fitted names stand apart where there is room for it, and fit', () => {
  const head = fc.string({ unit: fc.constantFrom('北', '新', 'a'), maxLength: 12 });
  const tail = fc.uniqueArray(fc.constantFrom('一', '二', '三', '四'), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(head, tail, (shared, ends) => {
      const names = ends.map((end) => `${shared}${end}`);
      const fitted = [...fitNames(names, CUT).values()];
      expect(new Set(fitted).size).toBe(names.length);
      for (const text of fitted) expect(textWidth(text, 10)).toBeLessThanOrEqual(60);
    }),
  );
});
