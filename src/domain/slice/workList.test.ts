import { describe, expect, test } from 'vitest';
import { dataset, figure, HEADS, MONEY, PLACES, place, RATE } from '../../charts/common/fixture.ts';
import type { Dataset } from '../dataset.ts';
import { gapsOf, weakSources, workList } from './workList.ts';

const of = (id: string, more = {}) => figure(HEADS, id, 10, 'exact', '2020', more);

describe('gaps', () => {
  test('of twelve districts two are known: ten are missing', () => {
    const { districts, gaps } = gapsOf(dataset(HEADS, [of('qing'), of('bai')]));
    expect(districts).toHaveLength(12);
    expect(gaps.map((g) => [g.indicator.id, g.missing.length])).toEqual([['heads', 10]]);
  });

  test('what one place alone has, a plan, a holder’s and a base figure make no gap', () => {
    expect(gapsOf(dataset(HEADS, [of('qing')])).gaps).toEqual([]);
    expect(gapsOf(dataset(HEADS, [of('qing'), of('bai', { timeKind: 'plan' })])).gaps).toEqual([]);
    expect(gapsOf(dataset(HEADS, [of('qing'), of('bai', { holder: { zh: '甲', en: 'A' } })])).gaps).toEqual([]);
    // RATE is of research, which is no core theme.
    expect(
      gapsOf(dataset(RATE, [figure(RATE, 'qing', 1, 'exact', '2020'), figure(RATE, 'bai', 1, 'exact', '2020')])).gaps,
    ).toEqual([]);
  });

  test('a district that took over another has what that had', () => {
    const old = place('old', '旧', { validUntil: '2025-11-06', succeededBy: [{ place: 'qing' }] });
    const data: Dataset = {
      ...dataset(HEADS, [of('old'), of('bai')]),
      places: new Map([...PLACES, old].map((p) => [p.id, p])),
    };
    const { districts, gaps } = gapsOf(data);
    expect(districts.map((p) => p.id)).not.toContain('old');
    expect(gaps[0]?.missing.map((p) => p.id)).not.toContain('qing');
    expect(gaps[0]?.missing).toHaveLength(10);
  });
});

test('weak sources: how many figures name them, and how many of those rest on nothing better', () => {
  const bylines = new Map(
    (['reprint', 'doubtful', 'press'] as const).map((reliability) => [
      reliability,
      { id: reliability, publisher: reliability, published: null, reliability },
    ]),
  );
  const rows = [
    of('qing', { source: 'reprint' }),
    of('bai', { source: 'press', alsoIn: [{ source: 'reprint', paragraph: 1, asWritten: '10' }] }),
    of('zhu', { source: 'doubtful' }),
    of('jin', { source: 'press' }),
  ];
  expect(weakSources({ ...dataset(HEADS, rows), bylines })).toEqual([
    { source: 'reprint', figures: 2, alone: 1 },
    { source: 'doubtful', figures: 1, alone: 1 },
  ]);
});

test('the list has the conflicts, most rivals first', () => {
  const pair = [of('qing', { id: 'a', conflictsWith: ['b'] }), of('qing', { id: 'b' })];
  const money = (id: string, rivals: readonly string[] = []) =>
    figure(MONEY, 'bai', 5, 'exact', '2020', { id, conflictsWith: rivals });
  const three = [money('c', ['d', 'e']), money('d'), money('e')];
  expect(workList(dataset(HEADS, pair, three)).conflicts.map((c) => c.figures.map((f) => f.id))).toEqual([
    ['c', 'd', 'e'],
    ['a', 'b'],
  ]);
});
