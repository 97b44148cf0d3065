import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyBelow,
  contains,
  type Interval,
  interval,
  isPoint,
  minus,
  point,
  quotient,
  sameInterval,
  scale,
  sum,
  undecided,
} from './interval.ts';

describe('contains', () => {
  test('closed ends belong, open ends do not', () => {
    expect(contains(interval(200, 300, false, true), 200)).toBe(true);
    expect(contains(interval(200, 300, false, true), 299.999)).toBe(true);
    expect(contains(interval(200, 300, false, true), 300)).toBe(false);
    expect(contains(interval(480, 490, true, true), 480)).toBe(false);
    expect(contains(interval(480, 490, true, true), 490)).toBe(false);
  });

  test('a point holds itself alone', () => {
    expect(isPoint(point(31))).toBe(true);
    expect(contains(point(31), 31)).toBe(true);
    expect(contains(point(31), 31.0001)).toBe(false);
  });

  test('an infinite end is always open', () => {
    expect(interval(2e12, Infinity)).toEqual({ lo: 2e12, hi: Infinity, loOpen: false, hiOpen: true });
    expect(interval(-Infinity, 0).loOpen).toBe(true);
    expect(contains(interval(2e12, Infinity), 1e30)).toBe(true);
    expect(contains(interval(2e12, Infinity), Infinity)).toBe(false);
  });
});

describe('certainlyBelow', () => {
  test('apart', () => {
    expect(certainlyBelow(point(1), point(2))).toBe(true);
    expect(certainlyBelow(point(2), point(1))).toBe(false);
  });

  test('an open end that touches does not overlap, on either side', () => {
    const upTo300 = interval(200, 300, false, true);
    const above300 = interval(300, 400, true, false);
    expect(certainlyBelow(upTo300, point(300))).toBe(true);
    expect(certainlyBelow(point(300), above300)).toBe(true);
    expect(certainlyBelow(upTo300, above300)).toBe(true);
  });

  test('closed ends that touch do overlap', () => {
    const closed = interval(200, 300);
    expect(certainlyBelow(closed, point(300))).toBe(false);
    expect(undecided(closed, point(300))).toBe(true);
  });

  test('two equal exact values are a tie, not undecided', () => {
    expect(undecided(point(7), point(7))).toBe(false);
    expect(undecided(interval(5, 10), interval(5, 10))).toBe(true);
  });
});

describe('sum, difference, multiple', () => {
  test('sum: [200,300) + (480,490) = (680,790)', () => {
    expect(sum([interval(200, 300, false, true), interval(480, 490, true, true)])).toEqual(
      interval(680, 790, true, true),
    );
  });

  test('a summand without an upper end takes the upper end from the sum', () => {
    expect(sum([point(5), interval(10, Infinity)])).toEqual(interval(15, Infinity));
  });

  test('the sum of none is 0', () => {
    expect(sum([])).toEqual(point(0));
  });

  test('minus: [10,20) − (3,4] = [6,17)', () => {
    expect(minus(interval(10, 20, false, true), interval(3, 4, true, false))).toEqual(interval(6, 17, false, true));
    expect(minus(point(31), point(31))).toEqual(point(0));
  });

  test('scale keeps the ends open or closed', () => {
    expect(scale(interval(2, 3, true, false), 10)).toEqual(interval(20, 30, true, false));
    expect(scale(interval(2, Infinity), 10)).toEqual(interval(20, Infinity));
  });

  test('sameInterval tells open from closed', () => {
    expect(sameInterval(interval(1, 2), interval(1, 2))).toBe(true);
    expect(sameInterval(interval(1, 2), interval(1, 2, false, true))).toBe(false);
  });
});

describe('quotient', () => {
  test('[100,200) / [4,5] = [20,50)', () => {
    expect(quotient(interval(100, 200, false, true), interval(4, 5))).toEqual(interval(20, 50, false, true));
  });

  test('an open upper end below makes the lower end open', () => {
    expect(quotient(point(100), interval(4, 5, false, true))).toEqual(interval(20, 25, true, false));
  });

  test('no upper end above: none in the quotient', () => {
    expect(quotient(interval(2e12, Infinity), point(1e6))).toEqual(interval(2e6, Infinity));
  });

  test('no upper end below: towards 0, which it does not reach', () => {
    expect(quotient(point(100), interval(4, Infinity))).toEqual(interval(0, 25, true, false));
  });

  test('a divisor that may be 0 leaves no upper end; one that is 0 gives nothing', () => {
    expect(quotient(point(100), interval(0, 5, true))).toEqual(interval(20, Infinity));
    expect(quotient(point(100), point(0))).toBeNull();
  });

  test('0 divided by anything is 0, by open and by infinite ends too', () => {
    expect(quotient(point(0), interval(4, Infinity))).toEqual(point(0));
    expect(quotient(point(0), interval(4, 5, true, true))).toEqual(point(0));
    expect(quotient(interval(0, 10), interval(4, 5, false, true))).toEqual(interval(0, 2.5));
  });

  test('only of what is not negative', () => {
    expect(quotient(interval(-1, 1), point(2))).toBeNull();
    expect(quotient(point(2), interval(-1, 1))).toBeNull();
  });
});

/** An interval with whole ends, and a member of it that a double holds exactly. */
const withMember: fc.Arbitrary<{ all: Interval; member: number }> = fc
  .record({
    lo: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 0, max: 1000 }),
    loOpen: fc.boolean(),
    hiOpen: fc.boolean(),
    endless: fc.boolean(),
    at: fc.integer({ min: 0, max: 16 }),
  })
  .map(({ lo, width, loOpen, hiOpen, endless, at }) => {
    const open = width > 0 || endless;
    return {
      all: interval(lo, endless ? Infinity : lo + width, loOpen && open, hiOpen && open),
      member: lo + ((endless ? 1024 : width) * at) / 16,
    };
  })
  .filter(({ all, member }) => contains(all, member));

describe('laws', () => {
  test('a sum of members lies in the sum', () => {
    fc.assert(
      fc.property(fc.array(withMember, { maxLength: 6 }), (parts) => {
        const total = parts.reduce((s, p) => s + p.member, 0);
        expect(contains(sum(parts.map((p) => p.all)), total)).toBe(true);
      }),
    );
  });

  test('a difference of members lies in the difference', () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        expect(contains(minus(a.all, b.all), a.member - b.member)).toBe(true);
      }),
    );
  });

  test('a quotient of members lies in the quotient', () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        fc.pre(b.member > 0);
        const q = quotient(a.all, b.all);
        // Near an open end the division may round up to the end itself.
        const value = a.member / b.member;
        expect(
          q && (contains(q, value) || (value > 0 && contains({ ...q, loOpen: false, hiOpen: false }, value))),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of two intervals exactly one holds: below, above, undecided, or the same single value', () => {
    fc.assert(
      fc.property(withMember, withMember, ({ all: a }, { all: b }) => {
        const cases = [certainlyBelow(a, b), certainlyBelow(b, a), undecided(a, b), isPoint(a) && sameInterval(a, b)];
        expect(cases.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test('certainly below means every member is below every member', () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        if (certainlyBelow(a.all, b.all)) expect(a.member).toBeLessThan(b.member);
      }),
    );
  });
});
