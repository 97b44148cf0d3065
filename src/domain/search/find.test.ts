import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, search, type SearchRow } from './find.ts';
import { highlight, toQuery } from './match.ts';
import { fold, toName } from './name.ts';

type Names = readonly (readonly [text: string, pinyin?: string])[];

function row(kind: SearchRow['kind'], id: string, names: Names, place?: string): SearchRow {
  return {
    kind,
    id,
    names: names.map(([text, pinyin]) => toName(text, pinyin)),
    ...(place === undefined ? {} : { place }),
  };
}

const PLACES: readonly (readonly [id: string, ...names: Names])[] = [
  ['chongqing', ['重庆市', 'chong qing shi'], ['Chongqing Municipality'], ['重庆', 'chong qing'], ['渝', 'yu']],
  ['yuzhong', ['渝中区', 'yu zhong qu'], ['Yuzhong District'], ['渝中', 'yu zhong'], ['市中区', 'shi zhong qu']],
  ['jiangbei', ['江北区', 'jiang bei qu'], ['Jiangbei District'], ['江北', 'jiang bei']],
  ['shapingba', ['沙坪坝区', 'sha ping ba qu'], ['Shapingba District'], ['沙坪坝', 'sha ping ba']],
  ['nanan', ['南岸区', 'nan an qu'], ["Nan'an District"], ['南岸', 'nan an']],
  ['beibei', ['北碚区', 'bei bei qu'], ['Beibei District'], ['北碚', 'bei bei']],
  ['yubei', ['渝北区', 'yu bei qu'], ['Yubei District'], ['渝北', 'yu bei'], ['江北县', 'jiang bei xian']],
  ['banan', ['巴南区', 'ba nan qu'], ['Banan District'], ['巴南', 'ba nan'], ['巴县', 'ba xian']],
  ['fuling', ['涪陵区', 'fu ling qu'], ['Fuling District'], ['涪陵', 'fu ling']],
  ['changshou', ['长寿区', 'chang shou qu'], ['Changshou District'], ['长寿', 'chang shou']],
  ['qijiang', ['綦江区', 'qi jiang qu'], ['Qijiang District'], ['綦江', 'qi jiang']],
  ['fengdu', ['丰都县', 'feng du xian'], ['Fengdu County'], ['丰都', 'feng du']],
];
const ROWS: readonly SearchRow[] = [
  ...PLACES.map(([id, ...names]) => row('place', id, names)),
  row('indicator', 'gdp', [['地区生产总值', 'di qu sheng chan zong zhi'], ['Gross regional product'], ['GDP']]),
  row('indicator', 'stay', [['留渝率', 'liu yu lv'], ['Share who stay']]),
  row('indicator', 'top500', [['世界500强企业', 'shi jie qiang qi ye'], ['Fortune 500 companies']]),
  row('entity', 'fund', [['团结湖基金', 'tuan jie hu ji jin'], ['Tuanjie Lake fund']], 'jiangbei'),
  row('source', 'report', [
    ['(江北区报告)', 'jiang bei qu bao gao'],
    ['试验日报', 'shi yan ri bao'],
  ]),
  row('command', 'dark', [['主题：深色', 'zhu ti shen se'], ['Theme: dark']]),
];

const ids = (found: Found): string[] => found.groups.flatMap((g) => g.hits.map((h) => h.row.id));
const first = (typed: string): string | undefined => ids(search(ROWS, typed))[0];

describe('finds first', () => {
  it.each([
    // characters, pinyin, first letters, mixtures
    ['江北', 'jiangbei'],
    ['jiangbei', 'jiangbei'],
    ['jiang bei', 'jiangbei'],
    ['jiangb', 'jiangbei'],
    ['jbei', 'jiangbei'],
    ['江bei', 'jiangbei'],
    ['jbq', 'jiangbei'],
    ['yzq', 'yuzhong'],
    ['yuzhongqu', 'yuzhong'],
    ['yzhq', 'yuzhong'],
    ['ＪＢＱ', 'jiangbei'],
    // characters of several readings
    ['chongqing', 'chongqing'],
    ['beibei', 'beibei'],
    ['qijiang', 'qijiang'],
    ['fuling', 'fuling'],
    ['changshou', 'changshou'],
    ['fengdu', 'fengdu'],
    ['liuyulv', 'stay'],
    ['liuyulu', 'stay'],
    ['liú yú lǜ', 'stay'],
    // former names and aliases
    ['巴县', 'banan'],
    ['baxian', 'banan'],
    ['szq', 'yuzhong'],
    ['江北县', 'yubei'],
    // English
    ['gdp', 'gdp'],
    ['nan an dis', 'nanan'],
    ["Nan'an", 'nanan'],
    ['fortune 500', 'top500'],
    ['500', 'top500'],
    ['dark', 'dark'],
    ['shense', 'dark'],
    // words in any order, also of the place that the thing belongs to
    ['fund lake', 'fund'],
    ['江北 基金', 'fund'],
    // slips of the finger
    ['zhongqing', 'chongqing'],
    ['beipei', 'beibei'],
    ['shapinba', 'shapingba'],
    ['sahpingba', 'shapingba'],
    ['沙平坝', 'shapingba'],
    ['chnagshou', 'changshou'],
  ])('%s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });
});

describe('does not find', () => {
  it.each(['', ' ', '!?', '（）', 'qqqqqq', 'x'.repeat(500)])('anything for “%s”', (typed) => {
    expect(search(ROWS, typed).groups).toEqual([]);
  });

  it('a name with another reading of its characters', () => {
    expect(ids(search(ROWS, 'zhangshouqu'))).toEqual(['changshou']);
    expect(search(ROWS, 'zhangshouqu').groups[0]?.hits[0]?.rank).toBeGreaterThanOrEqual(15);
  });

  it('guesses where a name holds what was typed', () => {
    expect(ids(search(ROWS, 'yubei'))).toEqual(['yubei']);
    expect(ids(search(ROWS, 'yubai'))).toEqual(['yubei']);
  });

  it('middles of words for two letters, nor first letters within names', () => {
    expect(ids(search(ROWS, 'gb'))).toEqual([]);
    expect(ids(search(ROWS, 'bq'))).toEqual([]);
  });
});

describe('the order', () => {
  it('puts the whole name before a beginning, and kinds as they stand', () => {
    const { groups } = search(ROWS, '江北');
    expect(groups.map((g) => [g.kind, g.hits.map((h) => h.row.id)])).toEqual([
      ['place', ['jiangbei', 'yubei']],
      ['source', ['report']],
    ]);
  });

  it('puts a kind whose name begins so before one where it stands within', () => {
    const { groups } = search([row('place', 'p', [['大江边']]), row('command', 'c', [['江边']])], '江边');
    expect(groups.map((g) => g.kind)).toEqual(['command', 'place']);
  });
});

it('marks what was typed, in the text as it stands', () => {
  const marked = (typed: string, text: string, pinyin?: string): string[] => {
    const query = toQuery(typed);
    return query ? highlight(query, toName(text, pinyin)).map(([from, to]) => text.slice(from, to)) : [];
  };
  expect(marked('jb', '江北区', 'jiang bei qu')).toEqual(['江北']);
  expect(marked('beiq', '江北区', 'jiang bei qu')).toEqual(['北区']);
  expect(marked('500 qiang', '世界500强', 'shi jie qiang')).toEqual(['500强']);
  expect(marked('nana', "Nan'an District")).toEqual(["Nan'a"]);
  expect(marked('lake fund', 'Fund of the Lake')).toEqual(['Fund', 'Lake']);
  expect(marked('科学', '西部（重庆）科学城', 'xi bu chong qing ke xue cheng')).toEqual(['科学']);
  expect(marked('sahping', '沙坪坝', 'sha ping ba')).toEqual(['沙坪']);
});

it('leaves a pinyin aside that does not fit the characters', () => {
  expect(toName('江北', 'jiang').letters).toBe('江北');
  expect(toName('江北', 'jiang bei').letters).toBe('jiangbei');
  expect(toName('率先', 'lv xian').cells[0]?.syllables).toEqual(['lv', 'lu']);
  expect(toName('略', '?').cells[0]?.syllables).toEqual([]);
});

describe('for any text', () => {
  const names = ROWS.flatMap((r) => r.names.map((name) => ({ id: r.id, name })));
  const anyName = fc.constantFrom(...names);
  /** Any UTF-16 units, halves of pairs too. */
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

  it('never throws, and always gives the same', () => {
    fc.assert(
      fc.property(fc.oneof(units, fc.string()), (typed) => {
        expect(ids(search(ROWS, typed))).toEqual(ids(search(ROWS, typed)));
      }),
    );
  });

  it('makes a name of anything, its cells within the text and in order', () => {
    fc.assert(
      fc.property(units, fc.string(), (text, pinyin) => {
        let at = 0;
        for (const cell of toName(text, pinyin).cells) {
          expect(cell.from).toBeGreaterThanOrEqual(at);
          expect(cell.to).toBeGreaterThan(cell.from);
          at = cell.to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds a name by every beginning of it, as written and as it sounds', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), fc.boolean(), ({ id, name }, n, sound) => {
        const text = sound ? name.letters : name.text;
        const typed = text.slice(0, 1 + (n % text.length));
        fc.pre(fold(typed) !== '');
        expect(ids(search(ROWS, typed))).toContain(id);
      }),
    );
  });

  it('finds a name by its first letters', () => {
    fc.assert(
      fc.property(anyName, ({ id, name }) => {
        fc.pre(name.cells.every((cell) => cell.head !== ''));
        expect(ids(search(ROWS, name.cells.map((cell) => cell.head).join('')))).toContain(id);
      }),
    );
  });

  it('finds a name of four letters or more with one letter wrong, left out, put in or swapped, unless another holds it', () => {
    const slip = fc.record({
      at: fc.nat(),
      kind: fc.nat({ max: 3 }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    });
    fc.assert(
      fc.property(anyName, slip, ({ id, name }, { at, kind, letter }) => {
        const word = name.letters;
        fc.pre(/^[a-z]{5,}$/.test(word));
        const i = at % (word.length - 1);
        const rest = [word.slice(i + 1), word.slice(i + 1), word.slice(i), `${word.charAt(i)}${word.slice(i + 2)}`];
        const put = [letter, '', letter, word.charAt(i + 1)];
        const typed = word.slice(0, i) + (put[kind] ?? '') + (rest[kind] ?? '');
        const found = search(ROWS, typed);
        const held = found.groups.some((g) => g.hits.some((h) => h.rank < 15));
        expect(held || ids(found).includes(id), typed).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('marks ranges that lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyName, fc.string(), ({ name }, typed) => {
        const query = toQuery(typed);
        fc.pre(query !== null);
        let at = 0;
        for (const [from, to] of query ? highlight(query, name) : []) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(name.text.length);
      }),
    );
  });
});
