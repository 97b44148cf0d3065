import type { Byline, Figure } from '../figure.ts';
import { sameInterval } from '../interval.ts';
import { type Measure, measureOf } from '../measure.ts';
import { yearOf } from '../period.ts';
import { type Place, shareGround } from '../place.ts';
import type { Choice, ChoiceRule } from './choose.ts';
import { type Bylines, type Drawn, outcomeOf, type Purpose, type RuleId, verdict } from './verdict.ts';

/** One rule that holds for pairs of values. */
export interface Finding {
  readonly rule: RuleId;
  readonly purpose: Purpose;
  /** Which of the axes it is of; lines are of none: -1. */
  readonly axis: number;
  /** For how many pairs. */
  readonly pairs: number;
  /** The values concerned, each once. */
  readonly values: readonly Drawn[];
}

/** A value as a slice has it: with how it was chosen. */
export interface Judgeable extends Drawn {
  readonly choice?: Choice;
  /** What it was divided by, where it was. */
  readonly divisor?: Judgeable;
}

/** What a source says, with that source; it may not be known. */
export interface Said {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly byline: Byline | undefined;
}

/** A drawn value beside which other sources say something else of the same thing. */
export interface Disputed {
  readonly drawn: Drawn;
  readonly rule: ChoiceRule;
  readonly chosen: Said;
  /** What the others say; each differs from what is drawn. */
  readonly others: readonly Said[];
  /** Is it what a drawn value was divided by? */
  readonly below?: true;
  /** What is said of what it was divided by, where sources differ on both. */
  readonly divisor?: Disputed;
}

declare const made: unique symbol;

/** What the rules say of a chart. Only `judge` makes one, and no model is complete without it. */
export interface Judged {
  readonly [made]: true;
  /** What holds of what is drawn. */
  readonly findings: readonly Finding[];
  /** Why something was not drawn as it was asked for: the nearest honest view stands in its place. */
  readonly refusals: readonly Finding[];
  /** Is something drawn that the rules refuse, because the reader insists? */
  readonly insisted: boolean;
  /** Is something refused that the reader may insist on? */
  readonly insistable: boolean;
  /** Of each axis: how many of its facts are of which year, earliest first. */
  readonly years: readonly (readonly { readonly year: number; readonly count: number }[])[];
  /** Places drawn that share ground, or took it over from each other, in groups. */
  readonly overlaps: readonly (readonly Place[])[];
  readonly disputed: readonly Disputed[];
  /** Places that are known, but of dates outside those that the reader accepts. */
  readonly faded: readonly Place[];
}

/** Two values that may or may not be joined, or share an axis, as drawn. */
export interface Pair {
  readonly a: Drawn;
  readonly b: Drawn;
  readonly purpose: Purpose;
  /** Is it drawn so? */
  readonly drawn: boolean;
}

export interface Scene {
  readonly bylines: Bylines;
  /** Values side by side, by axis: every pair of an axis is judged. */
  readonly axes?: readonly (readonly Judgeable[])[];
  /** Further pairs: what a line joins or could join, what shares a scale or could. */
  readonly pairs?: readonly Pair[];
  /** Drawn values that stand on no such axis, as along time. */
  readonly others?: readonly Judgeable[];
  readonly faded?: readonly Place[];
}

/** What is related, directly or through others, in groups of at least two. */
function groupsOf<T>(all: readonly T[], related: (a: T, b: T) => boolean): T[][] {
  let groups: T[][] = [];
  for (const one of all) {
    const own = groups.filter((g) => g.some((o) => related(o, one)));
    groups = [...groups.filter((g) => !own.includes(g)), [...own.flat(), one]];
  }
  return groups.filter((g) => g.length > 1);
}

function yearsOf(axis: readonly Drawn[]): Judged['years'][number] {
  const counts = new Map<number, number>();
  for (const { figure } of axis)
    if (figure.timeKind !== 'plan') {
      const year = yearOf(figure.period);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => a[0] - b[0]).map(([year, count]) => ({ year, count }));
}

/** The choices behind a drawn value, and behind what it was divided by, where other sources differ. */
export function disputedOf(drawn: Judgeable, bylines: Bylines): Disputed[] {
  const below = drawn.divisor ? disputedOf(drawn.divisor, bylines) : [];
  return [...ownDispute(drawn, bylines), ...below.map((d): Disputed => ({ ...d, below: true }))];
}

function ownDispute(drawn: Judgeable, bylines: Bylines): Disputed[] {
  const { choice, indicator } = drawn;
  const said = (figure: Figure): Said[] => {
    const measure = measureOf(figure, indicator);
    return measure ? [{ figure, measure, byline: bylines.get(figure.source) }] : [];
  };
  const [chosen] = choice ? said(choice.figure) : [];
  if (!choice || !chosen) return [];
  const others = choice.others.flatMap(said).filter((o) => !sameInterval(o.measure.interval, chosen.measure.interval));
  return others.length > 0 ? [{ drawn, rule: choice.rule, chosen, others }] : [];
}

/** Judges what is drawn, pair by pair and value by value; a pair that is not drawn as asked only where a rule refuses it. */
export function judge({ axes = [], pairs = [], others = [], faded = [], bylines }: Scene): Judged {
  const findings = new Map<string, { rule: RuleId; purpose: Purpose; axis: number; pairs: number; seen: Set<Drawn> }>();
  const refusals: typeof findings = new Map();
  let [insisted, insistable] = [false, false];
  const look = ({ a, b, purpose, drawn }: Pair, axis: number): void => {
    const said = verdict(a, b, purpose, bylines);
    if (said.outcome === 'fine') return;
    if (said.outcome === 'refused') {
      insisted ||= drawn;
      insistable ||= !drawn && said.insistable;
    }
    for (const rule of said.reasons) {
      if (!drawn && outcomeOf(rule, purpose) !== 'refused') continue;
      const into = drawn ? findings : refusals;
      const key = `${rule} ${axis}`;
      const entry = into.get(key) ?? { rule, purpose, axis, pairs: 0, seen: new Set() };
      entry.pairs += 1;
      entry.seen.add(a).add(b);
      into.set(key, entry);
    }
  };
  axes.forEach((axis, at) => {
    axis.forEach((a, i) => {
      for (const b of axis.slice(i + 1)) look({ a, b, purpose: 'axis', drawn: true }, at);
    });
  });
  for (const pair of pairs) look(pair, -1);
  const list = (of: typeof findings): Finding[] =>
    [...of.values()].map(({ seen, ...rest }) => ({ ...rest, values: [...seen] }));
  const drawn = [...axes.flat(), ...others];
  const whole = drawn.filter((d) => !d.figure.holder);
  const places = [...new Map(whole.map(({ place }) => [place.id, place])).values()];
  const judged: Omit<Judged, typeof made> = {
    findings: list(findings),
    refusals: list(refusals),
    insisted,
    insistable,
    years: axes.map(yearsOf),
    overlaps: groupsOf(places, shareGround),
    // What many were divided by is one value.
    disputed: [
      ...new Map(drawn.flatMap((d) => disputedOf(d, bylines)).map((d) => [`${d.chosen.figure.id}`, d])).values(),
    ],
    faded,
  };
  // The mark is a promise to the compiler and nothing at run time.
  return judged as Judged;
}
