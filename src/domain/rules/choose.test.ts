import { describe, expect, test } from 'vitest';
import { figure, HEADS } from '../../charts/common/fixture.ts';
import { type Comparison, NO_COMPARISON } from '../comparison.ts';
import type { Byline, Figure } from '../figure.ts';
import type { Reliability } from '../words.ts';
import { choose, facts, isPartYear, preferred, sameCount } from './choose.ts';
import { knownBy } from './known.ts';

function source(id: string, reliability: Reliability, published: string | null): Byline {
  return { id, publisher: id, published, reliability };
}

const SOURCES = new Map(
  [
    source('bulletin', 'official', '2021-03'),
    source('yearbook', 'official', '2022'),
    source('paper', 'press', '2021-05-01'),
    source('copy', 'reprint', null),
  ].map((s) => [s.id, s]),
);

function at(id: string, period: string, from: string, more: Partial<Figure> = {}): Figure {
  return { ...figure(HEADS, 'qing', 100, 'exact', period), id, source: from, ...more };
}

const none: Comparison['use'] = new Map();

describe('preferred', () => {
  test('none, one', () => {
    expect(preferred([], SOURCES, none)).toBeNull();
    const only = at('a', '2020', 'paper');
    expect(preferred([only], SOURCES, none)).toEqual({ figure: only, others: [], rule: 'only' });
  });

  test.each<[string, Figure[], string, string]>([
    ['the more reliable source', [at('a', '2020', 'paper'), at('b', '2020', 'bulletin')], 'b', 'reliability'],
    [
      'the exact wording',
      [at('a', '2020', 'bulletin', { bound: 'at_least' }), at('b', '2020', 'bulletin')],
      'b',
      'precision',
    ],
    [
      'reliability before precision',
      [at('a', '2020', 'bulletin', { bound: 'about' }), at('b', '2020', 'paper')],
      'a',
      'reliability',
    ],
    [
      'the same definition before a near one, though that is later',
      [at('a', '2020', 'yearbook', { nearDefinition: true }), at('b', '2020', 'bulletin')],
      'b',
      'definition',
    ],
    [
      'an exact wording before the same definition',
      [at('a', '2020', 'bulletin', { nearDefinition: true }), at('b', '2020', 'bulletin', { bound: 'about' })],
      'a',
      'precision',
    ],
    ['the later publication', [at('a', '2020', 'bulletin'), at('b', '2020', 'yearbook')], 'b', 'published'],
    ['the order of ids', [at('b', '2020', 'bulletin'), at('a', '2020', 'bulletin')], 'a', 'order'],
    [
      'a source that is not known comes last',
      [at('a', '2020', 'nowhere'), at('b', '2020', 'copy')],
      'b',
      'reliability',
    ],
  ])('%s', (_rule, same, id, rule) => {
    for (const order of [same, [...same].reverse()]) {
      const choice = preferred(order, SOURCES, none);
      expect([choice?.figure.id, choice?.rule]).toEqual([id, rule]);
      expect(choice?.others).toHaveLength(1);
    }
  });

  test('what is replaced gives way, even to a less reliable source, and stays among the others', () => {
    const old = at('a', '2020', 'bulletin');
    const anew = at('b', '2020', 'paper', { supersedes: 'a' });
    expect(preferred([old, anew], SOURCES, none)).toEqual({ figure: anew, others: [old], rule: 'replaced' });
  });

  test('figures that replace one another in a circle are all candidates', () => {
    const [a, b] = [at('a', '2020', 'bulletin', { supersedes: 'b' }), at('b', '2020', 'paper', { supersedes: 'a' })];
    expect(preferred([a, b], SOURCES, none)).toMatchObject({ figure: { id: 'a' }, rule: 'reliability' });
  });

  test('the reader’s choice wins over all', () => {
    const same = [
      at('a', '2020', 'bulletin'),
      at('b', '2020', 'paper'),
      at('c', '2020', 'yearbook', { supersedes: 'b' }),
    ];
    expect(preferred(same, SOURCES, new Map([['a', 'paper']]))).toMatchObject({ figure: { id: 'b' }, rule: 'reader' });
    expect(preferred(same, SOURCES, new Map([['b', 'paper']]))).toMatchObject({ figure: { id: 'b' }, rule: 'reader' });
    expect(preferred(same, SOURCES, new Map([['z', 'paper']]))).toMatchObject({
      figure: { id: 'c' },
      rule: 'published',
    });
    expect(preferred(same, SOURCES, new Map([['a', 'nowhere']]))).toMatchObject({ figure: { id: 'c' } });
  });
});

describe('facts', () => {
  test('no holder, no dimension, no plan, no repetition', () => {
    const whole = at('a', '2020', 'bulletin');
    const all = [
      whole,
      at('h', '2020', 'bulletin', { holder: { zh: '某会', en: 'a body' } }),
      at('d', '2020', 'bulletin', { dimensions: { level: 'national' } }),
      at('p', '2025', 'bulletin', { timeKind: 'plan' }),
      at('r', '2021', 'paper', { repeats: 'a' }),
    ];
    expect(facts(all)).toEqual([whole]);
  });

  test('empty dimensions narrow nothing', () => {
    expect(facts([at('a', '2020', 'bulletin', { dimensions: {} })])).toHaveLength(1);
  });

  test('a repetition of something that is not here stands for it', () => {
    expect(facts([at('r', '2021', 'paper', { repeats: 'a' })])).toHaveLength(1);
  });
});

test('part of a year is a flow of less', () => {
  expect(isPartYear(at('a', '2021-01/2021-11', 'paper', { timeKind: 'flow' }))).toBe(true);
  expect(isPartYear(at('a', '2021', 'paper', { timeKind: 'flow' }))).toBe(false);
  expect(isPartYear(at('a', '2021-01/2021-12', 'paper', { timeKind: 'flow' }))).toBe(false);
  expect(isPartYear(at('a', '2021-11', 'paper'))).toBe(false);
});

test('known by a day: what was certainly published by then; the undated with the dataset', () => {
  const by = (from: string, known: string | null): boolean =>
    knownBy(at('a', '2020', from), SOURCES, known, '2026-01-01');
  expect(by('paper', null)).toBe(true);
  expect([by('paper', '2021-04-30'), by('paper', '2021-05-01')]).toEqual([false, true]);
  expect([by('bulletin', '2021-03-30'), by('bulletin', '2021-03-31')]).toEqual([false, true]);
  expect([by('yearbook', '2022-12-30'), by('yearbook', '2022-12-31')]).toEqual([false, true]);
  expect([by('copy', '2025-12-31'), by('copy', '2026-01-01')]).toEqual([false, true]);
});

describe('do two figures answer one question', () => {
  const one = at('a', '2020', 'bulletin');

  test('the same place, period, kind, holder and narrowing, from elsewhere', () => {
    expect(sameCount(one, at('b', '2020', 'paper', { value: 90 }))).toBe(true);
    const narrowed = { dimensions: { level: 'national', field: 'biomedicine' } };
    const turned = { dimensions: { field: 'biomedicine', level: 'national' } };
    expect(sameCount(at('a', '2020', 'bulletin', narrowed), at('b', '2020', 'paper', turned))).toBe(true);
  });

  test.each<[string, Partial<Figure>]>([
    ['another place', { place: 'bai' }],
    ['another period', { period: '2021' }],
    ['another time kind', { timeKind: 'flow' }],
    ['a holder', { holder: { zh: '某院', en: 'An institute' } }],
    ['a narrowing', { dimensions: { level: 'national' } }],
    ['a repetition of an older count', { repeats: 'older' }],
    ['what it replaces', { supersedes: 'a' }],
  ])('%s: another question', (_, more) => {
    const other = at('b', '2020', 'paper', more);
    expect(sameCount(one, other)).toBe(false);
    expect(sameCount(other, one)).toBe(false);
  });
});

describe('choose', () => {
  const pick = (figures: readonly Figure[], ask: Partial<Comparison> = {}): string | null =>
    choose(figures, { ...NO_COMPARISON, ...ask }, SOURCES, '2026-01-01')?.figure.id ?? null;
  const asked = (period: string): Partial<Comparison> => ({ time: { kind: 'at', period } });

  const stocks = ['2018', '2020', '2022'].map((p) => at(p, p, 'bulletin'));

  test('the latest', () => {
    expect(pick(stocks)).toBe('2022');
    expect(pick([...stocks].reverse())).toBe('2022');
    expect(pick([])).toBeNull();
  });

  test('the period asked for, or nothing', () => {
    expect(pick(stocks, asked('2020'))).toBe('2020');
    expect(pick(stocks, asked('2019'))).toBeNull();
    expect(pick(stocks, asked('nonsense'))).toBeNull();
  });

  test('give or take some years: the nearest', () => {
    const uneven = ['2017', '2020', '2022'].map((p) => at(p, p, 'bulletin'));
    expect(pick(uneven, { ...asked('2019'), near: 1 })).toBe('2020');
    expect(pick(uneven, { ...asked('2018'), near: 1 })).toBe('2017');
    expect(pick(uneven, { ...asked('2015'), near: 1 })).toBeNull();
    expect(pick(uneven, { ...asked('2024'), near: 2 })).toBe('2022');
    // Not the latest within reach.
    expect(pick(uneven, { ...asked('2018'), near: 4 })).toBe('2017');
  });

  test('a span: the latest within it', () => {
    expect(pick(stocks, { time: { kind: 'span', from: '2017', to: '2021' } })).toBe('2020');
  });

  test('a plan is never a fact', () => {
    expect(pick([...stocks, at('plan', '2030', 'bulletin', { timeKind: 'plan' })])).toBe('2022');
  });

  test('a part of a year only where no full year is known', () => {
    const full = at('full', '2020', 'bulletin', { timeKind: 'flow' });
    const part = at('part', '2021-01/2021-11', 'bulletin', { timeKind: 'flow' });
    expect(pick([full, part])).toBe('full');
    expect(pick([part])).toBe('part');
    expect(pick([full, part], asked('2021'))).toBe('part');
  });

  test('a later text that repeats an older count is not its date', () => {
    expect(pick([at('count', '2020', 'bulletin'), at('again', '2021', 'paper', { repeats: 'count' })])).toBe('count');
  });

  test('only what was published by the day set', () => {
    expect(pick([at('a', '2020', 'bulletin'), at('b', '2020', 'yearbook')], { known: '2021-12-31' })).toBe('a');
    expect(pick([at('a', '2020', 'bulletin')], { known: '2020-12-31' })).toBeNull();
  });

  test('others are of the same time kind', () => {
    const stock = at('a', '2020', 'bulletin');
    const flow = at('b', '2020', 'paper', { timeKind: 'flow' });
    const press = at('c', '2020', 'paper');
    expect(choose([stock, flow, press], NO_COMPARISON, SOURCES, '2026-01-01')?.others.map((f) => f.id)).toEqual(['c']);
  });
});
