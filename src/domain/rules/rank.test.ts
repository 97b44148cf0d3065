import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../bound.ts';
import { contains, type Interval, interval, point } from '../interval.ts';
import { BOUNDS } from '../words.ts';
import { rankSpans, undecidedPairs } from './rank.ts';

const spans = (all: readonly Interval[]): string[] => rankSpans(all).map((r) => `${r.from}-${r.to}/${r.of}`);

describe('rank spans', () => {
  test('exact values have one rank each', () => {
    expect(spans([point(9), point(8), point(7)])).toEqual(['1-1/3', '2-2/3', '3-3/3']);
  });

  test('超2万亿 and 8400亿: decided', () => {
    expect(spans([interval(2e12, Infinity), point(8.4e11)])).toEqual(['1-1/2', '2-2/2']);
  });

  test('超8000 below 9000: either may be first, the third is third', () => {
    expect(spans([point(9000), interval(8000, Infinity), point(100)])).toEqual(['1-2/3', '1-2/3', '3-3/3']);
  });

  test('近490 and 490 only touch: decided', () => {
    const nearly = interval(480, 490, true, true);
    expect(spans([point(490), nearly, point(480)])).toEqual(['1-1/3', '2-2/3', '3-3/3']);
    expect(undecidedPairs([point(490), nearly, point(480)])).toBe(0);
  });

  test('two equal exact values share both ranks and are not undecided', () => {
    expect(spans([point(5), point(5), point(4)])).toEqual(['1-2/3', '1-2/3', '3-3/3']);
    expect(undecidedPairs([point(5), point(5), point(4)])).toBe(0);
  });

  test('none and one', () => {
    expect(rankSpans([])).toEqual([]);
    expect(spans([interval(0, Infinity)])).toEqual(['1-1/1']);
  });

  test('undecided pairs are counted once each', () => {
    const wide = interval(0, 100);
    expect(undecidedPairs([wide, wide, wide])).toBe(3);
    expect(undecidedPairs([wide, point(50), point(200)])).toBe(1);
  });
});

/** A written figure, and one of the true values that it allows. */
const truth = fc
  .record({
    v: fc.integer({ min: 1, max: 300 }),
    bound: fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
    at: fc.integer({ min: 0, max: 16 }),
  })
  .map(({ v, bound, at }) => {
    const all = intervalOf({ value: v, unit: 'person', bound }) ?? point(v);
    return { all, value: all.lo + ((all.hi === Infinity ? 256 : all.hi - all.lo) * at) / 16 };
  })
  .filter(({ all, value }) => contains(all, value));

describe('laws', () => {
  test('whatever the true values are, the true ranks lie in the spans', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 12 }), (places) => {
        const found = rankSpans(places.map((p) => p.all));
        places.forEach((p, i) => {
          const above = places.filter((o) => o.value > p.value).length;
          const below = places.filter((o) => o.value < p.value).length;
          expect(found[i]?.from).toBeLessThanOrEqual(1 + above);
          expect(found[i]?.to).toBeGreaterThanOrEqual(places.length - below);
        });
      }),
    );
  });

  test('the order of the list does not matter', () => {
    const shuffled = fc
      .array(truth, { maxLength: 10 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const all = list.map((p) => p.all);
        const turned = order.flatMap((i) => all[i] ?? []);
        const before = rankSpans(all);
        expect(rankSpans(turned)).toEqual(order.map((i) => before[i]));
        expect(undecidedPairs(turned)).toBe(undecidedPairs(all));
      }),
    );
  });
});
