import { type Card, cardOf } from '../../domain/card.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';

/**
 * A card an indicator, or a card a place; among several a single line as counted on a linear axis has the chart of its own.
 * `base` is the base year of the only indicator; of several each has its own.
 */
export function trendCards(
  indicators: readonly Indicator[],
  places: readonly Place[],
  comparison: Comparison,
  base: number | null,
): Card[] {
  const apart = indicators.length === 1 && comparison.chart === 'trend-line' && places.length > 1;
  const shown = indicators.flatMap((indicator) =>
    (apart ? places.map((p) => [p]) : [places]).map((of) => ({ indicator, of })),
  );
  return shown.map(({ indicator, of }) => {
    const asked = { ...comparison, indicators: [indicator.id], places: of.map((p) => p.id) };
    if (shown.length > 1 && of.length === 1 && comparison.mode === 'abs' && comparison.scale === 'linear')
      return cardOf('trend-line', asked);
    const own = indicators.length === 1 ? base : comparison.base;
    return cardOf('trend-lines', { ...asked, base: comparison.mode === 'index' ? own : null });
  });
}
