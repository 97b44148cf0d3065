// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { carriedBrief } from '../../blocks/brief/carried.ts';
import { withBrief } from './html.ts';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const PAGE =
  '<!doctype html><html><head><title>渝才图</title></head><body><div id="root"></div><script type="application/json" id="yucai-data">{"x":"</body"}</script></body></html>';

test('a page carries the brief, whatever stands in it, and gives it back', () => {
  const brief = {
    title: '</title><script>alert(1)</script>',
    items: [{ kind: 'section' as const, key: '1', title: '</script><!--', comment: '$& $1 </body>' }],
  };
  const page = parsed(withBrief(PAGE, brief, 'abc'));
  expect(carriedBrief(page)).toEqual({ id: 'abc', brief });
  expect(page.title).toBe(brief.title);
  expect(page.querySelectorAll('script').length).toBe(2);
  expect(page.getElementById('yucai-data')?.textContent).toBe('{"x":"</body"}');
});

test('a brief without title leaves that of the page; another page is refused', () => {
  const page = parsed(withBrief(PAGE, { title: '', items: [] }, 'x'));
  expect(page.title).toBe('渝才图');
  expect(() => withBrief('<p>404</p>', { title: '', items: [] }, 'x')).toThrow(RangeError);
});

test('what carries nothing, or nonsense, carries no brief', () => {
  const of = (json: string) =>
    carriedBrief(parsed(`<script type="application/json" id="yucai-brief">${json}</script>`));
  for (const json of ['', '{', 'null', '{"id":1,"file":"{}"}', '{"id":"x","file":"{}"}']) expect(of(json)).toBeNull();
  expect(carriedBrief(parsed(PAGE))).toBeNull();
});
