import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Break, Indicator } from '../indicator.ts';
import { type Measure, measureOf } from '../measure.ts';
import { lastDay, yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { breakBetween } from '../rules/breaks.ts';
import { choose, facts, isPartYear } from '../rules/choose.ts';
import { normalise, DIVISOR_INDICATOR } from '../rules/normalise.ts';

export interface End {
  readonly figure: Figure;
  readonly measure: Measure;
}

/** One place at two dates. */
export interface DumbbellRow {
  readonly place: Place;
  readonly ends: readonly [End | null, End | null];
  /** May a line join the two? Not over a break, not between unlike figures. */
  readonly joined: boolean;
  readonly cut: Break | null;
}

export interface DumbbellSlice {
  readonly indicator: Indicator;
  readonly by: Comparison['by'];
  /** The two dates, as asked for or as best known. Null: no place is known at two dates. */
  readonly dates: readonly [string, string] | null;
  /** Known at both first, by their later value; then those known at one. */
  readonly rows: readonly DumbbellRow[];
  readonly missing: readonly Place[];
}

/** The two years that most of the places share; of several such pairs the one farthest apart. Null: no place has two. */
export function bestYears(figures: readonly Figure[], places: readonly Place[]): readonly [string, string] | null {
  const byPlace = places.map(
    (p) => new Set(facts(figures.filter((f) => f.place === p.id)).map((f) => yearOf(f.period))),
  );
  const years = [...new Set(byPlace.flatMap((s) => [...s]))].sort((a, b) => a - b);
  let best: { pair: readonly [number, number]; count: number } | null = null;
  for (const a of years)
    for (const b of years) {
      if (b <= a) continue;
      const count = byPlace.filter((s) => s.has(a) && s.has(b)).length;
      if (count === 0) continue;
      const wider = best !== null && count === best.count && b - a > best.pair[1] - best.pair[0];
      if (best === null || count > best.count || wider) best = { pair: [a, b], count };
    }
  return best && [String(best.pair[0]), String(best.pair[1])];
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
  const dates = time.kind === 'span' ? ([time.from, time.to] as const) : bestYears(figures, places);
  if (!dates) return { indicator, by, dates, rows: [], missing: places };
  const end = (place: Place, period: string): End | null => {
    const own = figures.filter((f) => f.place === place.id);
    const choice = choose(own, { ...comparison, time: { kind: 'at', period } }, data.bylines, data.date);
    const measure = choice && measureOf(choice.figure, indicator);
    if (!choice || !measure) return null;
    if (by === null) return { figure: choice.figure, measure };
    const divisorId = DIVISOR_INDICATOR[by] ?? indicator.id;
    const divisor = data.indicators.get(divisorId);
    const whose = by === 'city' ? 'chongqing' : place.id;
    const candidates = (data.figures.get(divisorId) ?? []).filter((f) => f.place === whose);
    const divided = divisor && normalise(measure, choice.figure, by, candidates, divisor);
    return divided ? { figure: choice.figure, measure: divided } : null;
  };
  const rows = places.flatMap((place): DumbbellRow[] => {
    const [a, b] = [end(place, dates[0]), end(place, dates[1])];
    if (!a && !b) return [];
    // With a wide `near` both dates may find one and the same figure: it is then known at one date.
    if (a && b && a.figure.id === b.figure.id) return [{ place, ends: [null, b], joined: false, cut: null }];
    const cut = a && b ? breakBetween(indicator, [place.id], a.figure.period, b.figure.period) : null;
    const alike =
      a !== null &&
      b !== null &&
      a.figure.timeKind === b.figure.timeKind &&
      isPartYear(a.figure) === isPartYear(b.figure);
    return [{ place, ends: [a, b], joined: alike && cut === null, cut }];
  });
  const both = (r: DumbbellRow): number => Number(r.ends[0] !== null && r.ends[1] !== null);
  const value = (r: DumbbellRow): number => (r.ends[1] ?? r.ends[0])?.measure.value ?? 0;
  const drawn = new Set(rows.map((r) => r.place.id));
  return {
    indicator,
    by,
    dates: lastDay(dates[0]) <= lastDay(dates[1]) ? dates : [dates[1], dates[0]],
    rows: rows.sort((a, b) => both(b) - both(a) || value(b) - value(a)),
    missing: places.filter((p) => !drawn.has(p.id)),
  };
}
