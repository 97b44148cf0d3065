import type { Dataset } from '../dataset.ts';
import { type Figure, isWhole } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { type Interval, minus } from '../interval.ts';
import { addUp, divide, type Measure, measureOf } from '../measure.ts';
import type { Place } from '../place.ts';
import { type Choice, sameCount } from '../rules/choose.ts';

export interface Part {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly choice: Choice;
  /** Its share of the total, in percent. */
  readonly share: Measure | null;
}

/** A total with the parts that its source says it consists of. */
export interface PartsSlice {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly figure: Figure;
  readonly total: Measure;
  readonly choice: Choice;
  readonly parts: readonly Part[];
  /** Total less parts: contains 0 where they close. */
  readonly rest: Interval | null;
}

/** The figure of a group, which its source breaks down, beside what others say of the same count. */
function statedOf(data: Dataset, figure: Figure): Choice {
  const others = (data.figures.get(figure.indicator) ?? []).filter((f) => f.id !== figure.id && sameCount(f, figure));
  return { figure, others, rule: others.length > 0 ? 'stated' : 'only' };
}

/** Where the figures of a part stand: the loaded indicators. */
function findFigure(data: Dataset, id: string): { figure: Figure; indicator: Indicator } | null {
  const indicator = data.indicators.get(id.split('.')[0] ?? '');
  const figure = indicator && data.figures.get(indicator.id)?.find((f) => f.id === id);
  return figure && indicator ? { figure, indicator } : null;
}

/** The indicators whose figures are parts of totals among `figures`: what must be loaded to draw those groups. */
export function partIndicators(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap((f) => f.parts ?? []).map((id) => id.split('.')[0] ?? ''))];
}

/**
 * The part-whole groups of one indicator that a source states, in one place or (null) anywhere: those of a whole place
 * before those of a holder, then the latest first.
 */
export function partsSlices(data: Dataset, indicator: Indicator, placeId: string | null): PartsSlice[] {
  const totals = (data.figures.get(indicator.id) ?? []).filter(
    (f) => (f.parts?.length ?? 0) > 0 && (placeId === null || f.place === placeId),
  );
  const slices: PartsSlice[] = [];
  for (const figure of totals) {
    const place = data.places.get(figure.place);
    const total = measureOf(figure, indicator);
    if (!place || !total) continue;
    const parts = (figure.parts ?? []).flatMap((id) => {
      const found = findFigure(data, id);
      const measure = found && measureOf(found.figure, found.indicator);
      if (!found || !measure) return [];
      const share = divide(measure, total, { method: 'share_of_total', unit: 'percent', factor: 100 });
      return [{ ...found, measure, share, choice: statedOf(data, found.figure) }];
    });
    if (parts.length !== (figure.parts?.length ?? 0)) continue;
    const together = addUp(parts.map((p) => p.measure));
    slices.push({
      indicator,
      place,
      figure,
      total,
      choice: statedOf(data, figure),
      parts: [...parts].sort((a, b) => b.measure.value - a.measure.value),
      rest: together && minus(total.interval, together.interval),
    });
  }
  const narrow = (s: PartsSlice): number => Number(!isWhole(s.figure));
  return slices.sort((a, b) => narrow(a) - narrow(b) || (a.figure.period < b.figure.period ? 1 : -1));
}
