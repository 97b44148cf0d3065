import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from './text.ts';

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
