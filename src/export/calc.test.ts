// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameHead } from '../charts/common/nameHead.ts';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { exports } from '../i18n/exports.ts';
import { files as words } from '../i18n/files.ts';
import { type CalcCell, type CalcSheet, openedByCalc } from '../testing/calc.ts';
import { tableHtml } from './copy.ts';
import { CONTEXT, HOSTILE, hostileModel } from './fixture.ts';
import { makeDeck } from './pptx/deck.ts';
import { SIZES } from './pptx/masters.ts';
import type { Sheet, SheetCell } from './pptx/native.ts';
import type { DeckSlide } from './pptx/options.ts';
import { pagesOf } from './pptx/pages.ts';
import { COLUMN, footOf, sheetOf } from './sheet.ts';
import { stressCases } from './stress.fixture.ts';
import { xlsx } from './xlsx.ts';
import { BARE_DECK } from './pptx/fixture.ts';

/*
 * Workbooks, the workbooks inside of slides, and the table of the clipboard as LibreOffice Calc opens them: numbers are
 * numbers and those of the model, texts are texts, nothing is an error. A program's eyes see more than a library that reads
 * the file back: it parses numbers out of texts and joins what it does not know.
 */

const folder = mkdtempSync(join(tmpdir(), 'yucai-calc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  readonly name: string;
  readonly model: AnyModel;
  readonly context: typeof CONTEXT;
}

/** Of each kind, in both languages: the first case that draws something, and one with forty long names. */
const ALL: readonly Case[] = CHART_KINDS.flatMap((kind) =>
  LANGS.flatMap((lang) => {
    const drawn = stressCases(kind, lang).filter(([, m]) => m.empty === null);
    const first = drawn[0];
    const stressed = drawn.find(([name]) => name.endsWith('stressed'));
    return [first, stressed].flatMap((found): Case[] =>
      found ? [{ name: `${kind}, ${lang}, ${found[0]}`, model: found[1], context: { ...CONTEXT, lang } }] : [],
    );
  }),
);

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** As Calc gives a text back: without blanks at its ends, each row of blanks one. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function said(cell: CalcCell | undefined): string {
  if (typeof cell === 'number') throw new Error(`a number where a text should be: ${cell}`);
  return plain(cell ?? '');
}

function number(value: string): number | null {
  return value === '' ? null : Number(value);
}

describe('workbooks', () => {
  let opened: ReadonlyMap<string, readonly CalcSheet[]>;
  beforeAll(async () => {
    const made = new Map<string, Uint8Array>();
    for (const { name, model, context } of ALL) made.set(name, await bytesOf((await xlsx(model, context)).blob));
    opened = openedByCalc(made, 'xlsx', folder);
  }, 300_000);

  test.each(ALL)('$name', ({ name, model, context: { lang }, context }) => {
    const sheets = opened.get(name) ?? [];
    const w = words[lang].xlsx;
    expect(sheets.map((s) => s.name)).toEqual([w.data, w.evidence, w.bounds, w.about]);
    for (const sheet of sheets) expect([...sheet.errors, ...sheet.formulas]).toEqual([]);
    const [data, evidence, bounds, about] = sheets;
    expect(data?.rows).toHaveLength(model.table.length + 1);
    model.table.forEach((row, i) => {
      const [from = '', to = ''] = row.value.split('–');
      const cells = data?.rows[i + 1] ?? [];
      expect(cells[1]).toBe(number(from));
      expect(cells[2]).toBe(number(to));
      expect([0, 3, 4, 5, 6, 7].map((c) => said(cells[c]))).toEqual(
        [row.name, row.unit, row.asWritten, row.bound, row.period, row.source].map(plain),
      );
      expect([0, 1, 2].map((c) => said(evidence?.rows[i + 1]?.[c]))).toEqual(
        [row.figure ?? '', row.name, row.asWritten].map(plain),
      );
    });
    expect(bounds?.rows.length).toBeGreaterThan(8);
    expect(about?.rows.map((cells) => cells.map(said))).toEqual(footOf(model, context).map((pair) => pair.map(plain)));
  });
});

/** A cell of a slide's workbook as Calc should have it. */
function wantedOf(cell: SheetCell | undefined): CalcCell {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  return 'day' in cell ? cell.day : cell.value;
}

describe('workbooks behind the charts of slides', () => {
  let opened: ReadonlyMap<string, readonly CalcSheet[]>;
  const wanted: Sheet[] = [];
  beforeAll(async () => {
    const cards = ALL.map(({ model, context }): DeckSlide => ({ model, context }));
    const deck = await makeDeck(cards, BARE_DECK);
    const made = Object.entries(unzipSync(await bytesOf(deck.blob)))
      .filter(([part]) => /embeddings\/.*\.xlsx$/.test(part))
      .sort(([a], [b]) => Number(/\d+(?=\.xlsx)/.exec(a)?.[0]) - Number(/\d+(?=\.xlsx)/.exec(b)?.[0]));
    for (const card of cards)
      for (const { blocks } of await pagesOf(card, SIZES['16:9'], 0))
        for (const block of blocks) if (block.kind === 'chart') wanted.push(block.chart.sheet);
    opened = openedByCalc(new Map(made), 'xlsx', folder);
  }, 300_000);

  test('each is there and has the cells of its chart, worked out again by Calc', () => {
    const sheets = [...opened.values()].flat();
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets).toHaveLength(wanted.length);
    sheets.forEach((sheet, i) => {
      const { heads, rows } = wanted[i] ?? { heads: [], rows: [] };
      expect(sheet.errors, sheet.formulas.join()).toEqual([]);
      expect(heads.map((_, c) => said(sheet.rows[0]?.[c]))).toEqual(heads.map(plain));
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const [has, should] = [sheet.rows[r + 1]?.[c] ?? null, wantedOf(cell)];
          const what = `${heads[c]}, row ${r + 1}`;
          if (typeof should === 'number') {
            expect(has, what).toBeTypeOf('number');
            expect(Math.abs(Number(has) - should), what).toBeLessThanOrEqual(Math.abs(should) * 1e-9);
          } else expect(said(has), what).toBe(plain(should === null ? '' : String(should)));
        });
      });
    });
  });
});

describe('the table of the clipboard', () => {
  let opened: ReadonlyMap<string, readonly CalcSheet[]>;
  const hostile: Case = { name: 'hostile texts', model: hostileModel('zh'), context: CONTEXT };
  beforeAll(() => {
    opened = openedByCalc(
      new Map([...ALL, hostile].map((c) => [c.name, tableHtml(c.model, c.context)])),
      'html',
      folder,
    );
  }, 300_000);

  test.each([...ALL, hostile])('$name', ({ model, name, context }) => {
    const [sheet] = opened.get(name) ?? [];
    if (!sheet) throw new Error('not opened');
    expect([...sheet.errors, ...sheet.formulas]).toEqual([]);
    // The address of what stands behind a row is behind the id of its figure, where it has one.
    const [heads = [], ...wanted] = sheetOf(model, context).map((cells) =>
      cells
        .map((text, c) => (c === COLUMN.figure && text === '' ? (cells[COLUMN.evidence] ?? '') : text))
        .filter((_, c) => c !== COLUMN.evidence),
    );
    const head = sheet.rows.findIndex((cells) => cells[1] === heads[1]);
    expect(sheet.rows.slice(0, head).flat().map(said).join(' ').trim()).toBe(plain(visible(model.title)));
    expect(sheet.rows[head]?.map(said)).toEqual(heads);
    expect(heads[0]).toBe(nameHead(model.kind, context.lang));
    model.table.forEach((row, i) => {
      const cells = sheet.rows[head + 1 + i] ?? [];
      if (/^-?\d+(?:\.\d+)?$/.test(row.value)) expect(cells[1]).toBe(Number(row.value));
      else expect(said(cells[1])).toBe(row.value);
      // What a source writes stays as it is written, also where it looks like a number or a day.
      const [, , ...texts] = (wanted[i] ?? []).map((text) => plain(visible(text)));
      expect(texts.map((_, c) => said(cells[c + 2]))).toEqual(texts);
    });
    const below = sheet.rows
      .slice(head + 1 + model.table.length)
      .flat()
      .map(said)
      .join('\n');
    for (const [label, text] of footOf(model, context)) expect(below).toContain(plain(visible(`${label}: ${text}`)));
    expect(below).toContain(exports[context.lang].foot.id);
    expect(below).not.toMatch(/<\/?(?:td|p|b|table|meta|span)\b|style=|sdnum|mso-/);
  });
});

/** Without the signs that no XML can hold. */
function visible(text: string): string {
  return [...text].filter((sign) => sign >= ' ' && sign !== '\ufffe').join('');
}

test('hostile texts are among what is tested', () => {
  expect(hostileModel('zh').table[0]?.name).toBe(HOSTILE[3]);
});
