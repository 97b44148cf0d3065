import { type Interval, interval, sum } from '../interval.ts';
import { addUp, boundOfDerived, type Measure } from '../measure.ts';
import { overlap, type Place } from '../place.ts';
import { type Bylines, type Drawn, type RuleId, verdict } from './verdict.ts';

export type Total =
  /** No ground is counted twice. `flagged`: what is to be said of it all the same. */
  | { readonly kind: 'sum'; readonly measure: Measure; readonly flagged: readonly RuleId[] }
  /** Some share ground: at least what lies apart, at most all together. `shared`: which. */
  | {
      readonly kind: 'between';
      readonly measure: Measure;
      readonly shared: readonly Place[];
      readonly flagged: readonly RuleId[];
    }
  /** No number would mean anything. */
  | { readonly kind: 'refused'; readonly why: RuleId | 'not_additive' };

/** Up to this many places that hang together, the best choice of disjoint ones is searched; beyond, the largest stands for all. */
const SEARCHED = 12;

/** The largest lower end that places without common ground have together. */
function apart(values: readonly Drawn[]): Interval {
  const [first, ...rest] = values;
  if (!first) return sum([]);
  const without = apart(rest);
  const free = rest.filter((o) => !overlap(o.place, first.place));
  const withIt = sum([first.measure.interval, apart(free)]);
  return withIt.lo > without.lo ? withIt : without;
}

/** Values in groups that share ground, directly or through others. */
function groupsOf(values: readonly Drawn[]): Drawn[][] {
  let groups: Drawn[][] = [];
  for (const one of values) {
    const own = groups.filter((g) => g.some((o) => overlap(o.place, one.place)));
    groups = [...groups.filter((g) => !own.includes(g)), [...own.flat(), one]];
  }
  return groups;
}

/** What places that share ground have together: no less than those apart from each other, no more than all. */
function together(group: readonly Drawn[]): Interval {
  const all = sum(group.map((d) => d.measure.interval));
  const largest = group.reduce((a, b) => (b.measure.interval.lo > a.measure.interval.lo ? b : a));
  const least = group.length > SEARCHED ? largest.measure.interval : apart(group);
  return interval(least.lo, all.hi, least.loOpen, all.hiOpen);
}

/**
 * The total of values over places, as far as one may be said: 江北 and 两江新区, the zone, in 2022 have between the larger of
 * the two and their sum; a rate, a plan beside a fact, or figures over a break have none. Null for fewer than two.
 */
export function total(values: readonly Drawn[], bylines: Bylines = new Map()): Total | null {
  const [first] = values;
  if (!first || values.length < 2) return null;
  if (!first.indicator.additive) return { kind: 'refused', why: 'not_additive' };
  const flagged = new Set<RuleId>();
  for (const [i, a] of values.entries())
    for (const b of values.slice(i + 1)) {
      if (a.place.id === b.place.id) return { kind: 'refused', why: 'overlap' };
      const said = verdict(a, b, 'sum', bylines);
      if (said.outcome === 'fine') continue;
      const [why] = said.reasons;
      if (said.outcome === 'refused' && why !== undefined && why !== 'overlap') return { kind: 'refused', why };
      for (const rule of said.reasons) flagged.add(rule);
    }
  const plain = addUp(values.map((d) => d.measure));
  if (!plain) return { kind: 'refused', why: 'currency' };
  const groups = groupsOf(values);
  const shared = groups.filter((g) => g.length > 1).flatMap((g) => g.map((d) => d.place));
  if (shared.length === 0) return { kind: 'sum', measure: plain, flagged: [...flagged] };
  const all = sum(groups.map(together));
  const open = all.hi === Infinity;
  const value = open ? all.lo : (all.lo + all.hi) / 2;
  const bound = open ? boundOfDerived(all, value) : 'range';
  return { kind: 'between', measure: { ...plain, interval: all, value, bound }, shared, flagged: [...flagged] };
}
