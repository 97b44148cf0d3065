import { expect, test } from 'vitest';
import { MOST_BYTES, readOwn } from './own.ts';

const text = (content: string, size = content.length) => ({ name: 'a.json', size, text: async () => content });
const GOOD =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2]]]}}]}';

test('a file is read, or why it is not', async () => {
  expect(await readOwn(text(GOOD), () => 1)).toMatchObject({ file: 'a.json', skipped: 0, areas: [{ name: 'A' }] });
  expect(await readOwn(text(GOOD), () => 0)).toEqual({ fault: 'none_matched' });
  expect(await readOwn(text(GOOD, MOST_BYTES + 1), () => 1)).toEqual({ fault: 'too_large' });
  expect(await readOwn(text('x'), () => 1)).toEqual({ fault: 'not_json' });
  const gone = { name: 'a', size: 1, text: () => Promise.reject(new Error('gone')) };
  expect(await readOwn(gone, () => 1)).toEqual({ fault: 'unreadable' });
});
