import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, normalise, paragraphsOf, standing, trace } from './passage.ts';

describe('the lines of a text', () => {
  test('are the non-empty ones, whatever ends them', () => {
    expect(linesOf('甲\r\n\r\n 乙 \n\u3000\n丙\r丁\n')).toEqual(['甲', ' 乙 ', '丙', '丁']);
    expect(linesOf('\ufeff甲')).toEqual(['\ufeff甲']);
    expect(linesOf(' \n\n')).toEqual([]);
  });

  test('normalised have no tags, entities, spaces or full-width forms', () => {
    expect(paragraphsOf('\ufeff　超 <b>2</b>万\u200b亿元\n\n１２％&amp;&#65;&#x4e2d;')).toEqual([
      '超2万亿元',
      '12%&A中',
    ]);
    expect(normalise('3<5 且 7>6 &unknown;')).toBe('3<5且7>6&unknown;');
  });
});

describe('trace', () => {
  test('leads each unit back to where it stood', () => {
    const raw = ' 超<i>２</i>&nbsp;万&#x5143;';
    const { text, spans } = trace(raw);
    expect(text).toBe('超2万元');
    expect(spans.map((s) => raw.slice(s.from, s.until))).toEqual(['超', '２', '万', '&#x5143;']);
  });

  test('gives the text that normalise gives, with spans in order and inside the raw text', () => {
    const piece = fc.constantFrom(
      '超',
      '２',
      '9',
      ' ',
      '\u3000',
      '<b>',
      '</b>',
      '&lt;',
      '&',
      'amp;',
      '&#65;',
      '<',
      '>',
      '😀',
      '！',
    );
    const raws = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(raws, (raw) => {
        const { text, spans } = trace(raw);
        return (
          text === normalise(raw) &&
          spans.length === text.length &&
          spans.every((s, i) => s.from < s.until && s.until <= raw.length && s.from >= (spans[i - 1]?.from ?? 0))
        );
      }),
    );
  });
});

describe('standing', () => {
  const lines = paragraphsOf(
    ['共49家、9家与又9家', '总额超3', '万亿元', '签约30人，近12万人', '1.2万人', '二十三个'].join('\n'),
  );
  const at = (paragraph: number | string, asWritten: string) => standing(lines, { paragraph, asWritten });

  test('finds an expression in its line, as often as it stands there, and not inside a longer number', () => {
    expect(at(1, '9家')).toEqual({ kind: 'found', at: [5, 9] });
    expect(at(1, '4')).toEqual({ kind: 'nowhere' });
    expect(at(5, '2万人')).toEqual({ kind: 'nowhere' });
    expect(at(5, '9家')).toEqual({ kind: 'elsewhere', line: 1 });
    expect(at(6, '三个')).toEqual({ kind: 'nowhere' });
  });

  test('looks over the end of a line, and through width and spaces of the expression', () => {
    expect(at(2, '超３ 万亿元')).toEqual({ kind: 'found', at: [2] });
    expect(at(3, '超3万亿元')).toEqual({ kind: 'elsewhere', line: 2 });
  });

  test('names a bound word that was left out; 签约 is none', () => {
    expect(at(2, '3万亿元')).toEqual({ kind: 'bound-left-out', at: 3, word: '超' });
    expect(at(4, '12万人')).toEqual({ kind: 'bound-left-out', at: 7, word: '近' });
    expect(at(4, '30人')).toEqual({ kind: 'found', at: [2] });
    const both = paragraphsOf('约30人，后来30人');
    expect(standing(both, { paragraph: 1, asWritten: '30人' })).toEqual({ kind: 'found', at: [7] });
  });

  test('says where nothing can be looked up', () => {
    expect(at(7, '9家')).toEqual({ kind: 'beyond', lines: 6 });
    expect(at('第1段', '9家')).toEqual({ kind: 'locator' });
    expect(standing([], { paragraph: 1, asWritten: '9家' })).toEqual({ kind: 'beyond', lines: 0 });
  });
});
