import { describe, expect, it } from 'vitest';
import { carriesData, INLINE_DATA_ID, inlineLoader } from './loader.ts';

const NONE = { hash: undefined, signal: undefined };

/** A page that carries `text` as its data, and counts how often that was read. */
function page(text: string) {
  const read = { times: 0 };
  const element = {
    get textContent() {
      read.times += 1;
      return text;
    },
  };
  return { read, getElementById: (id: string) => (id === INLINE_DATA_ID ? element : null) };
}

describe('the data that a page carries', () => {
  it('are looked for by their id', () => {
    const bare = { getElementById: () => null };
    expect(carriesData(bare)).toBe(false);
    expect(inlineLoader(bare)).toBeNull();
    expect(carriesData(page('{}'))).toBe(true);
  });

  it('are read and parsed once, however many files are asked for', async () => {
    const doc = page('{"manifest.json": {"schema": 1}, "figures/gdp.json": {"figures": []}}');
    const load = inlineLoader(doc);
    expect(doc.read.times, 'not before a file is wanted').toBe(0);
    const [manifest, again, figures] = await Promise.all([
      load?.('manifest.json', NONE),
      load?.('manifest.json', { ...NONE, hash: '0123456789abcdef' }),
      // Each load looks for the data anew.
      inlineLoader(doc)?.('figures/gdp.json', NONE),
    ]);
    expect(manifest).toEqual({ schema: 1 });
    expect(again).toBe(manifest);
    expect(figures).toEqual({ figures: [] });
    expect(doc.read.times).toBe(1);
  });

  it('lack a file as a server does', async () => {
    const load = inlineLoader(page('{}'));
    await expect(load?.('toString', NONE)).rejects.toMatchObject({ file: 'toString', fault: 'status', status: 404 });
  });

  it.each(['', '{"manifest.json": {"sch', '[1]', 'null'])('%j is damaged: each file says so', async (text) => {
    const load = inlineLoader(page(text));
    for (const file of ['manifest.json', 'places.json'])
      await expect(load?.(file, NONE)).rejects.toMatchObject({ name: 'DataFileError', file, fault: 'not_json' });
  });
});
