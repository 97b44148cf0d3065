import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AddressMode, atRoot, belowRoot, fragmentRoot, saysAddress } from './addressMode.ts';
import { readHere, writeHref } from './location.tsx';

const FILE = 'file:///home/u/%E6%B8%9D/yucai-atlas.html';
const FOLDER = 'https://example.org/some/folder/';

describe('in a fragment', () => {
  it.each([
    ['the bare file', FILE, '', ''],
    ['an empty fragment', `${FILE}#`, '', ''],
    ['the root, written out', `${FILE}#/`, '', ''],
    ['a screen', `${FILE}#/places/jiangbei/`, 'places/jiangbei/', ''],
    ['a query of the overview', `${FILE}#/?i=gdp`, '', '?i=gdp'],
    ['a panel', `${FILE}#/places/jiangbei/?open=figure:a.b.2020`, 'places/jiangbei/', '?open=figure:a.b.2020'],
    ['a query of the file, which is not ours', `${FILE}?i=area#/?i=gdp`, '', '?i=gdp'],
    ['a place within the page', `${FILE}#main`, '', ''],
    ['another host', `${FILE}#//evil.example/places/`, '/evil.example/places/', ''],
    ['another scheme', `${FILE}#/javascript:alert(1)`, 'javascript:alert(1)', ''],
    ['a way out', `${FILE}#/../../sources/`, 'sources/', ''],
    ['a fragment in the fragment', `${FILE}#/sources/#main`, 'sources/', ''],
  ])('%s', (_what, href, path, search) => {
    expect(belowRoot(href, fragmentRoot(href), 'fragment')).toEqual({ path, search });
  });

  it('is told from a place within the page', () => {
    const says = ['', '#', '#/', '#/places/'].map((f) => saysAddress(FILE + f, 'fragment'));
    expect(says).toEqual([true, true, true, true]);
    expect(['#main', '#places/', '#?i=gdp'].map((f) => saysAddress(FILE + f, 'fragment'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leaves the file and its query as they are', () => {
    expect(atRoot({ path: 'places/', search: '?lang=en' }, `${FILE}?from=mail`, 'fragment')).toBe(
      `${FILE}?from=mail#/places/?lang=en`,
    );
    expect(atRoot({ path: '', search: '' }, FILE, 'fragment')).toBe(FILE);
  });
});

test('in a path a fragment is none of ours, and a path outside the root says nothing', () => {
  expect(saysAddress(`${FOLDER}#main`, 'path')).toBe(true);
  expect(belowRoot(`${FOLDER}places/?i=gdp#/sources/`, FOLDER, 'path')).toEqual({ path: 'places/', search: '?i=gdp' });
  expect(belowRoot('https://example.org/else/', FOLDER, 'path')).toEqual({ path: '', search: '' });
});

const below = fc.record({
  path: fc
    .array(fc.stringMatching(/^[a-z0-9][a-z0-9_.-]{0,9}$/), { maxLength: 3 })
    .map((s) => s.map((t) => `${t}/`).join('')),
  search: fc.option(fc.stringMatching(/^\?[a-z]=[a-z0-9:,._-]{1,12}$/), { nil: '' }),
});

test('what is written is read back the same, in both modes', () => {
  const roots: readonly (readonly [AddressMode, string])[] = [
    ['path', FOLDER],
    ['fragment', FILE],
  ];
  fc.assert(
    fc.property(below, fc.constantFrom(...roots), (b, [mode, root]) => {
      const href = atRoot(b, root, mode);
      expect(belowRoot(href, root, mode)).toEqual(b);
      expect(saysAddress(href, mode)).toBe(true);
      expect(new URL(href).href, 'as the browser will say it').toBe(href);
    }),
  );
});

test('the state of an address is the same in both modes', () => {
  const says = 'places/jiangbei/?t=2020&open=figure:gdp.jiangbei.2020&lang=en';
  const here = readHere(`${FILE}#/${says}`, FILE, 'fragment');
  expect(here).toEqual(readHere(FOLDER + says, FOLDER));
  expect(here.open).toEqual({ kind: 'figure', id: 'gdp.jiangbei.2020' });
  expect(writeHref(here, {}, FILE, 'fragment')).toBe(`${FILE}#/${says}`);
  expect(writeHref(here, { address: { view: 'overview', id: null }, query: { lang: 'zh' } }, FILE, 'fragment')).toBe(
    `${FILE}#/?t=2020`,
  );
});

test('any fragment is read without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readHere(`${FILE}#/${text}`, FILE, 'fragment');
    }),
  );
});
