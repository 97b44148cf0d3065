import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, HEADS, MONEY } from '../charts/common/fixture.ts';
import { figuresBehind } from './evidence.ts';
import { contains, interval } from './interval.ts';
import { addUp, boundOfDerived, divide, type Measure, measureOf } from './measure.ts';
import { BOUNDS, type Bound } from './words.ts';

function measure(value: number | [number, number], bound: Bound, id = 'qing'): Measure {
  const found = measureOf(figure(HEADS, id, value, bound, '2020'), HEADS);
  if (!found) throw new Error(`no measure of ${value} ${bound}`);
  return found;
}

const PER = { method: 'per_head', unit: 'CNY_per_person', factor: 1 } as const;

describe('measureOf', () => {
  test('value, interval, unit and evidence come from figure and indicator', () => {
    const f = figure(MONEY, 'qing', 2e12, 'at_least', '2020');
    expect(measureOf(f, MONEY)).toEqual({
      value: 2e12,
      interval: interval(2e12, Infinity),
      bound: 'at_least',
      unit: 'CNY',
      timeKind: 'stock',
      evidence: { kind: 'figure', figure: f },
    });
  });

  test('a range is drawn at its middle', () => {
    expect(measure([30_000, 50_000], 'range')).toMatchObject({ value: 40_000, interval: interval(30_000, 50_000) });
  });

  test('a figure without a value has no measure', () => {
    const { value: _, ...without } = figure(HEADS, 'qing', 1, 'exact', '2020');
    expect(measureOf(without, HEADS)).toBeNull();
    expect(measureOf({ ...without, value: Number.NaN }, HEADS)).toBeNull();
  });
});

describe('boundOfDerived', () => {
  test.each<[Parameters<typeof boundOfDerived>[0], number, Bound]>([
    [interval(5, 5), 5, 'exact'],
    [interval(5, Infinity), 5, 'at_least'],
    [interval(5, 6, false, true), 5, 'rounded_down'],
    [interval(5, 6, true, true), 6, 'rounded_up'],
    [interval(0, 6, true), 6, 'at_most'],
    [interval(5, 7), 6, 'about'],
    [interval(0, Infinity, true), 6, 'about'],
  ])('%o drawn at %d: %s', (all, at, bound) => {
    expect(boundOfDerived(all, at)).toBe(bound);
  });
});

describe('divide', () => {
  test('8400 over 40, times 100', () => {
    const q = divide(measure(8400, 'exact'), measure(40, 'exact', 'bai'), { ...PER, factor: 100 });
    expect(q).toMatchObject({
      value: 21_000,
      interval: interval(21_000, 21_000),
      bound: 'exact',
      unit: 'CNY_per_person',
    });
    expect(q && figuresBehind(q.evidence).map((f) => f.id)).toEqual(['heads.qing.2020', 'heads.bai.2020']);
  });

  test('200余 over 100 is [2, 3)', () => {
    const q = divide(measure(200, 'rounded_down'), measure(100, 'exact'), PER);
    expect(q).toMatchObject({ value: 2, interval: interval(2, 3, false, true), bound: 'rounded_down' });
  });

  test('超1000 over 约200: at least 1000/250, and drawn there, not at 1000/200', () => {
    // 200 about → [150, 250]
    const q = divide(measure(1000, 'at_least'), measure(200, 'about'), PER);
    expect(q).toMatchObject({ value: 4, interval: interval(4, Infinity), bound: 'at_least' });
  });

  test('超1000 over 超200: anything above 0', () => {
    const q = divide(measure(1000, 'at_least'), measure(200, 'at_least'), PER);
    expect(q).toMatchObject({ value: 5, interval: interval(0, Infinity, true), bound: 'about' });
  });

  test('nothing is divided by 0', () => {
    expect(divide(measure(5, 'exact'), measure(0, 'exact'), PER)).toBeNull();
  });
});

describe('addUp', () => {
  test('200余 + 近490 lies in (680, 790)', () => {
    expect(addUp([measure(200, 'rounded_down'), measure(490, 'rounded_up', 'bai')])).toMatchObject({
      value: 690,
      interval: interval(680, 790, true, true),
      bound: 'about',
    });
  });

  test('超100 + 约50 is at least 145, and drawn there', () => {
    expect(addUp([measure(100, 'at_least'), measure(50, 'about')])).toMatchObject({
      value: 145,
      interval: interval(145, Infinity),
      bound: 'at_least',
    });
  });

  test('persons are not added to yuan, nor stocks to flows', () => {
    const [persons, yuan] = [measure(5, 'exact'), measureOf(figure(MONEY, 'bai', 5, 'exact', '2020'), MONEY)];
    const flow = measureOf(figure(HEADS, 'bai', 5, 'exact', '2020', { timeKind: 'flow' }), HEADS);
    if (!yuan || !flow) throw new Error('no measure');
    expect(addUp([persons, yuan])).toBeNull();
    expect(addUp([persons, flow])).toBeNull();
  });

  test('none adds up to nothing', () => {
    expect(addUp([])).toBeNull();
  });
});

test('a derived value never says more than its interval: “at least v” only from v on, “at most v” only up to v', () => {
  const some = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')));
  fc.assert(
    fc.property(some, some, fc.boolean(), ([v, vb], [w, wb], added) => {
      const [a, b] = [measure(v, vb), measure(w, wb, 'bai')];
      const m = added ? addUp([a, b]) : divide(a, b, PER);
      if (!m) return;
      if (m.bound === 'exact') expect(m.interval).toMatchObject({ lo: m.value, hi: m.value });
      if (m.bound === 'at_least' || m.bound === 'rounded_down') expect(m.interval.lo).toBe(m.value);
      if (m.bound === 'at_most' || m.bound === 'rounded_up') expect(m.interval.hi).toBe(m.value);
      expect(contains({ ...m.interval, loOpen: false, hiOpen: false }, m.value)).toBe(true);
    }),
  );
});
