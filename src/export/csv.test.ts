import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import { csv, csvText } from './csv.ts';
import { CONTEXT, hostileModel, ROW } from './fixture.ts';
import { safeCell, sheetOf } from './sheet.ts';
import { table } from './table.ts';

function modelOf(more: Partial<AnyModel>): AnyModel {
  const model = CASES.headline.find((c) => c.name === 'unknown')?.model('zh');
  if (!model) throw new Error('the case unknown is gone');
  return Object.assign({}, model, { empty: null }, more);
}

/** A reader of RFC 4180, to prove that what was written comes back. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const m of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    const raw = m[1] ?? '';
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (m[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('the file by value: BOM, heads, plain numbers, evidence, then what travels with the numbers', () => {
  const model = modelOf({
    title: '示例，标题',
    subtitle: '单位：人',
    notes: [
      {
        text: '缺：',
        places: [
          { id: 'a', name: '甲' },
          { id: 'b', name: '乙' },
        ],
      },
    ],
    sources: [
      { id: 'gazette', text: '示例统计局(2021)' },
      { id: 'paper', text: 'A, B' },
    ],
    table: [ROW, { ...ROW, name: '白山 "B"', value: '1500000', figure: null, asWritten: '' }],
  });
  expect(csvText(model, CONTEXT)).toBe(
    [
      '\ufeff项目,数值,单位,原文,界,时期,来源,数据编号,出处链接',
      '青山区,8000,人,超8000人,超过,2020年末,示例统计局(2021),heads.qing.2020,https://atlas.example/?open=figure:heads.qing.2020',
      '"白山 ""B""",1500000,人,,超过,2020年末,示例统计局(2021),,https://atlas.example/?open=figure:',
      '',
      '# 标题,示例，标题',
      '# 副题,单位：人',
      '# 说明,缺：甲、乙',
      '# 来源,"示例统计局(2021)、A, B"',
      '# 数据版本,2026.1 · 2026年1月31日',
      '# 引用编号,YC-2026.1-7F3K9Q',
      '# 链接,"https://atlas.example/compare/?i=heads&p=qing,bai"',
      '',
    ].join('\r\n'),
  );
});

test('the bytes begin with the mark of UTF-8 and the file is named after title and period', async () => {
  const made = csv(modelOf({ title: '示例', table: [ROW] }), CONTEXT);
  expect([...new Uint8Array(await made.blob.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(made.name).toBe('示例市 示例 2020年末.csv');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86 23', "'+86 23"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\rx', "'\rx"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['-', "'-"],
  ['+3.2%', "'+3.2%"],
  ['-12.5', '-12.5'],
  ['+3', '+3'],
  ['1e+21', '1e+21'],
  ['-1e-7', '-1e-7'],
  ['8000', '8000'],
  ['30000–50000', '30000–50000'],
  ['# 标题', '# 标题'],
  ['', ''],
])('cell %j is written as %j', (cell, safe) => {
  expect(safeCell(cell)).toBe(safe);
});

test('no cell of a hostile model begins as a formula, and the rest comes back as it was', () => {
  const model = hostileModel('zh');
  const cells = readCsv(csvText(model, CONTEXT).slice(1));
  expect(cells[1]).toEqual([
    '\'=HYPERLINK("http://x","y")',
    '8000',
    '人',
    "'-1+1",
    '超过',
    '2020年末',
    '<script>alert("1")</script>',
    'heads.qing.2020',
    'https://atlas.example/?open=figure:heads.qing.2020',
  ]);
});

test('law: any text comes back from the file, but for the apostrophe before a formula', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=1', '+', '-2', '@a', '"', ';', ',', '\r\n', '\t', ' '));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (names) => {
      const model = modelOf({ table: names.map((name) => ({ ...ROW, name })) });
      const back = readCsv(csvText(model, CONTEXT).slice(1)).slice(1, 1 + names.length);
      expect(back.map((r) => r[0])).toEqual(names.map(safeCell));
      for (const r of back) expect(r[0] ?? '').not.toMatch(/^\s*[=@＝＋－＠]/);
    }),
  );
});

test('every row of every case is as wide as the heads, and its number is plain or a range', () => {
  for (const cases of Object.values(CASES)) {
    for (const c of cases) {
      for (const lang of ['zh', 'en'] as const) {
        const [head = [], ...rest] = sheetOf(c.model(lang), { ...CONTEXT, lang });
        const rows = rest.slice(
          0,
          rest.findIndex((r) => r.length === 0),
        );
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          expect(row[1]).toMatch(/^-?\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)?$/);
        }
      }
    }
  }
});

test('a page opened from a disk writes no path of that disk', () => {
  const context = {
    ...CONTEXT,
    link: 'file:///C:/Users/x/atlas.html',
    evidence: () => 'file:///C:/Users/x/atlas.html',
  };
  const text = csvText(modelOf({ title: '示例', table: [ROW] }), context);
  expect(text).not.toContain('file:');
  expect(text).not.toContain('# 链接');
});

test('the copied table: tabs, no line breaks inside cells, quotes only where a cell begins with one', () => {
  const model = modelOf({ title: 'T', table: [{ ...ROW, name: 'a\tb\r\nc', asWritten: '"x" y', bound: '=1' }] });
  const lines = table(model, CONTEXT).split('\n');
  expect(lines[1]?.split('\t').slice(0, 5)).toEqual(['a b c', '8000', '人', '"""x"" y"', "'=1"]);
  expect(lines[2]).toBe('');
  expect(lines[3]).toBe('# 标题\tT');
});
