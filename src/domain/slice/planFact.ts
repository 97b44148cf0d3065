import type { Dataset } from '../dataset.ts';
import { type Figure, figureInterval } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Interval } from '../interval.ts';
import { daySpan, lastDay } from '../period.ts';
import { breakBetween } from '../rules/breaks.ts';

export const PLAN_STATES = ['met', 'missed', 'undecided', 'not_due', 'unreported', 'undated'] as const;
/** What became of a plan, as far as anybody published it. */
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanFact {
  readonly indicator: Indicator;
  readonly plan: Figure;
  readonly state: PlanState;
  /** The figure that decides, or leaves undecided; null where none does. */
  readonly result: Figure | null;
  /** Where nothing decides: the last that is known of it, for the reader. */
  readonly latest: Figure | null;
}

/** Is it about the same thing: place, holder, dimensions? */
function sameThing(a: Figure, b: Figure): boolean {
  const parts = (f: Figure): string => JSON.stringify(Object.entries(f.dimensions ?? {}).sort());
  return a.place === b.place && a.holder?.zh === b.holder?.zh && parts(a) === parts(b);
}

/**
 * Does the number reach what was planned? A plan is a level to reach, the least that its wording allows; one that is worded
 * as a most (不超过) is a level not to pass. Undecided where the range of the number reaches over the level.
 */
export function reaches(number: Interval, plan: Figure, unit: string): 'met' | 'missed' | 'undecided' {
  const wanted = figureInterval(plan, unit);
  if (!wanted) return 'undecided';
  if (plan.bound === 'at_most') {
    if (number.hi <= wanted.hi) return 'met';
    return number.lo > wanted.hi || (number.lo === wanted.hi && number.loOpen) ? 'missed' : 'undecided';
  }
  const { lo, loOpen } = wanted;
  // Of 近1000 the level 900 itself is not enough.
  if (number.lo > lo || (number.lo === lo && (!loOpen || number.loOpen))) return 'met';
  return number.hi < lo || (number.hi === lo && (loOpen || number.hiOpen)) ? 'missed' : 'undecided';
}

/**
 * Is the plan's period no more than the date on which it was announced, so that nobody said by when? So it is where the
 * period is over by the end of the month of publication; without a date of publication, where it is a day or a month.
 */
function isUndated(plan: Figure, published: string | null): boolean {
  if (published === null) return plan.period.length > 4 && !plan.period.includes('/');
  return lastDay(plan.period) <= lastDay(published.slice(0, 7));
}

/**
 * What a fact says of a plan; null where it says nothing. A count of a day that is the plan's last, or a flow over exactly the
 * plan's period, decides. Before that a fact can only show that the level is reached already: a flow or a running total from
 * within the period, a count of a day within it. What comes after the last day decides nothing: it may have come, or gone, since.
 */
function says(
  fact: Figure,
  plan: Figure,
  indicator: Indicator,
  undated: boolean,
): 'met' | 'missed' | 'undecided' | null {
  const number = figureInterval(fact, indicator.unit);
  const [span, due] = [daySpan(fact.period), daySpan(plan.period)];
  if (!number || !span || !due || fact.timeKind === 'per_year') return null;
  if (breakBetween(indicator, [plan.place], fact.period, plan.period)) return null;
  const outcome = reaches(number, plan, indicator.unit);
  // Of a plan without a date all that can be said is that its level was reached.
  const later = undated && fact.timeKind !== 'flow' && plan.bound !== 'at_most' && span.until > due.until;
  if (later) return outcome === 'met' ? 'met' : null;
  const within = span.until <= due.until && (fact.timeKind !== 'flow' || span.from >= due.from);
  if (!within) return null;
  const decides = span.until === due.until && (fact.timeKind !== 'flow' || span.from === due.from);
  return decides ? outcome : outcome === 'met' && plan.bound !== 'at_most' ? 'met' : null;
}

/**
 * The plan with what was published of the same thing. `today`: the ISO day as of which it is looked at; `published`: when the
 * plan was.
 */
export function planFact(
  plan: Figure,
  indicator: Indicator,
  figures: readonly Figure[],
  today: string,
  published: string | null,
): PlanFact {
  const undated = isUndated(plan, published);
  const facts = figures
    .filter((f) => f.timeKind !== 'plan' && f.repeats === undefined && sameThing(f, plan))
    .sort((a, b) => lastDay(b.period) - lastDay(a.period) || (a.id < b.id ? -1 : 1));
  const spoken = facts.flatMap((fact) => {
    const state = says(fact, plan, indicator, undated);
    return state ? [{ fact, state }] : [];
  });
  const latest = facts[0] ?? null;
  // Sources may disagree: what one proves and another denies is undecided.
  const states = new Set(spoken.map((s) => s.state));
  const [state] = states;
  const shown = spoken[0]?.fact ?? null;
  if (state !== undefined)
    return { indicator, plan, state: states.size === 1 ? state : 'undecided', result: shown, latest };
  if (undated) return { indicator, plan, state: 'undated', result: null, latest };
  const due = lastDay(plan.period) < lastDay(today);
  return { indicator, plan, state: due ? 'unreported' : 'not_due', result: null, latest };
}

/** The plans of a place, those due first come first. Needs the figures of their indicators in `data`. */
export function plansOf(data: Dataset, place: string, today: string): PlanFact[] {
  return [...data.figures]
    .flatMap(([id, figures]) => {
      const indicator = data.indicators.get(id);
      const plans = figures.filter((f) => f.place === place && f.timeKind === 'plan');
      return indicator
        ? plans.map((plan) =>
            planFact(plan, indicator, figures, today, data.bylines.get(plan.source)?.published ?? null),
          )
        : [];
    })
    .sort((a, b) => lastDay(a.plan.period) - lastDay(b.plan.period) || (a.plan.id < b.plan.id ? -1 : 1));
}
