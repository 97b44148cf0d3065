import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset, figure, HEADS, RATE } from '../../charts/common/fixture.ts';
import { intervalOf } from '../bound.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { contains } from '../interval.ts';
import { type Bound, BOUNDS } from '../words.ts';
import { planFact, plansOf, reaches } from './planFact.ts';

const TODAY = '2026-01-01';
const plan = (value: number, period: string, bound: Bound = 'exact', more: Partial<Figure> = {}): Figure =>
  figure(HEADS, 'qing', value, bound, period, { id: `plan.${period}`, timeKind: 'plan', ...more });
const fact = (value: number, period: string, bound: Bound = 'exact', more: Partial<Figure> = {}): Figure =>
  figure(HEADS, 'qing', value, bound, period, more);
const state = (p: Figure, facts: readonly Figure[], indicator: Indicator = HEADS, today = TODAY) =>
  planFact(p, indicator, [p, ...facts], today, '2010-01-01').state;

describe('a level by the end of 2020', () => {
  test.each<[Bound, number, Bound, number, string]>([
    ['exact', 100, 'exact', 100, 'met'],
    ['exact', 100, 'exact', 99, 'missed'],
    // 超100 of 2020 lies in [100, ∞): it is reached. 90余 lies in [90, 100) and falls short, 100余 does not.
    ['at_least', 100, 'at_least', 100, 'met'],
    ['exact', 100, 'rounded_down', 90, 'missed'],
    ['exact', 100, 'rounded_down', 100, 'met'],
    ['exact', 100, 'about', 100, 'undecided'],
    // About 100 lies in [50, 150]: 150 is possible.
    ['exact', 150, 'about', 100, 'undecided'],
    ['exact', 100, 'at_least', 90, 'undecided'],
    // 近100 lies in (0, 100): it may be little, and is never 100.
    ['exact', 100, 'rounded_up', 100, 'missed'],
    ['exact', 95, 'rounded_up', 100, 'undecided'],
    // A plan of about 100 is reached with 50: u is 100.
    ['about', 100, 'exact', 50, 'met'],
    ['about', 100, 'exact', 49, 'missed'],
    // A most is not to be passed.
    ['at_most', 100, 'exact', 100, 'met'],
    ['at_most', 100, 'exact', 101, 'missed'],
    ['at_most', 100, 'at_least', 90, 'undecided'],
  ])('planned %s %d, counted %s %d: %s', (planned, level, counted, number, expected) => {
    expect(state(plan(level, '2020', planned), [fact(number, '2020', counted)])).toBe(expected);
  });

  test('reached before the day is met; short of it before the day says nothing', () => {
    expect(state(plan(100, '2020'), [fact(120, '2018')])).toBe('met');
    expect(state(plan(100, '2020'), [fact(90, '2019')])).toBe('unreported');
    expect(planFact(plan(100, '2020'), HEADS, [fact(90, '2019')], TODAY, '2010')).toMatchObject({
      result: null,
      latest: { id: 'heads.qing.2019' },
    });
  });

  test('what was counted after the day decides nothing', () => {
    expect(state(plan(100, '2020'), [fact(300, '2023')])).toBe('unreported');
    expect(state(plan(100, '2020'), [fact(30, '2021')])).toBe('unreported');
  });

  test('not due yet, as of the day that is asked', () => {
    expect(state(plan(100, '2027'), [fact(90, '2025')])).toBe('not_due');
    expect(state(plan(100, '2020'), [], HEADS, '2020-12-31')).toBe('not_due');
    expect(state(plan(100, '2020'), [], HEADS, '2021-01-01')).toBe('unreported');
  });

  test('another place, holder or part, a plan, a repetition, the other side of a break are no results', () => {
    for (const more of [
      { place: 'bai' },
      { holder: { zh: '甲', en: 'A' } },
      { dimensions: { level: 'national' } },
      { timeKind: 'plan' as const },
      { repeats: 'heads.qing.2010' },
      { timeKind: 'per_year' as const },
    ])
      expect(state(plan(100, '2020'), [fact(120, '2020', 'exact', { id: 'x', ...more })])).toBe('unreported');
    const broken: Indicator = { ...HEADS, breaks: [{ at: '2019-06', note: { zh: '改', en: 'changed' } }] };
    expect(state(plan(100, '2020'), [fact(120, '2018')], broken)).toBe('unreported');
    expect(state(plan(100, '2020'), [fact(120, '2020')], broken)).toBe('met');
  });

  test('sources that disagree leave it undecided', () => {
    expect(state(plan(100, '2020'), [fact(120, '2020'), fact(80, '2020', 'exact', { id: 'other' })])).toBe('undecided');
  });
});

describe('a flow', () => {
  const flow = (value: number, period: string): Figure => fact(value, period, 'exact', { timeKind: 'flow' });
  test('over exactly the planned period decides; a part of it can only show that it is reached', () => {
    expect(state(plan(150, '2024/2027'), [flow(160, '2024/2027')])).toBe('met');
    expect(state(plan(150, '2020/2023'), [flow(140, '2020/2023')])).toBe('missed');
    expect(state(plan(150, '2024/2027'), [flow(35, '2024')])).toBe('not_due');
    expect(state(plan(150, '2024/2027'), [flow(155, '2024')])).toBe('met');
    expect(state(plan(100, '2021'), [flow(80, '2021-01/2021-11')])).toBe('unreported');
    // A flow of years before has nothing to do with it.
    expect(state(plan(100, '2021'), [flow(500, '2020')])).toBe('unreported');
  });
});

test('a plan that says no date: reached whenever, or undated; one for the end of its year is dated', () => {
  const of = (period: string, published: string | null, facts: readonly Figure[]) =>
    planFact(plan(100, period), HEADS, facts, TODAY, published).state;
  expect(of('2020-04', '2020-05-22', [])).toBe('undated');
  expect(of('2020-04', '2020-04-03', [])).toBe('undated');
  expect(of('2023-05-19', null, [])).toBe('undated');
  expect(of('2020-04', '2020-05-22', [fact(120, '2023')])).toBe('met');
  expect(of('2020-04', '2020-05-22', [fact(80, '2023')])).toBe('undated');
  expect(of('2021-11', '2021-11-19', [fact(120, '2021-11', 'exact', { timeKind: 'flow' })])).toBe('met');
  expect(of('2021-11', '2021-11-19', [fact(80, '2021-11', 'exact', { timeKind: 'flow' })])).toBe('missed');
  expect(of('2021', '2021-04-22', [])).toBe('unreported');
  expect(of('2020/2023', null, [])).toBe('unreported');
});

test('the plans of a place, the first due first', () => {
  const rows = [plan(1, '2030', 'exact', { id: 'late' }), plan(1, '2020', 'exact', { id: 'early' })];
  const other = figure(RATE, 'qing', 5, 'exact', '2025', { id: 'rate', timeKind: 'plan' });
  expect(plansOf(dataset(HEADS, rows, [other]), 'qing', TODAY).map((p) => p.plan.id)).toEqual([
    'early',
    'rate',
    'late',
  ]);
  expect(plansOf(dataset(HEADS, rows), 'bai', TODAY)).toEqual([]);
});

test('laws: whatever the true number is, met and missed are true of it', () => {
  const bound = fc.constantFrom(...BOUNDS.filter((b) => b !== 'range'));
  const value = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(value, bound, value, bound, fc.integer({ min: 0, max: 16 }), (v, b, level, planned, at) => {
      const number = intervalOf({ value: v, unit: 'person', bound: b });
      const p = plan(level, '2020', planned);
      const wanted = intervalOf({ value: level, unit: 'person', bound: planned });
      if (!number || !wanted) return;
      const truth = number.lo + (((number.hi === Infinity ? 1000 : number.hi) - number.lo) * at) / 16;
      if (!contains(number, truth)) return;
      const enough =
        planned === 'at_most' ? truth <= wanted.hi : wanted.loOpen ? truth > wanted.lo : truth >= wanted.lo;
      const outcome = reaches(number, p, 'person');
      if (outcome === 'met') expect(enough).toBe(true);
      if (outcome === 'missed') expect(enough).toBe(false);
    }),
  );
});
