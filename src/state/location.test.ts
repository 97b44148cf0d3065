import { expect, test } from 'vitest';
import { parsePath, writePath } from './address.ts';
import { readHere, writeHref } from './location.tsx';

const ROOT = 'https://example.org/some/folder/';

test.each([
  ['', { view: 'overview', id: null }],
  ['index.html', { view: 'overview', id: null }],
  ['sources/', { view: 'sources', id: null }],
  ['places/jiangbei', { view: 'places', id: 'jiangbei' }],
  ['places/jiangbei/index.html', { view: 'places', id: 'jiangbei' }],
  ['sources/cqrb-2022-03-02-liangjiang/', { view: 'sources', id: 'cqrb-2022-03-02-liangjiang' }],
] as const)('the path %j is a screen', (path, address) => {
  expect(parsePath(path)).toEqual(address);
  expect(parsePath(writePath(address))).toEqual(address);
});

test.each(['nowhere', 'places/jiangbei/more', 'places/<b>', 'places/../x'])('the path %j is none', (path) => {
  expect(parsePath(path)).toBeNull();
});

test('an address is read below the root, wherever that is', () => {
  const here = readHere(`${ROOT}places/jiangbei/?lang=en`, ROOT);
  expect(here.address).toEqual({ view: 'places', id: 'jiangbei' });
  expect(here.lang).toBe('en');
});

test('a broken escape in the path is no screen, and no fault', () => {
  expect(readHere(`${ROOT}places/%E0%A4%A`, ROOT).address).toBeNull();
});

test('moving to another screen keeps language, theme and comparison and closes the panel', () => {
  const here = readHere(`${ROOT}?i=gdp&open=place:jiangbei&lang=en&theme=dark`, ROOT);
  expect(writeHref(here, { address: { view: 'sources', id: null } }, ROOT)).toBe(
    `${ROOT}sources/?i=gdp&lang=en&theme=dark`,
  );
});

test('opening a panel stays on the screen', () => {
  const here = readHere(`${ROOT}places/jiangbei/`, ROOT);
  expect(writeHref(here, { query: { open: { kind: 'place', id: 'liangjiang' } } }, ROOT)).toBe(
    `${ROOT}places/jiangbei/?open=place:liangjiang`,
  );
});
