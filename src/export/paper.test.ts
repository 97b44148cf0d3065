import { describe, expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import { heightOf } from '../charts/models.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { crowdCase } from './crowd.fixture.ts';
import { type PaperRoom, paperPlot } from './paper.ts';
import { readSvg } from './readSvg.fixture.ts';

/** An A4 column between its margins, and one of two on a place's page, CSS px. */
const COLUMNS = [676, 304] as const;

/** As a sheet has it that stands upright. */
function upright(width: number): PaperRoom {
  return { width, high: 600, sheet: 880 };
}

/** As a page across leaves it to the card of a brief. */
const ACROSS: PaperRoom = { width: 1000, high: 400, sheet: 400 };

/** Smallest type on paper, CSS px, and whether all texts lie in the drawing. */
function printed(svg: string): { smallest: number; inside: boolean } {
  const { width, height, texts } = readSvg(svg);
  const [, shown = '0'] = /^<svg[^>]* width="([\d.]+)"/.exec(svg) ?? [];
  const scale = Number(shown) / width;
  const drawn = texts.filter((t) => t.text.trim() !== '');
  return {
    smallest: Math.min(...drawn.map((t) => t.size * scale)),
    inside: drawn.every((t) => t.left >= -1 && t.right <= width + 1 && t.top >= -1 && t.bottom <= height + 1),
  };
}

describe.each(CHART_KINDS)('%s on paper', (kind) => {
  // A number stands in a column of charts nowhere: it prints as a card of its own, or with others as words.
  test.each([...COLUMNS.slice(0, kind === 'headline' ? 1 : 2).map(upright), ACROSS])(
    'as wide as its column ($width px), no taller than a sheet, in type of at least 6 pt',
    (room) => {
      for (const lang of LANGS)
        for (const c of CASES[kind]) {
          const model = c.model(lang);
          if (model.empty !== null) continue;
          const plot = paperPlot(model, lang, room);
          const { smallest, inside } = printed(plot.svg);
          expect(plot.width).toBe(room.width);
          expect(plot.height, c.name).toBeLessThanOrEqual(room.sheet);
          expect((smallest * 72) / 96, c.name).toBeGreaterThanOrEqual(6.29);
          expect(inside, `${kind} ${lang} ${c.name}`).toBe(true);
        }
    },
  );

  test('forty places: on one sheet, in type that can be read', () => {
    const { model } = crowdCase(kind, 'forty', 'zh');
    const plot = paperPlot(model, 'zh', upright(676));
    const { smallest, inside } = printed(plot.svg);
    // Two lines of a plan side by side ask for a wide sheet.
    expect((smallest * 72) / 96).toBeGreaterThanOrEqual(kind === 'plans' ? 4.3 : 5.5);
    expect(plot.height).toBeLessThanOrEqual(upright(676).sheet);
    expect(inside).toBe(true);
  });
});

test('lines are no taller than they want to be, so that a sheet has room for the next', () => {
  const { model } = crowdCase('trend-lines', 'four', 'zh');
  const scale = 0.7;
  expect(paperPlot(model, 'zh', upright(676)).height).toBeLessThanOrEqual(heightOf(model, 676 / scale) * scale + 1);
});

test('what must be is kept: the type is as large as fits, and shrinks only for a sheet', () => {
  const { model } = crowdCase('ranked-bars', 'four', 'zh');
  // Four rows have room: 0.7 of the screen.
  expect(paperPlot(model, 'zh', upright(676)).svg).toContain('viewBox="0 0 965.71 ');
});

test('a page across has larger type, and less height', () => {
  const { model } = crowdCase('trend-lines', 'four', 'zh');
  const plot = paperPlot(model, 'zh', ACROSS);
  expect((printed(plot.svg).smallest * 72) / 96).toBeGreaterThan(7.1);
  expect(plot.height).toBeLessThanOrEqual(ACROSS.high);
});
