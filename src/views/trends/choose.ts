import { type Comparison, LATEST, type TimeChoice } from '../../domain/comparison.ts';
import type { Catalogue, Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { facts } from '../../domain/rules/choose.ts';

/** What the view opens on: of the product's own subject the figure that is known of most years. */
const FIRST_INDICATOR = 'postdoc_recruited';

/** The indicators on screen: those of the address, else the one that the view opens on, else any. */
export function chosenIndicators(catalogue: Catalogue, comparison: Comparison): Indicator[] {
  const asked = comparison.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  if (asked.length > 0) return asked;
  const first = catalogue.indicators.get(FIRST_INDICATOR) ?? [...catalogue.indicators.values()][0];
  return first ? [first] : [];
}

/** The years of the figures of these places, plans too: as far as the window reaches. Null: there are none. */
export function yearsSpan(
  data: Dataset,
  indicators: readonly Indicator[],
  places: readonly Place[],
): { readonly first: number; readonly last: number } | null {
  const wanted = new Set(places.map((p) => p.id));
  const years = indicators
    .flatMap((i) => data.figures.get(i.id) ?? [])
    .filter((f) => wanted.has(f.place) && f.holder === undefined && f.dimensions === undefined)
    .map((f) => yearOf(f.period))
    .filter(Number.isFinite);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** A year that can be ranked, and how many places it has. */
export interface RankedYear {
  readonly year: number;
  readonly places: number;
}

/** The years in which a district or zone has a fact, earliest first. */
export function rankedYears(data: Dataset, indicator: Indicator): RankedYear[] {
  const found = new Map<number, Set<string>>();
  for (const f of data.figures.get(indicator.id) ?? []) {
    const kind = data.places.get(f.place)?.kind;
    if (kind === undefined || kind === 'municipality' || kind === 'outside') continue;
    if (indicator.compares === 'holder' ? f.timeKind === 'plan' : facts([f]).length === 0) continue;
    const year = yearOf(f.period);
    found.set(year, (found.get(year) ?? new Set()).add(f.holder?.zh ?? f.place));
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([year, places]) => ({ year, places: places.size }));
}

/** A year with less than this share of the places that the fullest has is no good first sight. */
const FULL = 0.6;

/** The year whose ranking is shown: the one pointed at; else the last of the window; else the last that many places share. */
export function yearShown(years: readonly RankedYear[], time: TimeChoice): number | null {
  const wanted = time.kind === 'at' ? yearOf(time.period) : time.kind === 'span' ? yearOf(time.to) : null;
  if (wanted !== null) return (years.findLast((y) => y.year <= wanted) ?? years[0])?.year ?? null;
  const most = Math.max(0, ...years.map((y) => y.places));
  return years.findLast((y) => y.places >= most * FULL)?.year ?? null;
}

/** The window in whole years, within what there is. */
export function windowOf(
  span: { readonly first: number; readonly last: number },
  time: TimeChoice,
): { readonly from: number; readonly to: number } {
  if (time.kind !== 'span') return { from: span.first, to: span.last };
  const clamp = (y: number): number => Math.min(span.last, Math.max(span.first, y));
  return { from: clamp(yearOf(time.from)), to: clamp(yearOf(time.to)) };
}

/** A window as it stands in the address; all there is, is no window. */
export function timeOf(
  span: { readonly first: number; readonly last: number },
  window: { readonly from: number; readonly to: number },
): TimeChoice {
  if (window.from <= span.first && window.to >= span.last) return LATEST;
  return { kind: 'span', from: String(window.from), to: String(window.to) };
}

/** The comparison with another first indicator: what only made sense for the old one is dropped. */
export function withIndicators(comparison: Comparison, indicators: readonly string[]): Comparison {
  return { ...comparison, indicators, time: LATEST, base: null, by: null, use: new Map() };
}
