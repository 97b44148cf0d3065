// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { singleFile } from './singleFile.ts';

afterEach(() => vi.unstubAllGlobals());

const PARTS = ['<!doctype html><script type="application/json" id="yucai-data">{"城', '市":1}', '</script>'];

/** An answer whose parts come one by one, cut in the middle of a character, too. */
function answer(parts: readonly string[], headers: Readonly<Record<string, string>> = {}): Response {
  const bytes = new TextEncoder().encode(parts.join(''));
  const cut = [bytes.slice(0, 65), bytes.slice(65, 70), bytes.slice(70)];
  const body = new ReadableStream<Uint8Array>({
    pull: (to) => {
      const next = cut.shift();
      if (next) to.enqueue(next);
      else to.close();
    },
  });
  return new Response(body, { headers });
}

const page = (): Document => new DOMParser().parseFromString('<div id="root"></div>', 'text/html');

test('the file comes whole, and how far it is is told on the way', async () => {
  const size = new TextEncoder().encode(PARTS.join('')).length;
  vi.stubGlobal('fetch', async () => answer(PARTS, { 'Content-Length': String(size) }));
  const told: (readonly [number, number | null])[] = [];
  const text = await singleFile(new AbortController().signal, (done, of) => told.push([done, of]), page());
  expect(text).toBe(PARTS.join(''));
  expect(told.map(([done]) => done)).toEqual([0, 65, 70, size]);
  expect(new Set(told.map(([, of]) => of))).toEqual(new Set([size]));
});

test('what a server packs for the way has no size that bytes could be counted against', async () => {
  vi.stubGlobal('fetch', async () => answer(PARTS, { 'Content-Length': '40', 'Content-Encoding': 'gzip' }));
  const sizes = new Set<number | null>();
  await singleFile(new AbortController().signal, (_, of) => sizes.add(of), page());
  expect(sizes).toEqual(new Set([null]));
});

test('not there, no answer, another page: each is a fault of that file; stopped is stopped', async () => {
  const run = (signal = new AbortController().signal) => singleFile(signal, () => undefined, page());
  vi.stubGlobal('fetch', async () => new Response('404', { status: 404 }));
  await expect(run()).rejects.toMatchObject({ file: 'yucai-atlas.html', fault: 'status' });
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
  await expect(run()).rejects.toMatchObject({ file: 'yucai-atlas.html', fault: 'network' });
  vi.stubGlobal('fetch', async () => answer(['<p>', 'sign in', '</p>']));
  await expect(run()).rejects.toMatchObject({ file: 'yucai-atlas.html', fault: 'shape' });
  const stop = new AbortController();
  vi.stubGlobal('fetch', async () => {
    stop.abort(new Error('stopped'));
    return Promise.reject(new TypeError('failed'));
  });
  await expect(run(stop.signal)).rejects.toThrow('stopped');
});
