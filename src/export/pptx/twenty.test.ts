// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { opened } from '../../testing/openedDeck.ts';
import { CONTEXT } from '../fixture.ts';
import { makeDeck } from './deck.ts';
import type { DeckOptions, DeckSlide } from './options.ts';
import { PNG } from './png.fixture.ts';

const OPTIONS: DeckOptions = { lang: 'zh', theme: 'dark', format: '4:3', title: '二十张', cover: true, closing: true };
const context = { ...CONTEXT, rasterise: () => Promise.resolve(PNG) };

/** A brief of twenty cards: all kinds in turn. */
const TWENTY: readonly DeckSlide[] = Array.from({ length: 20 }, (_, i) => {
  const kind = CHART_KINDS[i % CHART_KINDS.length] ?? 'ranked-bars';
  const cases = CASES[kind].map((c) => c.model('zh')).filter((m) => m.empty === null);
  const model = cases[Math.floor(i / CHART_KINDS.length) % cases.length];
  if (!model) throw new Error(`no case of ${kind} draws anything`);
  return { model, context, title: `第 ${i + 1} 张` };
});

test('twenty cards of all kinds: the bar moves card by card, the page answers in between, all are in the file', async () => {
  const told: number[] = [];
  const turns: number[] = [];
  let answers = 0;
  let running = true;
  const page = (): void => {
    answers += 1;
    if (running) setTimeout(page, 0);
  };
  setTimeout(page, 0);
  const made = await makeDeck(TWENTY, OPTIONS, {
    onProgress: (done, of) => {
      expect(of).toBe(20);
      told.push(done);
      turns.push(answers);
    },
  });
  running = false;
  expect(told).toEqual(TWENTY.map((_, i) => i + 1));
  // A turn of the page's own between any two cards.
  expect(turns.filter((n, i) => i > 0 && n === turns[i - 1])).toEqual([]);
  const file = opened(new Uint8Array(await made.blob.arrayBuffer()));
  const all = file.names.filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n));
  expect(all.length).toBeGreaterThanOrEqual(22);
});

test('cancelled at the seventh of twenty cards: no eighth is begun', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const made = makeDeck(TWENTY, OPTIONS, {
    signal: stop.signal,
    onProgress: (done) => {
      told.push(done);
      if (done === 7) stop.abort(new DOMException('enough', 'AbortError'));
    },
  });
  await expect(made).rejects.toThrow('enough');
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
