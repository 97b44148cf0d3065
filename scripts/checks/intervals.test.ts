import { describe, expect, it } from 'vitest';
import { interval, point } from '../../src/domain/interval.ts';
import { factorBetween } from './conversions.ts';
import { meet, roundedAlike, sameNumber, said } from './intervals.ts';

describe('intervals', () => {
  it('meet where both allow a value', () => {
    expect(meet(interval(90, Infinity), point(90))).toBe(true);
    expect(meet(interval(90, Infinity), point(89))).toBe(false);
    expect(meet(interval(0, 90, true, true), point(90))).toBe(false);
    expect(meet(interval(200, 300, false, true), interval(300, 400))).toBe(false);
    expect(meet(interval(200, 300), interval(300, 400))).toBe(true);
    expect(meet(interval(90, Infinity), interval(95, Infinity))).toBe(true);
  });

  it('meet in spite of binary noise', () => {
    expect(meet(point(0.1 + 0.2), point(0.3))).toBe(true);
    expect(sameNumber(Infinity, 90)).toBe(false);
  });

  it('are said with their open ends', () => {
    expect(said(interval(200, 300, false, true))).toBe('[200, 300)');
    expect(said(interval(2e12, Infinity))).toBe('[2000000000000, ∞)');
    expect(said(point(31))).toBe('31');
  });

  it('agree where one is the other rounded', () => {
    expect(roundedAlike(point(5_030_000), point(5_032_000))).toBe(true);
    expect(roundedAlike(point(5_030_000), point(5_036_000))).toBe(false);
    expect(roundedAlike(point(5_030_000), interval(5_032_000, Infinity))).toBe(false);
  });
});

describe('units as written', () => {
  it.each<readonly [string, string, number | null]>([
    ['percent', 'ratio', 0.01],
    ['ratio', 'percent', 100],
    ['number', 'percent', 1],
    ['个', 'organisation', 1],
    ['家', 'organisation', 1],
    ['person', 'person', 1],
    ['家', 'person', null],
    ['CNY', 'person', null],
    ['USD', 'CNY', null],
    ['CNY', 'CNY_per_person', 1],
    ['件', 'per_10k_persons', 1],
    ['percent', 'per_10k_persons', null],
    ['套', 'item', 1],
    ['person', 'item', null],
    ['hectare', 'km2', 0.01],
    ['percent', 'percentage_point', null],
    ['times', 'percent', null],
    ['家', '__proto__', null],
    ['家', 'constructor', null],
  ])('%s for %s: %s', (written, wanted, factor) => {
    expect(factorBetween(written, wanted)).toBe(factor);
  });
});
