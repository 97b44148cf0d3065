import { expect, test } from 'vitest';
import { lineOf, mutantsOf, mutated } from './mutants.ts';

function all(code: string): string[] {
  return mutantsOf(code).map((m) => mutated(code, m));
}

test('a comparison is moved by one, and turned round', () => {
  expect(all('const f = (a: number) => a <= b;')).toEqual([
    'const f = (a: number) => a < b;',
    'const f = (a: number) => a > b;',
  ]);
});

test('conditions, booleans, numbers, negations', () => {
  expect(all('if (!a) f(2, true);')).toEqual([
    'if (true) f(2, true);',
    'if (false) f(2, true);',
    'if (a) f(2, true);',
    'if (!a) ;',
    'if (!a) f(3, true);',
    'if (!a) f(2, false);',
  ]);
});

test('and for or, min for max, some for every', () => {
  expect(all('const x = a && Math.min(b, c) ;')).toEqual([
    'const x = a || Math.min(b, c) ;',
    'const x = a && Math.max(b, c) ;',
  ]);
  expect(all('const x = a.some(f);')).toEqual(['const x = a.every(f);']);
});

test('types are left alone, what they wrap is not', () => {
  expect(all('interface A { a: 1 } type B = true | 2;')).toEqual([]);
  expect(all('const x = (1 as const);')).toEqual(['const x = (2 as const);']);
});

test('what would run for ever is left alone', () => {
  expect(all('for (let i = 0; i < 3; i += 1) a = b;')).toEqual(['for (let i = 0; i < 3; i += 1) ;']);
  expect(all('while (a < 3) a += 1;')).toEqual(['while (a < 3) a += 2;']);
});

test('lines are counted from one', () => {
  expect([lineOf('a\nb', 0), lineOf('a\nb', 2)]).toEqual([1, 2]);
});
