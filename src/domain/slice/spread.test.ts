import { describe, expect, test } from 'vitest';
import { CITY, figure, HEADS, RATE } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { divide, type Measure, measureOf } from '../measure.ts';
import type { Disputed } from '../rules/judge.ts';
import { changePerYear, indexOf } from './derive.ts';
import { spreadOf } from './spread.ts';

function measured(f: Figure, indicator: Indicator = HEADS): Measure {
  const measure = measureOf(f, indicator);
  if (!measure) throw new Error(f.id);
  return measure;
}

const at = (value: number, period: string, more: Partial<Figure> = {}): Figure =>
  figure(HEADS, 'qing', value, 'exact', period, more);

/** Sources differ: `said` beside what was chosen; `below`: of what a value is divided by. */
function dispute(chosen: Figure, said: number, indicator: Indicator = HEADS, below = false): Disputed {
  const other = { ...chosen, id: `${chosen.id}.2`, value: said };
  const of = (f: Figure) => ({ figure: f, measure: measured(f, indicator), byline: undefined });
  const drawn = { indicator, place: CITY, figure: chosen, measure: measured(chosen, indicator) };
  return { drawn, rule: 'order', chosen: of(chosen), others: [of(other)], ...(below ? { below } : {}) };
}

const [then, now] = [at(100, '2018'), at(121, '2020')];

describe('spreadOf', () => {
  test('as counted: what the other says; nothing where none differs', () => {
    expect(spreadOf(measured(now), [dispute(now, 130)])).toEqual([130]);
    expect(spreadOf(measured(now), [])).toEqual([]);
  });

  test('a quotient moves with what is above the line, and against what is below it', () => {
    const whole = at(1_000, '2020', { id: 'whole' });
    const how = { method: 'share_of_city', unit: 'percent', factor: 100 } as const;
    const share = divide(measured(at(200, '2020')), measured(whole), how);
    if (!share) throw new Error('no share');
    expect(spreadOf(share, [dispute(at(200, '2020'), 300)])[0]).toBeCloseTo(30, 9);
    expect(spreadOf(share, [dispute(whole, 800, HEADS, true)])[0]).toBeCloseTo(25, 9);
  });

  test('an index moves with its year; its base stays 100', () => {
    const index = indexOf(measured(now), measured(then));
    if (!index) throw new Error('no index');
    expect(spreadOf(index, [dispute(now, 144)])[0]).toBeCloseTo(144, 9);
    const inputs = [measured(then).evidence, measured(then).evidence];
    const base: Measure = { ...index, value: 100, evidence: { kind: 'derived', method: 'index', inputs } };
    expect(spreadOf(base, [dispute(then, 50)])).toEqual([100]);
  });

  test('growth over two years is compounded: 100 to 121 is 10 % a year, to 144 it would be 20 %', () => {
    const grown = changePerYear(measured(now), measured(then), 2);
    if (!grown) throw new Error('no change');
    expect(grown.value).toBeCloseTo(10, 9);
    expect(spreadOf(grown, [dispute(now, 144)])[0]).toBeCloseTo(20, 9);
    expect(spreadOf(grown, [dispute(then, 121, HEADS, true)])[0]).toBeCloseTo(0, 9);
  });

  test('points a year: 2 to 4 % in two years is one, to 5 % one and a half, from 3 % a half', () => {
    const [a, b] = [figure(RATE, 'qing', 2, 'exact', '2018'), figure(RATE, 'qing', 4, 'exact', '2020')];
    const points = changePerYear(measured(b, RATE), measured(a, RATE), 2);
    if (!points) throw new Error('no change');
    expect(spreadOf(points, [dispute(b, 5, RATE)])[0]).toBeCloseTo(1.5, 9);
    expect(spreadOf(points, [dispute(a, 3, RATE, true)])[0]).toBeCloseTo(0.5, 9);
  });

  test('a sum says nothing of one of its parts', () => {
    const inputs = [measured(then).evidence, measured(now).evidence];
    const sum: Measure = { ...measured(now), evidence: { kind: 'derived', method: 'sum', inputs } };
    expect(spreadOf(sum, [dispute(now, 130)])).toEqual([]);
  });
});
