// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { opened, relations, textOf } from '../../testing/openedDeck.ts';
import { CONTEXT } from '../fixture.ts';
import { makeDeck } from './deck.ts';
import { logoOf } from './logo.ts';
import type { DeckOptions, DeckSlide } from './options.ts';
import { PNG } from './png.fixture.ts';

const OPTIONS: DeckOptions = {
  lang: 'zh',
  theme: 'light',
  format: '16:9',
  title: '示例简报',
  cover: true,
  closing: true,
};

const cards: DeckSlide[] = CASES['ranked-bars'].slice(0, 3).map((c) => ({ model: c.model('zh'), context: CONTEXT }));

test('progress is told after each card, and the page may answer in between', async () => {
  const told: string[] = [];
  const made = makeDeck(cards, OPTIONS, { onProgress: (done, of) => told.push(`${done}/${of}`) });
  setTimeout(() => told.push('page'), 0);
  await made;
  expect(told.filter((t) => t !== 'page')).toEqual(['1/3', '2/3', '3/3']);
  expect(told.indexOf('page')).toBeLessThan(told.indexOf('3/3'));
});

test('it stops before the next card when aborted, with the reason', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const made = makeDeck(cards, OPTIONS, {
    signal: stop.signal,
    onProgress: (done) => {
      told.push(done);
      stop.abort(new Error('enough'));
    },
  });
  await expect(made).rejects.toThrow('enough');
  expect(told).toEqual([1]);
});

test('cover, organisation, logo, section, own title and comment, closing page with every source', async () => {
  const logo = logoOf(PNG);
  if (!logo) throw new Error('a PNG is a logo');
  expect([logo.width, logo.height]).toEqual([64, 32]);
  const [first] = cards;
  if (!first) throw new Error('no card');
  const own = { ...first, title: '我的题目', comment: '先讲这一句', section: '第一节' };
  const made = await makeDeck([own, ...cards.slice(1)], {
    ...OPTIONS,
    organisation: '示例单位',
    subtitle: '副题',
    logo,
  });
  expect(made.name).toBe('示例简报.pptx');
  const file = opened(new Uint8Array(await made.blob.arrayBuffer()));
  expect(textOf(file, 'ppt/slides/slide1.xml')).toMatch(/示例简报[\s\S]*副题[\s\S]*示例单位/);
  for (const text of ['我的题目', '第一节', '示例单位']) expect(textOf(file, 'ppt/slides/slide2.xml')).toContain(text);
  // What the speaker says is no business of the room.
  expect(textOf(file, 'ppt/slides/slide2.xml')).not.toContain('先讲这一句');
  const [notes] = relations(file, 'ppt/slides/slide2.xml').filter((r) => r.type.endsWith('/notesSlide'));
  expect(textOf(file, notes?.target ?? '')).toMatch(/^讲稿：先讲这一句/);
  const images = relations(file, 'ppt/slides/slide2.xml').filter((r) => r.type.endsWith('/image'));
  expect(images.map((r) => r.target)).toEqual(['ppt/media/logo.png']);
  const last = textOf(file, 'ppt/slides/slide5.xml');
  for (const s of cards.flatMap((c) => c.model.sources)) expect(last).toContain(s.text);
});

test.each([
  ['light', 'lt1', 'dk1', PALETTES.light.paper],
  ['dark', 'dk1', 'lt1', PALETTES.dark.paper],
] as const)(
  'the %s master: its paper and ink, Chinese fonts that office programs have',
  async (theme, paper, ink, hex) => {
    const made = await makeDeck(cards.slice(0, 1), { ...OPTIONS, theme, format: '4:3' });
    const file = opened(new Uint8Array(await made.blob.arrayBuffer()));
    const [layout] = relations(file, 'ppt/slides/slide2.xml').filter((r) => r.type.endsWith('/slideLayout'));
    const [master] = relations(file, layout?.target ?? '').filter((r) => r.type.endsWith('/slideMaster'));
    const map = file.xml(master?.target ?? '').getElementsByTagName('p:clrMap')[0];
    expect([map?.getAttribute('bg1'), map?.getAttribute('tx1')]).toEqual([paper, ink]);
    const [themePart] = relations(file, master?.target ?? '').filter((r) => r.type.endsWith('/theme'));
    const doc = file.xml(themePart?.target ?? '');
    expect(doc.querySelector(`${paper} > srgbClr`)?.getAttribute('val')).toBe(hex.slice(1).toUpperCase());
    for (const tag of ['majorFont', 'minorFont'])
      expect(doc.querySelector(`${tag} > ea`)?.getAttribute('typeface')).toBe('微软雅黑');
    const size = file.xml('ppt/presentation.xml').getElementsByTagName('p:sldSz')[0];
    expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual(['9144000', '6858000']);
    const languages = [...file.xml('ppt/slides/slide2.xml').getElementsByTagName('a:rPr')].map((r) =>
      r.getAttribute('lang'),
    );
    expect(new Set(languages)).toEqual(new Set(['zh-CN', 'en-US']));
  },
);

test('the same cards give the same bytes', async () => {
  const bytes = async (): Promise<Uint8Array> =>
    new Uint8Array(await (await makeDeck(cards, OPTIONS)).blob.arrayBuffer());
  expect(await bytes()).toEqual(await bytes());
});

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('<svg/>')],
  ['a PNG that is cut off', PNG.slice(0, 20)],
  ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
])('%s is no logo', (_, bytes) => {
  expect(logoOf(bytes)).toBeNull();
});

test('a JPEG says its size behind what stands before its frame', () => {
  const app = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 30, 0, 90, 3, 0, 0, 0];
  const found = logoOf(new Uint8Array([0xff, 0xd8, ...app, ...frame]));
  expect(found).toMatchObject({ type: 'jpg', width: 90, height: 30 });
});
