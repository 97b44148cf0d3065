import { describe, expect, test } from 'vitest';
import { figure, HEADS, MONEY } from '../../charts/common/fixture.ts';
import { figuresBehind } from '../evidence.ts';
import type { Indicator } from '../indicator.ts';
import { interval } from '../interval.ts';
import { measureOf } from '../measure.ts';
import { nearestFact, normalise, normalisedHow } from './normalise.ts';

const POPULATION: Indicator = { ...HEADS, id: 'resident_population' };
const people = (value: number, period: string, more = {}) => figure(POPULATION, 'qing', value, 'exact', period, more);

describe('nearestFact', () => {
  const candidates = [people(900, '2016'), people(1000, '2020'), people(1100, '2022')];

  test('nearest in time, from before and after', () => {
    expect(nearestFact(candidates, '2015')?.period).toBe('2016');
    expect(nearestFact(candidates, '2019')?.period).toBe('2020');
    expect(nearestFact(candidates, '2030')?.period).toBe('2022');
  });

  test('the later of two that are equally near', () => {
    const days = [people(1, '2020-01-01'), people(2, '2020-01-03')];
    expect(nearestFact(days, '2020-01-02')?.period).toBe('2020-01-03');
    expect(nearestFact([...days].reverse(), '2020-01-02')?.period).toBe('2020-01-03');
  });

  test('facts alone: no plan', () => {
    expect(nearestFact([people(1, '2020', { timeKind: 'plan' })], '2020')).toBeNull();
    expect(nearestFact([], '2020')).toBeNull();
  });
});

describe('normalise', () => {
  test('超2万亿元 over 1,000,000 people is at least 2,000,000 yuan a person', () => {
    const assets = figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' });
    const measure = measureOf(assets, MONEY);
    const divided =
      measure && normalise(measure, assets, 'population', [people(9e5, '2018'), people(1e6, '2020')], POPULATION);
    expect(divided).toMatchObject({
      value: 2e6,
      interval: interval(2e6, Infinity),
      bound: 'at_least',
      unit: 'CNY_per_person',
      timeKind: 'stock',
      evidence: { kind: 'derived', method: 'per_head' },
    });
    expect(divided && figuresBehind(divided.evidence).map((f) => f.id)).toEqual([
      'money.qing.2020',
      'resident_population.qing.2020',
    ]);
  });

  test('200余 people out of 50,000: [40, 60) per 10,000', () => {
    const talent = figure(HEADS, 'qing', 200, 'rounded_down', '2020');
    const measure = measureOf(talent, HEADS);
    expect(measure && normalise(measure, talent, 'population', [people(5e4, '2020')], POPULATION)).toMatchObject({
      value: 40,
      interval: interval(40, 60, false, true),
      bound: 'rounded_down',
      unit: 'per_10k_persons',
    });
  });

  test('a share of the city in percent: 30 of 120 is 25', () => {
    const part = figure(HEADS, 'qing', 30, 'exact', '2020');
    const measure = measureOf(part, HEADS);
    const city = [figure(HEADS, 'chongqing', 120, 'exact', '2020')];
    expect(measure && normalise(measure, part, 'city', city, HEADS)).toMatchObject({
      value: 25,
      bound: 'exact',
      unit: 'percent',
    });
  });

  test('without a divisor there is nothing', () => {
    const f = figure(HEADS, 'qing', 30, 'exact', '2020');
    const measure = measureOf(f, HEADS);
    expect(measure && normalise(measure, f, 'population', [], POPULATION)).toBeNull();
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
