import { asked, type Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import { type Figure, isWhole } from '../figure.ts';
import type { Break, Indicator } from '../indicator.ts';
import { measureOf } from '../measure.ts';
import { comparePeriods, decimalYear, lastDay, yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { breakBetween } from '../rules/breaks.ts';
import { type Choice, facts, isPartYear, preferred } from '../rules/choose.ts';
import type { Judgeable, Pair } from '../rules/judge.ts';
import { knownBy } from '../rules/known.ts';
import { type Drawn, verdict } from '../rules/verdict.ts';

export interface TrendPoint extends Judgeable {
  /** When the period ends, on a scale whose whole numbers are year ends. */
  readonly x: number;
  readonly choice: Choice;
}

/** One indicator of one place over time: dated points, and which of them may be joined. */
export interface TrendSlice {
  readonly indicator: Indicator;
  readonly place: Place;
  /** Facts by date, one a period. */
  readonly points: readonly TrendPoint[];
  /** Runs of indices of `points` that a line may join: no gap of more than a year, no break, no change of kind or length. */
  readonly runs: readonly (readonly number[])[];
  readonly plans: readonly TrendPoint[];
  /** What other sources say for a period that has a point. */
  readonly asides: readonly TrendPoint[];
  /** The breaks between the first and the last point. */
  readonly breaks: readonly Break[];
  /** Neighbours, joined or not, for the rules. */
  readonly pairs: readonly Pair[];
  /** Indices of neighbours that a line joins against the rules, because the reader insists. */
  readonly crossed: readonly (readonly [number, number])[];
  /** What a line was not drawn across, for want of a year between. */
  readonly gaps: number;
  /** Later texts that repeat an older count and are not drawn. */
  readonly repeats: readonly Figure[];
}

/** A day on a scale on which the end of 2020 is 2020: ticks are year ends, where stocks of a year and whole-year flows stand. */
export function yearEndScale(day: number): number {
  return decimalYear(day) - 1;
}

/**
 * May a line join the two, of which the first is the earlier? `gap`: more than a year lies between; `apart`: never;
 * `wish`: only where the reader insists.
 */
export function joined(a: Drawn, b: Drawn): 'line' | 'gap' | 'apart' | 'wish' {
  const said = verdict(a, b, 'line');
  if (said.outcome === 'refused') return said.insistable ? 'wish' : 'apart';
  // Half years would jump over the full ones between them.
  if (isPartYear(a.figure) || isPartYear(b.figure)) return 'apart';
  return yearOf(b.figure.period) - yearOf(a.figure.period) > 1 ? 'gap' : 'line';
}

/** Points by date; of several figures of one period and kind the preferred one, the others kept with it. */
function points(
  data: Dataset,
  indicator: Indicator,
  place: Place,
  figures: readonly Figure[],
  use: Comparison['use'],
): TrendPoint[] {
  const byPeriod = new Map<string, Figure[]>();
  for (const f of figures) {
    const key = `${f.period} ${f.timeKind}`;
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), f]);
  }
  const found: TrendPoint[] = [];
  for (const same of byPeriod.values()) {
    const choice = preferred(same, data.bylines, use);
    const measure = choice && measureOf(choice.figure, indicator);
    if (choice && measure) {
      const { figure } = choice;
      found.push({ indicator, place, figure, measure, x: yearEndScale(lastDay(figure.period) + 1), choice });
    }
  }
  return found.sort((a, b) => comparePeriods(a.figure.period, b.figure.period));
}

/** The figures of one indicator and place over time, as dated; nothing is interpolated. */
export function trendSlice(data: Dataset, indicator: Indicator, place: Place, comparison: Comparison): TrendSlice {
  const all = (data.figures.get(indicator.id) ?? []).filter(
    (f) =>
      f.place === place.id &&
      isWhole(f) &&
      knownBy(f, data.bylines, comparison.known, data.date) &&
      (comparison.time.kind !== 'span' || asked(comparison.time, 0, f.period)),
  );
  const drawn = facts(all);
  const kept = new Set(drawn.map((f) => f.id));
  const line = points(data, indicator, place, drawn, comparison.use);
  const runs: number[][] = [];
  const pairs: Pair[] = [];
  const crossed: [number, number][] = [];
  let gaps = 0;
  // Each kind and length has a line of its own: a number of the year so far does not part the years around it.
  const ends = new Map<string, number>();
  line.forEach((b, i) => {
    const sort = `${b.figure.timeKind} ${isPartYear(b.figure)}`;
    const end = ends.get(sort);
    ends.set(sort, i);
    const a = end === undefined ? undefined : line[end];
    const how = a ? joined(a, b) : 'apart';
    if (how === 'line') runs.find((run) => run.at(-1) === end)?.push(i);
    else runs.push([i]);
    if (how === 'gap') gaps += 1;
    const wish = how === 'wish' && comparison.insist;
    if (wish && end !== undefined) crossed.push([end, i]);
    if (a) pairs.push({ a, b, purpose: 'line', drawn: wish || how === 'line' });
    // What stands between is judged as well: the note says why no line leads to it.
    const beside = line[i - 1];
    if (beside && beside !== a) pairs.push({ a: beside, b, purpose: 'line', drawn: false });
  });
  const first = line[0];
  const last = line.at(-1);
  const plans = points(
    data,
    indicator,
    place,
    all.filter((f) => f.timeKind === 'plan'),
    comparison.use,
  );
  const asides = [...line, ...plans].flatMap((p) =>
    p.choice.others.flatMap((figure): TrendPoint[] => {
      const measure = measureOf(figure, indicator);
      return measure ? [{ ...p, figure, measure }] : [];
    }),
  );
  return {
    indicator,
    place,
    points: line,
    runs,
    pairs,
    crossed,
    plans,
    asides,
    breaks: (indicator.breaks ?? []).filter(
      (b) =>
        first !== undefined &&
        last !== undefined &&
        breakBetween({ ...indicator, breaks: [b] }, [place.id], first.figure.period, last.figure.period) !== null,
    ),
    gaps,
    repeats: all.filter((f) => f.timeKind !== 'plan' && !kept.has(f.id)),
  };
}
