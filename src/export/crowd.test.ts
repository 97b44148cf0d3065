import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS, type ChartKind } from '../domain/chartKind.ts';
import type { Figure } from '../domain/figure.ts';
import type { Lang } from '../domain/words.ts';
import { charts } from '../i18n/charts.ts';
import { files } from '../i18n/files.ts';
import { terms } from '../i18n/terms.ts';
import { copies } from './copy.ts';
import { CITY_OF, type Crowd, type CrowdCase, crowdCase } from './crowd.fixture.ts';
import { csv } from './csv.ts';
import { CONTEXT } from './fixture.ts';
import { json } from './json.ts';
import { recordIn } from './openFile.ts';
import { composePicture } from './picture.ts';
import { png } from './png.ts';
import { pptx } from './pptx.ts';
import { plainXml, readSvg } from './readSvg.fixture.ts';
import { type RecordValue, recordOf } from './record.ts';
import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from './registry.ts';
import { EXTENTS, PRESETS, type PictureChoice, QUICK } from './shape.ts';
import { svg } from './svg.ts';
import { table } from './table.ts';
import { xlsx } from './xlsx.ts';

/**
 * Every kind of chart in every format: forty places (or four), names of thirty Chinese characters that differ at the end,
 * every bound, and places of which nothing is known. What must be there comes from the figures of the fixture, not from
 * the model.
 */

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

interface Row {
  readonly name: string;
  readonly value: string;
  readonly asWritten: string;
  readonly bound: string;
}

interface Asked extends CrowdCase {
  readonly kind: ChartKind;
  readonly lang: Lang;
}

function contextOf(lang: Lang): typeof CONTEXT {
  return { ...CONTEXT, lang };
}

/** Ends of what is drawn of a figure: its number, or both of a range; of shares its part of the city's. */
function numbersOf(f: Figure, kind: ChartKind): readonly number[] {
  const ends = f.value === undefined ? [f.min ?? 0, f.max ?? 0] : [f.value];
  if (kind !== 'shares') return ends;
  const whole = CITY_OF.get(f.indicator) ?? 0;
  // A share of a range is said by the middle of its ends.
  return [(100 * ends.reduce((a, b) => a + b, 0)) / ends.length / whole];
}

/** The rows hold every figure once, by its number, its wording and its bound, and nothing else; nobody has a zero. */
function expectFigures(
  rows: readonly Row[],
  byId: ReadonlyMap<string, Row> | null,
  { kind, figures, lang }: Asked,
): void {
  expect(rows).toHaveLength(kind === 'coverage' ? rows.length : figures.length);
  for (const f of figures) {
    const row = byId ? byId.get(f.id) : rows.find((r) => r.asWritten === f.asWritten);
    if (!row) throw new Error(`${f.id} is not in the file`);
    const said = row.value.split('–').map(Number);
    const wanted = numbersOf(f, kind);
    expect(said, f.id).toHaveLength(wanted.length);
    for (const [i, n] of said.entries()) expect(n / (wanted[i] ?? Number.NaN), f.id).toBeCloseTo(1, 2);
    expect(row.asWritten).toBe(f.asWritten);
    if (kind !== 'shares') expect(row.bound).toBe(terms[lang].bound[f.bound]);
  }
  for (const row of rows) expect(Number(row.value.split('–')[0]), row.name).toBeGreaterThan(0);
}

/** Every place is named in full: where something is known of it in a row, else in a note, and then in no row. */
function expectNames(names: readonly string[], rest: string, { places, missing, lang, kind }: Asked): void {
  const about = ['headline', 'trend-line', 'parts', 'plans'].includes(kind) ? [] : places;
  for (const p of about) {
    const known = !missing.includes(p);
    expect(
      names.some((n) => n.includes(p.name[lang])),
      p.name[lang],
    ).toBe(known);
    // What is known where has no row and no word for it: the cell stays empty.
    if (!known && kind !== 'coverage') expect(rest, p.name[lang]).toContain(p.name[lang]);
  }
}

function expectRecord(record: ReturnType<typeof recordIn>, asked: Asked): void {
  if (typeof record === 'string') throw new Error(record);
  expect(record).toEqual(recordOf(asked.model, contextOf(asked.lang)));
  const byId = new Map(
    record.values.flatMap((v): [string, RecordValue][] => (v.figure === null ? [] : [[v.figure, v]])),
  );
  expectFigures(record.values, byId, asked);
  expectNames(
    record.values.map((v) => v.name),
    record.notes.join('\n'),
    asked,
  );
}

/** A sheet of cells with heads: its rows by the figure that stands in them, and what follows the empty row. */
function expectSheet(cells: readonly (readonly string[])[], asked: Asked): void {
  const c = charts[asked.lang].columns;
  const [head = [], ...rest] = cells;
  expect([c.name, c.item]).toContain(head[0]);
  const end = rest.findIndex((r) => r.every((cell) => cell === ''));
  const rows = rest.slice(0, end < 0 ? rest.length : end).map((r): readonly [string, Row] => {
    const cell = (name: string): string => r[head.indexOf(name)] ?? '';
    return [r[7] ?? '', { name: r[0] ?? '', value: cell(c.value), asWritten: cell(c.asWritten), bound: cell(c.bound) }];
  });
  expectFigures(
    rows.map(([, row]) => row),
    new Map(rows),
    asked,
  );
  expectNames(
    rows.map(([, row]) => row.name),
    rest.slice(end).flat().join('\n'),
    asked,
  );
}

/** RFC 4180, as a program reads it. */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)]
        .map((m) => (m[1]?.startsWith('"') ? m[1].slice(1, -1).replaceAll('""', '"') : (m[1] ?? '')))
        .slice(0, line.endsWith(',') ? undefined : -1),
    );
}

/**
 * A name that was cut is still that of one place only. Not asked of maps, where tiles stand where the places lie and carry
 * short names, nor of two places compared row by row.
 */
function expectApart(texts: readonly string[], { places, kind, lang }: Asked): void {
  if (kind === 'map' || kind === 'face-off') return;
  const names = places.map((p) => p.name[lang]);
  for (const text of texts) {
    const [head = '', tail] = text.split('…');
    if (tail === undefined || head.length < 2) continue;
    const meant = names.filter((n) => n.startsWith(head) && n.endsWith(tail));
    expect(meant.length, `“${text}” may be several`).toBeLessThan(2);
  }
}

/** A label that begins with its number, or the word for its bound, and ends in …. */
const CUT_NUMBER = /^\D{0,4}\d[^…]{0,20}…$/;

/** No text leaves the frame or lies over another, none is smaller than what the picture says of itself, and cut ones end in …. */
function expectPicture(asked: Asked, choice: PictureChoice): void {
  const context = contextOf(asked.lang);
  const picture = composePicture(asked.model, context, choice);
  const { texts, width, height } = readSvg(picture.svg);
  const where = `${choice.preset} ${choice.extent}`;
  const scale = picture.width / width;
  expect(texts.length).toBeGreaterThan(2);
  for (const t of texts) {
    expect(t.left, `${where}: “${t.text}” begins`).toBeGreaterThanOrEqual(-1);
    expect(t.right, `${where}: “${t.text}” ends`).toBeLessThanOrEqual(width + 1);
    expect(t.top, `${where}: “${t.text}” is above`).toBeGreaterThanOrEqual(0);
    expect(t.bottom, `${where}: “${t.text}” is below`).toBeLessThanOrEqual(height);
    expect(t.size * scale, `${where}: “${t.text}” is small`).toBeGreaterThanOrEqual(picture.smallest - 0.01);
    expect(t.text, `${where}: a number is cut`).not.toMatch(CUT_NUMBER);
  }
  const level = texts.filter((t) => !t.turned && t.text.trim() !== '');
  for (const [i, a] of level.entries()) {
    for (const b of level.slice(i + 1)) {
      if (a.text === b.text && a.left === b.left && a.top === b.top) continue;
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
      expect(apart, `${where}: “${a.text}” and “${b.text}”`).toBe(true);
    }
  }
  expectApart(
    texts.map((t) => t.text),
    asked,
  );
  const said = texts
    .map((t) => t.text)
    .join('')
    .replace(/\s/g, '');
  expect(said).toContain(CONTEXT.id);
  if (choice.extent === 'full') expect(said).toContain(asked.model.title.replace(/\s/g, ''));
  expectRecord(recordIn(new TextEncoder().encode(picture.svg)), asked);
}

/** What each format is held to; forgetting one does not compile. */
const PROOFS: { readonly [K in ExportFormat]: (asked: Asked) => Promise<void> } = {
  png: async (asked) => {
    const file = await png(asked.model, contextOf(asked.lang));
    expectRecord(recordIn(await bytesOf(file.blob)), asked);
  },
  svg: async (asked) => {
    const file = svg(asked.model, contextOf(asked.lang));
    readSvg(await file.blob.text());
    const presets = asked.lang === 'zh' ? PRESETS : (['slide', 'phone'] as const);
    for (const preset of presets)
      for (const extent of preset === 'card' || preset === 'slide' ? EXTENTS : (['full'] as const))
        expectPicture(asked, { ...QUICK, preset, extent });
  },
  pptx: async (asked) => {
    const file = await pptx(asked.model, contextOf(asked.lang));
    const parts = unzipSync(await bytesOf(file.blob));
    const books = Object.entries(parts).filter(([name]) => name.endsWith('.xlsx'));
    const inside = books.flatMap(([, bytes]) => Object.entries(unzipSync(bytes)));
    const said = [...Object.entries(parts), ...inside]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    for (const f of asked.figures) expect(said, f.id).toContain(f.asWritten);
    expectNames(
      [...asked.places]
        .filter((p) => !asked.missing.includes(p))
        .map((p) => (said.includes(p.name[asked.lang]) ? p.name[asked.lang] : '')),
      said,
      asked,
    );
  },
  xlsx: async (asked) => {
    const file = await xlsx(asked.model, contextOf(asked.lang));
    const book = await readXlsxFile(Buffer.from(await file.blob.arrayBuffer()));
    const w = files[asked.lang].xlsx;
    const sheet = (name: string): unknown[][] => (book.find((s) => s.sheet === name)?.data ?? []).slice(1);
    const ids = sheet(w.evidence).map((r) => String(r[0] ?? ''));
    const rows = sheet(w.data).map((r, i): readonly [string, Row] => {
      expect(r[1], 'a number').toBeTypeOf('number');
      const value = r[2] === null ? String(r[1]) : `${r[1]}–${r[2]}`;
      return [ids[i] ?? '', { name: String(r[0]), value, asWritten: String(r[4] ?? ''), bound: String(r[5] ?? '') }];
    });
    expectFigures(
      rows.map(([, row]) => row),
      new Map(rows),
      asked,
    );
    const about =
      book
        .find((s) => s.sheet === w.about)
        ?.data.flat()
        .join('\n') ?? '';
    expectNames(
      rows.map(([, row]) => row.name),
      about,
      asked,
    );
  },
  csv: async (asked) => {
    const bytes = await bytesOf(csv(asked.model, contextOf(asked.lang)).blob);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expectSheet(readCsv(new TextDecoder().decode(bytes)), asked);
  },
  json: async (asked) => {
    expectRecord(recordIn(await bytesOf(json(asked.model, contextOf(asked.lang)).blob)), asked);
  },
  copy: async (asked) => {
    const { html, text, picture } = copies(asked.model, contextOf(asked.lang));
    const inside = (tag: string, of: string): string[] =>
      [...of.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'g'))].map((m) =>
        plainXml((m[1] ?? '').replace(/<\/?[ab]\b[^>]*>/g, '')),
      );
    const cells = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map((m) => inside('t[hd]', m[1] ?? ''));
    const notes = inside('p', html).map((note) => [note]);
    expectSheet([...cells, [''], ...notes], asked);
    expect(text).toContain(asked.model.title);
    expect(text).not.toContain('\n');
    expectRecord(recordIn(await bytesOf(await picture())), asked);
  },
  table: async (asked) => {
    const text = table(asked.model, contextOf(asked.lang));
    expectSheet(
      text.split('\n').map((line) => line.split('\t')),
      asked,
    );
  },
  link: async (asked) => {
    const make = await EXPORTERS.link.load();
    expect(make(asked.model, contextOf(asked.lang))).toContain(CONTEXT.link);
  },
};

describe.each(CHART_KINDS)('%s', (kind) => {
  const crowds: readonly (readonly [Crowd, Lang])[] = [
    ['forty', 'zh'],
    ['four', 'en'],
  ];
  test.each(crowds)('of %s in %s', (crowd, lang) => {
    const { model, missing } = crowdCase(kind, crowd, lang);
    expect(model.empty).toBeNull();
    if (!['headline', 'trend-line', 'parts', 'face-off', 'plans'].includes(kind))
      expect(missing.length).toBe(crowd === 'forty' || kind === 'map' ? 5 : 1);
  });

  describe.each(crowds)('of %s in %s', (crowd, lang) => {
    const asked: Asked = { ...crowdCase(kind, crowd, lang), kind, lang };
    test.each(EXPORT_FORMATS)('as %s', (format) => PROOFS[format](asked));
  });
});

test.each([
  ['https://atlas.example/compare/', '见链接', 'at the link'],
  ['file:///disk/yucai-atlas.html#/compare/', '见图片所带的记录', 'in the record inside the picture'],
])('what a slide shortens stands where the picture from %s can lead', (link, zh, en) => {
  for (const [lang, said, other] of [
    ['zh', zh, zh === '见链接' ? '见图片所带的记录' : '见链接'],
    ['en', en, en === 'at the link' ? 'in the record' : 'at the link'],
  ] as const) {
    const { model } = crowdCase('ranked-bars', 'forty', lang);
    const picture = composePicture(model, { ...contextOf(lang), link }, { ...QUICK, preset: 'slide' });
    expect(picture.shortened).toBe(true);
    const words = readSvg(picture.svg)
      .texts.map((t) => t.text)
      .join(lang === 'zh' ? '' : ' ');
    expect(words).toContain(said);
    expect(words).not.toContain(other);
  }
});
