import type { Byline, Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { isPoint, sameInterval, undecided } from '../interval.ts';
import type { Measure } from '../measure.ts';
import { yearOf } from '../period.ts';
import { overlap, type Place, succeeds } from '../place.ts';
import { breakBetween } from './breaks.ts';
import { isPartYear } from './choose.ts';
import type { RankSpan } from './rank.ts';

/** A value with all that the rules ask: what is counted, where, by which figure. */
export interface Drawn {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly figure: Figure;
  readonly measure: Measure;
  /** Its place among the others; null or absent for what is not ranked. */
  readonly rank?: RankSpan | null;
}

export const PURPOSES = ['axis', 'line', 'ratio', 'sum'] as const;
/** What two values are wanted for: side by side on one axis, joined by a line, one divided by the other, added up. */
export type Purpose = (typeof PURPOSES)[number];

export type Outcome = 'flagged' | 'refused';

export type Bylines = ReadonlyMap<string, Byline>;

type Holds = (a: Drawn, b: Drawn, bylines: Bylines) => boolean;

/** When it holds; what follows on one axis, for a line, a ratio, a sum; and whether a reader may have it all the same. */
type Rule = readonly [Holds, axis: Outcome | 0, line: Outcome | 0, ratio: Outcome | 0, sum: Outcome | 0, insist?: true];

/** Values further apart than this many years are said to be, where the indicator has no `maxApart` of its own. */
const USUAL_APART = 3;

const isPlan = (d: Drawn): boolean => d.figure.timeKind === 'plan';
/** Plans are of no date that could be compared. */
const bothFacts = (a: Drawn, b: Drawn): boolean => !isPlan(a) && !isPlan(b);
const years = (a: Drawn, b: Drawn): number =>
  bothFacts(a, b) ? Math.abs(yearOf(a.figure.period) - yearOf(b.figure.period)) : 0;
/** The months of a period without its years: those of 2022-01/2022-06 and of 2023-01/2023-06 are the same. */
const months = (d: Drawn): string => d.figure.period.replace(/\d{4}/g, '');
const isReprint = (d: Drawn, bylines: Bylines): boolean => {
  const reliability = bylines.get(d.figure.source)?.reliability;
  return reliability === 'reprint' || reliability === 'doubtful';
};
const [F, R] = ['flagged', 'refused'] as const;
const ranked = (a: Drawn, b: Drawn): boolean => Boolean(a.rank && b.rank);

/**
 * The rules on a pair of values, strictest first: when each holds, and what follows for each purpose (0: nothing). The
 * reasons, with worked cases, stand in docs/decisions/honest-comparison.md and on the page /method.
 */
export const RULES = {
  /** Persons and yuan, yuan and dollars: no axis has both, no number is both. 8400亿元 beside 1200人. */
  currency: [(a, b) => a.measure.unit !== b.measure.unit, R, R, R, R],
  /** Different counts that share a unit. 565万 人才资源 (end of 2020) beside 50余万 创新创业人才. */
  definition: [(a, b) => a.indicator.id !== b.indicator.id, R, R, R, R, true],
  /** Intended is not achieved. 2504人“将引进” beside 1208人 who came. */
  plan: [(a, b) => isPlan(a) !== isPlan(b), F, R, R, R],
  /** Who is there on a day, and who came in a year. 在站 806人 beside 新招收 300人. */
  time_kind: [(a, b) => bothFacts(a, b) && a.figure.timeKind !== b.figure.timeKind, F, R, R, R],
  /** Six months beside twelve; the same six months of two years may be compared. */
  part_year: [
    (a, b) =>
      a.figure.timeKind === b.figure.timeKind &&
      (isPartYear(a.figure) || isPartYear(b.figure)) &&
      months(a) !== months(b),
    F,
    R,
    R,
    R,
  ],
  /** The count itself changed in between: a new census base, a new scope. 高技能人才 before and after 2021. */
  break: [
    (a, b) =>
      bothFacts(a, b) &&
      a.indicator.id === b.indicator.id &&
      breakBetween(a.indicator, [a.place.id, b.place.id], a.figure.period, b.figure.period) !== null,
    F,
    R,
    R,
    R,
    true,
  ],
  /** One took over the ground of the other: 江北 of 2022 beside 两江新区, the district, of 2026. */
  boundary: [(a, b) => succeeds(a.place, b.place), F, R, F, R],
  /** Both count the same ground: 江北 and 两江新区, the zone, in 2022. What single bodies hold is theirs, wherever they sit. */
  overlap: [
    (a, b) => a.place.id !== b.place.id && !a.figure.holder && !b.figure.holder && overlap(a.place, b.place),
    F,
    0,
    F,
    R,
  ],
  /** Further apart than the indicator bears. 人才 of 2010 beside 2020. */
  far_apart: [(a, b) => years(a, b) > (a.indicator.maxApart ?? USUAL_APART), F, 0, F, F],
  /** Of different years at all. */
  mixed_dates: [(a, b) => years(a, b) > 0, F, 0, F, F],
  /** One is copied from a source that is not at hand, the other is not. */
  reprint: [(a, b, bylines) => isReprint(a, bylines) !== isReprint(b, bylines), F, F, F, F],
  /** Neither is certainly the larger: 江津 and 两江新区, both ≥1亿元 a year. */
  undecided: [(a, b) => ranked(a, b) && undecided(a.measure.interval, b.measure.interval), F, 0, 0, 0],
  /** The same exact value: they share their rank. */
  tie: [
    (a, b) => ranked(a, b) && isPoint(a.measure.interval) && sameInterval(a.measure.interval, b.measure.interval),
    F,
    0,
    0,
    0,
  ],
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

/** What a rule makes of a pair that it holds for. */
export function outcomeOf(rule: RuleId, purpose: Purpose): Outcome | 0 {
  const of: Rule = RULES[rule];
  return of[at(purpose)];
}

/** Where the outcome for a purpose stands in a rule. */
function at(purpose: Purpose): 1 | 2 | 3 | 4 {
  return ({ axis: 1, line: 2, ratio: 3, sum: 4 } as const)[purpose];
}

/** The rules in the order of the table. */
const ALL: readonly (readonly [RuleId, Rule])[] = Object.entries(RULES).map(([id, rule]) => [id as RuleId, rule]);

/** What is drawn, or said, in place of what was refused. */
export const INSTEAD = {
  axis: 'own_scales',
  line: 'cut',
  ratio: 'side_by_side',
  sum: 'interval',
} as const satisfies Readonly<Record<Purpose, string>>;
export type Instead = (typeof INSTEAD)[Purpose];

export type Verdict =
  | { readonly outcome: 'fine' }
  | { readonly outcome: 'flagged'; readonly reasons: readonly RuleId[] }
  | {
      readonly outcome: 'refused';
      readonly reasons: readonly RuleId[];
      readonly offer: Instead;
      /** May the reader insist? Only where every rule that refuses it bears that. */
      readonly insistable: boolean;
    };

/**
 * May the two be compared for this purpose? Flagged: drawn, and the note says why. Refused: `offer` is the nearest honest
 * way. The first reason of a refusal is the one that refuses; reasons that only flag follow.
 */
export function verdict(a: Drawn, b: Drawn, purpose: Purpose, bylines: Bylines = new Map()): Verdict {
  const i = at(purpose);
  const held = ALL.filter(([, rule]) => rule[i] && rule[0](a, b, bylines));
  const no = held.filter(([, rule]) => rule[i] === R);
  const reasons = [...new Set([...no, ...held])].map(([id]) => id);
  if (no.length > 0)
    return { outcome: R, reasons, offer: INSTEAD[purpose], insistable: no.every(([, rule]) => rule[5]) };
  return held.length > 0 ? { outcome: F, reasons } : { outcome: 'fine' };
}
