import { describe, expect, test } from 'vitest';
import { dataset, figure, HEADS, MONEY } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import { contains, interval, point } from '../interval.ts';
import type { Bound } from '../words.ts';
import { partsSlices } from './parts.ts';

const part = (kind: string, value: number, bound: Bound = 'exact'): Figure =>
  figure(HEADS, 'qing', value, bound, '2021', { id: `heads.qing.2021.${kind}`, dimensions: { kind } });

function slices(total: number, bound: Bound, parts: readonly Figure[]) {
  const whole = figure(HEADS, 'qing', total, bound, '2021', { parts: parts.map((p) => p.id) });
  return partsSlices(dataset(HEADS, [whole, ...parts]), HEADS, 'qing');
}

test('8 + 23 = 31 closes; the larger part first; shares with both as evidence', () => {
  const [s] = slices(31, 'exact', [part('national', 8), part('municipal', 23)]);
  expect(s?.parts.map((p) => p.measure.value)).toEqual([23, 8]);
  expect(s?.rest).toEqual(point(0));
  expect(s?.parts[1]?.share).toMatchObject({ value: (8 / 31) * 100, bound: 'exact', unit: 'percent' });
  expect(s?.parts[1]?.share?.evidence).toMatchObject({ kind: 'derived', method: 'share_of_total' });
});

test('60 + 25 of 100 leaves 15', () => {
  expect(slices(100, 'exact', [part('a', 60), part('b', 25)])[0]?.rest).toEqual(point(15));
});

test('300余 = 200余 + 近100 may close: the rest lies in (0, 110) … and −100', () => {
  // [300,400) − ([200,300) + (0,100)) = (300−400, 400−200) = (−100, 200)
  const [s] = slices(300, 'rounded_down', [part('a', 200, 'rounded_down'), part('b', 100, 'rounded_up')]);
  expect(s?.rest).toEqual(interval(-100, 200, true, true));
  expect(s?.rest && contains(s.rest, 0)).toBe(true);
});

describe('groups', () => {
  test('without all of its parts at hand a total is no group', () => {
    const whole = figure(HEADS, 'qing', 31, 'exact', '2021', { parts: ['heads.qing.2021.a', 'heads.qing.2021.b'] });
    expect(partsSlices(dataset(HEADS, [whole, part('a', 8)]), HEADS, null)).toEqual([]);
  });

  test('a figure without parts is no group', () => {
    expect(partsSlices(dataset(HEADS, [part('a', 8)]), HEADS, null)).toEqual([]);
  });

  test('parts may be figures of another indicator, if it is loaded', () => {
    const money = figure(MONEY, 'qing', 8, 'exact', '2021');
    const whole = figure(HEADS, 'qing', 8, 'exact', '2021', { parts: [money.id] });
    expect(partsSlices(dataset(HEADS, [whole], [money]), HEADS, 'qing')[0]?.parts[0]?.indicator.id).toBe('money');
  });

  test('in one place or anywhere, the latest first', () => {
    const a = part('a', 8);
    const whole = (place: string, period: string): Figure =>
      figure(HEADS, place, 8, 'exact', period, { parts: [a.id] });
    const data = dataset(HEADS, [whole('qing', '2019'), whole('qing', '2022'), whole('bai', '2021'), a]);
    expect(partsSlices(data, HEADS, null).map((s) => s.figure.period)).toEqual(['2022', '2021', '2019']);
    expect(partsSlices(data, HEADS, 'bai').map((s) => s.place.id)).toEqual(['bai']);
  });
});
