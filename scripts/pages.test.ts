import { describe, expect, it } from 'vitest';
import { VIEWS } from '../src/domain/viewName.ts';
import { type Details, pageHtml, pagesOf, rootOf } from './pages.ts';

const DETAILS: Details = {
  place: [{ id: 'jiangbei', name: '江北区' }],
  source: [{ id: 'cqrb-2021', name: 'A <b> & "c"' }],
  indicator: [{ id: 'gdp', name: '地区生产总值' }],
};

const SHELL = `<html>
  <head>
    <meta name="yucai-root" content="./" />
    <title>渝才图</title>
    <link rel="icon" href="./favicon.svg" />
    <script type="module" src="./assets/index-1.js"></script>
  </head>
  <body><a href="./data/manifest.json">data</a></body>
</html>`;

describe('pagesOf', () => {
  it('gives each view its address and each place and source its own', () => {
    const pages = new Map(pagesOf(DETAILS).map((page) => [page.folder, page.title]));
    for (const view of VIEWS) expect(pages.has(view.path === '' ? '' : `${view.path}/`)).toBe(true);
    expect(pages.get('')).toBe('渝才图 Yucai Atlas');
    expect(pages.get('places/jiangbei/')).toBe('江北区 | 渝才图');
    expect(pages.get('sources/cqrb-2021/')).toBe('A <b> & "c" | 渝才图');
  });

  it('gives each address and title but once', () => {
    const pages = pagesOf(DETAILS);
    expect(new Set(pages.map((page) => page.folder)).size).toBe(pages.length);
    expect(new Set(pages.map((page) => page.title)).size).toBe(pages.length);
  });

  it('refuses an id that is no part of an address', () => {
    expect(() => pagesOf({ ...DETAILS, place: [{ id: '../x', name: 'x' }] })).toThrow('"../x"');
  });

  it('refuses a view whose rows are missing', () => {
    expect(() => pagesOf({ source: [] })).toThrow('place');
  });
});

describe('rootOf', () => {
  it.each([
    ['', './'],
    ['sources/', '../'],
    ['places/jiangbei/', '../../'],
  ])('%s → %s', (folder, root) => expect(rootOf(folder)).toBe(root));
});

describe('pageHtml', () => {
  const html = pageHtml(SHELL, { folder: 'places/jiangbei/', title: 'A <b> & "c" $1' }, ['data/places.json']);

  it('rewrites every address to the depth of the page', () => {
    expect([...html.matchAll(/(?:href|src|content)="([^"]*)"/g)].map((m) => m[1])).toEqual([
      '../../',
      '../../favicon.svg',
      '../../assets/index-1.js',
      '../../data/places.json',
      '../../data/manifest.json',
    ]);
  });

  it('writes the title as text', () => {
    expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot; $1</title>');
  });

  it('lets a frame say that the program did not come, in both languages, and no other page', () => {
    const shell = SHELL.replace('<body>', '<body><div id="root"></div>');
    const embed = pageHtml(shell, { folder: 'embed/', title: '' }, []);
    expect(embed).toMatch(/<div id="root"><style>[\s\S]*图未能载入[\s\S]*lang="en">The chart could not be loaded/);
    expect(pageHtml(shell, { folder: 'map/', title: '' }, [])).toContain('<div id="root"></div>');
  });

  it('refuses a shell that does not say its root', () => {
    expect(() => pageHtml(SHELL.replace('yucai-root', 'root'), { folder: '', title: '' }, [])).toThrow('yucai-root');
  });
});
