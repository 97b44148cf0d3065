import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureDataset } from '../../testing/dataset.ts';
import { interval, point } from '../interval.ts';
import {
  ASK_EVERYTHING,
  asksFor,
  compareIntervals,
  facetCounts,
  figureRows,
  selectRows,
  sortRows,
  type TableAsk,
  undecidedIn,
  without,
} from './table.ts';

const data = fixtureDataset();
const rows = figureRows(data);

function ids(ask: Partial<TableAsk>): string[] {
  return selectRows(rows, { ...ASK_EVERYTHING, ...ask }, data).map((r) => r.figure.id);
}

test('every figure is a row, by theme, whatever arrived first', () => {
  expect(rows).toHaveLength([...data.figures.values()].flat().length);
  expect([...new Set(rows.map((r) => r.indicator.id))]).toEqual([
    'talent_total',
    'financial_assets',
    'postdoc_workstations',
    'rd_intensity',
    'gdp',
  ]);
  const turned = { ...data, figures: new Map([...data.figures].reverse()) };
  expect(figureRows(turned).map((r) => r.figure.id)).toEqual(rows.map((r) => r.figure.id));
});

test('the plans of a place', () => {
  expect(ids({ places: ['yuzhong'], kinds: ['plan'] })).toEqual(['talent_total.yuzhong.2030']);
});

test('a source finds what it says first and what it says too', () => {
  expect(ids({ sources: ['test-paper-2021'], topics: ['talent'] })).toEqual([
    'talent_total.chongqing.2020',
    'talent_total.jiangbei.2021-06',
  ]);
});

test('a span takes the periods that end in it', () => {
  expect(ids({ indicators: ['gdp'], time: { kind: 'at', period: '2021' } })).toEqual(['gdp.chongqing.2021-01_2021-06']);
  expect(ids({ indicators: ['talent_total'], time: { kind: 'span', from: '2021', to: '2030' } })).toHaveLength(4);
});

test.each([
  ['jiangbei', 'financial_assets.jiangbei.2020'],
  ['JB', 'financial_assets.jiangbei.2020'],
  ['江北 3万亿', 'financial_assets.jiangbei.2020'],
  ['made-up bank', 'financial_assets.jiangbei.2020.2'],
  ['三成', 'rd_intensity.chongqing.2020'],
])('the search %j finds %s', (text, id) => {
  expect(ids({ text })).toContain(id);
});

test('only what was published by a day', () => {
  expect(ids({ known: '2021-09-30', indicators: ['financial_assets'] })).toEqual([]);
});

test('counts of a facet leave its own choice out of account and keep the others', () => {
  const counts = facetCounts(rows, { ...ASK_EVERYTHING, places: ['yuzhong'], kinds: ['plan'] }, 'kinds', data);
  expect([...counts]).toEqual([
    ['stock', 1],
    ['plan', 1],
  ]);
});

test('what is asked for can be told and taken away', () => {
  const ask: TableAsk = { ...ASK_EVERYTHING, kinds: ['plan'], text: ' ' };
  expect(asksFor(ask, 'kinds')).toBe(true);
  expect(asksFor(ask, 'text')).toBe(false);
  expect(without(ask, 'kinds').kinds).toEqual([]);
});

test('intervals by lower end, then upper, open ends in their place', () => {
  // 2 · [2, 3) · [2, 3] · (2, 3] · [2, ∞) · 3
  const sorted = [
    point(2),
    interval(2, 3, false, true),
    interval(2, 3),
    interval(2, Infinity),
    interval(2, 3, true),
    point(3),
  ];
  for (let i = 1; i < sorted.length; i += 1) {
    const [a, b] = [sorted[i - 1], sorted[i]];
    if (a && b) expect(compareIntervals(a, b), String(i)).toBeLessThan(0);
  }
});

test('the order of intervals is total', () => {
  const some = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.boolean())
    .map(([lo, more, a, b]) => (more === 0 ? point(lo) : interval(lo, lo + more, a, b)));
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(Math.sign(compareIntervals(a, b)) + Math.sign(compareIntervals(b, a))).toBe(0);
      if (compareIntervals(a, b) <= 0 && compareIntervals(b, c) <= 0)
        expect(compareIntervals(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('amounts of different units stay apart, and ties keep their order both ways', () => {
  const up = sortRows(rows, { column: 'value', descending: false });
  const down = sortRows(rows, { column: 'value', descending: true });
  const units = (list: typeof up): string[] => list.map((r) => r.measure.unit).filter((u, i, all) => u !== all[i - 1]);
  expect(units(up)).toEqual(['person', 'CNY', 'organisation', 'percent']);
  expect(units(down)).toEqual(units(up));
  // Both say 近12万人: (11万, 12万).
  const twins = ['talent_total.jiangbei.2020', 'talent_total.jiangbei.2021-06'];
  for (const list of [up, down]) expect(list.map((r) => r.figure.id).filter((id) => twins.includes(id))).toEqual(twins);
  expect(up[0]?.figure.id).toBe('talent_total.yuzhong.2020');
});

test('sorting by any column loses nothing', () => {
  for (const column of ['place', 'scope', 'upper', 'period', 'source', 'note', 'paragraph', 'id'] as const)
    for (const descending of [true, false])
      expect(
        sortRows(rows, { column, descending })
          .map((r) => r.figure.id)
          .sort(),
      ).toEqual(rows.map((r) => r.figure.id).sort());
});

test('pairs that cannot be decided are counted unit by unit', () => {
  // 近12万 twice: one pair. Nothing else of the talent rows overlaps but the plan of 超20万, whose interval has no end,
  // with the city's four exact counts.
  const talent = rows.filter((r) => r.indicator.id === 'talent_total');
  expect(undecidedIn(talent)).toBe(1 + 3);
});
