import { certainlyBelow, type Interval, undecided } from '../interval.ts';

/** The ranks that a place may hold: from 1 + how many are certainly above it, to n − how many are certainly below. */
export interface RankSpan {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** The rank spans of intervals, largest first in rank 1, in the order given. */
export function rankSpans(all: readonly Interval[]): RankSpan[] {
  return all.map((a, i) => {
    let above = 0;
    let below = 0;
    all.forEach((b, j) => {
      if (i === j) return;
      if (certainlyBelow(a, b)) above += 1;
      else if (certainlyBelow(b, a)) below += 1;
    });
    return { from: 1 + above, to: all.length - below, of: all.length };
  });
}

/** How many pairs of which neither is certainly the larger (two equal exact values are a tie, not undecided). */
export function undecidedPairs(all: readonly Interval[]): number {
  let pairs = 0;
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) if (undecided(a, b)) pairs += 1;
  });
  return pairs;
}
