import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import { cleanName, fileName, periodOf } from './fileName.ts';
import { ROW } from './fixture.ts';

const MODEL = CASES['ranked-bars'][0]?.model('zh');

function modelWith(title: string, periods: readonly string[]): AnyModel {
  if (!MODEL) throw new Error('no case');
  return { ...MODEL, title, table: periods.map((period) => ({ ...ROW, period })) };
}

test.each([
  [['2020年末', '2020年末'], '2020年末'],
  [['2021年9月3日'], '2021年9月3日'],
  [['2020年末', '2024年末 · 计划', '2022年9月'], '2020-2024'],
  [['2020年末', '2020年9月'], '2020'],
  [['end of 2020', 'Sep 2022'], '2020-2022'],
  [['2019年末、2020年末、2021年末、2022年末、2023年末'], '2019-2023'],
  [[], ''],
  [[''], ''],
])('period of rows %j is %j', (periods, said) => {
  expect(periodOf(modelWith('x', periods))).toBe(said);
});

test.each([
  ['各区县（开发区）金融资产', '各区县（开发区）金融资产'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['...hidden', 'hidden'],
  ['ends with dots. . .', 'ends with dots'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['com1', '_com1'],
  ['Console', 'Console'],
  ['turn\u202egnp.exe', 'turn gnp.exe'],
  ['tab\tnew\nline\u0000', 'tab new line'],
  ['lone\ud800half', 'lone half'],
  ['e\u0301', '\u00e9'],
  ['???', ''],
  ['', ''],
])('%j is cleaned to %j', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

test('title, period, ending; a period that the title says is not said twice; never without a name', () => {
  expect(fileName(modelWith('江北区金融资产', ['2020年末']), 'png', 'zh')).toBe('江北区金融资产 2020年末.png');
  expect(fileName(modelWith('2020年末的金融资产', ['2020年末']), 'csv', 'zh')).toBe('2020年末的金融资产.csv');
  expect(fileName(modelWith('???', []), 'svg', 'zh')).toBe('渝才图.svg');
  expect(fileName(modelWith('', []), 'svg', 'en')).toBe('Yucai Atlas.svg');
});

test('a number alone is told apart by its place, unless its title says that', () => {
  const model = CASES.headline[0]?.model('zh');
  if (!model) throw new Error('no case');
  const named = { ...model, title: '示例资产', table: [{ ...ROW, period: '2020年末' }] };
  const place = named.place.short.zh;
  expect(fileName(named, 'png', 'zh')).toBe(`${place} 示例资产 2020年末.png`);
  expect(fileName({ ...named, title: `${place}的家底` }, 'png', 'zh')).toBe(`${place}的家底 2020年末.png`);
});

const TITLE = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('/', '\\', ':', '.', ' ', '\0', '\ud800', '\u202e', '区'.repeat(40)),
    ),
  )
  .map((parts) => parts.join(''));

test('law: whatever the title, the name has nothing forbidden and fits into 255 bytes', () => {
  fc.assert(
    fc.property(TITLE, (title) => {
      const name = fileName(modelWith(title, ['2020年末']), 'png', 'zh');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^\.|^\s|[. ]\.png$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
