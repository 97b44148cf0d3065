import { type Comparison, LATEST } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Break, Indicator } from '../indicator.ts';
import { type Measure, measureOf } from '../measure.ts';
import { yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { breakBetween } from '../rules/breaks.ts';
import { choose, facts } from '../rules/choose.ts';
import type { Judgeable } from '../rules/judge.ts';
import { verdict } from '../rules/verdict.ts';
import { divided } from '../rules/normalise.ts';

export interface End extends Judgeable {
  readonly figure: Figure;
  readonly measure: Measure;
}

/** One place at two dates. */
export interface DumbbellRow {
  readonly place: Place;
  readonly ends: readonly [End | null, End | null];
  /** Does a line join the two? Not over a break, not between unlike figures. */
  readonly joined: boolean;
  /** Only because the reader insists. */
  readonly crossed: boolean;
  readonly cut: Break | null;
}

export interface DumbbellSlice {
  readonly indicator: Indicator;
  readonly by: Comparison['by'];
  /** The two dates, as asked for or as best known. Null: no place is known at two dates. */
  readonly dates: readonly [string, string] | null;
  /** Known at both first, by their later value; then those known at one. */
  readonly rows: readonly DumbbellRow[];
  /** Known, but at neither date: named, not drawn. */
  readonly faded: readonly Place[];
  readonly missing: readonly Place[];
}

/**
 * The two years in which most of the places can be joined; where a break parts them all, those that most share. Of several
 * such pairs the one farthest apart. Null: no place has two.
 */
export function bestYears(
  indicator: Indicator,
  figures: readonly Figure[],
  places: readonly Place[],
): readonly [string, string] | null {
  const known = places.map((p) => ({
    id: p.id,
    years: new Set(facts(figures.filter((f) => f.place === p.id)).map((f) => yearOf(f.period))),
  }));
  const years = [...new Set(known.flatMap((k) => [...k.years]))].sort((a, b) => a - b).map(String);
  let best: { pair: readonly [string, string]; score: readonly number[] } | null = null;
  for (const a of years)
    for (const b of years) {
      if (b <= a) continue;
      const both = known.filter((k) => k.years.has(Number(a)) && k.years.has(Number(b)));
      if (both.length === 0) continue;
      const whole = both.filter((k) => breakBetween(indicator, [k.id], a, b) === null);
      const score = [whole.length, both.length, Number(b) - Number(a)];
      const differs = score.findIndex((s, i) => s !== best?.score[i]);
      if (best === null || (differs >= 0 && (score[differs] ?? 0) > (best.score[differs] ?? 0)))
        best = { pair: [a, b], score };
    }
  return best?.pair ?? null;
}

/** The chosen places at two dates (`t=a..b`, else the two years that most of them share). */
export function dumbbellSlice(
  data: Dataset,
  indicator: Indicator,
  places: readonly Place[],
  comparison: Comparison,
): DumbbellSlice {
  const figures = data.figures.get(indicator.id) ?? [];
  const { time } = comparison;
  const by = comparison.by !== null && indicator.divisors.includes(comparison.by) ? comparison.by : null;
  const dates = time.kind === 'span' ? ([time.from, time.to] as const) : bestYears(indicator, figures, places);
  const atAll = (place: Place): boolean =>
    choose(
      figures.filter((f) => f.place === place.id),
      { ...comparison, time: LATEST },
      data.bylines,
      data.date,
    ) !== null;
  if (!dates)
    return { indicator, by, dates, rows: [], faded: places.filter(atAll), missing: places.filter((p) => !atAll(p)) };
  const end = (place: Place, period: string): End | null => {
    const own = figures.filter((f) => f.place === place.id);
    const choice = choose(own, { ...comparison, time: { kind: 'at', period } }, data.bylines, data.date);
    const measure = choice && measureOf(choice.figure, indicator);
    if (!choice || !measure) return null;
    const counted = { indicator, place, figure: choice.figure, choice, measure };
    return by === null ? counted : divided(data, counted, by, comparison.use);
  };
  const rows = places.flatMap((place): DumbbellRow[] => {
    const [a, b] = [end(place, dates[0]), end(place, dates[1])];
    if (!a && !b) return [];
    // With a wide `near` both dates may find one and the same figure: it is then known at one date.
    if (a && b && a.figure.id === b.figure.id)
      return [{ place, ends: [null, b], joined: false, crossed: false, cut: null }];
    const cut = a && b ? breakBetween(indicator, [place.id], a.figure.period, b.figure.period) : null;
    const said = a && b ? verdict(a, b, 'line', data.bylines) : null;
    const crossed = said?.outcome === 'refused' && said.insistable && comparison.insist;
    const joined = said !== null && (said.outcome !== 'refused' || crossed);
    return [{ place, ends: [a, b], joined, crossed, cut }];
  });
  const both = (r: DumbbellRow): number => Number(r.ends[0] !== null && r.ends[1] !== null);
  const value = (r: DumbbellRow): number => (r.ends[1] ?? r.ends[0])?.measure.value ?? 0;
  const drawn = new Set(rows.map((r) => r.place.id));
  const undrawn = places.filter((p) => !drawn.has(p.id));
  return {
    indicator,
    by,
    dates,
    rows: rows.sort((a, b) => both(b) - both(a) || value(b) - value(a)),
    faded: undrawn.filter(atAll),
    missing: undrawn.filter((p) => !atAll(p)),
  };
}
