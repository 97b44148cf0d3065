import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { divide, type Measure, measureOf } from '../measure.ts';
import { lastDay } from '../period.ts';
import type { Place } from '../place.ts';
import type { Divisor } from '../words.ts';
import { type Choice, facts, preferred } from './choose.ts';
import type { Judgeable } from './judge.ts';
import type { Bylines } from './verdict.ts';

/** The indicator that each divisor reads; a share of the city reads the indicator itself, in the city. */
export const DIVISOR_INDICATOR = {
  population: 'resident_population',
  gdp: 'gdp',
  area: 'area',
  city: null,
} as const satisfies Record<Divisor, string | null>;

const HOW = {
  population: { method: 'per_head', unit: 'per_10k_persons', factor: 10_000 },
  gdp: { method: 'per_gdp', unit: 'per_100m_gdp', factor: 100_000_000 },
  area: { method: 'per_area', unit: 'per_km2', factor: 1 },
  city: { method: 'share_of_city', unit: 'percent', factor: 100 },
} as const;

/**
 * The unit that a normalised value has: money per head is in yuan a person, money per GDP a percentage, the rest counts
 * per 10,000 residents, per 100 million yuan of GDP or per km².
 */
export function normalisedHow(
  by: Divisor,
  unit: string,
): { method: (typeof HOW)[Divisor]['method']; unit: string; factor: number } {
  if (unit === 'CNY' && by === 'population') return { ...HOW.population, unit: 'CNY_per_person', factor: 1 };
  if (unit === 'CNY' && by === 'gdp') return { ...HOW.gdp, unit: 'percent', factor: 100 };
  if (unit === 'CNY' && by === 'area') return { ...HOW.area, unit: 'CNY_per_km2' };
  return HOW[by];
}

/**
 * The fact whose date is nearest to a period, the later of two dates equally near; of several sources of that date the
 * preferred one, as wherever sources disagree. Null: none.
 */
export function nearestFact(
  candidates: readonly Figure[],
  period: string,
  bylines: Bylines,
  use: Comparison['use'],
): Choice | null {
  const day = lastDay(period);
  const all = facts(candidates);
  const distance = (f: Figure): number => Math.abs(lastDay(f.period) - day);
  const least = Math.min(...all.map(distance));
  const near = all.filter((f) => distance(f) === least);
  const last = Math.max(...near.map((f) => lastDay(f.period)));
  return preferred(
    near.filter((f) => lastDay(f.period) === last),
    bylines,
    use,
  );
}

/** What a value of the place and period is divided by, with how it was chosen; null where it is not known. */
export function divisorOf(
  data: Pick<Dataset, 'figures' | 'indicators' | 'places' | 'bylines'>,
  of: { readonly indicator: Indicator; readonly place: Place; readonly period: string },
  by: Divisor,
  use: Comparison['use'],
): Judgeable | null {
  const indicator = data.indicators.get(DIVISOR_INDICATOR[by] ?? of.indicator.id);
  const place = by === 'city' ? data.places.get('chongqing') : of.place;
  if (!indicator || !place) return null;
  const candidates = (data.figures.get(indicator.id) ?? []).filter((f) => f.place === place.id);
  const choice = nearestFact(candidates, of.period, data.bylines, use);
  const measure = choice && measureOf(choice.figure, indicator);
  return choice && measure ? { indicator, place, figure: choice.figure, measure, choice } : null;
}

/** A measure divided by that of `divisorOf`. Null where it may not be divided by. */
function normalise(measure: Measure, divisor: Measure, by: Divisor): Measure | null {
  return divide(measure, divisor, normalisedHow(by, measure.unit));
}

/** A value as counted, divided; `divisor` is what by. Null where that is not known, or may not be divided by. */
export function divided<T extends Judgeable>(
  data: Pick<Dataset, 'figures' | 'indicators' | 'places' | 'bylines'>,
  value: T,
  by: Divisor,
  use: Comparison['use'],
): (T & { readonly divisor: Judgeable }) | null {
  const divisor = divisorOf(data, { ...value, period: value.figure.period }, by, use);
  const measure = divisor && normalise(value.measure, divisor.measure, by);
  return divisor && measure ? { ...value, measure, divisor } : null;
}
