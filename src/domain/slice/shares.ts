import type { Comparison } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import { figuresBehind } from '../evidence.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { interval, minus, point, sum, type Interval } from '../interval.ts';
import { addUp, type Measure, measureOf } from '../measure.ts';
import { type Place, shareGround } from '../place.ts';
import { type Choice, choose } from '../rules/choose.ts';
import type { Judgeable } from '../rules/judge.ts';
import { divided } from '../rules/normalise.ts';
import { type PartsSlice, partsSlices } from './parts.ts';

export interface Share {
  readonly place: Place;
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly choice: Choice;
  /** The whole, with how it was chosen. */
  readonly divisor: Judgeable;
  /** As counted. */
  readonly amount: Measure;
  /** In percent of the whole. */
  readonly share: Measure;
  /** Where it begins, in percent of the whole: after the parts before it, or 0 where the parts are not stacked. */
  readonly start: number;
}

export const APART_REASONS = ['overlap', 'dates', 'open'] as const;
/** Why the parts of a whole stand side by side and are not stacked. */
export type ApartReason = (typeof APART_REASONS)[number];

/** One whole, 100 %, and those of its parts that are shown. */
export interface SharesPanel {
  readonly key: string;
  readonly indicator: Indicator;
  /** The city of which chosen places are parts; or a place whose total a source breaks down. */
  readonly of: 'city' | 'stated';
  readonly place: Place;
  readonly whole: { readonly figure: Figure; readonly measure: Measure };
  /** Largest first. */
  readonly parts: readonly Share[];
  /** Null: stacked. */
  readonly apart: ApartReason | null;
  /** The parts together and what is left of the whole, in percent; null where they are not stacked. */
  readonly together: Measure | null;
  readonly rest: Interval | null;
}

export interface SharesSlice {
  readonly panels: readonly SharesPanel[];
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  /** Indicators of which there is neither a whole with shares nor a stated breakdown. */
  readonly without: readonly Indicator[];
}

/** What would make a stack untrue: common ground, different dates, an end that is open. */
function apartReason(parts: readonly Omit<Share, 'start'>[], whole: Figure): ApartReason | null {
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => shareGround(a.place, b.place))) return 'overlap';
  const same = (f: Figure): boolean => f.period === whole.period && f.timeKind === whole.timeKind;
  if (!parts.every((p) => same(p.figure) && figuresBehind(p.share.evidence).some((f) => f.id === whole.id)))
    return 'dates';
  return parts.some((p) => p.share.interval.hi === Infinity) ? 'open' : null;
}

/** Each part where the one before it ended. */
function stacked(parts: readonly Omit<Share, 'start'>[]): Share[] {
  let start = 0;
  return parts.map((p) => {
    const placed = { ...p, start };
    start += p.share.value;
    return placed;
  });
}

function ofCity(
  data: Dataset,
  indicator: Indicator,
  places: readonly Place[],
  comparison: Comparison,
): SharesPanel | null {
  const city = data.places.get('chongqing');
  if (!city || !indicator.divisors.includes('city')) return null;
  const all = data.figures.get(indicator.id) ?? [];
  const found = places.flatMap((place): Omit<Share, 'start'>[] => {
    const own = all.filter((f) => f.place === place.id);
    const choice = choose(own, comparison, data.bylines, data.date);
    const amount = choice && measureOf(choice.figure, indicator);
    if (!choice || !amount) return [];
    const counted = { place, figure: choice.figure, indicator, choice, measure: amount };
    const share = divided(data, counted, 'city', comparison.use);
    return share ? [{ ...counted, amount, share: share.measure, divisor: share.divisor }] : [];
  });
  const parts = found.sort((a, b) => b.share.value - a.share.value);
  const [first] = parts;
  const wholeFigure = first && figuresBehind(first.share.evidence).find((f) => f.place === city.id);
  const measure = wholeFigure && measureOf(wholeFigure, indicator);
  if (!first || !measure) return null;
  const apart = apartReason(parts, wholeFigure);
  const together = apart === null ? addUp(parts.map((p) => p.share)) : null;
  return {
    key: `city/${indicator.id}`,
    indicator,
    of: 'city',
    place: city,
    whole: { figure: wholeFigure, measure },
    parts: apart === null ? stacked(parts) : parts.map((p) => ({ ...p, start: 0 })),
    apart,
    together,
    rest: together && left(together.interval),
  };
}

/** What a sum of shares leaves of 100 %; never less than nothing. */
function left(together: Interval): Interval {
  const rest = minus(point(100), together);
  return interval(Math.max(0, rest.lo), Math.max(0, rest.hi), rest.loOpen && rest.lo > 0, rest.hiOpen);
}

/** A breakdown that a source states is a stack by its own word. */
function ofStated(group: PartsSlice): SharesPanel | null {
  const { indicator, place, figure, total, choice } = group;
  const divisor = { indicator, place, figure, measure: total, choice };
  const parts = group.parts.flatMap((p): Omit<Share, 'start'>[] =>
    p.share
      ? [
          {
            place: group.place,
            figure: p.figure,
            indicator: p.indicator,
            choice: p.choice,
            divisor,
            amount: p.measure,
            share: p.share,
          },
        ]
      : [],
  );
  if (parts.length === 0 || parts.length < group.parts.length) return null;
  const open = parts.some((p) => p.share.interval.hi === Infinity);
  const together = open ? null : sum(parts.map((p) => p.share.interval));
  return {
    key: `stated/${group.figure.id}`,
    indicator,
    of: 'stated',
    place,
    whole: { figure, measure: total },
    parts: open ? parts.map((p) => ({ ...p, start: 0 })) : stacked(parts),
    apart: open ? 'open' : null,
    together: null,
    // A source that says that its parts make up the whole leaves nothing; where they do not close, the rest is seen.
    rest: together && (together.lo <= 100.5 && together.hi >= 99.5 ? point(0) : left(together)),
  };
}

/**
 * Wholes side by side, each 100 %: the city with the chosen places as its parts, one an indicator, and the breakdowns that
 * sources state for the chosen places. Needs the figures of the indicators, and of their parts, in `data.figures`.
 */
export function sharesSlice(
  data: Dataset,
  indicators: readonly Indicator[],
  places: readonly Place[],
  comparison: Comparison,
): SharesSlice {
  const panels = indicators.flatMap((indicator) => [
    ...[ofCity(data, indicator, places, comparison)].filter((p) => p !== null),
    ...places
      .flatMap((p) => partsSlices(data, indicator, p.id))
      .map(ofStated)
      .filter((p) => p !== null),
  ]);
  const drawn = new Set(panels.map((p) => p.indicator.id));
  return { panels, places, indicators, without: indicators.filter((i) => !drawn.has(i.id)) };
}
