import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { divide, type Measure, measureOf } from '../measure.ts';
import { lastDay } from '../period.ts';
import type { Divisor } from '../words.ts';
import { facts } from './choose.ts';

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

/** The fact whose date is nearest to that of the figure; the later of two that are equally near. Null: none. */
export function nearestFact(candidates: readonly Figure[], period: string): Figure | null {
  const day = lastDay(period);
  let best: Figure | null = null;
  for (const f of facts(candidates)) {
    if (best === null) best = f;
    else {
      const d = Math.abs(lastDay(f.period) - day) - Math.abs(lastDay(best.period) - day);
      if (d < 0 || (d === 0 && lastDay(f.period) > lastDay(best.period))) best = f;
    }
  }
  return best;
}

/** The measure divided by the fact nearest in time out of `candidates` (of the place, or of the city for a share). */
export function normalise(
  measure: Measure,
  figure: Figure,
  by: Divisor,
  candidates: readonly Figure[],
  divisorIndicator: Indicator,
): Measure | null {
  const divisor = nearestFact(candidates, figure.period);
  const below = divisor && measureOf(divisor, divisorIndicator);
  return below ? divide(measure, below, normalisedHow(by, measure.unit)) : null;
}
