import { describe, expect, it } from 'vitest';
import { dataRoot } from './rootUrl.ts';

function page(baseURI: string, root?: string) {
  return {
    baseURI,
    querySelector: () => (root === undefined ? null : { getAttribute: () => root }),
  };
}

describe('dataRoot', () => {
  it.each([
    ['a page at the root', 'https://a.test/', undefined, './', 'https://a.test/data/'],
    ['a page file', 'https://a.test/x/index.html', undefined, './', 'https://a.test/x/data/'],
    ['a page two folders down', 'https://a.test/x/places/jiangbei/', '../../', './', 'https://a.test/x/data/'],
    [
      'a page two folders down, by its file',
      'https://a.test/x/places/jiangbei/index.html',
      '../../',
      './',
      'https://a.test/x/data/',
    ],
    ['a root without a slash', 'https://a.test/x/y/', '..', './', 'https://a.test/x/data/'],
    ['query and fragment of the page', 'https://a.test/x/?i=gdp#top', './', './', 'https://a.test/x/data/'],
    ['an absolute base of the build', 'https://a.test/x/', undefined, '/atlas/', 'https://a.test/atlas/data/'],
    ['an empty base', 'https://a.test/x/', undefined, '', 'https://a.test/x/data/'],
    ['another origin', 'https://a.test/x/', 'https://b.test/', './', 'https://a.test/x/data/'],
    ['another origin without scheme', 'https://a.test/x/', '//b.test/', './', 'https://a.test/x/data/'],
    ['from a file', 'file:///home/u/dist/index.html', './', './', 'file:///home/u/dist/data/'],
  ])('%s', (_what, baseURI, root, base, expected) => {
    expect(dataRoot(page(baseURI, root), base)).toBe(expected);
  });
});
