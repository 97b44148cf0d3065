import { type Comparison, LATEST } from '../../domain/comparison.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { knowledgeOf, placesKnown } from '../../domain/slice/coverage.ts';
import { THEMES, type Theme } from '../../domain/words.ts';

/** What the overview opens on: the product's own subject, known of more districts than any other of its figures. */
export const FIRST_INDICATOR = 'talent_total';

/** Headline figures of each theme: indicator and place, those first that say most; the first four known are shown. */
const HEADLINES: Partial<Record<Theme, readonly (readonly [indicator: string, place: string])[]>> = {
  talent: [
    ['talent_total', 'chongqing'],
    ['postdoc_recruited', 'chongqing'],
    ['innovation_talent', 'liangjiang-zone'],
    ['postdocs_in_station', 'jiangbei'],
  ],
  fund: [
    ['talent_fund_annual', 'jiangjin'],
    ['talent_fund_annual', 'liangjiang-zone'],
    ['talent_policy_paid', 'liangjiang-zone'],
    ['incentive_fund_annual', 'jiangjin'],
  ],
  finance: [
    ['financial_assets', 'jiangbei'],
    ['financial_institutions', 'jiangbei'],
    ['loans', 'chongqing'],
    ['listed_companies_domestic', 'chongqing'],
  ],
  enterprise: [
    ['high_tech_enterprises', 'chongqing'],
    ['technology_enterprises', 'chongqing'],
    ['high_tech_enterprises', 'liangjiang-zone'],
    ['fortune500_companies', 'liangjiang-zone'],
  ],
  research: [
    ['rd_intensity', 'chongqing'],
    ['rd_expenditure', 'chongqing'],
    ['patents_per_10k', 'chongqing'],
  ],
  base: [
    ['gdp', 'chongqing'],
    ['resident_population', 'chongqing'],
    ['urbanization_rate', 'chongqing'],
    ['area', 'chongqing'],
  ],
};

export interface Headline {
  readonly indicator: Indicator;
  readonly place: Place;
}

function known(catalogue: Catalogue, indicator: string, place: string): boolean {
  const what = knowledgeOf(catalogue.coverage.get(place)?.get(indicator));
  return what === 'exact' || what === 'bounded';
}

/** Four headline figures of the theme: the listed ones that are known, then the city's others. */
export function headlines(catalogue: Catalogue, theme: Theme, options: readonly Option[]): Headline[] {
  const listed = (HEADLINES[theme] ?? []).filter(([i, p]) => known(catalogue, i, p));
  const more = options.flatMap(({ indicator }) => {
    if (listed.some(([i]) => i === indicator.id)) return [];
    const where = [...catalogue.coverage.keys()].find((p) => p === 'chongqing' && known(catalogue, indicator.id, p));
    const anywhere = where ?? [...catalogue.coverage.keys()].find((p) => known(catalogue, indicator.id, p));
    return anywhere === undefined ? [] : [[indicator.id, anywhere] as const];
  });
  return [...listed, ...more].slice(0, 4).flatMap(([i, p]) => {
    const indicator = catalogue.indicators.get(i);
    const place = catalogue.places.get(p);
    return indicator && place ? [{ indicator, place }] : [];
  });
}

export interface Option {
  readonly indicator: Indicator;
  /** How many districts and zones have a fact on it. */
  readonly places: number;
}

/** Places that can stand beside each other: districts, counties, zones. */
export function comparable(catalogue: Catalogue): Place[] {
  return [...catalogue.places.values()].filter((p) => p.kind !== 'municipality' && p.kind !== 'outside');
}

/** The indicators of a theme, those known of most places first. */
export function options(catalogue: Catalogue, theme: Theme): Option[] {
  const places = comparable(catalogue);
  return [...catalogue.indicators.values()]
    .filter((i) => i.theme === theme)
    .map((indicator) => ({ indicator, places: placesKnown(catalogue, indicator, places) }))
    .sort((a, b) => b.places - a.places || (a.indicator.id < b.indicator.id ? -1 : 1));
}

/** The themes that have indicators, in the order of the field. */
export function themes(catalogue: Catalogue): Theme[] {
  const used = new Set([...catalogue.indicators.values()].map((i) => i.theme));
  return THEMES.filter((t) => used.has(t));
}

/** The indicator on screen: the first of the address, else the one that the overview opens on, else any. */
export function chosenIndicator(catalogue: Catalogue, comparison: Comparison): Indicator | null {
  const [asked] = comparison.indicators;
  return (
    catalogue.indicators.get(asked ?? FIRST_INDICATOR) ??
    catalogue.indicators.get(FIRST_INDICATOR) ??
    [...catalogue.indicators.values()][0] ??
    null
  );
}

/** The years for which any place has something on the indicator, latest first. */
export function years(catalogue: Catalogue, indicator: Indicator): string[] {
  const found = new Set<number>();
  for (const place of comparable(catalogue))
    for (const period of catalogue.coverage.get(place.id)?.get(indicator.id)?.periods ?? []) found.add(yearOf(period));
  return [...found]
    .filter(Number.isFinite)
    .sort((a, b) => b - a)
    .map(String);
}

/** Whose trend is shown: the city's where it has at least two dates, else that of the place with most, else the city's. */
export function trendPlace(catalogue: Catalogue, indicator: Indicator): Place | null {
  const dates = (p: Place): number => catalogue.coverage.get(p.id)?.get(indicator.id)?.periods.length ?? 0;
  const city = catalogue.places.get('chongqing') ?? null;
  if (city && dates(city) > 1) return city;
  const [most] = comparable(catalogue).sort((a, b) => dates(b) - dates(a));
  if (most && dates(most) > (city ? dates(city) : 0)) return most;
  return city && dates(city) > 0 ? city : null;
}

/** The comparison with a new indicator: what only made sense for the old one is dropped. */
export function withIndicator(comparison: Comparison, indicator: Indicator): Comparison {
  const by = comparison.by !== null && indicator.divisors.includes(comparison.by) ? comparison.by : null;
  return { ...comparison, indicators: [indicator.id], time: LATEST, by, use: new Map() };
}
