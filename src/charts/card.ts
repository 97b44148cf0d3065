import type { Card } from '../domain/card.ts';
import { plainCard } from '../domain/plainCard.ts';
import type { ChartKind } from '../domain/chartKind.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Area, TileLayout } from '../domain/map.ts';
import { existsOn, type Place } from '../domain/place.ts';
import { matchAreas } from '../domain/boundaries.ts';
import { yearOf } from '../domain/period.ts';
import { compareSlice, isComparable } from '../domain/slice/compare.ts';
import { coverageSlice } from '../domain/slice/coverage.ts';
import { coveragePlaces } from '../domain/slice/coveragePlaces.ts';
import { publishedBy } from '../domain/rules/known.ts';
import { dumbbellSlice } from '../domain/slice/dumbbell.ts';
import { datasetAsKnown } from '../domain/slice/known.ts';
import { faceOff } from '../domain/slice/faceOff.ts';
import { type Frame, mapSlice, placesOf } from '../domain/slice/map.ts';
import { partsSlices } from '../domain/slice/parts.ts';
import { plansOf } from '../domain/slice/planFact.ts';
import { placeTrends } from '../domain/slice/placeTrends.ts';
import { rankSlice } from '../domain/slice/rank.ts';
import { sharesSlice } from '../domain/slice/shares.ts';
import { trailsOf } from '../domain/slice/trails.ts';
import { trendSlice } from '../domain/slice/trend.ts';
import { trendsSlice } from '../domain/slice/trends.ts';
import type { Lang } from '../domain/words.ts';
import { known as knownWords } from '../i18n/known.ts';
import { terms } from '../i18n/terms.ts';
import { toModel as coverage } from './coverage/model.ts';
import { toModel as dotPlot } from './dot-plot/model.ts';
import { toModel as dumbbell } from './dumbbell/model.ts';
import { toModel as faceOffModel } from './face-off/model.ts';
import { toModel as headline } from './headline/model.ts';
import { toModel as heatTable } from './heat-table/model.ts';
import type { MapGround } from './map/ground.ts';
import { toModel as map } from './map/model.ts';
import type { AnyModel } from './models.ts';
import { toModel as plans } from './plans/model.ts';
import { toModel as parts } from './parts/model.ts';
import { toModel as placePanels } from './place-panels/model.ts';
import { toModel as rankedBars } from './ranked-bars/model.ts';
import { withTotal } from './ranked-bars/total.ts';
import { toModel as scatter } from './scatter/model.ts';
import { toModel as shares } from './shares/model.ts';
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
  'ranked-bars': ({ data, indicator, comparison, mark, lang }) => {
    const slice = rankSlice(data, indicator, comparison);
    const chosen = new Set(comparison.places.length > 0 ? comparison.places : mark);
    return withTotal(rankedBars(slice, data, chosen, lang), slice, data, lang);
  },
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
    const { scale, trail, time } = k.comparison;
    // Of all places those that there were at the end of that year.
    const day = time.kind === 'at' ? `${yearOf(time.period)}-12-31` : k.data.date;
    const all = [...k.data.places.values()].filter((p) => isComparable(p) && existsOn(p, day));
    const places = k.places.length > 0 ? k.places : all;
    const chosen = new Set(k.mark.length > 0 ? k.mark : k.places.slice(0, 1).map((p) => p.id));
    const [x, y] = k.indicators;
    const course =
      x && y && trail !== null && time.kind === 'at'
        ? { trails: trailsOf(k.data, [x, y], places, k.comparison), until: yearOf(time.period), drawn: trail }
        : null;
    return scatter(compared({ ...k, places }), k.data, { scale, chosen, ...(course ? { course } : {}) }, k.lang);
  },
  dumbbell: ({ data, indicator, places, comparison, lang }) =>
    dumbbell(dumbbellSlice(data, indicator, places, comparison), data, comparison.scale, lang),
  'place-panels': ({ data, indicator, places, comparison, lang }) => {
    const { axes, scale } = comparison;
    return placePanels(placeTrends(data, indicator, places, comparison), data, { own: axes === 'own', scale }, lang);
  },
  shares: ({ data, indicators, places, comparison, lang }) =>
    shares(sharesSlice(data, indicators, places, comparison), data, lang),
  'face-off': ({ data, indicators, places, comparison, lang }) => {
    const [a, b] = places;
    return a && b ? faceOffModel(faceOff(data, indicators, [a, b], comparison), data, lang) : null;
  },
  plans: ({ data, indicators, places, comparison, lang }) => {
    const [place] = places;
    // Those of the card alone: more may have been loaded.
    const figures = new Map(indicators.map((i) => [i.id, data.figures.get(i.id) ?? []]));
    return place
      ? plans(place, plansOf({ ...data, figures }, place.id, comparison.known ?? data.date), data, lang)
      : null;
  },
};

/** The model with a note, before its others, that it is drawn as of that day. */
function saidAsKnown(model: AnyModel, known: string, lang: Lang): AnyModel {
  return { ...model, notes: [{ text: knownWords[lang].note(known) }, ...model.notes] };
}

/**
 * The model of a card, the same wherever it is drawn. Needs what `filesOf` names in `all.figures` and `extras`; with `known` it is
 * drawn from what was published by then, and says so. Ids that
 * the dataset does not know are left out; null where nothing is left to draw.
 */
export function modelOfCard(card: Card, all: Dataset, extras: CardExtras, lang: Lang): AnyModel | null {
  const { known } = card.comparison;
  const data = known === null ? all : datasetAsKnown(all, known);
  const { chart, comparison, map: layout, of, mark } = plainCard(card);
  const indicators = comparison.indicators.flatMap((id) => data.indicators.get(id) ?? []);
  const places = comparison.places.flatMap((id) => data.places.get(id) ?? []);
  const [indicator] = indicators;
  if (!indicator) return null;
  const asked = { ...comparison, indicators: indicators.map((i) => i.id), places: places.map((p) => p.id) };
  const model = MODELS[chart]({
    chart,
    map: layout,
    of,
    mark,
    comparison: asked,
    indicator,
    indicators,
    places,
    data,
    extras:
      known === null
        ? extras
        : { ...extras, events: extras.events.filter((e) => publishedBy(e.date, known, data.date)) },
    lang,
  });
  return model && known !== null ? saidAsKnown(model, known, lang) : model;
}
