import type { Catalogue, CoverageCell } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { THEMES } from '../../domain/words.ts';

/** What a place's profile begins with, where it is known: the mission's own subjects first. */
const FIRST = [
  'talent_total',
  'financial_assets',
  'talent_fund_annual',
  'financial_institutions',
  'postdoc_workstations',
  'deposits_and_loans',
  'high_tech_enterprises',
  'technology_enterprises',
  'rd_intensity',
  'gdp',
  'resident_population',
];

export interface KnownIndicator {
  readonly indicator: Indicator;
  readonly cell: CoverageCell;
}

/** The indicators on which the place has anything, by theme, those known of most places first. */
export function knownIndicators(catalogue: Catalogue, placeId: string): KnownIndicator[] {
  const reach = new Map<string, number>();
  for (const cells of catalogue.coverage.values())
    for (const id of cells.keys()) reach.set(id, (reach.get(id) ?? 0) + 1);
  return [...(catalogue.coverage.get(placeId) ?? [])]
    .flatMap(([id, cell]) => {
      const indicator = catalogue.indicators.get(id);
      return indicator ? [{ indicator, cell }] : [];
    })
    .sort(
      (a, b) =>
        THEMES.indexOf(a.indicator.theme) - THEMES.indexOf(b.indicator.theme) ||
        (reach.get(b.indicator.id) ?? 0) - (reach.get(a.indicator.id) ?? 0) ||
        (a.indicator.id < b.indicator.id ? -1 : 1),
    );
}

function hasFact(k: KnownIndicator): boolean {
  return k.cell.exact + k.cell.bounded > 0;
}

/** Up to `n` indicators to begin with: of the list above, then any other that the place has a fact on. */
export function mainIndicators(known: readonly KnownIndicator[], n: number): Indicator[] {
  const facts = known.filter(hasFact).map((k) => k.indicator);
  const first = FIRST.flatMap((id) => facts.filter((i) => i.id === id));
  return [...first, ...facts.filter((i) => !FIRST.includes(i.id))].slice(0, n);
}

/** Up to `n` indicators that the place has facts on for at least two periods, those with most periods first. */
export function trendIndicators(known: readonly KnownIndicator[], n: number): Indicator[] {
  return known
    .filter((k) => hasFact(k) && k.cell.periods.length > 1)
    .sort(
      (a, b) =>
        Number(a.indicator.theme === 'base') - Number(b.indicator.theme === 'base') ||
        b.cell.periods.length - a.cell.periods.length,
    )
    .slice(0, n)
    .map((k) => k.indicator);
}

/** The indicators that have both a whole and narrower figures: those that may come as parts of a whole. */
export function partsIndicators(known: readonly KnownIndicator[]): Indicator[] {
  return known.filter((k) => hasFact(k) && k.cell.partial > 0).map((k) => k.indicator);
}
