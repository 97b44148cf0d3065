import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Indicator, nearDefinition } from './indicator.ts';

/** The real list; its fields are those of `Indicator`, as the check of the data makes sure. */
const INDICATORS = (
  JSON.parse(readFileSync(new URL('../../public/data/indicators.json', import.meta.url), 'utf8')) as {
    indicators: Indicator[];
  }
).indicators;

function the(id: string): Indicator {
  const found = INDICATORS.find((i) => i.id === id);
  if (!found) throw new Error(`indicators.json has no ${id}`);
  return found;
}

test('a pair that stands once is found from both sides, with its reason', () => {
  const [all, some] = [the('talent_total'), the('innovation_talent')];
  const note = nearDefinition(all, some);
  expect(note?.zh).toContain('一部分');
  expect(nearDefinition(some, all)).toBe(note);
});

test('nothing is said of an indicator and itself, nor of two that nobody confuses', () => {
  expect(nearDefinition(the('talent_total'), the('talent_total'))).toBeNull();
  expect(nearDefinition(the('talent_total'), the('gdp'))).toBeNull();
});

test('exceptions to how far apart values may be', () => {
  expect(the('area').maxApart).toBe(20);
  expect(the('gdp').maxApart).toBe(1);
  expect(the('talent_total').maxApart).toBeUndefined();
});
