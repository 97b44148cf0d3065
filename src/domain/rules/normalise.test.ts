import { describe, expect, test } from 'vitest';
import { CITY, dataset, figure, HEADS, MONEY, PLACES } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import { figuresBehind } from '../evidence.ts';
import type { Indicator } from '../indicator.ts';
import { interval } from '../interval.ts';
import { measureOf } from '../measure.ts';
import { divided, divisorOf, nearestFact, normalisedHow } from './normalise.ts';

const POPULATION: Indicator = { ...HEADS, id: 'resident_population' };
const people = (value: number, period: string, more = {}) => figure(POPULATION, 'qing', value, 'exact', period, more);

const QING = PLACES.find((p) => p.id === 'qing') ?? CITY;
const NONE = new Map<string, string>();
const SOURCES = dataset(POPULATION, []).bylines;
const nearest = (candidates: readonly Figure[], period: string, use: ReadonlyMap<string, string> = NONE) =>
  nearestFact(candidates, period, SOURCES, use)?.figure;

/** One figure of `indicator` in 青山, divided by what the figures of `below` say. */
function over(by: 'population' | 'city', indicator: Indicator, f: Figure, below: readonly Figure[]) {
  const measure = measureOf(f, indicator);
  const data = dataset(POPULATION, below, [f]);
  return measure && divided(data, { indicator, place: QING, figure: f, measure }, by, NONE);
}

describe('nearestFact', () => {
  const candidates = [people(900, '2016'), people(1000, '2020'), people(1100, '2022')];

  test('nearest in time, from before and after', () => {
    expect(nearest(candidates, '2015')?.period).toBe('2016');
    expect(nearest(candidates, '2019')?.period).toBe('2020');
    expect(nearest(candidates, '2030')?.period).toBe('2022');
  });

  test('the later of two that are equally near', () => {
    const days = [people(1, '2020-01-01'), people(2, '2020-01-03')];
    expect(nearest(days, '2020-01-02')?.period).toBe('2020-01-03');
    expect(nearest([...days].reverse(), '2020-01-02')?.period).toBe('2020-01-03');
  });

  test('facts alone: no plan', () => {
    expect(nearest([people(1, '2020', { timeKind: 'plan' })], '2020')).toBeUndefined();
    expect(nearest([], '2020')).toBeUndefined();
  });

  test('of two sources of one date the more reliable, whatever their order; the reader may wish otherwise', () => {
    const paper = people(990, '2020', { id: 'a', source: 'paper' });
    const gazette = people(1000, '2020', { id: 'b' });
    expect(nearest([paper, gazette], '2020')?.id).toBe('b');
    expect(nearest([gazette, paper], '2021')?.id).toBe('b');
    expect(nearest([gazette, paper], '2020', new Map([['a', 'paper']]))?.id).toBe('a');
    expect(nearestFact([gazette, paper], '2020', SOURCES, NONE)?.others).toEqual([paper]);
  });
});

describe('divided', () => {
  test('超2万亿元 over 1,000,000 people is at least 2,000,000 yuan a person', () => {
    const assets = figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' });
    const found = over('population', MONEY, assets, [people(9e5, '2018'), people(1e6, '2020')]);
    expect(found?.measure).toMatchObject({
      value: 2e6,
      interval: interval(2e6, Infinity),
      bound: 'at_least',
      unit: 'CNY_per_person',
      timeKind: 'stock',
      evidence: { kind: 'derived', method: 'per_head' },
    });
    expect(found?.divisor.figure.id).toBe('resident_population.qing.2020');
    expect(found && figuresBehind(found.measure.evidence).map((f) => f.id)).toEqual([
      'money.qing.2020',
      'resident_population.qing.2020',
    ]);
  });

  test('200余 people out of 50,000: [40, 60) per 10,000', () => {
    const talent = figure(HEADS, 'qing', 200, 'rounded_down', '2020');
    expect(over('population', HEADS, talent, [people(5e4, '2020')])?.measure).toMatchObject({
      value: 40,
      interval: interval(40, 60, false, true),
      bound: 'rounded_down',
      unit: 'per_10k_persons',
    });
  });

  test('a share of the city in percent: 30 of 120 is 25', () => {
    const part = figure(HEADS, 'qing', 30, 'exact', '2020');
    const city = figure(HEADS, 'chongqing', 120, 'exact', '2020');
    expect(over('city', HEADS, part, [city])?.measure).toMatchObject({ value: 25, bound: 'exact', unit: 'percent' });
    expect(divisorOf(dataset(HEADS, [city]), { indicator: HEADS, place: QING, period: '2020' }, 'city', NONE)).toEqual(
      expect.objectContaining({ place: CITY, figure: city }),
    );
  });

  test('without a divisor, or by nothing, there is nothing', () => {
    const f = figure(HEADS, 'qing', 30, 'exact', '2020');
    expect(over('population', HEADS, f, [])).toBeNull();
    expect(over('population', HEADS, f, [people(0, '2020')])).toBeNull();
    expect(over('population', HEADS, f, [{ ...people(9, '2020'), place: 'bai' }])).toBeNull();
  });

  test('units and factors', () => {
    expect(normalisedHow('population', 'CNY')).toMatchObject({ unit: 'CNY_per_person', factor: 1 });
    expect(normalisedHow('gdp', 'CNY')).toMatchObject({ unit: 'percent', factor: 100 });
    expect(normalisedHow('area', 'CNY')).toMatchObject({ unit: 'CNY_per_km2', factor: 1 });
    expect(normalisedHow('population', 'person')).toMatchObject({ unit: 'per_10k_persons', factor: 1e4 });
    expect(normalisedHow('gdp', 'organisation')).toMatchObject({ unit: 'per_100m_gdp', factor: 1e8 });
    expect(normalisedHow('area', 'organisation')).toMatchObject({ unit: 'per_km2', factor: 1 });
  });
});
