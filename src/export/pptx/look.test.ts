// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { opened, textOf } from '../../testing/openedDeck.ts';
import { CONTEXT } from '../fixture.ts';
import {
  checkedLogo,
  type DeckLook,
  LARGEST_LOGO,
  LONGEST_ORGANISATION,
  logoAddress,
  PLAIN_LOOK,
  readLook,
  writeLook,
} from './look.ts';
import { PNG } from './png.fixture.ts';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

function logo() {
  const found = checkedLogo(PNG);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const LOOK: DeckLook = {
  theme: 'dark',
  format: '4:3',
  organisation: '示例人才集团',
  logo: logo(),
  cover: false,
  closing: false,
  cardCover: true,
  cardClosing: true,
};

test('a look survives being written and read, its logo byte for byte', () => {
  const read = readLook(JSON.parse(JSON.stringify(writeLook(LOOK))));
  expect({ ...read, logo: null }).toEqual({ ...LOOK, logo: null });
  expect(read.logo).toMatchObject({ type: 'png', width: 64, height: 32 });
  expect([...(read.logo?.bytes ?? [])]).toEqual([...PNG]);
  expect(logoAddress(LOOK.logo ?? logo())).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
});

test('whatever was kept, a look comes of it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ theme: fc.anything(), logo: fc.string(), organisation: fc.anything() })),
      (kept) => {
        const look = readLook(kept);
        expect(['light', 'dark']).toContain(look.theme);
        expect(['16:9', '4:3']).toContain(look.format);
        expect(look.organisation.length).toBeLessThanOrEqual(LONGEST_ORGANISATION);
      },
    ),
  );
  expect(readLook(null)).toEqual(PLAIN_LOOK);
  expect(readLook({ theme: 'pink', format: '1:1', logo: '!!', cover: 'x' })).toEqual(PLAIN_LOOK);
});

test('what is no PNG or JPEG, or too large, is no logo', () => {
  expect(checkedLogo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not_picture');
  expect(checkedLogo(new Uint8Array())).toBe('not_picture');
  const large = new Uint8Array(LARGEST_LOGO + 1);
  large.set(PNG);
  expect(checkedLogo(large)).toBe('too_large');
  expect(checkedLogo(large.slice(0, LARGEST_LOGO))).toMatchObject({ width: 64 });
});

test('a file that was cut off is damaged', () => {
  const jpeg = new Uint8Array([
    0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 32, 0, 64, 1, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9,
  ]);
  expect(checkedLogo(jpeg)).toMatchObject({ type: 'jpg', width: 64, height: 32 });
  expect(checkedLogo(jpeg.subarray(0, -1))).toBe('damaged');
  for (const length of [40, 60, PNG.length - 12]) expect(checkedLogo(PNG.subarray(0, length))).toBe('damaged');
});

test('kept in the browser; where that has no room, for as long as the page is open', async () => {
  const { keepLook, keptLook } = await import('./keptLook.ts');
  expect(keptLook()).toEqual(PLAIN_LOOK);
  expect(keepLook({ ...LOOK, logo: null })).toBe(true);
  vi.resetModules();
  const again = await import('./keptLook.ts');
  expect(again.keptLook()).toEqual({ ...LOOK, logo: null });
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(again.keepLook({ ...LOOK, organisation: '另一家' })).toBe(false);
  expect(again.keptLook().organisation).toBe('另一家');
  full.mockRestore();
  vi.resetModules();
  expect((await import('./keptLook.ts')).keptLook().organisation).toBe('示例人才集团');
});

test('a single card is saved in the look that is kept, without cover and page of sources', async () => {
  const { keepLook } = await import('./keptLook.ts');
  const { pptx } = await import('../pptx.ts');
  keepLook({ ...LOOK, cover: true, closing: true });
  const [model] = CASES['ranked-bars'].map((c) => c.model('zh'));
  if (!model) throw new Error('no case');
  const { blob } = await pptx(model, CONTEXT);
  const file = opened(new Uint8Array(await blob.arrayBuffer()));
  expect(file.names.filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n))).toHaveLength(1);
  expect(textOf(file, 'ppt/slides/slide1.xml')).toContain('示例人才集团');
  expect(file.names).toContain('ppt/media/logo.png');
  const size = file.xml('ppt/presentation.xml').getElementsByTagName('p:sldSz')[0];
  expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(4 / 3, 3);
});
