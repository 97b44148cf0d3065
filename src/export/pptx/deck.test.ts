// @vitest-environment jsdom
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import type { AnyModel } from '../../charts/models.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { LANGS, type Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { slides } from '../../i18n/slides.ts';
import { terms } from '../../i18n/terms.ts';
import { trends } from '../../i18n/trends.ts';
import { cellsOf, opened, type Opened, relations, textOf } from '../../testing/openedDeck.ts';
import { CONTEXT, hostileModel } from '../fixture.ts';
import { formOf, notesOf } from './cardText.ts';
import { makeDeck } from './deck.ts';
import { SIZES } from './masters.ts';
import { pagesOf } from './pages.ts';
import { BARE_DECK, longModels } from './fixture.ts';
import { noteLines } from './notes.ts';
import type { DeckOptions, DeckSlide } from './options.ts';

function options(lang: Lang, more: Partial<DeckOptions> = {}): DeckOptions {
  return { ...BARE_DECK, lang, ...more };
}

function cardOf(model: AnyModel, lang: Lang): DeckSlide {
  return { model, context: { ...CONTEXT, lang } };
}

async function deckOf(cards: readonly DeckSlide[], how: DeckOptions): Promise<Opened> {
  const made = await makeDeck(cards, how);
  return opened(new Uint8Array(await made.blob.arrayBuffer()));
}

const slideParts = (file: Opened): string[] =>
  file.names
    .filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n))
    .sort((a, b) => Number(a.match(/\d+/)?.[0]) - Number(b.match(/\d+/)?.[0]));
const chartParts = (file: Opened): string[] => file.names.filter((n) => /^ppt\/charts\/chart\d+\.xml$/.test(n));

/** Every part is known by type, every relation leads somewhere, every id that is used is given. */
function expectSound(file: Opened): void {
  const types = file.xml('[Content_Types].xml');
  const endings = new Set([...types.getElementsByTagName('Default')].map((d) => d.getAttribute('Extension')));
  const named = [...types.getElementsByTagName('Override')].map((o) => o.getAttribute('PartName')?.slice(1) ?? '');
  for (const name of named) expect(file.names).toContain(name);
  for (const name of file.names) {
    if (name === '[Content_Types].xml') continue;
    const ending = name.split('.').at(-1) ?? '';
    expect(endings.has(ending), `${name} has a type`).toBe(true);
    if (ending === 'xml') expect(named, `${name} has a type of its own`).toContain(name);
    if (ending !== 'xml' && ending !== 'rels') continue;
    file.xml(name);
    if (ending === 'rels') continue;
    const ids = new Set(relations(file, name).map((r) => r.id));
    const used = strFromU8(file.bytes(name)).matchAll(/ r:\w+="([^"]*)"/g);
    for (const [, id = ''] of used) expect(ids.has(id), `${name} uses ${id}`).toBe(true);
  }
  // Absolute targets are allowed by the standard, and not read by every program.
  for (const name of file.names.filter((n) => n.endsWith('.rels')))
    for (const r of file.xml(name).querySelectorAll('Relationship:not([TargetMode])'))
      expect(r.getAttribute('Target'), name).not.toMatch(/^\/|[\\:]/);
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) expect(file.names).toContain(name);
  const reached = new Set<string>(['']);
  for (const part of reached)
    for (const r of relations(file, part)) {
      if (r.outside) expect(r.target).toMatch(/^https?:/);
      else {
        expect(file.names, `${part} leads to ${r.target}`).toContain(r.target);
        reached.add(r.target);
      }
    }
  const parts = file.names.filter((n) => n !== '[Content_Types].xml' && !n.endsWith('.rels'));
  expect(parts.filter((n) => !reached.has(n))).toEqual([]);
  for (const part of slideParts(file)) {
    const shapes = [...file.xml(part).getElementsByTagName('p:cNvPr')].map((e) => e.getAttribute('id'));
    expect(new Set(shapes).size).toBe(shapes.length);
  }
}

/** What a chart shows without its workbook is what the workbook holds. */
function expectCached(file: Opened, part: string): (string | number | null)[][] {
  const id = file.xml(part).getElementsByTagName('c:externalData')[0]?.getAttribute('r:id');
  const book = relations(file, part).find((r) => r.type.endsWith('/package') && r.id === id);
  if (!book) throw new Error(`${part} has no workbook`);
  const cells = cellsOf(file.bytes(book.target));
  let compared = 0;
  for (const f of file.xml(part).getElementsByTagName('c:f')) {
    const m = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(f.textContent ?? '');
    if (!m) throw new Error(`not a reference: ${f.textContent}`);
    const column = [...(m[1] ?? '')].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
    const [first, last] = [Number(m[2]), Number(m[3] ?? m[2])];
    const cache = f.parentElement?.querySelector('numCache, strCache');
    const points = new Map(
      [...(cache?.getElementsByTagName('c:pt') ?? [])].map((p) => [Number(p.getAttribute('idx')), p.textContent ?? '']),
    );
    expect(Number(cache?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val'))).toBe(last - first + 1);
    for (let r = first; r <= last; r += 1) {
      const cell = cells[r - 1]?.[column] ?? null;
      const point = points.get(r - first);
      if (typeof cell === 'number') expect(Number(point)).toBe(cell);
      else expect(point ?? '').toBe(cell ?? '');
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(0);
  return cells;
}

/** Every figure of the model stands in a workbook with its number, wording, bound, period and source. */
function expectValues(model: AnyModel, sheets: (string | number | null)[][][], lang: Lang): void {
  const rows = sheets.flatMap((s) => s.slice(1));
  for (const r of model.table) {
    const base = Number(r.value);
    const want = [Number.isFinite(base) ? base : r.value, r.unit, r.asWritten, r.bound];
    const found = rows.some((row) =>
      row.some(
        (_, at) =>
          want.every((v, k) => (row[at + k] ?? '') === v) &&
          row[at + 6] === r.period &&
          row[at + 7] === r.source &&
          (row[at + 8] ?? '') === (r.figure ?? ''),
      ),
    );
    expect(found, `${lang} ${model.kind}: ${r.name} ${r.value} ${r.asWritten}`).toBe(true);
  }
}

/** Error bars end where the interval ends: the lengths, in the chart's magnitude, against the ends in base units. */
function expectErrors(sheet: (string | number | null)[][], lang: Lang): number {
  const [heads = [], ...rows] = sheet;
  const w = slides[lang].sheet;
  const at = (name: string): number => heads.indexOf(name);
  const value = heads.findIndex(
    (h) =>
      typeof h === 'string' &&
      h.startsWith(
        w
          .plotted('')
          .replace(/（.*|\(.*/, '')
          .trim(),
      ),
  );
  if (value < 0) return 0;
  let checked = 0;
  let open = 0;
  for (const row of rows) {
    const [v, base] = [row[value], row[at(w.base)]];
    if (typeof v !== 'number' || typeof base !== 'number' || v === 0) continue;
    const factor = base / v;
    const [plus, minus, lower, upper] = [w.plus, w.minus, w.lower, w.upper].map((h) => row[at(h)] ?? null);
    if (typeof upper === 'number' && upper > base) {
      expect(plus).toBeCloseTo((upper - base) / factor, 6);
      checked += 1;
    } else expect(plus ?? null).toBeNull();
    if (typeof lower === 'number' && lower < base && lower > 0 && typeof minus === 'number') {
      expect(minus).toBeCloseTo((base - lower) / factor, 6);
      checked += 1;
    }
    if (upper === null) open += 1;
  }
  const arrows = rows.filter((row) => Number(row[at(w.arrow)] ?? 0) > 0);
  // In rows of their own where points stand in a plane, else at the bars.
  const own = arrows.filter((row) => row[0] === w.openOnly);
  expect((own.length > 0 ? own : arrows).length, 'an arrow for each open upper end').toBe(open);
  return checked;
}

/** The slides of each card, in order. */
async function slidesOf(file: Opened, cards: readonly DeckSlide[]): Promise<string[][]> {
  const parts = slideParts(file);
  const found: string[][] = [];
  for (const card of cards) found.push(parts.splice(0, (await pagesOf(card, SIZES['16:9'], 0)).length));
  expect(parts).toEqual([]);
  return found;
}

describe.each(CHART_KINDS)('%s', (kind) => {
  test.each(LANGS)('%s: every case', async (lang) => {
    const cards = CASES[kind].map((c) => cardOf(c.model(lang), lang));
    const file = await deckOf(cards, options(lang));
    expectSound(file);
    const slidesByCard = await slidesOf(file, cards);
    for (const [i, card] of cards.entries()) {
      const { model } = card;
      const own = slidesByCard[i] ?? [];
      const linked = (kindOf: string): string[] =>
        own.flatMap((part) => relations(file, part).flatMap((r) => (r.type.endsWith(`/${kindOf}`) ? [r.target] : [])));
      const native = formOf(model) === 'chart';
      const parts = linked('chart');
      expect(parts.length > 0, model.title).toBe(native);
      const sheets = parts.map((part) => expectCached(file, part));
      if (native) expectValues(model, sheets, lang);

      const all = own.map((p) => textOf(file, p)).join('\n');
      const [first = ''] = own;
      const said = textOf(file, first);
      for (const text of [model.title, model.subtitle, CONTEXT.id, CONTEXT.version]) expect(said).toContain(text);
      // A long summary is cut after a sentence, says so, and stands whole in the notes.
      const summary = model.empty ?? model.summary;
      const cut = said.indexOf(slides[lang].moreSaid);
      if (cut < 0) expect(said).toContain(summary);
      else expect(summary.length).toBeGreaterThan(said.slice(said.lastIndexOf('\n', cut) + 1, cut).length);
      for (const s of model.sources.slice(0, 1)) expect(said).toContain(charts[lang].source + s.text);
      if (!said.includes(slides[lang].moreNotes)) for (const n of notesOf(card)) expect(said).toContain(n);
      if (formOf(model) === 'picture' && model.table.length > 0) {
        expect(linked('image')).toHaveLength(1);
        for (const r of model.table) expect(all).toContain(r.name);
      }

      const [notesPart = ''] = linked('notesSlide');
      const spoken = textOf(file, notesPart);
      expect(spoken).toContain(summary);
      if (cut >= 0) expect(summary.startsWith(said.slice(said.lastIndexOf('\n', cut) + 1, cut))).toBe(true);
      for (const r of model.table) {
        expect(spoken).toContain(r.name);
        expect(spoken).toContain(r.period);
        if (r.asWritten !== '') expect(spoken).toContain(slides[lang].notes.written(r.asWritten));
        if (r.figure !== null) expect(spoken).toContain(r.figure);
      }
      for (const part of own)
        for (const frame of file.xml(part).querySelectorAll('graphicFrame, pic')) {
          const alt = frame.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? '';
          expect(alt).toContain(model.title);
        }
    }
  });
});

test.each(LANGS)('bounds: %s error bars say what the intervals say', { timeout: 120_000 }, async (lang) => {
  let checked = 0;
  for (const kind of [
    'ranked-bars',
    'dot-plot',
    'dumbbell',
    'trend-line',
    'trend-lines',
    'small-multiples',
    'parts',
  ] as const) {
    const file = await deckOf(
      CASES[kind].map((c) => cardOf(c.model(lang), lang)),
      options(lang),
    );
    for (const part of chartParts(file)) checked += expectErrors(expectCached(file, part), lang);
  }
  expect(checked).toBeGreaterThan(20);
});

test.each(LANGS)('%s notes say what stands on the slide, not what stands on the screen', (lang) => {
  const screen = [charts[lang].boundsNote, compare[lang].dotBounds, trends[lang].whiskersNote];
  let bounded = 0;
  for (const kind of CHART_KINDS)
    for (const c of CASES[kind]) {
      const model = c.model(lang);
      const lines = noteLines(cardOf(model, lang));
      if (model.empty === null) expect(lines).toContain(slides[lang].notes.shows[kind]);
      if (formOf(model) !== 'chart') continue;
      for (const note of screen) expect(lines, `${kind} ${c.name}`).not.toContain(note);
      const has = model.table.some((r) => r.bound !== '' && r.bound !== terms[lang].bound.exact);
      expect(lines.includes(slides[lang].bounds), `${kind} ${c.name}`).toBe(has);
      if (has) bounded += 1;
    }
  expect(bounded).toBeGreaterThan(10);
});

test('each piece of evidence in the notes ends with its paragraph', () => {
  const model = CASES['ranked-bars'].find((c) => c.name === 'all-bounds')?.model('zh');
  if (!model) throw new Error('the case all-bounds is gone');
  const lines = noteLines(cardOf(model, 'zh'));
  for (const r of model.table) {
    const row = lines.find((l) => l.includes(r.figure ?? '?'));
    expect(row).toContain(`${r.source} 第1段`);
    for (const part of [r.name, r.asWritten, r.bound, r.period]) expect(row).toContain(part);
  }
});

test('a lower limit is an arrow without an end cap, a closed bound has one', async () => {
  const model = CASES['ranked-bars'].find((c) => c.name === 'all-bounds')?.model('zh');
  if (!model) throw new Error('the case all-bounds is gone');
  const file = await deckOf([cardOf(model, 'zh')], options('zh'));
  const bars = [...file.xml('ppt/charts/chart1.xml').getElementsByTagName('c:errBars')];
  expect(bars.map((b) => b.getElementsByTagName('c:noEndCap')[0]?.getAttribute('val'))).toEqual(['0', '1']);
  expect(bars.map((b) => b.getElementsByTagName('a:tailEnd').length)).toEqual([0, 1]);
  expect(bars.map((b) => b.getElementsByTagName('a:prstDash').length)).toEqual([0, 1]);
});

test('a plan is hollow and dashed', async () => {
  const model = CASES['ranked-bars'].find((c) => c.name === 'plans-only')?.model('zh');
  if (!model) throw new Error('the case plans-only is gone');
  const file = await deckOf([cardOf(model, 'zh')], options('zh'));
  const points = [...file.xml('ppt/charts/chart1.xml').getElementsByTagName('c:dPt')];
  expect(points).toHaveLength(model.rows.length);
  for (const p of points) {
    expect(p.getElementsByTagName('a:prstDash')).toHaveLength(1);
    expect(p.querySelector('spPr > noFill')).not.toBeNull();
  }
});

test('no line over a gap or a break: runs are series of their own, at their real dates', async () => {
  const model = CASES['trend-line'].find((c) => c.name === 'break')?.model('zh');
  if (!model) throw new Error('the case break is gone');
  const file = await deckOf([cardOf(model, 'zh')], options('zh'));
  const series = [...file.xml('ppt/charts/chart1.xml').getElementsByTagName('c:ser')];
  const lengths = series.map((s) => s.querySelectorAll('yVal numCache > pt').length).sort();
  expect(lengths).toEqual([...model.runs.map((r) => r.length), 2].sort());
  const [, first] = expectCached(file, 'ppt/charts/chart1.xml');
  // 2017-12-31, counted from 1899-12-30.
  expect(first?.[1]).toBe(43_100);
});

describe('forty places with names of thirty characters', () => {
  let file: Opened;
  const models = longModels('zh');
  beforeAll(async () => {
    file = await deckOf(
      models.map((m) => cardOf(m, 'zh')),
      options('zh', { format: '4:3', theme: 'dark' }),
    );
  }, 120_000);

  test('all values are there, in type that can be read', { timeout: 120_000 }, () => {
    expectSound(file);
    const sheets = chartParts(file).map((p) => expectCached(file, p));
    for (const m of models) if (formOf(m) === 'chart') expectValues(m, sheets, 'zh');
    for (const part of [...slideParts(file), ...chartParts(file)])
      for (const e of file.xml(part).querySelectorAll('rPr[sz], defRPr[sz]'))
        expect(Number(e.getAttribute('sz')), part).toBeGreaterThanOrEqual(900);
  });

  test('nothing stands beyond the slide, and charts do not cover texts', () => {
    for (const part of slideParts(file)) {
      const boxes = [...file.xml(part).querySelectorAll('spTree > sp, spTree > graphicFrame, spTree > pic')].flatMap(
        (s) => {
          const off = s.querySelector('xfrm > off');
          const ext = s.querySelector('xfrm > ext');
          if (!off || !ext) return [];
          const n = (e: Element, a: string): number => Number(e.getAttribute(a));
          return [{ tag: s.localName, y: n(off, 'y'), x: n(off, 'x'), w: n(ext, 'cx'), h: n(ext, 'cy') }];
        },
      );
      for (const b of boxes) {
        expect(b.x).toBeGreaterThanOrEqual(0);
        expect(b.x + b.w).toBeLessThanOrEqual(9_144_000 + 12_700);
        expect(b.h, part).toBeGreaterThan(0);
        expect(b.y + b.h).toBeLessThanOrEqual(6_858_000);
      }
      for (const g of boxes.filter((b) => b.tag !== 'sp'))
        for (const t of boxes.filter((b) => b.tag === 'sp'))
          expect(
            g.y + g.h <= t.y + 25_400 || t.y + t.h <= g.y + 25_400 || t.x + t.w <= g.x || g.x + g.w <= t.x,
            part,
          ).toBe(true);
    }
  });
});

test('texts of the data stay texts', async () => {
  const file = await deckOf(
    [{ ...cardOf(hostileModel('zh'), 'zh'), comment: '<b>&' }],
    options('zh', { title: '<&>"' }),
  );
  expectSound(file);
  const cells = expectCached(file, 'ppt/charts/chart1.xml');
  expect(cells.flat()).toContain('<script>alert("1")</script>');
});
