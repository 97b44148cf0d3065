import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHold, nearestPrefix } from './distance.ts';

const near = (query: string, text: string, most: number, at = 0) =>
  nearestPrefix(query, text, at, most, () => undefined);

it.each([
  ['beibei', 'beibeiqu', 1, { distance: 0, length: 6 }],
  ['beipei', 'beibeiqu', 1, { distance: 1, length: 6 }],
  ['bebei', 'beibeiqu', 1, { distance: 1, length: 6 }],
  ['ebibei', 'beibeiqu', 1, { distance: 1, length: 6 }],
  ['xbeibei', 'beibeiqu', 1, { distance: 1, length: 6 }],
  ['beibie', 'beibei', 1, { distance: 1, length: 6 }],
  ['bxxbei', 'beibei', 1, null],
  ['bxxbei', 'beibei', 2, { distance: 2, length: 6 }],
  ['beibei', 'bei', 1, null],
])('%s against %s within %i', (query, text, most, expected) => {
  expect(near(query, text, most)).toEqual(expected);
});

it('begins where it is told to', () => {
  expect(near('qijang', 'xinqijiang', 1, 3)).toEqual({ distance: 1, length: 7 });
});

/** The whole table, without a band. */
function slow(query: string, text: string): number {
  const d: number[][] = [];
  for (let i = 0; i <= query.length; i++) {
    d.push([]);
    for (let j = 0; j <= text.length; j++) {
      const options = [i + j];
      if (i > 0) options.push((d[i - 1]?.[j] ?? 0) + 1);
      if (j > 0) options.push((d[i]?.[j - 1] ?? 0) + 1);
      if (i > 0 && j > 0) options.push((d[i - 1]?.[j - 1] ?? 0) + (query[i - 1] === text[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && query[i - 1] === text[j - 2] && query[i - 2] === text[j - 1])
        options.push((d[i - 2]?.[j - 2] ?? 0) + 1);
      d[i]?.push(Math.min(...options));
    }
  }
  return Math.min(...(d[query.length] ?? []).slice(1));
}

it('agrees with the whole table, and passes over no text that holds the query', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (query, text, most) => {
      const exact = slow(query, text);
      expect(near(query, text, most)?.distance ?? null).toBe(exact <= most ? exact : null);
      if (exact <= most) expect(mayHold(query, text, most)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
