import { describe, expect, test } from 'vitest';
import { type FileLike, LARGEST, readText, textOf } from './readText.ts';

const bytes = (...b: number[]): Uint8Array => Uint8Array.from(b);
const file = (content: Uint8Array, more: Partial<FileLike> = {}): FileLike => ({
  name: 'a.txt',
  size: content.length,
  arrayBuffer: async () => Uint8Array.from(content).buffer,
  ...more,
});

describe('textOf', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode('近12万人\n'), '近12万人\n'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x2d, 0x4e, 0x41, 0), '中A'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x4e, 0x2d), '中'],
    // 中文 in GB 18030
    ['GB 18030', bytes(0xd6, 0xd0, 0xce, 0xc4), '中文'],
    ['a page break', bytes(0x41, 0x0c, 0x42), 'A\fB'],
  ])('%s', (_what, content, text) => {
    expect(textOf(content)).toEqual({ text });
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
    ['a zip, as of a word processor', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), 'binary'],
    ['what is no text in any encoding', bytes(0xff, 0xff, 0x41), 'binary'],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x2d), 'binary'],
    ['nothing', bytes(), 'empty'],
    ['nothing but spaces', new TextEncoder().encode(' \n\u3000\n'), 'empty'],
  ])('%s is refused', (_what, content, problem) => {
    expect(textOf(content)).toEqual({ problem });
  });
});

describe('readText', () => {
  const good = file(bytes(0x41));

  test('takes one file', async () => {
    expect(await readText([good])).toEqual({ text: 'A' });
    expect(await readText([])).toEqual({ problem: 'none' });
    expect(await readText([good, good])).toEqual({ problem: 'several' });
  });

  test('does not open a file above 5 MB', async () => {
    const never = (): Promise<never> => Promise.reject(new Error('opened'));
    expect(await readText([file(bytes(), { size: LARGEST + 1, arrayBuffer: never })])).toEqual({ problem: 'large' });
    expect(await readText([file(bytes(0x41), { size: LARGEST })])).toEqual({ text: 'A' });
  });

  test('a folder or a file that is gone is unreadable', async () => {
    const gone = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readText([file(bytes(), { arrayBuffer: gone })])).toEqual({ problem: 'unreadable' });
  });
});
