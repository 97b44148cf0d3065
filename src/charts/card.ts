import type { Card } from '../domain/card.ts';
import { plainCard } from '../domain/plainCard.ts';
import type { ChartKind } from '../domain/chartKind.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Area, TileLayout } from '../domain/map.ts';
import type { Place } from '../domain/place.ts';
import { matchAreas } from '../domain/boundaries.ts';
import { compareSlice } from '../domain/slice/compare.ts';
import { coverageSlice } from '../domain/slice/coverage.ts';
import { coveragePlaces } from '../domain/slice/coveragePlaces.ts';
import { dumbbellSlice } from '../domain/slice/dumbbell.ts';
import { type Frame, mapSlice, placesOf } from '../domain/slice/map.ts';
import { partsSlices } from '../domain/slice/parts.ts';
import { rankSlice } from '../domain/slice/rank.ts';
import { trendSlice } from '../domain/slice/trend.ts';
import { trendsSlice } from '../domain/slice/trends.ts';
import type { Lang } from '../domain/words.ts';
import { terms } from '../i18n/terms.ts';
import { toModel as coverage } from './coverage/model.ts';
import { toModel as dotPlot } from './dot-plot/model.ts';
import { toModel as dumbbell } from './dumbbell/model.ts';
import { toModel as headline } from './headline/model.ts';
import { toModel as heatTable } from './heat-table/model.ts';
import type { MapGround } from './map/ground.ts';
import { toModel as map } from './map/model.ts';
import type { AnyModel } from './models.ts';
import { toModel as parts } from './parts/model.ts';
import { toModel as rankedBars } from './ranked-bars/model.ts';
import { toModel as scatter } from './scatter/model.ts';
import { toModel as smallMultiples } from './small-multiples/model.ts';
import { toModel as trendLine } from './trend-line/model.ts';
import { toModel as trendLines } from './trend-lines/model.ts';

/** What some cards need beside figures; null and empty until it has been loaded. */
export interface CardExtras {
  readonly tiles: Readonly<Record<Frame, TileLayout>> | null;
  readonly boundaries: { readonly areas: readonly Area[]; readonly core: readonly Area[] } | null;
  readonly events: readonly TimelineEvent[];
}

export const NO_EXTRAS: CardExtras = { tiles: null, boundaries: null, events: [] };

/** A card whose ids are those of the dataset. */
interface Known extends Pick<Card, 'chart' | 'map' | 'of' | 'mark'> {
  readonly comparison: Comparison;
  readonly indicator: Indicator;
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly data: Dataset;
  readonly extras: CardExtras;
  readonly lang: Lang;
}

function compared({ data, indicators, places, comparison }: Known) {
  return compareSlice(data, indicators, places, comparison);
}

function trendOf({ data, indicator, places, comparison }: Known) {
  const [place] = places;
  return place ? trendSlice(data, indicator, place, comparison) : null;
}

/** Where the places of a frame lie: tiles, or the product's own boundaries; null where those are not loaded. */
function groundOf(frame: Frame, { data, map: layout, extras }: Known): MapGround | null {
  const tiles = extras.tiles?.[frame];
  if (!tiles) return null;
  if (layout === 'tile') return { kind: 'tile', tiles };
  if (!extras.boundaries) return null;
  const places = [...data.places.values()];
  const framed = placesOf(frame, places);
  const matched = (areas: readonly Area[]) => matchAreas(areas, framed, places);
  const { areas, core } = extras.boundaries;
  return { kind: 'geo', tiles, matched: matched(areas), core: matched(core), own: null };
}

/** How each kind comes from a card; forgetting one does not compile. Null: the card asks for what the dataset does not have. */
const MODELS: { readonly [K in ChartKind]: (k: Known) => AnyModel | null } = {
  'ranked-bars': ({ data, indicator, comparison, mark, lang }) =>
    rankedBars(
      rankSlice(data, indicator, comparison),
      data,
      new Set(comparison.places.length > 0 ? comparison.places : mark),
      lang,
    ),
  'trend-line': (k) => {
    const slice = trendOf(k);
    return slice && trendLine(slice, k.data, k.lang);
  },
  'trend-lines': ({ data, indicator, comparison, extras, lang }) => {
    const events = comparison.events ? extras.events : [];
    return trendLines(trendsSlice(data, indicator, comparison), { data, events, comparison }, lang);
  },
  parts: ({ data, indicator, of, lang }) => {
    const slice = partsSlices(data, indicator, null).find((s) => s.figure.id === of);
    return slice ? parts(slice, data, lang) : null;
  },
  headline: (k) => {
    const slice = trendOf(k);
    return slice && headline(slice, k.data, k.lang);
  },
  coverage: ({ data, indicators, places, indicator, lang }) =>
    coverage(
      coverageSlice(data, places.length > 0 ? places : coveragePlaces(data), indicators),
      terms[lang].theme[indicator.theme],
      lang,
    ),
  map: (k) => {
    const slice = mapSlice(k.data, k.indicator, k.comparison);
    const ground = groundOf(slice.frame, k);
    return ground && map(slice, k.data, ground, new Set(k.comparison.places), k.lang);
  },
  'dot-plot': (k) => {
    const { scale, insist } = k.comparison;
    return dotPlot(compared(k), k.data, { scale, insist }, k.lang);
  },
  'heat-table': (k) => heatTable(compared(k), k.data, k.lang),
  'small-multiples': (k) => smallMultiples(compared(k), k.data, { insist: k.comparison.insist }, k.lang),
  scatter: (k) => {
    const { scale } = k.comparison;
    return scatter(compared(k), k.data, { scale, chosen: k.places[0]?.id ?? null }, k.lang);
  },
  dumbbell: ({ data, indicator, places, comparison, lang }) =>
    dumbbell(dumbbellSlice(data, indicator, places, comparison), data, comparison.scale, lang),
};

/**
 * The model of a card, the same wherever it is drawn. Needs what `filesOf` names in `data.figures` and `extras`. Ids that
 * the dataset does not know are left out; null where nothing is left to draw.
 */
export function modelOfCard(card: Card, data: Dataset, extras: CardExtras, lang: Lang): AnyModel | null {
  const { chart, comparison, map: layout, of, mark } = plainCard(card);
  const indicators = comparison.indicators.flatMap((id) => data.indicators.get(id) ?? []);
  const places = comparison.places.flatMap((id) => data.places.get(id) ?? []);
  const [indicator] = indicators;
  if (!indicator) return null;
  const asked = { ...comparison, indicators: indicators.map((i) => i.id), places: places.map((p) => p.id) };
  return MODELS[chart]({
    chart,
    map: layout,
    of,
    mark,
    comparison: asked,
    indicator,
    indicators,
    places,
    data,
    extras,
    lang,
  });
}
