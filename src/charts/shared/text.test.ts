import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth } from './text.ts';

test('a Chinese character is an em wide, any other a little more than half', () => {
  expect(textWidth('人才', 10)).toBe(20);
  expect(textWidth('ab', 10)).toBeCloseTo(11.2, 10);
  expect(textWidth('（', 10)).toBe(10);
  expect(textWidth('', 10)).toBe(0);
});

test('a text that fits stays; another ends in …', () => {
  expect(fitText('两江新区', 10, 40)).toBe('两江新区');
  expect(fitText('两江新区', 10, 30)).toBe('两江…');
  expect(fitText('两江新区', 10, 0)).toBe('…');
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
