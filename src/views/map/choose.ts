import { type Comparison, LATEST } from '../../domain/comparison.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { lastDay, yearOf } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { type Frame, FRAMES, frameOn } from '../../domain/slice/map.ts';
import { placesKnown } from '../../domain/slice/coverage.ts';
import { THEMES, type Theme } from '../../domain/words.ts';

/** What the map opens on: known of every district. */
const FIRST_INDICATOR = 'resident_population';

function districts(catalogue: Catalogue): Place[] {
  return [...catalogue.places.values()].filter((p) => p.kind !== 'municipality' && p.kind !== 'outside');
}

export interface Option {
  readonly indicator: Indicator;
  /** How many districts and zones have a fact on it. */
  readonly places: number;
}

/** The indicators of each theme that can be drawn on districts and are known of one at least, those known of most first. */
export function themesOf(catalogue: Catalogue): { theme: Theme; options: Option[] }[] {
  const places = districts(catalogue);
  const all = [...catalogue.indicators.values()]
    .filter((i) => i.compares !== 'holder')
    .map((indicator): Option => ({ indicator, places: placesKnown(catalogue, indicator, places) }))
    .filter((o) => o.places > 0)
    .sort((a, b) => b.places - a.places || (a.indicator.id < b.indicator.id ? -1 : 1));
  return THEMES.map((theme) => ({ theme, options: all.filter((o) => o.indicator.theme === theme) })).filter(
    (t) => t.options.length > 0,
  );
}

/** The indicator on screen: the first of the address, else the one that the map opens on, else any. */
export function chosenIndicator(catalogue: Catalogue, comparison: Comparison): Indicator | null {
  return (
    catalogue.indicators.get(comparison.indicators[0] ?? FIRST_INDICATOR) ??
    catalogue.indicators.get(FIRST_INDICATOR) ??
    [...catalogue.indicators.values()][0] ??
    null
  );
}

export interface YearOption {
  readonly year: string;
  /** Districts and zones with a figure of that year. */
  readonly places: number;
  /** The districts that there were at its end. */
  readonly frame: Frame;
}

/**
 * Every year from the first that any place has to the year of the dataset, latest first: also those without data, for a map
 * that is all hatched says something, and districts changed in between.
 */
export function yearsOf(catalogue: Catalogue, indicator: Indicator): YearOption[] {
  const counts = new Map<number, number>();
  for (const place of districts(catalogue)) {
    const periods = catalogue.coverage.get(place.id)?.get(indicator.id)?.periods ?? [];
    for (const year of new Set(periods.map(yearOf))) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const now = yearOf(catalogue.date);
  const known = [...counts.keys()].filter(Number.isFinite);
  const [from, to] = [Math.min(now, ...known), Math.max(now, ...known)];
  const years: YearOption[] = [];
  for (let y = to; y >= from; y -= 1)
    years.push({ year: String(y), places: counts.get(y) ?? 0, frame: frameOn(lastDay(String(y))) });
  return years;
}

/** The years by frame, the present frame first. */
export function byFrame(years: readonly YearOption[]): { frame: Frame; years: YearOption[] }[] {
  return [...FRAMES]
    .reverse()
    .map((frame) => ({ frame, years: years.filter((y) => y.frame === frame) }))
    .filter((g) => g.years.length > 0);
}

/** The comparison with a new indicator: what only made sense for the old one is dropped. */
export function withIndicator(comparison: Comparison, indicator: Indicator): Comparison {
  const by = comparison.by !== null && indicator.divisors.includes(comparison.by) ? comparison.by : null;
  return { ...comparison, indicators: [indicator.id], time: LATEST, by, use: new Map() };
}
