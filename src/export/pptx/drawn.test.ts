import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import type { AnyModel } from '../../charts/models.ts';
import type { ChartKind } from '../../domain/chartKind.ts';
import { type InkMap, inkDiffers, inkMap } from '../../testing/inkMap.ts';
import { apart, type Rgb, rgb, type SeenPage, seenDeck } from '../../testing/seenDeck.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { CONTEXT } from '../fixture.ts';
import { spreadsheetDay } from './dates.ts';
import { makeDeck } from './deck.ts';
import { SIZES } from './masters.ts';
import type { NativeAxis, NativeChart } from './native.ts';
import type { DeckSlide } from './options.ts';
import { type Page, pagesOf } from './pages.ts';
import { strandOf } from './strands.ts';
import { BARE_DECK } from './fixture.ts';

/*
 * One deck with every kind, drawn by LibreOffice once. Its bounds and lines are measured against the models; how its ink is
 * spread over each slide is compared with a file that was made when the slides were looked at (UPDATE_DRAWN=1 writes it).
 */

const BASELINE = new URL('./drawn.baseline.json', import.meta.url);
const PALETTE = PALETTES.light;
const [PAPER, TEXT, ACCENT] = [PALETTE.paper, PALETTE.ink, PALETTE.accent].map(rgb) as [Rgb, Rgb, Rgb];

/** A case of each kind, and of those that draw bounds and lines the one with most of them. */
const SHOWN: readonly (readonly [ChartKind, string | null])[] = [
  ['ranked-bars', 'all-bounds'],
  ['trend-line', 'bounds-and-gap'],
  ['trend-lines', 'typical'],
  ['trend-lines', 'bounds'],
  ['trend-lines', 'disputed'],
  ['trend-lines', 'break-insisted'],
  ['parts', null],
  ['headline', 'bounded-money'],
  ['coverage', null],
  ['map', null],
  ['dot-plot', 'one-column-all-bounds'],
  ['heat-table', null],
  ['small-multiples', null],
  ['scatter', null],
  ['dumbbell', null],
  ['place-panels', null],
  ['shares', null],
  ['face-off', null],
];

interface Drawn {
  readonly name: string;
  readonly model: AnyModel;
  readonly pages: readonly (readonly [Page, SeenPage])[];
}

let drawn: Drawn[] = [];
const folder = mkdtempSync(join(tmpdir(), 'yucai-drawn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const cards = SHOWN.map(([kind, name]): DeckSlide & { name: string } => {
    const found = CASES[kind].find((c) => name === null || c.name === name);
    if (!found) throw new Error(`the case ${name} of ${kind} is gone`);
    return { name: `${kind} ${found.name}`, model: found.model('zh'), context: CONTEXT };
  });
  const made = await makeDeck(cards, BARE_DECK);
  const seen = seenDeck(new Uint8Array(await made.blob.arrayBuffer()), folder);
  drawn = [];
  for (const { name, ...card } of cards) {
    const pages = await pagesOf(card, SIZES['16:9'], 0);
    drawn.push({
      name,
      model: card.model,
      pages: pages.map((page) => {
        const picture = seen.shift();
        if (!picture) throw new Error('a slide is missing');
        return [page, picture] as const;
      }),
    });
  }
}, 300_000);

function shown(name: string): { model: AnyModel; chart: NativeChart; box: { x: number; y: number }; page: SeenPage } {
  const found = drawn.find((d) => d.name === name);
  const [first] = found?.pages ?? [];
  const block = first?.[0].blocks.find((b) => b.kind === 'chart');
  if (!found || !first || block?.kind !== 'chart') throw new Error(`${name} has no chart`);
  return { model: found.model, chart: block.chart, box: block.box, page: first[1] };
}

const share = (axis: NativeAxis, v: number): number => (v - axis.min) / (axis.max - axis.min);

/** Where ink of a colour stands along a line, without what belongs to words: its first and last pt, or null. */
function extent(
  page: SeenPage,
  ink: Rgb,
  along: 'x' | 'y',
  at: number,
  [from, until]: readonly [number, number],
): [number, number] | null {
  const found: number[] = [];
  for (let v = from; v <= until; v += 1) {
    const [x, y] = along === 'x' ? [v, at] : [at, v];
    if (page.words.some((w) => x > w.left - 2 && x < w.right + 1 && y > w.top && y < w.bottom)) continue;
    if ([-1, 0, 1].some((d) => apart(along === 'x' ? page.at(x, y + d) : page.at(x + d, y), ink) < 70)) found.push(v);
  }
  return found.length === 0 ? null : [Math.min(...found), Math.max(...found) + 1];
}

/** Length of an open arrow, pt: it says only that there is no upper end. */
const ARROW = 18;
const NEAR = 4;

describe('bounds', () => {
  test('bars: an exact one has no error bar; of the others it reaches from the lower end to the upper one, or is open', () => {
    const { model, chart, box, page } = shown('ranked-bars all-bounds');
    if (model.kind !== 'ranked-bars') throw new Error('no bars');
    const [left, top] = [box.x + chart.plot.x, box.y + chart.plot.y];
    const band = chart.plot.height / model.rows.length;
    const tall = band / (1 + chart.gap / 100);
    const end = (i: number): number => {
      const y = top + (i + 0.5) * band - tall * 0.32;
      return extent(page, ACCENT, 'x', y, [left, left + chart.plot.width])?.[1] ?? Number.NaN;
    };
    const exact = model.rows.findIndex((r) => r.bound === 'exact');
    const perUnit = (end(exact) - left) / (model.rows[exact]?.value ?? 1);
    const met = new Set<string>();
    for (const [i, row] of model.rows.entries()) {
      met.add(row.plan ? 'plan' : row.bound);
      const y = top + (i + 0.5) * band;
      const found = extent(page, TEXT, 'x', y, [left + 4, left + chart.plot.width]);
      const at = (v: number): number => left + v * perUnit;
      const what = `${row.name}, ${row.bound}`;
      if (row.plan) {
        // Hollow: paper within, a dashed edge above.
        expect(apart(page.at(at(row.value / 2), y), PAPER), what).toBeLessThan(12);
        const edge = Array.from({ length: 60 }, (_, k) => at(row.value * 0.2) + k).filter((x) =>
          [-2, -1, 0, 1, 2].some((d) => apart(page.at(x, y - tall / 2 + d), PAPER) > 60),
        );
        expect(edge.length, what).toBeGreaterThan(15);
        expect(edge.length, what).toBeLessThan(58);
        continue;
      }
      expect(apart(page.at(at(row.value / 2), y - tall * 0.32), ACCENT), what).toBeLessThan(16);
      if (row.interval.lo === row.interval.hi) {
        expect(found, what).toBeNull();
        continue;
      }
      if (!found) throw new Error(`${what}: no error bar`);
      const low = Math.max(0, Number.isFinite(row.interval.lo) ? row.interval.lo : 0);
      expect(Math.abs(found[0] - Math.max(left + 4, at(low))), `${what} begins`).toBeLessThan(NEAR);
      const high = row.interval.hi === Infinity ? at(row.value) + ARROW : at(row.interval.hi);
      expect(Math.abs(found[1] - high), `${what} ends`).toBeLessThan(NEAR);
    }
    expect([...met].sort()).toEqual(
      ['about', 'at_least', 'at_most', 'exact', 'plan', 'range', 'rounded_down', 'rounded_up'].sort(),
    );
  });

  test('points of a row: the stretch reaches to both ends, an open one an arrow to the right', () => {
    const { model, chart, box, page } = shown('dot-plot one-column-all-bounds');
    if (model.kind !== 'dot-plot') throw new Error('no dots');
    const [left, top] = [box.x + chart.plot.x, box.y + chart.plot.y];
    const factor = model.columns[0]?.magnitude.factor ?? 1;
    const at = (v: number): number => left + share(chart.x, v / factor) * chart.plot.width;
    let measured = 0;
    for (const cell of model.cells) {
      if (cell.plan || cell.faded) continue;
      const y = top + ((cell.row + 0.5) / model.rows.length) * chart.plot.height;
      const found = extent(page, ACCENT, 'x', y, [left - 2, left + chart.plot.width + 20]);
      if (!found) throw new Error(`${cell.place}: nothing`);
      const { lo, hi } = cell.interval;
      const low = Math.min(at(Number.isFinite(lo) ? Math.max(lo, 0) : 0), at(cell.value) - 4.5);
      const high = Math.max(hi === Infinity ? at(cell.value) + ARROW : at(hi), at(cell.value) + 4.5);
      expect(Math.abs(found[0] - low), `${cell.place}, ${cell.label} begins`).toBeLessThan(NEAR);
      expect(Math.abs(found[1] - high), `${cell.place}, ${cell.label} ends`).toBeLessThan(NEAR);
      measured += 1;
    }
    expect(measured).toBeGreaterThan(4);
  });

  test('points over time: the error bar reaches down to the lower end and up to the upper one, an open one is an arrow', () => {
    const { model, chart, box, page } = shown('trend-lines bounds');
    if (model.kind !== 'trend-lines') throw new Error('no lines');
    const [left, top] = [box.x + chart.plot.x, box.y + chart.plot.y];
    const bottom = top + chart.plot.height;
    const { factor } = model.magnitude;
    const down = (v: number): number => bottom - share(chart.y, v / factor) * chart.plot.height;
    let measured = 0;
    for (const [i, p] of model.points.entries()) {
      const line = model.lines.find((l) => l.points.includes(i));
      if (!line || line.colour === null || p.kind === 'plan') continue;
      const ink = rgb(PALETTE.category[line.colour] ?? PALETTE.accent);
      const x = left + share(chart.x, spreadsheetDay(p.x)) * chart.plot.width;
      // An arrow is of the colour of text, an end of the line's own.
      const open = p.interval.hi === Infinity;
      const own = extent(page, ink, 'y', x, [top, bottom - 2]);
      if (!own) throw new Error(`${p.label}: nothing`);
      const low = Math.max(down(p.value) + 3, down(Math.max(p.interval.lo, chart.y.min * factor)));
      const high = open ? down(p.value) - 3 : Math.min(down(p.value) - 3, down(p.interval.hi));
      expect(Math.abs(own[1] - Math.min(low, bottom - 2)), `${p.label} below`).toBeLessThan(NEAR + 2);
      expect(Math.abs(own[0] - high), `${p.label} above`).toBeLessThan(NEAR + 2);
      const arrow = extent(page, TEXT, 'y', x, [top, down(p.value)]);
      if (open) expect(Math.abs((arrow?.[0] ?? 0) - (down(p.value) - ARROW)), `${p.label} is open`).toBeLessThan(NEAR);
      measured += 1;
    }
    expect(measured).toBeGreaterThan(5);
  });
});

describe('several lines', () => {
  // Of each case the lines that stand away from others.
  test.each([
    ['trend-lines break-insisted', [0, 1]],
    ['trend-lines typical', [2]],
  ] as const)('in grey: lines of %s are as broad as their strands', (name, colours) => {
    const { model, chart, box, page } = shown(name);
    if (model.kind !== 'trend-lines') throw new Error('no lines');
    const [left, bottom] = [box.x + chart.plot.x, box.y + chart.plot.y + chart.plot.height];
    const at = (i: number): [number, number] => {
      const p = model.points[i];
      if (!p) throw new Error('no point');
      return [
        left + share(chart.x, spreadsheetDay(p.x)) * chart.plot.width,
        bottom - share(chart.y, p.value / model.magnitude.factor) * chart.plot.height,
      ];
    };
    for (const colour of colours) {
      const [a = -1, b = -1] = model.lines.find((l) => l.colour === colour)?.runs[0] ?? [];
      const [[x0, y0], [x1, y1]] = [at(a), at(b)];
      const ink = rgb(PALETTE.category[colour]);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      let sum = 0;
      for (let v = Math.round(y) - 9; v <= y + 9; v += 1) {
        const part = 1 - apart(page.at(x, v), ink) / apart(PAPER, ink);
        // Less is a line of the grid.
        if (part > 0.3) sum += part;
      }
      const width = (sum * Math.abs(x1 - x0)) / Math.hypot(x1 - x0, y1 - y0);
      expect(Math.abs(width - (strandOf(colour)?.width ?? 0)), `colour ${colour}: ${width}`).toBeLessThan(0.7);
    }
  });

  test('each has its shape before its name and over every disputed point its sign', () => {
    const { model, chart, box, page } = shown('trend-lines disputed');
    if (model.kind !== 'trend-lines') throw new Error('no lines');
    const disputed = model.points.filter((p) => p.others.length > 0);
    const said = page.words.map((w) => w.text).join(' ');
    if (model.lines.length > 1)
      for (const l of model.lines) if (l.colour !== null) expect(said).toContain(strandOf(l.colour)?.sign);
    const bottom = box.y + chart.plot.y + chart.plot.height;
    const signs = page.words.filter((w) => w.text.includes('≠') && w.bottom < bottom);
    expect(disputed.length).toBeGreaterThan(0);
    expect(signs).toHaveLength(disputed.length);
    for (const p of disputed) {
      const x = box.x + chart.plot.x + share(chart.x, spreadsheetDay(p.x)) * chart.plot.width;
      const right = box.x + chart.plot.x + chart.plot.width;
      // At the point itself, or with the name of the line.
      const near = signs.some((w) => Math.abs((w.left + w.right) / 2 - x) < 14 || w.left > right - 8);
      expect(near, `a sign at ${p.label}`).toBe(true);
    }
  });
});

test('ink stands where it stood when the slides were looked at', { timeout: 120_000 }, () => {
  const now = Object.fromEntries(
    drawn.flatMap((d) => d.pages.map(([, page], i) => [`${d.name} ${i + 1}`, inkMap(page, PALETTE)] as const)),
  );
  if (process.env.UPDATE_DRAWN) writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
  if (!existsSync(BASELINE)) throw new Error('no baseline: look at the slides, then UPDATE_DRAWN=1');
  const kept: Record<string, InkMap> = JSON.parse(readFileSync(BASELINE, 'utf8'));
  expect(Object.keys(now)).toEqual(Object.keys(kept));
  for (const [name, map] of Object.entries(now)) {
    const before = kept[name];
    if (!before) throw new Error(name);
    expect(inkDiffers(before, map), name).toEqual([]);
  }
});
