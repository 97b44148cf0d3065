import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureDataset } from '../../testing/dataset.ts';
import { dataset, figure, HEADS } from '../../charts/common/fixture.ts';
import { NO_COMPARISON } from '../comparison.ts';
import type { Byline, Figure } from '../figure.ts';
import { isoDay } from '../period.ts';
import { knownBy, publishedBy } from '../rules/known.ts';
import { coverageSlice } from './coverage.ts';
import { asKnown, datasetAsKnown, figuresAsKnown, figuresLater } from './known.ts';
import { rankSlice } from './rank.ts';

const DATE = '2026-01-01';

test.each<[published: string | null, dayBefore: string, day: string]>([
  ['2021-05-01', '2021-04-30', '2021-05-01'],
  ['2021-02', '2021-02-27', '2021-02-28'],
  ['2020-02', '2020-02-28', '2020-02-29'],
  ['2022', '2022-12-30', '2022-12-31'],
  [null, '2025-12-31', '2026-01-01'],
  ['unreadable', '2025-12-31', '2026-01-01'],
])('published %s: not by %s, but by %s', (published, before, day) => {
  expect([publishedBy(published, before, DATE), publishedBy(published, day, DATE)]).toEqual([false, true]);
});

describe('a figure with several sources', () => {
  const bylines = new Map(
    [
      ['early', '2021-11-16'],
      ['later', '2021-11-19'],
      ['last', '2022-01-05'],
    ].map(([id = '', published = null]): [string, Byline] => [
      id,
      { id, publisher: id, published, reliability: 'press' },
    ]),
  );
  const told = (more: Partial<Figure>): Figure => ({
    ...figure(HEADS, 'qing', 565, 'at_least', '2020', { asWritten: '突破565', source: 'later' }),
    ...more,
  });
  const also = (source: string, asWritten = '突破565') => ({ source, paragraph: '第2段', asWritten });

  test('an earlier source with the same wording carries it; what comes later is left out', () => {
    const f = told({ alsoIn: [also('last'), also('early')] });
    expect(asKnown(f, { bylines, date: DATE }, '2021-11-15')).toBeNull();
    expect(asKnown(f, { bylines, date: DATE }, '2021-11-17')).toMatchObject({ source: 'early', paragraph: '第2段' });
    expect(asKnown(f, { bylines, date: DATE }, '2021-11-17')).not.toHaveProperty('alsoIn');
    expect(asKnown(f, { bylines, date: DATE }, '2021-11-19')).toMatchObject({
      source: 'later',
      alsoIn: [also('early')],
    });
    expect(asKnown(f, { bylines, date: DATE }, '2022-01-05')).toEqual(f);
    expect(asKnown(f, { bylines, date: DATE }, null)).toBe(f);
  });

  test('another wording says another bound and brings nothing forward', () => {
    expect(asKnown(told({ alsoIn: [also('early', '565')] }), { bylines, date: DATE }, '2021-11-17')).toBeNull();
  });
});

describe('the whole dataset', () => {
  const rows = [
    figure(HEADS, 'qing', 10, 'exact', '2019', { source: 'gazette' }),
    figure(HEADS, 'qing', 30, 'exact', '2023', { source: 'paper' }),
    figure(HEADS, 'bai', 20, 'exact', '2023', { source: 'paper' }),
  ];
  // The gazette is of 2021-03, the paper of 2024-05-01.
  const data = dataset(HEADS, rows);

  test('ranks, missing places and what is known where are those of the day', () => {
    const then = datasetAsKnown(data, '2022-01-01');
    expect(then.figures.get('heads')?.map((f) => f.id)).toEqual(['heads.qing.2019']);
    expect(figuresLater(data, '2022-01-01')).toBe(2);
    const slice = rankSlice(then, HEADS, NO_COMPARISON);
    expect(slice.rows.map((r) => [r.place.id, r.measure.value])).toEqual([['qing', 10]]);
    expect(slice.missing.map((p) => p.id)).toContain('bai');
    const places = [...then.places.values()].filter((p) => p.id === 'qing' || p.id === 'bai');
    expect(coverageSlice(then, places, [HEADS]).cells.map(([c]) => c?.known)).toEqual(['exact', 'none']);
    expect([...(then.sourceIndex?.keys() ?? [])]).toEqual(['gazette']);
  });

  test('a district that was yet to come is not there; the end of one that still was is not said', () => {
    const real = fixtureDataset();
    const then = datasetAsKnown(real, '2025-11-05');
    expect(then.places.has('liangjiang')).toBe(false);
    expect(then.places.get('jiangbei')).toMatchObject({ id: 'jiangbei', succeededBy: [] });
    expect(then.places.get('jiangbei')).not.toHaveProperty('validUntil');
    const since = datasetAsKnown(real, '2025-11-06');
    expect(since.places.get('jiangbei')).toEqual(real.places.get('jiangbei'));
    expect(since.places.has('liangjiang')).toBe(true);
  });

  test('laws: a later day never hides what an earlier one shows, and nothing shown was published later', () => {
    const day = fc.integer({ min: 16_000, max: 21_000 }).map(isoDay);
    const real = fixtureDataset();
    const all = [...real.figures.values()].flat();
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const ids = (known: string) => figuresAsKnown(all, real, known).map((f) => f.id);
        const later = new Set(ids(late));
        expect(ids(early).every((id) => later.has(id))).toBe(true);
        expect(new Set(ids(early))).toEqual(
          new Set(all.filter((f) => knownBy(f, real.bylines, early, real.date)).map((f) => f.id)),
        );
        for (const f of figuresAsKnown(all, real, early))
          for (const s of [f.source, ...(f.alsoIn ?? []).map((x) => x.source)])
            expect(publishedBy(real.bylines.get(s)?.published ?? null, early, real.date)).toBe(true);
      }),
    );
  });
});
