import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, HEADS, MONEY, PLACES, RATE } from '../../charts/common/fixture.ts';
import { relationText } from '../../format/relation.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { measureOf } from '../measure.ts';
import { type Bound, BOUNDS } from '../words.ts';
import { relate } from './relate.ts';
import type { Drawn } from './verdict.ts';

function stated(indicator: Indicator, f: Figure): Drawn {
  const measure = measureOf(f, indicator);
  if (!measure) throw new Error(`${f.id} has no measure`);
  const place = PLACES.find((p) => p.id === f.place);
  if (!place) throw new Error(`no place ${f.place}`);
  return { indicator, place, figure: f, measure };
}

const NAMES = ['青山', '白山'] as const;

function said(indicator: Indicator, a: Figure, b: Figure, lang: 'zh' | 'en' = 'zh'): string {
  return relationText(relate(stated(indicator, a), stated(indicator, b)), NAMES, lang);
}

const heads = (place: string, value: number, bound: Bound = 'exact', more: Partial<Figure> = {}): Figure =>
  figure(HEADS, place, value, bound, '2020', more);

describe('ratios by hand', () => {
  test('近490 over 419: (480, 490) / 419 is 1.145…–1.169…', () => {
    expect(said(HEADS, heads('qing', 490, 'rounded_up'), heads('bai', 419))).toBe('青山约为白山的 1.1—1.2 倍');
  });

  test('超2万亿 over 8400亿 is 2.38… or more; one digit was written', () => {
    const a = figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' });
    const b = figure(MONEY, 'bai', 8.4e11, 'exact', '2020');
    expect(said(MONEY, a, b)).toBe('青山不低于白山的 2 倍');
    expect(said(MONEY, b, a, 'en')).toBe('白山 is at least 2 times 青山');
  });

  test('exact ones: a round ratio is said without “about”, equal ones are the same', () => {
    expect(said(HEADS, heads('qing', 600), heads('bai', 300))).toBe('青山为白山的 2 倍');
    expect(said(HEADS, heads('qing', 200), heads('bai', 300))).toBe('白山约为青山的 1.5 倍'.replace('约为', '为'));
    expect(said(HEADS, heads('qing', 300), heads('bai', 300))).toBe('两地相同');
  });

  test('a span keeps near to what it rounds: 近500 over 460余 is 0.851… to 1.086…, not 0.8 to 2', () => {
    const [a, b] = [heads('qing', 500, 'rounded_up'), heads('bai', 460, 'rounded_down')];
    expect(said(HEADS, a, b)).toBe('青山约为白山的 0.8—1.1 倍，孰高孰低无法判定');
  });

  test('intervals that overlap decide nothing, and it is said', () => {
    // [800, 900) / [850, 850] is 0.941…–1.058…
    expect(said(HEADS, heads('qing', 800, 'rounded_down'), heads('bai', 850))).toContain('无法判定');
    expect(said(HEADS, heads('qing', 900, 'at_most'), heads('bai', 100, 'at_least'))).toContain('无法判定');
  });

  test('percentages are subtracted, not divided', () => {
    const rate = (place: string, v: number, bound: Bound = 'exact'): Figure => figure(RATE, place, v, bound, '2022');
    expect(said(RATE, rate('qing', 4.5), rate('bai', 3))).toBe('青山比白山高 1.5 个百分点');
    expect(said(RATE, rate('qing', 4.5, 'at_least'), rate('bai', 3))).toBe('青山比白山至少高 1.5 个百分点');
    expect(said(RATE, rate('qing', 4.5), rate('bai', 3, 'at_least'))).toContain('无法判定');
  });
});

describe('ends that only touch', () => {
  const certain = (indicator: Indicator, a: Figure, b: Figure): boolean | null => {
    const r = relate(stated(indicator, a), stated(indicator, b));
    return r.kind === 'times' || r.kind === 'points' ? r.certain : null;
  };
  const rate = (place: string, v: number, bound: Bound = 'exact'): Figure => figure(RATE, place, v, bound, '2022');

  test('a ratio that begins at 1 is certain where 1 itself is out', () => {
    // 490 over (480, 490): more than 1. 490 over (0, 490]: 1 or more.
    expect(certain(HEADS, heads('qing', 490), heads('bai', 490, 'rounded_up'))).toBe(true);
    expect(certain(HEADS, heads('qing', 490), heads('bai', 490, 'at_most'))).toBe(false);
    expect(certain(HEADS, heads('qing', 491), heads('bai', 490))).toBe(true);
  });

  test('a distance that begins at 0 is certain where 0 itself is out', () => {
    expect(certain(RATE, rate('qing', 4.5), rate('bai', 4.5, 'rounded_up'))).toBe(true);
    expect(certain(RATE, rate('qing', 4.5), rate('bai', 4.5, 'at_most'))).toBe(false);
    expect(certain(RATE, rate('qing', 4.5), rate('bai', 4))).toBe(true);
  });

  test('of equal written values the first is the one that is divided', () => {
    const r = relate(stated(HEADS, heads('qing', 300, 'rounded_down')), stated(HEADS, heads('bai', 300)));
    expect(r).toMatchObject({ kind: 'times', swapped: false, certain: false });
  });

  test('1 divides; a flow over a flow is a flow', () => {
    const flow = { timeKind: 'flow' } as const;
    const r = relate(stated(HEADS, heads('qing', 3, 'exact', flow)), stated(HEADS, heads('bai', 1, 'exact', flow)));
    expect(r).toMatchObject({ kind: 'times', measure: { value: 3, unit: 'times', timeKind: 'flow' } });
  });
});

test('what is not alike is not divided', () => {
  const broken: Indicator = { ...HEADS, breaks: [{ at: '2021', note: { zh: '改口径。', en: 'Changed.' } }] };
  const later = figure(HEADS, 'bai', 5, 'exact', '2022');
  expect(said(broken, heads('qing', 9), later)).toBe('口径中断，不相除');
  expect(said(HEADS, heads('qing', 9), heads('bai', 5, 'exact', { timeKind: 'flow' }))).toBe('性质不同，不相除');
  expect(said(HEADS, heads('qing', 9), heads('bai', 0))).toBe('不宜相除');
});

test('the order in which two are given does not change what is said of them', () => {
  const one = fc.record({
    value: fc.integer({ min: 1, max: 9999 }),
    bound: fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
  });
  fc.assert(
    fc.property(one, one, (x, y) => {
      fc.pre(x.value !== y.value);
      const [a, b] = [heads('qing', x.value, x.bound), heads('bai', y.value, y.bound)];
      const flipped = relationText(relate(stated(HEADS, b), stated(HEADS, a)), ['白山', '青山'], 'zh');
      expect(said(HEADS, a, b)).toBe(flipped);
    }),
  );
});

test('a certain ratio never contradicts the intervals: the larger one is larger throughout', () => {
  const one = fc.record({
    value: fc.integer({ min: 1, max: 9999 }),
    bound: fc.constantFrom(...BOUNDS.filter((b) => b !== 'range')),
  });
  fc.assert(
    fc.property(one, one, (x, y) => {
      const [a, b] = [stated(HEADS, heads('qing', x.value, x.bound)), stated(HEADS, heads('bai', y.value, y.bound))];
      const r = relate(a, b);
      if (r.kind !== 'times' || !r.certain) return;
      const [large, small] = r.swapped ? [b, a] : [a, b];
      expect(large.measure.interval.lo).toBeGreaterThanOrEqual(small.measure.interval.hi);
    }),
  );
});
