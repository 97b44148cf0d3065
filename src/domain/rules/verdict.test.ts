import { describe, expect, test } from 'vitest';
import { dataset, figure, HEADS, MONEY, PLACES, RATE } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { measureOf } from '../measure.ts';
import type { Bound } from '../words.ts';
import { type Drawn, INSTEAD, outcomeOf, PURPOSES, RULES, type RuleId, verdict } from './verdict.ts';

const { bylines } = dataset(HEADS, []);

function drawn(f: Figure, indicator: Indicator = HEADS, ranked = false): Drawn {
  const place = PLACES.find((p) => p.id === f.place);
  const measure = measureOf(f, indicator);
  if (!place || !measure) throw new Error(`${f.id} cannot be drawn`);
  return { indicator, place, figure: f, measure, rank: ranked ? { from: 1, to: 2, of: 2 } : null };
}

const at = (place: string, period = '2020', more: Partial<Figure> = {}, value = 10, bound: Bound = 'exact'): Drawn =>
  drawn(figure(HEADS, place, value, bound, period, more));

/** What is said of the pair for each purpose, in the order of `PURPOSES`: the first reason, with a mark where it is refused. */
function said(a: Drawn, b: Drawn): string[] {
  return PURPOSES.map((purpose) => {
    const v = verdict(a, b, purpose, bylines);
    return v.outcome === 'fine' ? '' : `${v.outcome === 'refused' ? '✗' : ''}${v.reasons.join()}`;
  });
}

const BROKEN: Indicator = { ...HEADS, breaks: [{ at: '2021', note: { zh: '改。', en: 'Changed.' } }] };
const broken = (place: string, period: string, more: Partial<Figure> = {}): Drawn =>
  drawn(figure(BROKEN, place, 10, 'exact', period, more), BROKEN);

test('two of one count, date and kind, places apart: nothing to be said', () => {
  expect(said(at('qing'), at('bai'))).toEqual(['', '', '', '']);
});

describe('each rule by hand', () => {
  test.each<[RuleId, Drawn, Drawn, string[]]>([
    [
      'currency',
      at('qing'),
      drawn(figure(MONEY, 'bai', 10, 'exact', '2020'), MONEY),
      ['✗currency,definition', '✗currency,definition', '✗currency,definition', '✗currency,definition'],
    ],
    [
      'definition',
      at('qing'),
      drawn({ ...figure(HEADS, 'bai', 10, 'exact', '2020') }, { ...HEADS, id: 'other' }),
      ['✗definition', '✗definition', '✗definition', '✗definition'],
    ],
    ['plan', at('qing'), at('bai', '2020', { timeKind: 'plan' }), ['plan', '✗plan', '✗plan', '✗plan']],
    [
      'time_kind',
      at('qing'),
      at('bai', '2020', { timeKind: 'flow' }),
      ['time_kind', '✗time_kind', '✗time_kind', '✗time_kind'],
    ],
    [
      'part_year',
      at('qing', '2020', { timeKind: 'flow' }),
      at('bai', '2020-01/2020-06', { timeKind: 'flow' }),
      ['part_year', '✗part_year', '✗part_year', '✗part_year'],
    ],
    [
      'break',
      broken('qing', '2020'),
      broken('bai', '2021'),
      ['break,mixed_dates', '✗break', '✗break,mixed_dates', '✗break,mixed_dates'],
    ],
    ['boundary', at('laocheng'), at('bai'), ['boundary', '✗boundary', 'boundary', '✗boundary']],
    ['overlap', at('xinqu'), at('qing'), ['overlap', '', 'overlap', '✗overlap']],
    [
      'far_apart',
      at('qing', '2016'),
      at('bai', '2020'),
      ['far_apart,mixed_dates', '', 'far_apart,mixed_dates', 'far_apart,mixed_dates'],
    ],
    ['mixed_dates', at('qing', '2017'), at('bai'), ['mixed_dates', '', 'mixed_dates', 'mixed_dates']],
    ['reprint', at('qing'), at('bai', '2020', { source: 'copy' }), ['reprint', 'reprint', 'reprint', 'reprint']],
    [
      'undecided',
      drawn(figure(HEADS, 'qing', 10, 'at_least', '2020'), HEADS, true),
      drawn(figure(HEADS, 'bai', 20, 'exact', '2020'), HEADS, true),
      ['undecided', '', '', ''],
    ],
    [
      'tie',
      drawn(figure(HEADS, 'qing', 10, 'exact', '2020'), HEADS, true),
      drawn(figure(HEADS, 'bai', 10, 'exact', '2020'), HEADS, true),
      ['tie', '', '', ''],
    ],
  ])('%s', (rule, a, b, expected) => {
    expect(said(a, b)).toEqual(expected);
    expect(said(b, a)).toEqual(expected);
    for (const [i, purpose] of PURPOSES.entries())
      expect(outcomeOf(rule, purpose)).toBe(
        expected[i] === '' ? 0 : expected[i]?.startsWith('✗') ? 'refused' : 'flagged',
      );
  });

  test('the cases above are all rules', () => {
    expect(Object.keys(RULES)).toHaveLength(13);
  });
});

describe('where a rule ends', () => {
  test('plans stand beside plans, and are of no date', () => {
    const plan = (place: string, period: string): Drawn => at(place, period, { timeKind: 'plan' });
    expect(said(plan('qing', '2025'), plan('bai', '2035'))).toEqual(['', '', '', '']);
    expect(said(at('qing', '2020'), plan('bai', '2035'))[0]).toBe('plan');
    expect(said(broken('qing', '2020'), broken('bai', '2025', { timeKind: 'plan' }))[0]).toBe('plan');
  });

  test('the same half of two years may be compared, two halves may not; a stock has no length', () => {
    const half = (place: string, period: string): Drawn => at(place, period, { timeKind: 'flow' });
    expect(said(half('qing', '2021-01/2021-06'), half('bai', '2020-01/2020-06'))[1]).toBe('');
    expect(said(half('qing', '2020-01/2020-06'), half('bai', '2020-07/2020-12'))[1]).toBe('✗part_year');
    expect(said(at('qing', '2020-06'), at('bai', '2020'))[1]).toBe('');
    expect(said(half('qing', '2020'), half('bai', '2020'))[1]).toBe('');
  });

  test('a break parts what ends before it from the rest, and only the places that it is of', () => {
    expect(said(broken('qing', '2021'), broken('bai', '2022'))[1]).toBe('');
    const some: Indicator = {
      ...BROKEN,
      breaks: [{ at: '2021', places: ['zhu', 'jin'], note: { zh: '改。', en: 'Changed.' } }],
    };
    const of = (place: string, period: string): Drawn => drawn(figure(some, place, 10, 'exact', period), some);
    expect(said(of('qing', '2020'), of('bai', '2021'))[1]).toBe('');
    expect(said(of('zhu', '2020'), of('zhu', '2021'))[1]).toBe('✗break');
    expect(said(of('zhu', '2020'), of('jin', '2021'))[1]).toBe('✗break');
    // 白山's count did not change: it is not parted from what changed elsewhere, whichever is the earlier.
    expect(said(of('zhu', '2020'), of('bai', '2021'))[1]).toBe('');
    expect(said(of('bai', '2020'), of('zhu', '2021'))[1]).toBe('');
  });

  test('as many years as the indicator bears are not far, one more is', () => {
    expect(said(at('qing', '2017'), at('bai', '2020'))[0]).toBe('mixed_dates');
    const strict: Indicator = { ...HEADS, maxApart: 1 };
    const of = (place: string, period: string): Drawn => drawn(figure(strict, place, 10, 'exact', period), strict);
    expect(said(of('qing', '2019'), of('bai', '2020'))[0]).toBe('mixed_dates');
    expect(said(of('qing', '2018'), of('bai', '2020'))[0]).toBe('far_apart,mixed_dates');
  });

  test('two copies are alike, and so are a copy and a doubtful one; an unknown source is an original one', () => {
    const copy = at('qing', '2020', { source: 'copy' });
    expect(said(copy, at('bai', '2020', { source: 'copy' }))[0]).toBe('');
    const doubtful = new Map([
      ...bylines,
      ['gazette', { id: 'gazette', publisher: '', published: null, reliability: 'doubtful' as const }],
    ]);
    expect(verdict(copy, at('bai'), 'axis', doubtful)).toEqual({ outcome: 'fine' });
    expect(verdict(at('qing'), at('bai', '2020', { source: 'paper' }), 'axis', doubtful)).toMatchObject({
      reasons: ['reprint'],
    });
    expect(verdict(copy, at('bai', '2020', { source: 'nobody' }), 'axis')).toEqual({ outcome: 'fine' });
    expect(verdict(copy, at('bai', '2020', { source: 'nobody' }), 'axis', bylines)).toMatchObject({
      reasons: ['reprint'],
    });
  });

  test('what single bodies hold shares no ground; nor does a place with itself', () => {
    const holder = { holder: { zh: '某会', en: 'a body' } };
    expect(said(at('xinqu', '2020', holder), at('qing'))).toEqual(['', '', '', '']);
    expect(said(at('xinqu'), at('qing', '2020', holder))).toEqual(['', '', '', '']);
    expect(said(at('qing'), at('qing'))).toEqual(['', '', '', '']);
  });

  test('only what is ranked is tied or undecided; a rate is what it is', () => {
    const bounded = (place: string, ranked: boolean): Drawn =>
      drawn(figure(HEADS, place, 10, 'at_least', '2020'), HEADS, ranked);
    expect(said(bounded('qing', true), bounded('bai', true))[0]).toBe('undecided');
    expect(said(bounded('qing', true), bounded('bai', false))[0]).toBe('');
    expect(said(bounded('qing', false), bounded('bai', true))[0]).toBe('');
    const exact = (place: string, value: number, ranked: boolean): Drawn =>
      drawn(figure(RATE, place, value, 'exact', '2020'), RATE, ranked);
    expect(said(exact('qing', 3, true), exact('bai', 3, false))[0]).toBe('');
    expect(said(exact('qing', 3, true), exact('bai', 4, true))[0]).toBe('');
  });
});

describe('a refusal', () => {
  test('offers the nearest honest way, by what was wanted', () => {
    for (const purpose of PURPOSES)
      expect(verdict(at('qing'), drawn(figure(MONEY, 'bai', 1, 'exact', '2020'), MONEY), purpose)).toMatchObject({
        outcome: 'refused',
        offer: INSTEAD[purpose],
      });
    expect(INSTEAD).toEqual({ axis: 'own_scales', line: 'cut', ratio: 'side_by_side', sum: 'interval' });
  });

  test('may be insisted on where every rule that refuses bears it', () => {
    const other = drawn(figure(HEADS, 'bai', 10, 'exact', '2020'), { ...HEADS, id: 'other' });
    expect(verdict(at('qing'), other, 'axis')).toMatchObject({ insistable: true });
    expect(verdict(broken('qing', '2020'), broken('qing', '2021'), 'line')).toMatchObject({ insistable: true });
    expect(verdict(at('qing'), at('qing', '2020', { timeKind: 'flow' }), 'line')).toMatchObject({ insistable: false });
    const flow = broken('qing', '2021', { timeKind: 'flow' });
    expect(verdict(broken('qing', '2020'), flow, 'line')).toMatchObject({
      insistable: false,
      reasons: ['time_kind', 'break'],
    });
  });

  test('its own reasons come before those that only flag', () => {
    const zone = at('xinqu', '2019');
    expect(verdict(zone, at('qing', '2020', { source: 'copy' }), 'sum', bylines)).toMatchObject({
      outcome: 'refused',
      reasons: ['overlap', 'mixed_dates', 'reprint'],
    });
  });
});
