import { placeValue } from '../domain/bound.ts';
import { figuresBehind } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Relation } from '../domain/rules/relate.ts';
import type { Lang } from '../domain/words.ts';
import { compare } from '../i18n/compare.ts';
import { digitsOf } from './measure.ts';
import { formatNumber, plainNumber } from './number.ts';

/** Digits of a bounded number that say anything: the 0 of 近490 is part of the rounding. An exact one has all of its own. */
function significant(f: Figure): number {
  const v = Math.abs(f.value ?? f.max ?? 0);
  const u = placeValue(v);
  return f.bound === 'exact' || u === 0 ? 3 : String(Math.round(v / u)).length;
}

/** Rounding that takes an end further away than this share of it makes a span of its own. */
const FAR = 0.1;

/** An end rounded outward; with one digit more where so few would take it far away: 1.09 is no 2. */
function outward(v: number, digits: number, how: 'down' | 'up'): string {
  const told = Number(plainNumber(v, digits, how));
  return formatNumber(v, Math.abs(told - v) > Math.abs(v) * FAR ? digits + 1 : digits, how);
}

/** The two ends, the lower rounded down and the upper up, so that what is written stays true; one number where they meet. */
function ends(m: Measure): { lo: string; hi: string | null; near: string; one: boolean } {
  const digits = Math.min(3, digitsOf(m) ?? 3, ...figuresBehind(m.evidence).map(significant));
  const { lo, hi } = m.interval;
  const near = formatNumber(m.value, digits);
  return {
    // “At least 2 times” is said as boldly as what is written; a span from 0.8 to 2 would say nothing.
    lo: hi === Infinity ? formatNumber(lo, digits, 'down') : outward(lo, digits, 'down'),
    hi: hi === Infinity ? null : outward(hi, digits, 'up'),
    near,
    one: lo === hi,
  };
}

/**
 * How two values relate, in words: 江北约为渝中的 1.1—1.2 倍, 不低于…倍, or why they are not divided. `names` are those
 * of the first and the second value.
 */
export function relationText(relation: Relation, names: readonly [string, string], lang: Lang): string {
  const w = compare[lang];
  if (relation.kind === 'same') return w.same;
  if (relation.kind === 'refused') {
    const why: Partial<Record<string, string>> = w.refusedRatio;
    return why[relation.why] ?? w.refusedRatio.sign;
  }
  const [a, b] = relation.swapped ? [names[1], names[0]] : names;
  const { interval, value } = relation.measure;
  const { lo, hi, near, one } = ends(relation.measure);
  if (relation.kind === 'points') {
    if (!relation.certain) return w.pointsUndecided(a, b);
    if (hi === null) return w.pointsLeast(a, b, lo);
    return w.points(a, b, one ? near : w.range(lo, hi));
  }
  const said = (): string => {
    if (one) return Number(near.replaceAll(',', '')) === value ? w.timesExact(a, b, near) : w.times(a, b, near);
    // With so few digits that only “once as much” would be left, which is larger says more.
    if (hi === null && relation.certain && Number(lo) <= 1) return w.larger(a, b);
    if (hi === null) return interval.lo > 0 ? w.timesLeast(a, b, lo) : w.timesOpen(a, b);
    return interval.lo > 0 ? w.times(a, b, lo === hi ? lo : w.range(lo, hi)) : w.timesMost(a, b, hi);
  };
  const open = hi === null && interval.lo <= 0;
  return relation.certain || open ? said() : w.undecided(said());
}
