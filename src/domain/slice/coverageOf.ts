import type { CoverageCell } from '../dataset.ts';
import { type Figure, isWhole } from '../figure.ts';
import { comparePeriods } from '../period.ts';
import { plainId } from './coverage.ts';

/**
 * What is known where: place → indicator → how many figures of which sort. A figure of a holder or a dimension counts as
 * `partial` and nowhere else; of the rest a plan as `plan`, a fact as `exact` or `bounded`. Sorted by id.
 */
export function coverageOf(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<string, CoverageCell>> {
  const places = new Map<string, Map<string, Figure[]>>();
  for (const f of figures) {
    const indicators = places.get(f.place) ?? new Map<string, Figure[]>();
    indicators.set(f.indicator, [...(indicators.get(f.indicator) ?? []), f]);
    places.set(f.place, indicators);
  }
  return new Map(
    byKey(places).map(([place, indicators]) => [place, new Map(byKey(indicators).map(([id, fs]) => [id, cellOf(fs)]))]),
  );
}

const SORTS = ['exact', 'bounded', 'plan', 'partial'] as const;

function sortOf(f: Figure): (typeof SORTS)[number] {
  if (!isWhole(f)) return 'partial';
  return f.timeKind === 'plan' ? 'plan' : f.bound === 'exact' ? 'exact' : 'bounded';
}

function cellOf(figures: readonly Figure[]): CoverageCell {
  const sorts = figures.map(sortOf);
  const count = (sort: (typeof SORTS)[number]): number => sorts.filter((s) => s === sort).length;
  const periods = [...new Set(figures.map((f) => f.period))].sort((a, b) => comparePeriods(a, b) || (a < b ? -1 : 1));
  const cell = {
    exact: count('exact'),
    bounded: count('bounded'),
    plan: count('plan'),
    partial: count('partial'),
    periods,
  };
  const best = SORTS.find((s) => cell[s] > 0);
  const [latest] = figures
    .filter((f) => sortOf(f) === best)
    .sort((a, b) => comparePeriods(b.period, a.period) || (a.id < b.id ? -1 : 1));
  return latest && latest.id !== plainId(latest.indicator, latest.place, periods)
    ? { ...cell, figure: latest.id }
    : cell;
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * What each source supports: source → indicator → number of figures that name it as their source or in `alsoIn`, each
 * figure once. Sorted by id.
 */
export function sourceIndexOf(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sources = new Map<string, Map<string, number>>();
  for (const f of figures) {
    for (const source of new Set([f.source, ...(f.alsoIn ?? []).map((e) => e.source)])) {
      const counts = sources.get(source) ?? new Map<string, number>();
      counts.set(f.indicator, (counts.get(f.indicator) ?? 0) + 1);
      sources.set(source, counts);
    }
  }
  return new Map(byKey(sources).map(([source, counts]) => [source, new Map(byKey(counts))]));
}
