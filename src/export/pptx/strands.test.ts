// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { DIFFERS } from '../../charts/common/judgedNotes.ts';
import { SERIES_MARKS } from '../../charts/common/series.ts';
import type { TrendLinesModel } from '../../charts/trend-lines/model.ts';
import { opened } from '../../testing/openedDeck.ts';
import { CONTEXT } from '../fixture.ts';
import { inksOf } from './evidence.ts';
import { rankedBars } from './barKinds.ts';
import { makeDeck } from './deck.ts';
import { strandOf } from './strands.ts';
import { trendLines } from './trends.ts';
import { BARE_DECK } from './fixture.ts';

const LOOK = { context: CONTEXT, inks: inksOf(CONTEXT.palette) };
const SIZE = { width: 880, height: 300 };

function modelOf(name: string): TrendLinesModel {
  const model = CASES['trend-lines'].find((c) => c.name === name)?.model('zh');
  if (!model) throw new Error(`the case ${name} is gone`);
  return model;
}

async function chartOf(model: TrendLinesModel): Promise<Document> {
  const made = await makeDeck([{ model, context: CONTEXT }], BARE_DECK);
  return opened(new Uint8Array(await made.blob.arrayBuffer())).xml('ppt/charts/chart1.xml');
}

test('no two strands are alike in grey: neither in their line nor in their shape', () => {
  const all = SERIES_MARKS.map((_, i) => strandOf(i));
  expect(all).not.toContain(null);
  expect(new Set(all.map((s) => s?.symbol)).size).toBe(all.length);
  expect(new Set(all.map((s) => s?.sign)).size).toBe(all.length);
  // The colours are by turns dark and light: a stroke comes twice, once in either tone.
  for (const tone of [0, 1])
    expect(new Set(all.filter((_, i) => i % 2 === tone).map((s) => `${s?.width} ${s?.double}`)).size).toBe(3);
  expect(all.map((s) => s?.double)).toEqual([false, true, false, false, true, false]);
  expect(strandOf(null)).toBeNull();
});

test('in the file each line has its own width, double stroke and shape, and its name begins with that shape', async () => {
  const model = modelOf('typical');
  const coloured = model.lines.filter((l) => l.colour !== null);
  expect(coloured.length).toBeGreaterThan(2);
  const chart = await chartOf(model);
  const series = [...chart.getElementsByTagName('c:ser')];
  let lines = 0;
  for (const line of coloured) {
    const strand = strandOf(line.colour);
    const own = series.filter(
      (s) => s.querySelector('tx v')?.textContent === line.name && s.querySelector(':scope > marker > symbol') !== null,
    );
    const shapes = own.map((s) => s.querySelector(':scope > marker > symbol')?.getAttribute('val'));
    expect(shapes).toContain(strand?.symbol);
    const drawn = own.map((s) => s.querySelector(':scope > spPr > ln')).filter((l) => l?.querySelector('solidFill'));
    lines += drawn.length;
    for (const l of drawn) {
      expect(Number(l?.getAttribute('w'))).toBe((strand?.width ?? 0) * 12_700);
      expect(l?.getAttribute('cmpd')).toBe(strand?.double ? 'dbl' : null);
    }
    const labels = own.flatMap((s) => [...s.querySelectorAll('dLbl t')].map((t) => t.textContent ?? ''));
    expect(labels.some((t) => t.startsWith(`${strand?.sign} ${line.name}`))).toBe(true);
  }
  expect(lines).toBeGreaterThan(1);
});

test('where numbers of several kinds stand in a chart, shapes say the kind as on the screen', () => {
  const model = modelOf('typical');
  const [first] = model.points;
  if (!first) throw new Error('no points');
  const mixed: TrendLinesModel = {
    ...model,
    points: model.points.map((p, i) => ({ ...p, kind: i % 2 === 0 ? 'stock' : 'cumulative' })),
  };
  const chart = trendLines(mixed, SIZE, LOOK);
  const shapes = new Set(chart.series.flatMap((s) => [...(s.points?.values() ?? [])].map((p) => p.symbol)));
  expect([...shapes].sort()).toEqual(['circle', 'triangle']);
  for (const s of chart.series)
    for (const label of s.labels?.values() ?? []) expect(label.text).not.toMatch(/[●■▲◆×＋]/);
});

test('a single line needs neither', () => {
  const model = modelOf('typical');
  const [line] = model.lines;
  if (!line) throw new Error('no line');
  const chart = trendLines({ ...model, lines: [line] }, SIZE, LOOK);
  for (const s of chart.series)
    for (const label of s.labels?.values() ?? []) expect(label.text).not.toMatch(/[●■▲◆×＋]/);
});

test('every disputed point has its sign, once, whether the line is named at it or not', () => {
  const model = modelOf('typical');
  const disputed = new Set(model.points.flatMap((_, i) => (i % 2 === 0 ? [i] : [])));
  const points = model.points.map((p, i) => ({ ...p, others: disputed.has(i) ? [p.value * 1.2] : [] }));
  const signed = points.map((p) => (p.others.length > 0 ? { ...p, label: p.label + DIFFERS } : p));
  const chart = trendLines({ ...model, points: signed }, SIZE, LOOK);
  const signs = chart.series.flatMap((s) => [...(s.labels?.values() ?? [])].filter((l) => l.text.includes('≠')));
  expect(disputed.size).toBeGreaterThan(3);
  expect(signs).toHaveLength(disputed.size);
});

test('ranked bars: what is chosen has bold values, another kind of number an edge', () => {
  const bars = CASES['ranked-bars'].map((c) => c.model('zh'));
  const chosen = bars.find(
    (m) => new Set(m.rows.map((r) => r.tone)).size > 1 && m.rows.some((r) => r.tone === 'accent'),
  );
  if (!chosen) throw new Error('no case with chosen bars');
  const mixed = { ...chosen, rows: chosen.rows.map((r, i) => (i === 0 ? { ...r, tone: 'other' as const } : r)) };
  const chart = rankedBars(mixed, { from: 0, until: mixed.rows.length }, SIZE, LOOK);
  const values = chart.series.find((s) => s.labels);
  for (const [i, row] of mixed.rows.entries()) {
    if (row.plan) continue;
    expect(values?.labels?.get(i)?.bold, row.name).toBe(row.tone !== 'context');
    expect(values?.points?.get(i)?.stroke, row.name).toBe(row.tone === 'other' ? 'tx1' : null);
  }
});

test('the letters of two events of one year do not fall on each other', () => {
  const model = modelOf('typical');
  const event = { date: '', name: '', source: 'paper' };
  const events = [
    { ...event, label: 'a', from: 2018, to: 2019 },
    { ...event, label: 'b', from: 2018.83, to: 2018.92 },
  ];
  const chart = trendLines({ ...model, events }, SIZE, LOOK);
  // The day in the sheet at which each letter stands.
  const day = (letter: string): number => {
    for (const s of chart.series)
      for (const [point, label] of s.labels ?? []) {
        const cell = chart.sheet.rows[s.rows[point] ?? -1]?.[s.x];
        if (label.text === letter && typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day;
      }
    throw new Error(`no letter ${letter}`);
  };
  // Of what lasts a year at its begin, of a moment where it was.
  expect(day('b') - day('a')).toBeGreaterThan(300);
});
