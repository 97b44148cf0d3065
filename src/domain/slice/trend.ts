import { asked, type Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import { type Figure, isWhole } from '../figure.ts';
import type { Break, Indicator } from '../indicator.ts';
import { type Measure, measureOf } from '../measure.ts';
import { comparePeriods, daySpan, decimalYear, lastDay, yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { type Choice, facts, isPartYear, preferred } from '../rules/choose.ts';
import { knownBy } from '../rules/known.ts';

export interface TrendPoint {
  readonly figure: Figure;
  readonly measure: Measure;
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
  /** What a line was not drawn across, for want of a year between. */
  readonly gaps: number;
  /** Later texts that repeat an older count and are not drawn. */
  readonly repeats: readonly Figure[];
}

/** A day on a scale on which the end of 2020 is 2020: ticks are year ends, where stocks of a year and whole-year flows stand. */
export function yearEndScale(day: number): number {
  return decimalYear(day) - 1;
}

/** Is there a break of the indicator, for this place, between the two days? */
export function brokenBetween(indicator: Indicator, place: Place, a: number, b: number): boolean {
  return (indicator.breaks ?? []).some((br) => {
    if (br.places && !br.places.includes(place.id)) return false;
    const at = daySpan(br.at)?.from;
    return at !== undefined && a < at && b >= at;
  });
}

/** May a line join the two, of which the first is the earlier? `gap`: more than a year lies between; `apart`: never. */
export function joined(indicator: Indicator, place: Place, a: TrendPoint, b: TrendPoint): 'line' | 'gap' | 'apart' {
  if (a.figure.timeKind !== b.figure.timeKind) return 'apart';
  if (a.figure.timeKind === 'flow' && (isPartYear(a.figure) || isPartYear(b.figure))) return 'apart';
  if (brokenBetween(indicator, place, lastDay(a.figure.period), lastDay(b.figure.period))) return 'apart';
  return yearOf(b.figure.period) - yearOf(a.figure.period) > 1 ? 'gap' : 'line';
}

/** Points by date; of several figures of one period and kind the preferred one, the others kept with it. */
function points(data: Dataset, indicator: Indicator, figures: readonly Figure[], use: Comparison['use']): TrendPoint[] {
  const byPeriod = new Map<string, Figure[]>();
  for (const f of figures) {
    const key = `${f.period} ${f.timeKind}`;
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), f]);
  }
  const found: TrendPoint[] = [];
  for (const same of byPeriod.values()) {
    const choice = preferred(same, data.bylines, use);
    const measure = choice && measureOf(choice.figure, indicator);
    if (choice && measure)
      found.push({ figure: choice.figure, measure, x: yearEndScale(lastDay(choice.figure.period) + 1), choice });
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
  const line = points(data, indicator, drawn, comparison.use);
  const runs: number[][] = [];
  let gaps = 0;
  // Each kind and length has a line of its own: a number of the year so far does not part the years around it.
  const ends = new Map<string, number>();
  line.forEach((p, i) => {
    const sort = `${p.figure.timeKind} ${isPartYear(p.figure)}`;
    const end = ends.get(sort);
    const before = end === undefined ? undefined : line[end];
    const how = before ? joined(indicator, place, before, p) : 'apart';
    if (how === 'line') runs.find((run) => run.at(-1) === end)?.push(i);
    else runs.push([i]);
    ends.set(sort, i);
    if (how === 'gap') gaps += 1;
  });
  const first = line[0];
  const last = line.at(-1);
  const plans = points(
    data,
    indicator,
    all.filter((f) => f.timeKind === 'plan'),
    comparison.use,
  );
  const asides = [...line, ...plans].flatMap((p) =>
    p.choice.others.flatMap((figure): TrendPoint[] => {
      const measure = measureOf(figure, indicator);
      return measure ? [{ figure, measure, x: p.x, choice: p.choice }] : [];
    }),
  );
  return {
    indicator,
    place,
    points: line,
    runs,
    plans,
    asides,
    breaks: (indicator.breaks ?? []).filter(
      (b) =>
        (!b.places || b.places.includes(place.id)) &&
        first !== undefined &&
        last !== undefined &&
        brokenBetween({ ...indicator, breaks: [b] }, place, lastDay(first.figure.period), lastDay(last.figure.period)),
    ),
    gaps,
    repeats: all.filter((f) => f.timeKind !== 'plan' && !kept.has(f.id)),
  };
}
