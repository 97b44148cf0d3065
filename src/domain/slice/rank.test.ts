import { describe, expect, test } from 'vitest';
import { ASK, CITY, dataset, figure, HEADS, MONEY, PLACES, place, RATE } from '../../charts/common/fixture.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import { BOUNDARY_CHANGE } from '../place.ts';
import { undecidedPairs } from '../rules/rank.ts';
import { rankSlice } from './rank.ts';

const heads = (id: string, value: number, more: Partial<Figure> = {}, period = '2020'): Figure =>
  figure(HEADS, id, value, 'exact', period, more);
const keys = (rows: readonly { readonly key: string }[]): string[] => rows.map((r) => r.key);
const SIX = ['qing', 'bai', 'zhu', 'xuan', 'jin', 'mu'];

describe('facts', () => {
  test('largest first by the written value, each with its span of ranks', () => {
    const figures = [
      heads('bai', 500),
      figure(HEADS, 'qing', 490, 'at_least', '2020'),
      heads('zhu', 900),
      figure(HEADS, 'xuan', 480, 'rounded_up', '2020'),
    ];
    const slice = rankSlice(dataset(HEADS, figures), HEADS, ASK);
    expect(keys(slice.rows)).toEqual(['zhu', 'bai', 'qing', 'xuan']);
    // 超490 may be the largest of all; 近480 is below everything.
    expect(slice.rows.map((r) => [r.rank?.from, r.rank?.to])).toEqual([
      [1, 2],
      [2, 3],
      [1, 3],
      [4, 4],
    ]);
    expect(undecidedPairs(slice.rows.map((r) => r.measure.interval))).toBe(2);
  });

  test('equal values stand in the order of their keys, whatever the file says', () => {
    const figures = ['zhu', 'bai', 'qing'].map((p) => heads(p, 7));
    for (const order of [figures, [...figures].reverse()])
      expect(keys(rankSlice(dataset(HEADS, order), HEADS, ASK).rows)).toEqual(['bai', 'qing', 'zhu']);
  });

  test('a figure of a holder or a dimension does not stand for the place', () => {
    const figures = [
      heads('qing', 5, { holder: { zh: '某会', en: 'a body' } }),
      heads('bai', 6, { dimensions: { level: 'national' } }),
    ];
    expect(rankSlice(dataset(HEADS, figures), HEADS, ASK).rows).toEqual([]);
  });

  test('years, earliest first', () => {
    const figures = [
      heads('qing', 1, {}, '2022-09'),
      heads('bai', 2),
      heads('zhu', 3),
      heads('xuan', 4, {}, '2019/2020'),
    ];
    expect(rankSlice(dataset(HEADS, figures), HEADS, ASK).years).toEqual([
      { year: 2020, count: 3 },
      { year: 2022, count: 1 },
    ]);
  });

  test('only the places chosen', () => {
    const figures = SIX.map((p, i) => heads(p, i));
    const slice = rankSlice(dataset(HEADS, figures), HEADS, { ...ASK, places: ['qing', 'mu', 'tu'] });
    expect(keys(slice.rows)).toEqual(['mu', 'qing']);
    expect(slice.missing.map((p) => p.id)).toEqual(['tu']);
    expect(slice.rows.map((r) => r.rank?.of)).toEqual([2, 2]);
  });

  test('the city is a line of reference, never a row', () => {
    const slice = rankSlice(dataset(HEADS, [heads('chongqing', 1000), heads('qing', 5)]), HEADS, ASK);
    expect(keys(slice.rows)).toEqual(['qing']);
    expect(slice.city).toMatchObject({ key: 'chongqing', rank: null, measure: { value: 1000 } });
    expect(rankSlice(dataset(HEADS, [heads('qing', 5)]), HEADS, ASK).city).toBeNull();
  });
});

describe('frame and missing', () => {
  test('districts without a fact, zones not among them', () => {
    const slice = rankSlice(dataset(HEADS, [heads('qing', 5), heads('xinqu', 9)]), HEADS, ASK);
    expect(slice.frameSize).toBe(12);
    expect(slice.missing).toHaveLength(11);
    expect(slice.missing.map((p) => p.id)).not.toContain('xinqu');
    expect(slice.missing.map((p) => p.id)).not.toContain('qing');
  });

  test('a plan alone leaves the place missing', () => {
    const slice = rankSlice(dataset(HEADS, [heads('qing', 5, { timeKind: 'plan' }), heads('bai', 5)]), HEADS, ASK);
    expect(slice.missing.map((p) => p.id)).toContain('qing');
    expect(slice.missing).toHaveLength(11);
  });

  /** Old Qing ends at the change, new Qing takes over. */
  function withChange(figures: readonly Figure[]): Dataset {
    const qing = place('qing', '青山', { validUntil: BOUNDARY_CHANGE, succeededBy: [{ place: 'qing-new' }] });
    const places = [
      ...PLACES.filter((p) => p.id !== 'qing'),
      qing,
      place('qing-new', '新青山', { validFrom: BOUNDARY_CHANGE }),
      place('extra', '另', { validUntil: BOUNDARY_CHANGE }),
    ];
    return { ...dataset(HEADS, figures), places: new Map(places.map((p) => [p.id, p])) };
  }

  test('the latest date drawn decides which districts there were', () => {
    const before = rankSlice(withChange([heads('bai', 5)]), HEADS, ASK);
    expect([before.frameDate, before.frameSize]).toEqual(['2020-12-31', 13]);
    const after = rankSlice(withChange([heads('bai', 5), heads('zhu', 5, {}, '2025')]), HEADS, ASK);
    expect([after.frameDate, after.frameSize]).toEqual(['2025-12-31', 12]);
  });

  test('the date asked for decides before what is drawn; without either the dataset', () => {
    const data = withChange([heads('bai', 5)]);
    expect(rankSlice(data, HEADS, { ...ASK, time: { kind: 'at', period: '2025' }, near: 9 }).frameSize).toBe(12);
    expect(rankSlice(withChange([]), HEADS, ASK)).toMatchObject({ frameDate: '2026-01-01', frameSize: 12 });
  });

  test('a district whose predecessor is drawn is not called missing', () => {
    const slice = rankSlice(withChange([heads('qing', 5), heads('zhu', 5, {}, '2025')]), HEADS, ASK);
    expect(slice.missing.map((p) => p.id)).not.toContain('qing-new');
  });
});

describe('plans', () => {
  test('apart, without rank, and no part of the undecided pairs', () => {
    const figures = [
      heads('qing', 5),
      heads('bai', 4),
      figure(HEADS, 'bai', 3, 'at_least', '2027', { timeKind: 'plan' }),
      figure(HEADS, 'zhu', 9, 'at_least', '2027', { timeKind: 'plan' }),
    ];
    const slice = rankSlice(dataset(HEADS, figures), HEADS, ASK);
    expect(keys(slice.rows)).toEqual(['qing', 'bai']);
    expect(keys(slice.plans)).toEqual(['zhu/plan', 'bai/plan']);
    expect(slice.plans.map((p) => p.rank)).toEqual([null, null]);
    expect(slice.plans[0]?.figure.timeKind).toBe('plan');
    expect(slice.years).toEqual([{ year: 2020, count: 2 }]);
  });
});

describe('holders', () => {
  const FUNDS = { ...MONEY, compares: 'holder' as const };
  const fund = (id: string, name: string, value: number, period: string, more: Partial<Figure> = {}): Figure =>
    figure(MONEY, id, value, 'exact', period, { holder: { zh: name, en: name }, ...more });

  test('each named holder is a row at its latest; two of one place are two rows', () => {
    const figures = [
      fund('qing', '甲', 1e8, '2020'),
      fund('qing', '甲', 3e8, '2022'),
      fund('qing', '乙', 2e8, '2021'),
      fund('bai', '甲', 9e8, '2027', { timeKind: 'plan' }),
    ];
    const slice = rankSlice(dataset(FUNDS, figures), FUNDS, ASK);
    expect(slice.rows.map((r) => [r.key, r.measure.value, r.holder?.zh])).toEqual([
      ['qing/甲', 3e8, '甲'],
      ['qing/乙', 2e8, '乙'],
    ]);
    expect(keys(slice.plans)).toEqual(['bai/甲']);
    expect(slice.rows[0]?.figure.holder).toBeDefined();
  });

  test('only those of the places chosen', () => {
    const figures = [fund('qing', '甲', 1e8, '2020'), fund('bai', '乙', 2e8, '2020')];
    expect(keys(rankSlice(dataset(FUNDS, figures), FUNDS, { ...ASK, places: ['qing'] }).rows)).toEqual(['qing/甲']);
  });
});

test('a zone and the district under it are marked as sharing ground, both ways', () => {
  const slice = rankSlice(dataset(HEADS, [heads('qing', 5), heads('xinqu', 9), heads('bai', 1)]), HEADS, ASK);
  expect(slice.rows.map((r) => [r.key, r.sharesGroundWith])).toEqual([
    ['xinqu', ['qing']],
    ['qing', ['xinqu']],
    ['bai', []],
  ]);
});

describe('normalised', () => {
  const POPULATION = { ...HEADS, id: 'resident_population' };
  const people = (id: string, value: number): Figure => figure(POPULATION, id, value, 'exact', '2020');

  function per(figures: readonly Figure[], divisors: readonly Figure[]) {
    const data = dataset(HEADS, figures, divisors);
    const indicators = new Map([...data.indicators, [POPULATION.id, POPULATION]]);
    return rankSlice({ ...data, indicators }, HEADS, { ...ASK, by: 'population' });
  }

  test('order by the quotient; what has no divisor is named, not dropped', () => {
    const slice = per(
      [heads('qing', 100), heads('bai', 50), heads('zhu', 70)],
      [people('qing', 1e6), people('bai', 1e5)],
    );
    expect(slice.rows.map((r) => [r.key, r.measure.value])).toEqual([
      ['bai', 5],
      ['qing', 1],
    ]);
    expect(slice.undivided.map((p) => p.id)).toEqual(['zhu']);
    expect(slice.plans).toEqual([]);
  });

  test('a share of the city', () => {
    const figures = [heads('qing', 30), heads('bai', 10), heads('chongqing', 120)];
    const slice = rankSlice(dataset(HEADS, figures), HEADS, { ...ASK, by: 'city' });
    expect(slice.rows.map((r) => [r.key, r.measure.value, r.measure.unit])).toEqual([
      ['qing', 25, 'percent'],
      ['bai', (10 / 120) * 100, 'percent'],
    ]);
  });
});

test('the reader’s source is drawn, the other kept', () => {
  const figures = [
    heads('qing', 5, { id: 'heads.qing.2020.1' }),
    heads('qing', 6, { id: 'heads.qing.2020.2', source: 'paper' }),
  ];
  const by = (use: ReadonlyMap<string, string>) => rankSlice(dataset(HEADS, figures), HEADS, { ...ASK, use }).rows[0];
  expect(by(new Map())).toMatchObject({ measure: { value: 5 }, choice: { rule: 'reliability' } });
  expect(by(new Map([['heads.qing.2020.1', 'paper']]))).toMatchObject({
    measure: { value: 6 },
    choice: { rule: 'reader' },
  });
});

test('nothing known: no rows, all missing, nothing invented', () => {
  const slice = rankSlice(dataset(RATE, []), RATE, ASK);
  expect(slice).toMatchObject({ rows: [], plans: [], city: null, years: [], undivided: [] });
  expect(slice.missing).toHaveLength(12);
  expect(slice.missing).not.toContain(CITY);
});
