import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITY, dataset, figure, HEADS, RATE } from '../../charts/common/fixture.ts';
import { intervalOf } from '../bound.ts';
import { NO_COMPARISON } from '../comparison.ts';
import { figuresBehind } from '../evidence.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { contains, interval } from '../interval.ts';
import { type Measure, measureOf } from '../measure.ts';
import type { Bound } from '../words.ts';
import { changePerYear, deriveTrend, indexOf, runsOf } from './derive.ts';
import { trendSlice } from './trend.ts';

const FLOW: Indicator = { ...HEADS, timeKind: 'flow' };
const BROKEN: Indicator = { ...HEADS, breaks: [{ at: '2020-11-01', note: { zh: '换了基数。', en: 'New base.' } }] };

function of(indicator: Indicator, figures: readonly Figure[]) {
  return trendSlice(dataset(indicator, figures), indicator, CITY, NO_COMPARISON);
}

function at(i: Indicator, value: number, period: string, bound: Bound = 'exact', more: Partial<Figure> = {}): Figure {
  return figure(i, 'chongqing', value, bound, period, more);
}

const RECRUITED = of(FLOW, [
  at(FLOW, 806, '2020'),
  at(FLOW, 1000, '2021', 'at_least'),
  at(FLOW, 808, '2021-01/2021-11'),
  at(FLOW, 1066, '2022'),
  at(FLOW, 1352, '2024'),
]);

function said(values: readonly Measure[]): [number, string][] {
  return values.map((m) => [Number(m.value.toFixed(2)), m.bound]);
}

describe('index', () => {
  test('1,352 over 806 is 167.74; a lower limit stays one; part of a year is left out and counted', () => {
    const d = deriveTrend(RECRUITED, 'index', 2020);
    expect(said(d.points.map((p) => p.measure))).toEqual([
      [100, 'exact'],
      [124.07, 'at_least'],
      [132.26, 'exact'],
      [167.74, 'exact'],
    ]);
    expect(d.runs).toEqual([[0, 1, 2], [3]]);
    expect([d.base?.id, d.apart, d.unsaid]).toEqual(['heads.chongqing.2020', 1, 0]);
  });

  test('carries its two figures, the value first', () => {
    const last = deriveTrend(RECRUITED, 'index', 2020).points.at(-1);
    expect(last && figuresBehind(last.measure.evidence).map((f) => f.id)).toEqual([
      'heads.chongqing.2024',
      'heads.chongqing.2020',
    ]);
  });

  test('over a lower limit: at most for exact values, nothing for another lower limit, 100 for itself', () => {
    const slice = of(HEADS, [
      at(HEADS, 200, '2018', 'at_least'),
      at(HEADS, 300, '2019'),
      at(HEADS, 400, '2020', 'at_least'),
    ]);
    const d = deriveTrend(slice, 'index', 2018);
    expect(said(d.points.map((p) => p.measure))).toEqual([
      [100, 'exact'],
      [150, 'at_most'],
    ]);
    expect(d.unsaid).toBe(1);
  });

  test('no base year, no index; a year with only a part of it is none', () => {
    expect(deriveTrend(RECRUITED, 'index', 2019)).toMatchObject({ points: [], base: null });
    const part = of(FLOW, [at(FLOW, 808, '2021-01/2021-11'), at(FLOW, 1066, '2022')]);
    expect(deriveTrend(part, 'index', 2021).base).toBeNull();
  });

  test('stops at a break, on the side of the base', () => {
    const slice = of(BROKEN, [
      at(BROKEN, 300, '2018'),
      at(BROKEN, 312, '2019'),
      at(BROKEN, 280, '2020'),
      at(BROKEN, 284, '2021'),
    ]);
    const before = deriveTrend(slice, 'index', 2018);
    expect(said(before.points.map((p) => p.measure))).toEqual([
      [100, 'exact'],
      [104, 'exact'],
    ]);
    expect(before.apart).toBe(2);
    expect(deriveTrend(slice, 'index', 2021).points.map((p) => p.figure.period)).toEqual(['2020', '2021']);
  });
});

describe('change per year', () => {
  test('between joined neighbours only: not over the gap of 2023', () => {
    const d = deriveTrend(RECRUITED, 'change', null);
    expect(d.points.map((p) => p.figure.period)).toEqual(['2021', '2022']);
    expect(said(d.points.map((p) => p.measure))).toEqual([
      [24.07, 'at_least'],
      [6.6, 'at_most'],
    ]);
    expect(d.runs).toEqual([[0, 1]]);
  });

  test('over two years it is compounded', () => {
    const [a, b] = [measureOf(at(HEADS, 100, '2018'), HEADS), measureOf(at(HEADS, 121, '2020'), HEADS)];
    expect(a && b && changePerYear(b, a, 2)?.value).toBeCloseTo(10, 9);
  });

  test('of a percentage in points', () => {
    const slice = of(RATE, [at(RATE, 2.11, '2020'), at(RATE, 2.16, '2021')]);
    const [p] = deriveTrend(slice, 'change', null).points;
    expect(p?.measure).toMatchObject({ unit: 'percentage_point', bound: 'exact' });
    expect(p?.measure.value).toBeCloseTo(0.05, 9);
  });

  test('not across a break, and not from month to month', () => {
    const slice = of(BROKEN, [
      at(BROKEN, 312, '2019'),
      at(BROKEN, 280, '2020'),
      at(BROKEN, 281, '2021-02'),
      at(BROKEN, 287, '2021'),
    ]);
    const d = deriveTrend(slice, 'change', null);
    expect(d.points.map((p) => p.figure.period)).toEqual(['2021']);
    // 287 over 281, 0.84 years apart: 1.02135 ^ (1 / 0.84).
    expect(d.points[0]?.measure.value).toBeCloseTo(2.5471, 4);
  });

  test('two ranges give the widest and narrowest growth', () => {
    const [a, b] = [
      measureOf(figure(HEADS, 'qing', [100, 110], 'range', '2020'), HEADS),
      measureOf(figure(HEADS, 'qing', [110, 132], 'range', '2021'), HEADS),
    ];
    const m = a && b && changePerYear(b, a, 1);
    expect(m?.bound).toBe('range');
    expect(m?.interval.lo).toBeCloseTo(0, 9);
    expect(m?.interval.hi).toBeCloseTo(32, 9);
  });
});

test('runs: what was left out parts them', () => {
  expect(
    runsOf(
      [[0, 1, 2, 3], [4]],
      new Map([
        [0, 0],
        [2, 1],
        [3, 2],
        [4, 3],
      ]),
    ),
  ).toEqual([[0], [1, 2], [3]]);
});

describe('laws', () => {
  /** A figure as it may be written, and a true value that its wording allows. */
  const truth = fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom<Bound>('exact', 'at_least', 'rounded_down', 'rounded_up', 'about', 'at_most'),
      fc.integer({ min: 1, max: 15 }),
    )
    .map(([value, bound, k]) => {
      const all = intervalOf({ value, unit: 'person', bound }) ?? interval(value, value);
      const hi = all.hi === Infinity ? value * 4 : all.hi;
      return { value, bound, all, truth: all.lo === all.hi ? all.lo : all.lo + ((hi - all.lo) * k) / 16 };
    })
    .filter((t) => t.truth > 0 && contains(t.all, t.truth));

  test('whatever the true values are, index and change lie in their intervals, and the drawn value at an end or inside', () => {
    fc.assert(
      fc.property(truth, truth, fc.constantFrom(0.5, 1, 1.5, 3), (a, b, years) => {
        const [x, y] = [
          measureOf(at(HEADS, a.value, '2019', a.bound), HEADS),
          measureOf(at(HEADS, b.value, '2020', b.bound), HEADS),
        ];
        if (!x || !y) return;
        const index = indexOf(y, x);
        const change = changePerYear(y, x, years);
        const ratio = b.truth / a.truth;
        const near = 1e-6;
        for (const [m, real] of [
          [index, ratio * 100],
          [change, (ratio ** (1 / years) - 1) * 100],
        ] as const) {
          if (!m) continue;
          const slack = near * Math.max(1, Math.abs(real));
          expect(real).toBeGreaterThanOrEqual(m.interval.lo - slack);
          expect(real).toBeLessThanOrEqual(m.interval.hi + slack);
          expect(m.value).toBeGreaterThanOrEqual(m.interval.lo);
          expect(m.value).toBeLessThanOrEqual(m.interval.hi);
          expect(Number.isFinite(m.value)).toBe(true);
        }
      }),
    );
  });
});
