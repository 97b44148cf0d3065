import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import type { AnyModel } from '../../charts/models.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import type { Lang } from '../../domain/words.ts';
import { charts as words } from '../../i18n/charts.ts';
import { type Wanted, wantedOf } from '../../testing/readMarks.ts';
import { apart, covered, type Rgb, rgb, type SeenPage, seenDeck, solid, textIn } from '../../testing/seenDeck.ts';
import type { ThemeName } from '../../theme/names.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { CONTEXT } from '../fixture.ts';
import { formOf } from './cardText.ts';
import { spreadsheetDay } from './dates.ts';
import { makeDeck } from './deck.ts';
import { BARE_DECK, longModels } from './fixture.ts';
import { type SlideFormat, SIZES } from './masters.ts';
import type { Box, NativeAxis, NativeChart } from './native.ts';
import type { DeckSlide } from './options.ts';
import { type Page, pagesOf } from './pages.ts';

/*
 * Slides as LibreOffice draws them, measured: not against a picture on file, which would differ with every font and version, but
 * against what the model says. Bars are as long as their values, points stand where the printed axis says, no colour stands
 * where nothing should be, every text is whole, at its place and uncovered.
 */

const folder = mkdtempSync(join(tmpdir(), 'yucai-seen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How far a mark may be from its place, pt: a pixel, and the width of a line. */
const NEAR = 2.5;

interface Seen {
  readonly model: AnyModel;
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly pages: readonly (readonly [Page, SeenPage])[];
}

async function seen(models: readonly AnyModel[], lang: Lang, theme: ThemeName, format: SlideFormat): Promise<Seen[]> {
  const cards = models.map((model): DeckSlide => {
    return { model, context: { ...CONTEXT, lang, palette: PALETTES[theme] } };
  });
  const made = await makeDeck(cards, { ...BARE_DECK, lang, theme, format });
  const own = mkdtempSync(join(folder, 'deck-'));
  mkdirSync(own, { recursive: true });
  const drawn = seenDeck(new Uint8Array(await made.blob.arrayBuffer()), own);
  rmSync(own, { recursive: true, force: true });
  const left = [...drawn];
  const all: Seen[] = [];
  for (const card of cards) {
    const pages = await pagesOf(card, SIZES[format], 0);
    all.push({
      model: card.model,
      lang,
      theme,
      pages: pages.map((page) => {
        const picture = left.shift();
        if (!picture) throw new Error('a slide is missing');
        return [page, picture] as const;
      }),
    });
  }
  expect(left, 'as many pages as slides').toEqual([]);
  return all;
}

/** Texts that have to be whole on a slide, at their place. */
function checkTexts(s: Seen): void {
  for (const [page, picture] of s.pages) {
    const what = `${s.model.kind}: ${page.text.title.text}`;
    for (const w of picture.words) {
      expect(w.left, `${what}: ${w.text}`).toBeGreaterThan(0);
      expect(w.right, `${what}: ${w.text}`).toBeLessThan(picture.width);
      expect(w.top, `${what}: ${w.text}`).toBeGreaterThan(0);
      expect(w.bottom, `${what}: ${w.text}`).toBeLessThan(picture.height);
    }
    for (const placed of [
      page.text.title,
      page.text.sentence,
      page.text.subtitle,
      page.text.notesBox,
      page.text.source,
    ])
      if (placed) expect(textIn(picture, placed.box, 3), what).toContain(solid(placed.text));
    expect(textIn(picture, page.text.footer.box, 3), what).toContain(solid(page.text.footer.text));
    const [source] = s.model.sources;
    if (source)
      expect(solid(picture.words.map((w) => w.text).join('')), what).toContain(
        solid(words[s.lang].source + source.text),
      );
    expect(covered(picture), what).toEqual([]);
  }
}

const plotOf = (chart: NativeChart, box: Box): Box => ({
  x: box.x + chart.plot.x,
  y: box.y + chart.plot.y,
  width: chart.plot.width,
  height: chart.plot.height,
});

/** Bars of one chart: how many, where each begins and ends, in which colour. */
function checkBars(
  s: Seen,
  bars: Extract<Wanted, { form: 'bars' }>['bars'],
  chart: NativeChart,
  at: Box,
  page: SeenPage,
) {
  const plot = plotOf(chart, at);
  const palette = PALETTES[s.theme];
  const paper = rgb(palette.paper);
  const band = plot.height / bars.length;
  const tall = band / (1 + chart.gap / 100);
  const measured = bars.map((bar, i) => {
    // Above the middle, where the error bar is.
    const y = plot.y + (i + 0.5) * band - tall * 0.32;
    let [from, until] = [Infinity, -Infinity];
    let fill: Rgb = paper;
    // Error bars and labels are in the colour of text: a bar has one of the palette, the one that is there first.
    const inks = [palette.accent, palette.context, palette.contextPale, ...palette.category].map(rgb);
    // Its first stretch: letters further on may come near a colour of the palette.
    const scan = (ink: Rgb): number[] => {
      const xs: number[] = [];
      for (let x = plot.x - 2; x < plot.x + plot.width && x - (xs.at(-1) ?? x) < 6; x += 1)
        if (apart(page.at(x, y), ink) < 20) xs.push(x);
      return xs;
    };
    let first: number[] = [];
    for (const ink of inks) {
      const xs = scan(ink);
      if (xs.length > 1 && (first.length === 0 || (xs[0] ?? 0) < (first[0] ?? 0))) [first, fill] = [xs, ink];
    }
    if (first.length > 0) [from, until] = [Math.min(...first), Math.max(...first) + 1];
    return { bar, from, length: until - from, fill };
  });
  const full = measured.filter((m) => !m.bar.hollow && m.bar.value > 0);
  if (full.length === 0) return;
  const longest = Math.max(...full.map((m) => m.bar.value));
  const reach = Math.max(...full.filter((m) => m.bar.value === longest).map((m) => m.length));
  expect(reach, s.model.title).toBeGreaterThan(plot.width * 0.08);
  // Programs may move a plot by a few pt to make room for names; then all its bars together.
  const planned = plot.x + ((0 - chart.x.min) / (chart.x.max - chart.x.min)) * plot.width;
  const origin = Math.min(...full.map((m) => m.from - (m.bar.start / longest) * reach));
  expect(Math.abs(origin - planned), s.model.title).toBeLessThan(9);
  for (const { bar, from, length, fill } of full) {
    const what = `${s.model.kind}, ${s.model.title}: a bar of ${bar.value}`;
    const wanted = (bar.value / longest) * reach;
    if (wanted < 3) continue;
    expect(Math.abs(length - wanted), what).toBeLessThan(NEAR);
    expect(Math.abs(from - origin - (bar.start / longest) * reach), `${what} begins`).toBeLessThan(NEAR + 1);
    if (bar.tone) expect(apart(fill, rgb(palette[bar.tone])), `${what}: its colour`).toBeLessThan(16);
  }
}

function share(axis: NativeAxis, v: number): number {
  if (axis.log) return Math.log(v / axis.min) / Math.log(axis.max / axis.min);
  return (v - axis.min) / (axis.max - axis.min);
}

/** The numbers printed along an axis stand where the axis puts them. */
function checkTicks(s: Seen, chart: NativeChart, plot: Box, page: SeenPage, along: 'x' | 'y', days: boolean): void {
  const axis = chart[along];
  const ticks = page.words.filter((w) => {
    const [x, y] = [(w.left + w.right) / 2, (w.top + w.bottom) / 2];
    return along === 'x'
      ? w.top > plot.y + plot.height - 2 &&
          y < plot.y + plot.height + 22 &&
          x > plot.x - 20 &&
          x < plot.x + plot.width + 20
      : w.right < plot.x + 1 && w.left > plot.x - 70 && y > plot.y - 8 && y < plot.y + plot.height + 8;
  });
  let read = 0;
  for (const tick of ticks) {
    // 2020年末 and end-2020 stand at the end of that year, as a bare 2020 does.
    const v = Number(days ? (/\d{4}/.exec(tick.text)?.[0] ?? 'none') : tick.text.replaceAll(',', ''));
    if (!Number.isFinite(v)) continue;
    const part = share(axis, days ? spreadsheetDay(v) : v);
    const wanted = along === 'x' ? plot.x + part * plot.width : plot.y + (1 - part) * plot.height;
    // In another font, 年末 behind a year is a word of its own.
    const behind = ticks.find((t) => days && t !== tick && Math.abs(t.left - tick.right) < 4 && /^年/.test(t.text));
    const right = behind?.right ?? tick.right;
    const found = along === 'x' ? (tick.left + right) / 2 : (tick.top + tick.bottom) / 2;
    expect(Math.abs(found - wanted), `${s.model.kind}: ${tick.text} on the axis`).toBeLessThan(6);
    read += 1;
  }
  expect(read, `${s.model.kind}, ${s.model.title}: numbers along ${along}`).toBeGreaterThan(1);
}

/** Points of one plane: each is there, lines join what belongs together, and no colour stands anywhere else. */
function checkPoints(
  s: Seen,
  wanted: Extract<Wanted, { form: 'points' }>,
  chart: NativeChart,
  at: Box,
  page: SeenPage,
) {
  const plot = plotOf(chart, at);
  const palette = PALETTES[s.theme];
  const [paper, rule] = [rgb(palette.paper), rgb(palette.rule)];
  const [fx, fy] = wanted.factor;
  const byRow = wanted.rows > 0;
  const across = (v: number): number => plot.x + share(chart.x, fx === null ? spreadsheetDay(v) : v / fx) * plot.width;
  const down = (v: number): number =>
    byRow
      ? plot.y + ((v + 0.5) / wanted.rows) * plot.height
      : plot.y + (1 - share(chart.y, v / (fy ?? 1))) * plot.height;
  checkTicks(s, chart, plot, page, 'x', fx === null);
  if (!byRow) checkTicks(s, chart, plot, page, 'y', false);
  const isInk = (x: number, y: number): boolean => {
    const colour = page.at(x, y);
    // Not the paper, and not the lines of the grid.
    return apart(colour, paper) > 30 && apart(colour, rule) > 24;
  };
  const nearInk = (x: number, y: number): boolean =>
    [-2, -1, 0, 1, 2].some((dx) => [-2, -1, 0, 1, 2].some((dy) => isInk(x + dx, y + dy)));
  const log = chart.x.log || chart.y.log;
  const shown = wanted.points.flatMap((p) => {
    if (log && ((chart.x.log && p.x <= 0) || (chart.y.log && p.y <= 0))) return [];
    const [x, y] = [across(p.x), down(p.y)];
    const end = (v: number | undefined, to: (v: number) => number, own: number, open: number): number =>
      v === undefined ? own : Number.isFinite(v) ? to(v) : own + open;
    const [left, right] = [end(p.across?.lo, across, x, -900), end(p.across?.hi, across, x, 26)];
    const [low, high] = [end(p.up?.lo, down, y, 900), end(p.up?.hi, down, y, -26)];
    const safe = (v: number, own: number): number => (Number.isFinite(v) ? v : own);
    return [{ x, y, left: safe(left, plot.x), right: safe(right, x), low: safe(low, y), high: safe(high, y) }];
  });
  const what = `${s.model.kind}, ${s.model.title}`;
  for (const p of shown) expect(nearInk(p.x, p.y), `${what}: a mark at ${p.x}, ${p.y}`).toBe(true);
  const joins = log
    ? []
    : wanted.lines.flatMap(([a, b]) => {
        const [p, q] = [shown[a], shown[b]];
        return p && q ? [[p, q] as const] : [];
      });
  for (const [p, q] of joins)
    for (const part of [0.25, 0.5, 0.75])
      expect(nearInk(p.x + (q.x - p.x) * part, p.y + (q.y - p.y) * part), `${what}: a line`).toBe(true);
  if (log) return;
  const onLine = (x: number, y: number): boolean =>
    joins.some(([p, q]) => {
      const long = Math.hypot(q.x - p.x, q.y - p.y) || 1;
      const along = ((x - p.x) * (q.x - p.x) + (y - p.y) * (q.y - p.y)) / long;
      const off = Math.abs((x - p.x) * (q.y - p.y) - (y - p.y) * (q.x - p.x)) / long;
      return along > -6 && along < long + 6 && off < 6;
    });
  const GIVE = 9;
  const allowed = (x: number, y: number): boolean =>
    onLine(x, y) ||
    shown.some(
      (p) =>
        (Math.abs(y - p.y) < GIVE && x > p.left - GIVE && x < p.right + GIVE) ||
        (Math.abs(x - p.x) < GIVE && y < p.low + GIVE && y > p.high - GIVE),
    );
  const stray: string[] = [];
  if (s.model.kind !== 'scatter')
    for (let y = plot.y + 2; y < plot.y + plot.height - 2; y += 1)
      for (let x = plot.x + 2; x < plot.x + plot.width - 2; x += 1) {
        const colour = page.at(x, y);
        const bright = Math.max(...colour) - Math.min(...colour) > 60;
        const worded = page.words.some((w) => x > w.left - 2 && x < w.right + 2 && y > w.top - 2 && y < w.bottom + 2);
        if (bright && !worded && !allowed(x, y)) stray.push(`${Math.round(x)}, ${Math.round(y)}`);
      }
  expect(stray.slice(0, 5), `${what}: colour where nothing should be`).toEqual([]);
}

/** The charts of a card against its model; charts whose rows are shared out over pages take their rows in turn. */
function checkCharts(s: Seen): number {
  const wanted = wantedOf(s.model);
  const found = s.pages.flatMap(([page, picture]) =>
    page.blocks.flatMap((b) => (b.kind === 'chart' ? [{ chart: b.chart, box: b.box, picture }] : [])),
  );
  const native = formOf(s.model) === 'chart';
  expect(found.length > 0, s.model.title).toBe(native);
  if (!native) return 0;
  const drawn = wanted.filter((w) => (w.form === 'bars' ? w.bars.length : w.points.length) > 0);
  expect(drawn.length, s.model.title).toBeGreaterThan(0);
  expect(found.length).toBe(wanted.filter((w) => w.form === 'points' || w.bars.length > 0).length);
  let at = 0;
  for (const w of wanted) {
    if (w.form === 'bars' && w.bars.length === 0) continue;
    const own = found[at];
    at += 1;
    if (!own) continue;
    if (w.form === 'bars') checkBars(s, w.bars, own.chart, own.box, own.picture);
    else if (w.points.length > 0) checkPoints(s, w, own.chart, own.box, own.picture);
  }
  return at;
}

/** What is no chart: a picture fills its box, a table has its first and last row, a number its digits. */
function checkOthers(s: Seen): void {
  for (const [page, picture] of s.pages)
    for (const block of page.blocks) {
      if (block.kind === 'picture') {
        const { x, y, width, height } = block.picture.box;
        // The fixture's picture: grey, and a dark cross through its middle.
        const grey = picture.at(x + width * 0.2, y + height * 0.52);
        expect(apart(grey, [200, 200, 200]), s.model.title).toBeLessThan(24);
        expect(apart(picture.at(x + width * 0.985, y + height * 0.5), [200, 200, 200])).toBeLessThan(24);
        expect(apart(picture.at(x - 4, y + height / 2), rgb(PALETTES[s.theme].paper))).toBeLessThan(16);
      }
      if (block.kind === 'table')
        for (const cell of [block.cells.rows[1]?.cells[0], block.cells.rows.at(-1)?.cells[0]])
          expect(textIn(picture, block.box, 14), s.model.title).toContain(solid(cell ?? ''));
      if (block.kind === 'number' && s.model.kind === 'headline' && s.model.parts)
        expect(textIn(picture, block.box, 6)).toContain(solid(s.model.parts.number));
    }
}

/** Theme, language and format: every two of them meet, and each kind meets every one. */
const LOOKS = [
  ['light', 'zh', '16:9'],
  ['light', 'en', '4:3'],
  ['dark', 'zh', '4:3'],
  ['dark', 'en', '16:9'],
] as const;

describe.each(LOOKS)('%s %s %s', (theme, lang, format) => {
  const at = LOOKS.findIndex((l) => l[0] === theme && l[1] === lang);
  test('every kind of chart shows on its slide what its model says', { timeout: 300_000 }, async () => {
    // The cases of a kind in turn, so that all of them are seen over the four looks.
    const models = CHART_KINDS.flatMap((kind) =>
      CASES[kind].filter((_, i) => i % LOOKS.length === at || i === 0).map((c): AnyModel => c.model(lang)),
    );
    let measured = 0;
    for (const s of await seen(models, lang, theme, format)) {
      checkTexts(s);
      measured += checkCharts(s);
      checkOthers(s);
    }
    expect(measured).toBeGreaterThan(15);
  });
});

test.each([
  ['light', 'zh', '16:9'],
  ['dark', 'en', '4:3'],
] as const)(
  '%s %s %s: forty places with names of thirty characters',
  { timeout: 300_000 },
  async (theme, lang, format) => {
    for (const s of await seen(longModels(lang), lang, theme, format)) {
      checkTexts(s);
      checkOthers(s);
    }
  },
);
