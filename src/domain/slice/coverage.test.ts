import { expect, test } from 'vitest';
import { CITY, dataset, HEADS, MONEY, PLACES } from '../../charts/common/fixture.ts';
import type { Catalogue, CoverageCell } from '../dataset.ts';
import { coverageSlice, knowledgeOf, placesKnown } from './coverage.ts';

const EMPTY: CoverageCell = { exact: 0, bounded: 0, plan: 0, partial: 0, periods: [] };

test('the best that a cell holds', () => {
  expect(knowledgeOf(undefined)).toBe('none');
  expect(knowledgeOf(EMPTY)).toBe('none');
  expect(knowledgeOf({ ...EMPTY, partial: 2 })).toBe('partial');
  expect(knowledgeOf({ ...EMPTY, partial: 2, plan: 1 })).toBe('plan');
  expect(knowledgeOf({ ...EMPTY, plan: 1, bounded: 1 })).toBe('bounded');
  expect(knowledgeOf({ exact: 1, bounded: 3, plan: 3, partial: 3, periods: ['2020'] })).toBe('exact');
});

const catalogue: Catalogue = {
  ...dataset(HEADS, []),
  coverage: new Map([
    ['qing', new Map([[HEADS.id, { ...EMPTY, exact: 1, periods: ['2020'] }]])],
    ['bai', new Map([[HEADS.id, { ...EMPTY, bounded: 1 }]])],
    ['zhu', new Map([[HEADS.id, { ...EMPTY, plan: 1 }]])],
  ]),
};

test('one row a place, one cell an indicator, in the order given', () => {
  const places = PLACES.slice(1, 4);
  const slice = coverageSlice(catalogue, places, [HEADS, MONEY]);
  expect(slice.places).toBe(places);
  expect(slice.cells.map((row) => row.map((c) => c.known))).toEqual([
    ['exact', 'none'],
    ['bounded', 'none'],
    ['plan', 'none'],
  ]);
  expect(slice.cells[0]?.[0]?.cell?.periods).toEqual(['2020']);
  expect(slice.cells[0]?.[1]?.cell).toBeNull();
});

test('a fact is known, a plan is not', () => {
  expect(placesKnown(catalogue, HEADS, PLACES)).toBe(2);
  expect(placesKnown(catalogue, MONEY, PLACES)).toBe(0);
  expect(placesKnown(catalogue, HEADS, [CITY])).toBe(0);
});
