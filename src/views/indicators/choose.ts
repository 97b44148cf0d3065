import type { Catalogue } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { placesKnown } from '../../domain/slice/coverage.ts';
import { THEMES, type Theme } from '../../domain/words.ts';

/** Districts, counties and zones: places that can stand beside each other. */
function comparable(catalogue: Catalogue): Place[] {
  return [...catalogue.places.values()].filter((p) => p.kind !== 'municipality' && p.kind !== 'outside');
}

export interface Known {
  readonly indicator: Indicator;
  /** How many districts and zones have a fact. */
  readonly places: number;
  /** Has the city a fact? */
  readonly city: boolean;
  /** First and last year of anything at all; null for nothing. */
  readonly years: readonly [number, number] | null;
}

/** Of how many places and which years an indicator is known, by the coverage file alone. */
export function knownOf(catalogue: Catalogue, indicator: Indicator): Known {
  const years: number[] = [];
  for (const cells of catalogue.coverage.values())
    for (const period of cells.get(indicator.id)?.periods ?? []) years.push(yearOf(period));
  const finite = years.filter(Number.isFinite);
  return {
    indicator,
    places: placesKnown(catalogue, indicator, comparable(catalogue)),
    city:
      placesKnown(
        catalogue,
        indicator,
        [...catalogue.places.values()].filter((p) => p.kind === 'municipality'),
      ) > 0,
    years: finite.length === 0 ? null : [Math.min(...finite), Math.max(...finite)],
  };
}

/** All indicators by theme, those known of most places first. */
export function byTheme(catalogue: Catalogue): { readonly theme: Theme; readonly known: readonly Known[] }[] {
  const all = [...catalogue.indicators.values()].map((i) => knownOf(catalogue, i));
  return THEMES.map((theme) => ({
    theme,
    known: all
      .filter((k) => k.indicator.theme === theme)
      .sort(
        (a, b) => b.places - a.places || Number(b.city) - Number(a.city) || (a.indicator.id < b.indicator.id ? -1 : 1),
      ),
  })).filter((t) => t.known.length > 0);
}

/** How many periods a place has on an indicator. */
function dates(catalogue: Catalogue, indicator: Indicator, place: Place): number {
  return catalogue.coverage.get(place.id)?.get(indicator.id)?.periods.length ?? 0;
}

/** The city, then up to `n` other places with most dates: those whose course can be drawn. */
export function trendPlaces(catalogue: Catalogue, indicator: Indicator, n: number): Place[] {
  const enough = [...catalogue.places.values()].filter((p) => dates(catalogue, indicator, p) > 1);
  const others = enough
    .filter((p) => p.kind !== 'municipality' && p.kind !== 'outside')
    .sort((a, b) => dates(catalogue, indicator, b) - dates(catalogue, indicator, a))
    .slice(0, n);
  return [...enough.filter((p) => p.kind === 'municipality'), ...others];
}
