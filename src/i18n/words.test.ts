import { describe, expect, test } from 'vitest';
import { LANGS } from '../domain/words.ts';
import { words } from './words.ts';

/** Every dictionary of this folder, found by its files, so that a new one is tested from its first day. */
const MODULES = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./words.ts'], { eager: true });

interface Entry {
  readonly path: string;
  readonly value: unknown;
}

function entries(value: unknown, path: string): Entry[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, v]) => entries(v, `${path}.${key}`));
}

function dictionary(name: string, found: unknown): { name: string; zh: Entry[]; en: Entry[] } {
  const both = found as Record<'zh' | 'en', unknown>;
  return { name, zh: entries(both.zh, ''), en: entries(both.en, '') };
}

const DICTIONARIES = Object.entries(MODULES).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, v]) => typeof v === 'object' && v !== null && 'zh' in v && 'en' in v)
    .map(([name, v]) => dictionary(`${file} ${name}`, v)),
);

/** Arguments that can be told apart in the text: Chinese beside Chinese, so that half-width marks beside them show. */
const ARGUMENTS = {
  zh: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
  en: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'],
};

function say(entry: Entry, lang: 'zh' | 'en'): string {
  if (typeof entry.value !== 'function') return String(entry.value);
  return String(entry.value(...ARGUMENTS[lang].slice(0, entry.value.length)));
}

test('the dictionaries were found', () => {
  expect(DICTIONARIES.map((d) => d.name)).toEqual(
    expect.arrayContaining(['./charts.ts charts', './quantities.ts quantities', './terms.ts terms']),
  );
});

const CJK = '[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]';
/** Half-width punctuation beside a Chinese character or a full-width mark. */
const HALF_WIDTH = new RegExp(`${CJK} ?[,:;()?!]|[,:;()?!] ?${CJK}`);

describe.each(DICTIONARIES)('$name', ({ zh, en }) => {
  test('has the same keys in both languages', () => {
    expect(en.map((e) => e.path)).toEqual(zh.map((e) => e.path));
  });

  test('says something for every key', () => {
    for (const [lang, list] of [
      ['zh', zh],
      ['en', en],
    ] as const)
      for (const e of list) expect(say(e, lang).trim(), `${lang}${e.path}`).not.toBe('');
  });

  test('Chinese uses full-width punctuation beside Chinese', () => {
    expect(zh.filter((e) => HALF_WIDTH.test(say(e, 'zh'))).map((e) => `${e.path}: ${say(e, 'zh')}`)).toEqual([]);
  });

  test('English has no Chinese in it but the brand', () => {
    expect(
      en
        .filter((e) => new RegExp(CJK).test(say(e, 'en').replace('渝才图', '')))
        .map((e) => `${e.path}: ${say(e, 'en')}`),
    ).toEqual([]);
  });

  test('a text that takes arguments contains them, in both languages', () => {
    for (const [lang, list] of [
      ['zh', zh],
      ['en', en],
    ] as const)
      for (const e of list) {
        if (typeof e.value !== 'function') continue;
        for (const argument of ARGUMENTS[lang].slice(0, e.value.length)) {
          expect(say(e, lang), `${lang}${e.path}`).toContain(argument);
        }
      }
  });

  test('both languages take the same arguments', () => {
    const arity = (list: readonly Entry[]) => list.map((e) => (typeof e.value === 'function' ? e.value.length : 0));
    expect(arity(en)).toEqual(arity(zh));
  });
});

test('words gives both languages', () => {
  const w = words(
    { a: '甲', f: (n: string) => `有${n}`, deep: { b: '乙' } },
    { a: 'A', f: (n) => `has ${n}`, deep: { b: 'B' } },
  );
  expect(LANGS.map((lang) => [w[lang].a, w[lang].f('1'), w[lang].deep.b])).toEqual([
    ['甲', '有1', '乙'],
    ['A', 'has 1', 'B'],
  ]);
});
