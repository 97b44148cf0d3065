import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, HEADS, PLACES, place, RATE } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { contains, interval } from '../interval.ts';
import { measureOf } from '../measure.ts';
import type { Place } from '../place.ts';
import { BOUNDS } from '../words.ts';
import { total } from './total.ts';
import type { Drawn } from './verdict.ts';

function at(id: string): Place {
  const found = PLACES.find((p) => p.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

function drawn(f: Figure, where: Place = at(f.place), indicator: Indicator = HEADS): Drawn {
  const measure = measureOf(f, indicator);
  if (!measure) throw new Error(`${f.id} has no measure`);
  return { indicator, place: where, figure: f, measure };
}

const heads = (id: string, value: number, more: Partial<Figure> = {}, period = '2022'): Drawn =>
  drawn(figure(HEADS, id, value, 'exact', period, more));

describe('by hand', () => {
  test('places apart are added up, bounds and all', () => {
    const sum = total([heads('qing', 100), drawn(figure(HEADS, 'bai', 200, 'rounded_down', '2022'))]);
    expect(sum).toMatchObject({ kind: 'sum', measure: { interval: interval(300, 400, false, true) }, flagged: [] });
  });

  test('a zone over a district: between the larger and the sum', () => {
    const both = total([heads('qing', 100), heads('xinqu', 70)]);
    expect(both).toMatchObject({ kind: 'between', measure: { interval: interval(100, 170), bound: 'range' } });
    expect(both?.kind === 'between' && both.shared.map((p) => p.id)).toEqual(['qing', 'xinqu']);
  });

  test('what lies apart from both counts in full: 100 or more, 170 or less, and 30', () => {
    const three = total([heads('qing', 100), heads('bai', 30), heads('xinqu', 70)]);
    expect(three).toMatchObject({ kind: 'between', measure: { interval: interval(130, 200) } });
  });

  test('a zone over two districts has no less than both districts', () => {
    const zone = place('zone', '区', { kind: 'zone', overlaps: [{ place: 'qing' }, { place: 'bai' }] });
    const all = [heads('qing', 60), heads('bai', 50), drawn(figure(HEADS, 'zone', 80, 'exact', '2022'), zone)];
    expect(total(all)).toMatchObject({ kind: 'between', measure: { interval: interval(110, 190) } });
  });

  test('an open end below stays one above', () => {
    const two = total([drawn(figure(HEADS, 'qing', 100, 'at_least', '2022')), heads('xinqu', 70)]);
    expect(two).toMatchObject({ kind: 'between', measure: { interval: interval(100, Infinity), bound: 'at_least' } });
  });

  test('different years are added, and flagged', () => {
    expect(total([heads('qing', 1), heads('bai', 2, {}, '2020')])).toMatchObject({
      kind: 'sum',
      flagged: ['mixed_dates'],
    });
  });

  test('rates, kinds, plans, breaks, successors and the same place twice have no total', () => {
    const rate = (id: string): Drawn => drawn(figure(RATE, id, 3, 'exact', '2022'), at(id), RATE);
    expect(total([rate('qing'), rate('bai')])).toEqual({ kind: 'refused', why: 'not_additive' });
    expect(total([heads('qing', 1), heads('bai', 2, { timeKind: 'flow' })])).toEqual({
      kind: 'refused',
      why: 'time_kind',
    });
    expect(total([heads('qing', 1), heads('bai', 2, { timeKind: 'plan' })])).toEqual({ kind: 'refused', why: 'plan' });
    expect(total([heads('laocheng', 1), heads('bai', 2)])).toEqual({ kind: 'refused', why: 'boundary' });
    expect(total([heads('qing', 1), heads('qing', 1)])).toEqual({ kind: 'refused', why: 'overlap' });
    const broken: Indicator = { ...HEADS, breaks: [{ at: '2021', note: { zh: '改。', en: 'Changed.' } }] };
    const [a, b] = [figure(HEADS, 'qing', 1, 'exact', '2020'), figure(HEADS, 'bai', 2, 'exact', '2022')];
    expect(total([drawn(a, at('qing'), broken), drawn(b, at('bai'), broken)])).toEqual({
      kind: 'refused',
      why: 'break',
    });
  });

  test('one value is no total', () => {
    expect(total([heads('qing', 1)])).toBeNull();
    expect(total([])).toBeNull();
  });
});

/** Ground as a set of cells with people in them: what places have together is known by counting. */
const CELLS = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 });
const GROUND = fc.array(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), { minLength: 2, maxLength: 5 });

test('whoever lives where, the people of all places together lie within', () => {
  fc.assert(
    fc.property(CELLS, GROUND, (people, grounds) => {
      const ids = grounds.map((_, i) => `p${i}`);
      const meets = (a: readonly number[], b: readonly number[]): boolean => a.some((c) => b.includes(c));
      const values = grounds.map((ground, i) => {
        const others = grounds.flatMap((g, k) => (k !== i && meets(g, ground) ? [{ place: ids[k] ?? '' }] : []));
        const where = place(ids[i] ?? '', '区', { within: [], overlaps: others });
        const count = ground.reduce((n, c) => n + (people[c] ?? 0), 0);
        return drawn(figure(HEADS, where.id, count, 'exact', '2022'), where);
      });
      const all = [...new Set(grounds.flat())].reduce((n, c) => n + (people[c] ?? 0), 0);
      const said = total(values);
      expect(said && said.kind !== 'refused' && contains(said.measure.interval, all)).toBe(true);
    }),
  );
});

test('for true values within the bounds, their sum lies within the total of places apart', () => {
  const one = fc.record({
    value: fc.integer({ min: 1, max: 9_999 }),
    bound: fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 6 }), (all) => {
      const places = PLACES.filter((p) => p.kind === 'district');
      const values = all.map((o, i) => drawn(figure(HEADS, places[i]?.id ?? '', o.value, o.bound, '2022')));
      const said = total(values);
      if (said?.kind !== 'sum') throw new Error('no sum');
      const truth = values.reduce((n, d, i) => {
        const { lo, hi } = d.measure.interval;
        const inside = lo + (all[i]?.at ?? 0) * (Math.min(hi, lo + 1e6) - lo);
        fc.pre(contains(d.measure.interval, inside));
        return n + inside;
      }, 0);
      const { lo, hi } = said.measure.interval;
      expect(truth).toBeGreaterThanOrEqual(lo - 1e-6);
      expect(truth).toBeLessThanOrEqual(hi + 1e-6);
    }),
  );
});

describe('how far the search goes, and what is written', () => {
  const zone = (n: number, value: number): Drawn => {
    const where = place(`zone${n}`, `区${n}`, { kind: 'zone', overlaps: [{ place: 'qing' }] });
    return drawn(figure(HEADS, where.id, value, 'exact', '2022'), where);
  };
  const over = (values: readonly number[]): Drawn[] => [heads('qing', 50), ...values.map((v, n) => zone(n, v))];
  const spanOf = (values: readonly Drawn[]): unknown => {
    const said = total(values);
    return said?.kind === 'between' ? said.measure.interval : said;
  };

  test('eleven zones over a district are searched: they lie apart, so they count together', () => {
    expect(spanOf(over(Array(11).fill(10)))).toEqual(interval(110, 160));
  });

  test('with one more the largest alone is certain, wherever it stands in the list', () => {
    expect(spanOf(over(Array(12).fill(10)))).toEqual(interval(50, 170));
    expect(spanOf(over([10, 10, 10, 60, ...Array(8).fill(10)]))).toEqual(interval(60, 220));
  });

  test('the number written is the middle; of an open end the lower limit', () => {
    expect(total([heads('qing', 100), heads('xinqu', 70)])).toMatchObject({ measure: { value: 135 } });
    const open = total([drawn(figure(HEADS, 'qing', 100, 'at_least', '2022')), heads('xinqu', 70)]);
    expect(open).toMatchObject({ kind: 'between', measure: { value: 100, bound: 'at_least' } });
  });
});
