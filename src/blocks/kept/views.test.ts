// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { restoring } from '../OpenFile/restore.ts';
import { type KnownView, rememberView, viewsOf } from './views.ts';

const view = (id: string, page = 'compare/?i=gdp'): KnownView => ({ id, page, card: '', title: id });

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

test('a view is found by its id as people type it; made from other data, by its last six signs', () => {
  rememberView(view('YC-2026.11-7F3K9Q'));
  expect(viewsOf(' yc-2026.11-7f3k9q ').map((v) => v.page)).toEqual(['compare/?i=gdp']);
  expect(viewsOf('YC-2027.1-7F3K9Q').map((v) => v.id)).toEqual(['YC-2026.11-7F3K9Q']);
  rememberView(view('YC-2027.1-7F3K9Q', 'map/'));
  expect(viewsOf('YC-2027.1-7F3K9Q').map((v) => v.page)).toEqual(['map/']);
  expect(viewsOf('YC-2026.11-000000')).toEqual([]);
  expect(viewsOf('江北')).toEqual([]);
});

test('two views that share an id are both kept; the last two hundred are', () => {
  rememberView(view('YC-2026.11-7F3K9Q', 'map/'));
  rememberView(view('YC-2026.11-7F3K9Q', 'compare/'));
  rememberView(view('YC-2026.11-7F3K9Q', 'map/'));
  expect(viewsOf('YC-2026.11-7F3K9Q').map((v) => v.page)).toEqual(['map/', 'compare/']);
  for (let n = 0; n < 199; n++) rememberView(view('YC-2026.11-000000', `places/p${n}/`));
  expect(viewsOf('YC-2026.11-7F3K9Q').map((v) => v.page)).toEqual(['map/']);
  expect(viewsOf('YC-2026.11-000000')).toHaveLength(199);
});

test('a browser without room forgets older views, one that keeps nothing does not mind', () => {
  const kept = new Map<string, string>();
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation((name) => kept.get(name) ?? null);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name, text) => {
    if (text.length > 400) throw new DOMException('full', 'QuotaExceededError');
    kept.set(name, text);
  });
  for (let n = 0; n < 20; n++) rememberView(view('YC-2026.11-7F3K9Q', `places/p${n}/`));
  expect(viewsOf('YC-2026.11-7F3K9Q')[0]?.page).toBe('places/p19/');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => rememberView(view('YC-2026.11-000000'))).not.toThrow();
});

test('what another program or version left there is passed over', () => {
  window.localStorage.setItem('yucai.views', '{"not": "a list"');
  expect(viewsOf('YC-2026.11-7F3K9Q')).toEqual([]);
  window.localStorage.setItem('yucai.views', JSON.stringify([5, null, { id: 'YC-2026.11-7F3K9Q' }]));
  expect(viewsOf('YC-2026.11-7F3K9Q')).toEqual([]);
});

test('a view comes back on its page, in the language and theme of whoever opens it; a card without a page on its own screen', () => {
  const here = { lang: 'en', theme: 'dark' } as const;
  expect(restoring({ page: 'compare/?i=gdp&lang=zh&theme=light&open=place:x', card: '' }, here)).toMatchObject({
    address: { view: 'compare', id: null },
    query: { lang: 'en', theme: 'dark', open: null, comparison: { indicators: ['gdp'] } },
  });
  expect(restoring({ page: 'embed/?chart=map&i=gdp', card: 'chart=map&i=gdp' }, here)).toMatchObject({
    address: { view: 'map' },
  });
  expect(restoring({ page: 'nowhere/', card: '' }, here)).toBeNull();
});
