import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosen } from '../../charts/common/compareFixture.ts';
import { ASK, dataset, figure, HEADS, PLACES } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { sharesSlice } from './shares.ts';

const heads: Indicator = { ...HEADS, divisors: ['city'] };
const at = (ids: readonly string[]) => ids.flatMap((id) => PLACES.filter((p) => p.id === id));
const sliceOf = (places: readonly string[], figures: readonly Figure[]) =>
  sharesSlice(dataset(heads, figures), [heads], at(places), ASK);
const city = (value: number, period = '2020'): Figure => figure(heads, 'chongqing', value, 'exact', period);

test('of one date and on ground of their own: each begins where the one before it ended, and the rest is left', () => {
  const [panel] = sliceOf(
    ['qing', 'bai', 'zhu'],
    [
      figure(heads, 'qing', 200, 'exact', '2020'),
      figure(heads, 'bai', 300, 'exact', '2020'),
      figure(heads, 'zhu', 100, 'exact', '2020'),
      city(1000),
    ],
  ).panels;
  expect(panel?.apart).toBeNull();
  expect(panel?.parts.map((p) => [p.place.id, p.share.value, p.start])).toEqual([
    ['bai', 30, 0],
    ['qing', 20, 30],
    ['zhu', 10, 50],
  ]);
  expect(panel?.together).toMatchObject({ value: 60, bound: 'exact' });
  expect(panel?.rest).toMatchObject({ lo: 40, hi: 40 });
});

test('places that share ground are never stacked, nor added up', () => {
  const [panel] = sliceOf(
    ['qing', 'xinqu'],
    [figure(heads, 'qing', 200, 'exact', '2020'), figure(heads, 'xinqu', 300, 'exact', '2020'), city(1000)],
  ).panels;
  expect(panel).toMatchObject({ apart: 'overlap', together: null, rest: null });
  expect(panel?.parts.map((p) => p.start)).toEqual([0, 0]);
});

test('figures of different dates, or of another date than the whole, are not stacked', () => {
  const mixed = [figure(heads, 'qing', 200, 'exact', '2020'), figure(heads, 'bai', 300, 'exact', '2022')];
  expect(sliceOf(['qing', 'bai'], [...mixed, city(1000)]).panels[0]?.apart).toBe('dates');
  const older = [figure(heads, 'qing', 200, 'exact', '2020'), figure(heads, 'bai', 300, 'exact', '2020')];
  expect(sliceOf(['qing', 'bai'], [...older, city(1000, '2018')]).panels[0]?.apart).toBe('dates');
});

test('lower limits alone are not stacked', () => {
  const open = [figure(heads, 'qing', 200, 'at_least', '2020'), figure(heads, 'bai', 300, 'exact', '2020')];
  expect(sliceOf(['qing', 'bai'], [...open, city(1000)]).panels[0]).toMatchObject({ apart: 'open', rest: null });
});

test('a breakdown that a source states stands by its own; where there is no whole, the indicator is named', () => {
  const parts = [8, 23].map((v, i) =>
    figure(heads, 'qing', v, 'exact', '2021', {
      id: `heads.qing.2021.${i + 2}`,
      dimensions: { level: i === 0 ? 'national' : 'municipal' },
    }),
  );
  const whole = figure(heads, 'qing', 31, 'exact', '2021', { parts: parts.map((p) => p.id) });
  const { panels, without } = sliceOf(['qing', 'bai'], [whole, ...parts]);
  expect(panels.map((p) => [p.of, p.place.id, p.apart])).toEqual([['stated', 'qing', null]]);
  expect(panels[0]?.parts.map((p) => p.start)).toEqual([0, panels[0]?.parts[0]?.share.value]);
  expect(without).toEqual([]);
  expect(sliceOf(['bai'], []).without.map((i) => i.id)).toEqual(['heads']);
});

test('whatever the values: stacked shares lie within the whole, and with the rest they make it up', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }), (values) => {
      const ids = chosen(values.length);
      const total = values.reduce((a, b) => a + b, 0) + 100;
      const figures = values.map((v, i) => figure(heads, ids[i] ?? '', v, 'exact', '2020'));
      const [panel] = sliceOf(ids, [...figures, city(total)]).panels;
      if (!panel?.rest) throw new Error('not stacked');
      const end = Math.max(...panel.parts.map((p) => p.start + p.share.value));
      expect(end).toBeLessThanOrEqual(100);
      expect(end + panel.rest.hi).toBeCloseTo(100, 8);
    }),
  );
});
