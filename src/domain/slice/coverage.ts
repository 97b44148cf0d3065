import type { Catalogue, CoverageCell } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import type { Place } from '../place.ts';

export const KNOWLEDGE = ['exact', 'bounded', 'plan', 'partial', 'none'] as const;
/** The best that is known: an exact fact, a bounded one, only a plan, only of a part of it, nothing. */
export type Knowledge = (typeof KNOWLEDGE)[number];

export interface CoverageSlice {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  /** cells[place][indicator] */
  readonly cells: readonly (readonly { readonly known: Knowledge; readonly cell: CoverageCell | null }[])[];
}

/** The id of the figure of an indicator and place for the last of the periods, where it has no running number. */
export function plainId(indicator: string, place: string, periods: readonly string[]): string {
  return `${indicator}.${place}.${(periods.at(-1) ?? '').replaceAll('/', '_')}`;
}

/** The best that a cell holds. */
export function knowledgeOf(cell: CoverageCell | undefined): Knowledge {
  if (!cell) return 'none';
  if (cell.exact > 0) return 'exact';
  if (cell.bounded > 0) return 'bounded';
  if (cell.plan > 0) return 'plan';
  return cell.partial > 0 ? 'partial' : 'none';
}

/** What is known where: places × indicators, from the coverage file alone. */
export function coverageSlice(
  catalogue: Catalogue,
  places: readonly Place[],
  indicators: readonly Indicator[],
): CoverageSlice {
  return {
    places,
    indicators,
    cells: places.map((p) =>
      indicators.map((i) => {
        const cell = catalogue.coverage.get(p.id)?.get(i.id);
        return { known: knowledgeOf(cell), cell: cell ?? null };
      }),
    ),
  };
}

/** How many places of the list have a fact on the indicator. */
export function placesKnown(catalogue: Catalogue, indicator: Indicator, places: readonly Place[]): number {
  return places.filter((p) => {
    const known = knowledgeOf(catalogue.coverage.get(p.id)?.get(indicator.id));
    return known === 'exact' || known === 'bounded';
  }).length;
}
