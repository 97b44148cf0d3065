import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWidth, wrapEvenly, wrapLines } from './lines.ts';

test('a Chinese text breaks between characters, a line of 5 at 5 em', () => {
  expect(wrapLines('甲乙丙丁戊己庚', 10, 50)).toEqual(['甲乙丙丁戊', '己庚']);
});

test('closing punctuation goes down with its character, opening punctuation with what follows', () => {
  expect(wrapLines('甲乙丙丁戊，己庚', 10, 50)).toEqual(['甲乙丙丁', '戊，己庚']);
  expect(wrapLines('甲乙丙丁（戊己）', 10, 50)).toEqual(['甲乙丙丁', '（戊己）']);
  expect(wrapLines('甲乙丙丁戊）。己', 10, 50)).toEqual(['甲乙丙丁', '戊）。己']);
});

test('a quantity is not torn apart', () => {
  expect(wrapLines('甲乙丙丁超2万亿元', 10, 60)).toEqual(['甲乙丙丁', '超2万亿元']);
  expect(wrapLines('甲乙丙丁2020年末', 10, 70)).toEqual(['甲乙丙丁', '2020年末']);
});

test('English breaks at blanks, blanks do not hang on', () => {
  expect(wrapLines('one two  three', 10, 48)).toEqual(['one two', 'three']);
});

test('an address breaks after its signs', () => {
  expect(wrapLines('https://a.example/compare/?i=heads&p=qing', 10, 120)).toEqual([
    'https://a.example/',
    'compare/?i=heads&p=',
    'qing',
  ]);
});

test('nothing gives no line', () => {
  expect(wrapLines('', 10, 100)).toEqual([]);
  expect(wrapLines(' \n ', 10, 100)).toEqual([]);
});

const TEXT = fc
  .array(
    fc.constantFrom(
      '甲',
      '乙',
      '，',
      '。',
      '（',
      '）',
      '、',
      'word',
      'W',
      ' ',
      '2020',
      '年',
      '超',
      '万亿',
      '“',
      '”',
      ':',
      '—',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

test('law: no character is lost and no line is too long', () => {
  fc.assert(
    fc.property(TEXT, fc.integer({ min: 60, max: 200 }), (text, width) => {
      const lines = wrapLines(text, 10, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(lineWidth(line, 10)).toBeLessThanOrEqual(width);
    }),
  );
});

test('law: no line begins with closing punctuation, as long as sentences have words between their marks', () => {
  const sentence = fc
    .array(
      fc.tuple(fc.constantFrom('甲', '乙丙', 'word', '超2万亿元'), fc.constantFrom('', '，', '。', '）、', '”。')),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(sentence, fc.integer({ min: 100, max: 200 }), (text, width) => {
      for (const line of wrapLines(text, 10, width)) expect(line).not.toMatch(/^[，。）、”]/);
    }),
  );
});

test('no scrap is left for the last line: as many lines, of less width', () => {
  expect(wrapLines('甲乙丙丁戊己庚辛壬癸子', 10, 100)).toEqual(['甲乙丙丁戊己庚辛壬癸', '子']);
  expect(wrapEvenly('甲乙丙丁戊己庚辛壬癸子', 10, 100)).toEqual(['甲乙丙丁戊己庚辛', '壬癸子']);
  // A last line that says something stays.
  expect(wrapEvenly('甲乙丙丁戊己庚', 10, 50)).toEqual(['甲乙丙丁戊', '己庚']);
  expect(wrapEvenly('甲', 10, 50)).toEqual(['甲']);
  // A scrap that less width would not mend, but add lines to, stays.
  const words = ['aaa', 'b'.repeat(13), 'ccc'];
  expect(wrapLines(words.join(' '), 10, 95)).toEqual(words);
  expect(wrapEvenly(words.join(' '), 10, 100)).toEqual([words.slice(0, 2).join(' '), 'ccc']);
});

test('evenly or not, a text keeps its words and takes no more lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', 'a', ' ', '，', '2') }), (text) => {
      const even = wrapEvenly(text, 10, 80);
      const whole = wrapLines(text, 10, 80);
      expect(even.length).toBeLessThanOrEqual(whole.length);
      expect(even.join('').replace(/\s/g, '')).toBe(whole.join('').replace(/\s/g, ''));
    }),
  );
});
