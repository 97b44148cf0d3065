import { type Comparison, LATEST } from '../../domain/comparison.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period.ts';
import { BOUNDARY_CHANGE, existsOn, type Place } from '../../domain/place.ts';
import { isByPlace, isComparable } from '../../domain/slice/compare.ts';
import { placesKnown } from '../../domain/slice/coverage.ts';
import { DIVISORS, type Divisor, RINGS, type Ring, THEMES } from '../../domain/words.ts';

export const MOST_PLACES = 40;
export const MOST_INDICATORS = 8;

export interface Chosen {
  readonly places: readonly Place[];
  /** Asked for, but not to be put beside districts and zones. */
  readonly leftOut: readonly Place[];
  readonly tooManyPlaces: boolean;
  readonly indicators: readonly Indicator[];
  /** Nothing was asked for: the indicator is the one known of most of the places. */
  readonly guessed: boolean;
  readonly notByPlace: readonly Indicator[];
  readonly tooManyIndicators: boolean;
}

/** The indicator known of most of the places; of equals the one whose theme comes first. Null: none is known of any. */
function bestIndicator(catalogue: Catalogue, places: readonly Place[]): Indicator | null {
  const known = indicatorOptions(catalogue, places);
  const subject = known.filter((o) => o.indicator.theme !== 'base' && o.known > 1);
  return (subject[0] ?? known[0])?.indicator ?? null;
}

/** What is compared: what the address asks for, as far as it can stand side by side. */
export function chosenOf(catalogue: Catalogue, comparison: Comparison): Chosen {
  const asked = comparison.places.flatMap((id) => catalogue.places.get(id) ?? []);
  const fit = asked.filter(isComparable);
  const places = fit.slice(0, MOST_PLACES);
  const wanted = comparison.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const byPlace = wanted.filter(isByPlace);
  const guess = byPlace.length === 0 && places.length > 1 ? bestIndicator(catalogue, places) : null;
  return {
    places,
    leftOut: asked.filter((p) => !isComparable(p)),
    tooManyPlaces: fit.length > MOST_PLACES,
    indicators: guess ? [guess] : byPlace.slice(0, MOST_INDICATORS),
    guessed: guess !== null,
    notByPlace: wanted.filter((i) => !isByPlace(i)),
    tooManyIndicators: byPlace.length > MOST_INDICATORS,
  };
}

export interface IndicatorOption {
  readonly indicator: Indicator;
  /** Of how many of the chosen places it is known. */
  readonly known: number;
}

/** The indicators of which any of the places has a fact, those known of most first. */
export function indicatorOptions(catalogue: Catalogue, places: readonly Place[]): IndicatorOption[] {
  return [...catalogue.indicators.values()]
    .filter(isByPlace)
    .map((indicator) => ({ indicator, known: placesKnown(catalogue, indicator, places) }))
    .filter((o) => o.known > 0)
    .sort((a, b) => b.known - a.known || THEMES.indexOf(a.indicator.theme) - THEMES.indexOf(b.indicator.theme));
}

/** The years for which any of the places has a fact on any of the indicators, latest first. */
export function yearsOf(catalogue: Catalogue, indicators: readonly Indicator[], places: readonly Place[]): string[] {
  const found = new Set<number>();
  for (const p of places)
    for (const i of indicators)
      for (const period of catalogue.coverage.get(p.id)?.get(i.id)?.periods ?? []) found.add(yearOf(period));
  return [...found]
    .filter(Number.isFinite)
    .sort((a, b) => b - a)
    .map(String);
}

/** What any of the indicators may be divided by. */
export function divisorsOf(indicators: readonly Indicator[]): Divisor[] {
  return DIVISORS.filter((d) => indicators.some((i) => i.divisors.includes(d)));
}

export interface PlaceGroup {
  readonly ring: Ring | 'zones';
  readonly places: readonly Place[];
}

/** Places to choose from: districts and counties by ring, then zones. */
export function placeGroups(catalogue: Catalogue): PlaceGroup[] {
  const all = [...catalogue.places.values()].filter(isComparable);
  const groups: PlaceGroup[] = RINGS.map((ring) => ({
    ring,
    places: all.filter((p) => p.kind !== 'zone' && p.ring === ring),
  }));
  const ringless = all.filter((p) => p.kind === 'zone' || p.ring === undefined);
  return [...groups, { ring: 'zones' as const, places: ringless }].filter((g) => g.places.length > 0);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s'’·-]/g, '');
}

/** Does the place fit what is typed: name, short or former name, alias, pinyin or its initials? */
export function placeFits(place: Place, typed: string): boolean {
  const q = plain(typed);
  if (q === '') return true;
  const syllables = place.pinyin.toLowerCase().split(/\s+/);
  const initials = syllables.map((s) => s.charAt(0)).join('');
  const names = [place.name.zh, place.name.en, place.short.zh, place.short.en, ...place.formerNames, ...place.aliases];
  return [...names, place.pinyin].some((n) => plain(n).includes(q)) || `${initials}q`.startsWith(q);
}

export function indicatorFits(indicator: Indicator, typed: string): boolean {
  const q = plain(typed);
  return q === '' || [indicator.name.zh, indicator.name.en, indicator.id].some((n) => plain(n).includes(q));
}

/** Ready-made comparisons: the districts of each ring as they were until the boundary change. */
export function examples(catalogue: Catalogue): PlaceGroup[] {
  const day = [...catalogue.places.values()].some((p) => p.validUntil === BOUNDARY_CHANGE)
    ? '2025-11-05'
    : catalogue.date;
  return placeGroups(catalogue)
    .filter((g) => g.ring !== 'zones')
    .map((g) => ({ ...g, places: g.places.filter((p) => existsOn(p, day)) }))
    .filter((g) => g.places.length > 1);
}

/** The comparison of other places; what was asked for stays. */
export function withPlaces(comparison: Comparison, places: readonly string[]): Comparison {
  return { ...comparison, places };
}

/** The comparison of other indicators; what only made sense for the old ones is dropped. */
export function withIndicators(comparison: Comparison, indicators: readonly Indicator[]): Comparison {
  const { by } = comparison;
  return {
    ...comparison,
    indicators: indicators.map((i) => i.id),
    time: comparison.time.kind === 'span' ? comparison.time : LATEST,
    by: by !== null && indicators.some((i) => i.divisors.includes(by)) ? by : null,
    use: new Map(),
    insist: false,
  };
}
