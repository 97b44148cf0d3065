import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalState, citationId, parseCitation } from './citation.ts';

const VERSION = '2026.11';

test('worked ids: they are printed on slides, so they never change', () => {
  expect(citationId(VERSION, 'chart=ranked-bars&i=talent_total&t=2020')).toBe('YC-2026.11-210485');
  expect(citationId('2026.12', 'chart=ranked-bars&i=talent_total&t=2020')).toBe('YC-2026.12-210485');
  expect(citationId(VERSION, '')).toBe('YC-2026.11-NCZ7R2');
});

test.each([
  ['?t=2020&i=a', 'i=a&t=2020'],
  ['i=a&t=latest&near=0&scale=linear&mode=abs&map=tile&events=1&insist=0', 'i=a'],
  ['i=a&lang=en&theme=dark&open=place:x', 'i=a'],
  ['i=b&i=a&p=', 'i=a'],
  ['use=b:2,a:1', 'use=a%3A1%2Cb%3A2'],
  ['i=b,a', 'i=b%2Ca'],
  ['i=b%2Ca', 'i=b%2Ca'],
  ['', ''],
])('%j is written as %j', (query, canonical) => {
  expect(canonicalState(query)).toBe(canonical);
});

const pair = fc.tuple(
  fc.constantFrom('chart', 'i', 'p', 't', 'by', 'base', 'known', 'of'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);
const state = fc.uniqueArray(pair, { selector: ([key]) => key, maxLength: 8 });
const write = (pairs: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(pairs.map(([k, v]) => [k, v])).toString();

test('law: the order of the keys, and how they are escaped, make no difference', () => {
  fc.assert(
    fc.property(state, fc.infiniteStream(fc.nat()), (pairs, order) => {
      const keyed = pairs.map((p) => ({ p, at: order.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ p }) => p);
      expect(citationId(VERSION, write(shuffled))).toBe(citationId(VERSION, write(pairs)));
      expect(citationId(VERSION, `?${canonicalState(write(pairs))}`)).toBe(citationId(VERSION, write(pairs)));
    }),
  );
});

test('law: an id has its form, and comes back from how people type it', () => {
  fc.assert(
    fc.property(state, fc.boolean(), fc.boolean(), (pairs, small, misread) => {
      const id = citationId(VERSION, write(pairs));
      expect(id).toMatch(/^YC-2026\.11-[0-9A-HJKMNP-TV-Z]{6}$/);
      const code = id.slice(-6);
      const read = misread ? code.replaceAll('0', 'O').replaceAll('1', 'l') : code;
      const typed = ` ${id.slice(0, -6)}${read} `;
      expect(parseCitation(small ? typed.toLowerCase() : typed)).toEqual({ id, version: VERSION, code });
    }),
  );
});

test('law: any other value is another id, but for one in a thousand million', () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(state, (pairs) => {
      const query = canonicalState(write(pairs));
      const id = citationId(VERSION, query);
      expect(seen.get(id) ?? query).toBe(query);
      seen.set(id, query);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('near states spread over all signs: neighbours share no more than chance', () => {
  const codes = Array.from({ length: 4096 }, (_, n) => citationId(VERSION, `i=talent_total&t=${n}`).slice(-6));
  expect(new Set(codes).size).toBe(codes.length);
  for (let at = 0; at < 6; at++) {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code.charAt(at), (counts.get(code.charAt(at)) ?? 0) + 1);
    expect(counts.size).toBe(32);
    // 128 are expected of each.
    expect(Math.max(...counts.values())).toBeLessThan(190);
  }
});

test.each([
  ['ＹＣ－2026.11－7F3K9Q', 'YC-2026.11-7F3K9Q'],
  ['yc–2026.11—7f3k9q', 'YC-2026.11-7F3K9Q'],
  ['YC-2026.11-OIL000', 'YC-2026.11-011000'],
  ['YC-2026.11.2-7F3K9Q', 'YC-2026.11.2-7F3K9Q'],
])('%j is read as %j', (text, id) => {
  expect(parseCitation(text)?.id).toBe(id);
});

test.each([
  '',
  'YC',
  'YC-2026.11-7F3K9',
  'YC-2026.11-7F3K9QQ',
  'YC-2026.11-7F3K9U',
  'YC--7F3K9Q',
  '江北',
  'XC-1-7F3K9Q',
])('%j is no id', (text) => {
  expect(parseCitation(text)).toBeNull();
});
