import { expect, test } from 'vitest';
import { chosen, compared, MIXED } from '../common/compareFixture.ts';
import { HEADS, MONEY } from '../common/fixture.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { type ScatterModel, toModel } from './model.ts';

function drawn(ask: Partial<Comparison>): ScatterModel | null {
  const { slice, data } = compared([HEADS, MONEY], chosen(6), MIXED, ask);
  return toModel(slice, data, { scale: 'linear', chosen: new Set(['bai']) }, 'zh');
}

test('with dates bounded, what is of another date is pale, unmarked, out of the sentence, and named', () => {
  const m = drawn({ time: { kind: 'at', period: '2020' }, near: 1 });
  // 白山's money is of 2023, 朱山's heads are of 2022.
  expect(m?.points.map((p) => [p.mark, p.faded, p.chosen])).toEqual([
    ['qing', false, false],
    ['bai', true, false],
    ['jin', false, false],
    ['zhu', true, false],
  ]);
  expect(m?.summary).toContain('2 个');
  expect(m?.summary).not.toContain('白山');
  const faded = m?.notes.find((n) => n.reasons?.includes('faded'));
  expect(faded?.places?.map((p) => p.id).sort()).toEqual(['bai', 'zhu']);
  expect(m?.judged.years.flat().every((y) => y.year === 2020)).toBe(true);
});

test('without bounded dates it is not drawn, and not said to lack a value', () => {
  const m = drawn({ time: { kind: 'at', period: '2020' } });
  expect(m?.points.map((p) => p.mark)).toEqual(['qing', 'jin']);
  const lacking = m?.notes.filter((n) => n.places !== undefined && n.reasons === undefined).flatMap((n) => n.places);
  expect(lacking?.map((p) => p?.id).sort()).toEqual(['mu', 'xuan']);
});
