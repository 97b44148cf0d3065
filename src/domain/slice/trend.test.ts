import { describe, expect, test } from 'vitest';
import { ASK, CITY, dataset, figure, HEADS } from '../../charts/common/fixture.ts';
import type { Comparison } from '../comparison.ts';
import type { Bound } from '../words.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { daySpan, lastDay } from '../period.ts';
import { trendSlice, yearEndScale } from './trend.ts';

const FLOW: Indicator = { ...HEADS, timeKind: 'flow' };
const at = (period: string, value = 100, more: Partial<Figure> = {}, bound: Bound = 'exact'): Figure =>
  figure(HEADS, 'chongqing', value, bound, period, more);
const flow = (period: string, more: Partial<Figure> = {}): Figure => at(period, 100, { timeKind: 'flow', ...more });

function slice(figures: readonly Figure[], indicator: Indicator = HEADS, ask: Partial<Comparison> = {}) {
  return trendSlice(dataset(indicator, figures), indicator, CITY, { ...ASK, ...ask });
}

const BREAK = { at: '2020-11-01', note: { zh: '新口径', en: 'new base' } };

test('the scale has year ends as whole numbers', () => {
  expect(yearEndScale(lastDay('2020') + 1)).toBe(2020);
  expect(slice([at('2020')]).points[0]?.x).toBe(2020);
  expect(slice([at('2021-06')]).points[0]?.x).toBeCloseTo(2020 + 181 / 365, 10);
  expect(yearEndScale(daySpan('2021')?.from ?? 0)).toBe(2020);
});

describe('runs and gaps', () => {
  test('neighbouring years are joined, whatever the order of the file', () => {
    const s = slice(['2021', '2019', '2020'].map((p) => at(p)));
    expect(s.points.map((p) => p.figure.period)).toEqual(['2019', '2020', '2021']);
    expect(s.runs).toEqual([[0, 1, 2]]);
    expect(s.gaps).toBe(0);
  });

  test('a missing year is a gap, not a line', () => {
    const s = slice(['2018', '2019', '2021', '2022'].map((p) => at(p)));
    expect(s.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(s.gaps).toBe(1);
  });

  test('a change of time kind is neither line nor gap', () => {
    const s = slice([at('2019'), at('2020', 100, { timeKind: 'cumulative' })]);
    expect(s.runs).toEqual([[0], [1]]);
    expect(s.gaps).toBe(0);
  });

  test('part of a year stands alone', () => {
    const s = slice([flow('2020'), flow('2021-01/2021-11'), flow('2022')], FLOW);
    expect(s.runs).toEqual([[0], [1], [2]]);
    expect(s.gaps).toBe(1);
  });

  test('and does not part the whole years around it', () => {
    const s = slice([flow('2020'), flow('2021-01/2021-09'), flow('2021'), flow('2022-01/2022-03'), flow('2022')], FLOW);
    const periods = s.runs.map((run) => run.map((i) => s.points[i]?.figure.period));
    expect(periods).toEqual([['2020', '2021', '2022'], ['2021-01/2021-09'], ['2022-01/2022-03']]);
    expect(s.gaps).toBe(0);
  });

  test('one point, none', () => {
    expect(slice([at('2020')])).toMatchObject({ runs: [[0]], gaps: 0, breaks: [] });
    expect(slice([])).toMatchObject({ points: [], runs: [], plans: [], asides: [] });
  });
});

describe('breaks', () => {
  const broken: Indicator = { ...HEADS, breaks: [BREAK] };

  test('cut the line: what ends on the day of the break belongs to the new side', () => {
    const s = slice([at('2019'), at('2020-10-31'), at('2020-11-01'), at('2021')], broken);
    expect(s.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(s.breaks).toEqual([BREAK]);
    expect(s.gaps).toBe(0);
  });

  test('outside the points drawn a break is not told', () => {
    expect(slice([at('2021'), at('2022')], broken)).toMatchObject({ breaks: [], runs: [[0, 1]] });
    expect(slice([at('2018'), at('2019')], broken).breaks).toEqual([]);
  });

  test('a break of other places is none here', () => {
    const elsewhere: Indicator = { ...HEADS, breaks: [{ ...BREAK, places: ['qing'] }] };
    expect(slice([at('2019'), at('2020')], elsewhere)).toMatchObject({ breaks: [], runs: [[0, 1]] });
    const here: Indicator = { ...HEADS, breaks: [{ ...BREAK, places: ['chongqing'] }] };
    expect(slice([at('2019'), at('2020')], here)).toMatchObject({ runs: [[0], [1]] });
  });
});

describe('several figures', () => {
  const two = [
    at('2020', 5, { id: 'heads.chongqing.2020.1' }),
    at('2020', 6, { id: 'heads.chongqing.2020.2', source: 'paper' }),
  ];

  test('of one period: the preferred one is the point, the other stands aside', () => {
    const s = slice(two);
    expect(s.points.map((p) => p.measure.value)).toEqual([5]);
    expect(s.asides.map((p) => [p.measure.value, p.x])).toEqual([[6, 2020]]);
  });

  test('the reader may turn them round', () => {
    const s = slice(two, HEADS, { use: new Map([['heads.chongqing.2020.1', 'paper']]) });
    expect(s.points.map((p) => p.measure.value)).toEqual([6]);
    expect(s.asides.map((p) => p.measure.value)).toEqual([5]);
  });

  test('of two kinds in one period: two points', () => {
    expect(slice([at('2020'), flow('2020', { id: 'heads.flow' })]).points).toHaveLength(2);
  });

  test('a repetition is kept but not drawn', () => {
    const again = at('2021', 100, { repeats: 'heads.chongqing.2020', source: 'paper' });
    const s = slice([at('2020'), again]);
    expect(s.points.map((p) => p.figure.period)).toEqual(['2020']);
    expect(s.repeats).toEqual([again]);
  });

  test('plans are apart', () => {
    const s = slice([at('2020'), at('2021', 150, { timeKind: 'plan' })]);
    expect(s.points).toHaveLength(1);
    expect(s.plans.map((p) => p.measure.value)).toEqual([150]);
    expect(s.repeats).toEqual([]);
  });

  test('neither other places, nor holders, nor dimensions', () => {
    const others = [
      figure(HEADS, 'qing', 1, 'exact', '2020'),
      at('2020', 1, { holder: { zh: '某会', en: 'a body' } }),
      at('2020', 1, { dimensions: { level: 'national' } }),
    ];
    expect(slice(others).points).toEqual([]);
  });
});

test('a span keeps what ends within it', () => {
  const s = slice(
    ['2017', '2018', '2020', '2021'].map((p) => at(p)),
    HEADS,
    { time: { kind: 'span', from: '2018', to: '2020' } },
  );
  expect(s.points.map((p) => p.figure.period)).toEqual(['2018', '2020']);
});

test('known by a day: nothing that was published later', () => {
  const s = slice([at('2019'), at('2020', 6, { source: 'paper' })], HEADS, { known: '2022-01-01' });
  expect(s.points.map((p) => p.figure.period)).toEqual(['2019']);
});
