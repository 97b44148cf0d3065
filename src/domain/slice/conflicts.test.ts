import { expect, test } from 'vitest';
import { fixtureDataset } from '../../testing/dataset.ts';
import { conflictsOf } from './conflicts.ts';

const data = fixtureDataset();

function of(id: string) {
  const indicator = data.indicators.get(id);
  if (!indicator) throw new Error(id);
  return conflictsOf(data, indicator, new Map());
}

test('figures that name each other are one group, with the one that is drawn and why', () => {
  const [conflict, ...more] = of('talent_total');
  expect(more).toEqual([]);
  expect(conflict?.place.id).toBe('chongqing');
  expect(conflict?.figures.map((f) => f.id)).toEqual(['talent_total.chongqing.2022', 'talent_total.chongqing.2022.2']);
  expect(conflict?.choice?.figure.id).toBe('talent_total.chongqing.2022');
  expect(conflict?.choice?.rule).toBe('reliability');
});

test('nothing disagrees where nothing is said to', () => {
  expect(of('gdp')).toEqual([]);
});
