import { describe, expect, test } from 'vitest';
import { fixtureDataset, reportText } from '../../testing/dataset.ts';
import { prove, runsOf } from './proof.ts';
import { passagesOf } from './rows.ts';

const cite = (key: string, paragraph: number | string, asWritten: string) => ({ key, paragraph, asWritten });
/** The pieces of a line, marks as [text|keys]. */
const shown = (text: string, cited: readonly ReturnType<typeof cite>[], line: number): string =>
  (prove(text, cited).marked.get(line) ?? [])
    .map((p) => (p.cited.length > 0 ? `[${p.text}|${p.cited.map((c) => c.key).join()}]` : p.text))
    .join('');

describe('prove', () => {
  test('the sound dataset stands in its text', () => {
    const passages = passagesOf('test-paper-2021', fixtureDataset());
    const { lines, found, missing, marked } = prove(reportText, passages);
    expect([lines.length, found.length, missing]).toEqual([5, 4, []]);
    const marks = [...marked].map(([n, pieces]) => [n, ...pieces.filter((p) => p.cited.length > 0).map((p) => p.text)]);
    expect(marks).toEqual([
      [1, '600余万人'],
      [2, '近12万人'],
      [3, '超3'],
      [4, '万亿元'],
      [5, '200</b>亿元'],
    ]);
  });

  test('marks the raw text: tags, width and spaces do not hide an expression', () => {
    expect(shown('共 超<b>２</b> 万亿元。', [cite('a', 1, '超2万亿元')], 1)).toBe('共 [超<b>２</b> 万亿元|a]。');
    expect(shown('a&amp;b 12％', [cite('a', 1, '12%')], 1)).toBe('a&amp;b [12％|a]');
  });

  test('marks over the ends of lines, one piece a line', () => {
    const text = '资产超\n2\n万亿元整';
    const cited = [cite('a', 1, '超2万亿元')];
    expect([1, 2, 3].map((n) => shown(text, cited, n))).toEqual(['资产[超|a]', '[2|a]', '[万亿元|a]整']);
  });

  test('figures written alike are marked at every place, one alone at the first', () => {
    const text = '甲3个，乙3个，丙3个';
    expect(shown(text, [cite('a', 1, '3个')], 1)).toBe('甲[3个|a]，乙3个，丙3个');
    expect(shown(text, [cite('a', 1, '3个'), cite('b', 1, '3个')], 1)).toBe('甲[3个|a,b]，乙[3个|a,b]，丙3个');
  });

  test('marks that share ground become one', () => {
    expect(shown('近12万人', [cite('a', 1, '近12万人'), cite('b', 1, '近12万')], 1)).toBe('[近12万人|b,a]');
    expect(shown('超2万亿元整', [cite('a', 1, '超2万亿元'), cite('b', 1, '2万')], 1)).toBe('[超2万亿元|a,b]整');
  });

  test('what is not found is listed with its reason, what lacks its bound is marked all the same', () => {
    const cited = [
      cite('a', 1, '9家'),
      cite('b', 2, '9家'),
      cite('c', 9, '9家'),
      cite('d', '末段', '9家'),
      cite('e', 1, '8家'),
    ];
    const { found, missing } = prove('约9家\n无', cited);
    expect(found).toEqual([]);
    expect(missing.map((m) => [m.cited.key, m.standing])).toEqual([
      ['a', { kind: 'bound-left-out', at: 1, word: '约' }],
      ['b', { kind: 'elsewhere', line: 1 }],
      ['c', { kind: 'beyond', lines: 2 }],
      ['d', { kind: 'locator' }],
      ['e', { kind: 'nowhere' }],
    ]);
    expect(shown('约9家\n无', cited, 1)).toBe('约[9家|a]');
  });

  test('a text without figures, and no figures at all', () => {
    expect(prove('无', []).marked.size).toBe(0);
    expect(prove('', [cite('a', 1, '9家')]).missing[0]?.standing).toEqual({ kind: 'beyond', lines: 0 });
  });
});

describe('runsOf', () => {
  test('joins what touches, counts what is left out between', () => {
    expect(runsOf([8, 2, 4], 20, 1)).toEqual([
      { from: 1, until: 5, skipped: 0 },
      { from: 7, until: 9, skipped: 1 },
    ]);
    expect(runsOf([20], 20, 1)).toEqual([{ from: 19, until: 20, skipped: 18 }]);
    expect(runsOf([5, 5], 9, 0)).toEqual([{ from: 5, until: 5, skipped: 4 }]);
    expect(runsOf([], 9, 1)).toEqual([]);
  });
});
