import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, HEADS } from '../../charts/common/fixture.ts';
import { fixtureDataset } from '../../testing/dataset.ts';
import type { Byline, Figure } from '../figure.ts';
import { RELIABILITIES } from '../words.ts';
import { healthOf } from './health.ts';

const BYLINES = new Map(
  RELIABILITIES.map((reliability): [string, Byline] => [
    reliability,
    { id: reliability, publisher: reliability, published: null, reliability },
  ]),
);
const from = (period: string, source: string, more: Partial<Figure> = {}): Figure =>
  figure(HEADS, 'qing', 10, 'exact', period, { source, ...more });
const also = (source: string) => [{ source, paragraph: 1, asWritten: '10' }];

test('four figures by hand', () => {
  const rows = [
    from('2020', 'official'),
    from('2019', 'reprint', { alsoIn: also('press') }),
    from('2018', 'reprint', { bound: 'at_least' }),
    from('2015', 'doubtful', { timeKind: 'plan' }),
  ];
  expect(healthOf([...rows, ...rows], BYLINES)).toEqual({
    figures: 4,
    original: 2,
    single: 3,
    bounded: 1,
    plans: 1,
    doubtful: 1,
    // The plan of 2015 is about no date at which anything was counted.
    oldest: rows[2],
  });
});

test('the same source named twice is one source; an unknown one is no original; nothing is nothing', () => {
  const twice = from('2020', 'press', { alsoIn: also('press') });
  expect(healthOf([twice], BYLINES)).toMatchObject({ figures: 1, original: 1, single: 1 });
  expect(healthOf([from('2020', 'nowhere')], BYLINES)).toMatchObject({ original: 0, doubtful: 0 });
  expect(healthOf([], BYLINES)).toEqual({
    figures: 0,
    original: 0,
    single: 0,
    bounded: 0,
    plans: 0,
    doubtful: 0,
    oldest: null,
  });
});

test('laws: no share is above the whole, none depends on order, what is doubtful is no original', () => {
  const { figures, bylines } = fixtureDataset();
  const all = [...figures.values()].flat();
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (some) => {
      const h = healthOf(some, bylines);
      for (const n of [h.original, h.single, h.bounded, h.plans, h.doubtful]) expect(n).toBeLessThanOrEqual(h.figures);
      expect(h.original + h.doubtful).toBeLessThanOrEqual(h.figures);
      const { oldest: _, ...turned } = healthOf([...some].reverse(), bylines);
      expect(h).toMatchObject(turned);
    }),
  );
});
