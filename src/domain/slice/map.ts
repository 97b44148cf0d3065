import { type Comparison, dayAsked } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { lastDay, yearOf } from '../period.ts';
import { BOUNDARY_CHANGE, existsOn, frameOf, type Place } from '../place.ts';
import { rankSpans } from '../rules/rank.ts';
import { type RankRow, rankSlice } from './rank.ts';

/** The two sets of districts that the city has had: 38 until the boundary change, 37 since. */
export const FRAMES = ['before', 'since'] as const;
export type Frame = (typeof FRAMES)[number];

/** A day on which each frame held. */
const DAY_OF: Record<Frame, string> = { before: '2025-11-05', since: BOUNDARY_CHANGE };

/** One district of the frame, with what is known of it. */
export interface MapCell {
  readonly place: Place;
  readonly fact: RankRow | null;
  readonly plan: RankRow | null;
  /** Without a fact, what is known of another date, where the reader bounded the dates; pale and without rank. */
  readonly faded: RankRow | null;
}

/** What a map shows of one indicator: every district of one frame, zones over them, and what has no room on it. */
export interface MapSlice {
  readonly indicator: Indicator;
  readonly by: Comparison['by'];
  readonly frame: Frame;
  /** The reader asked for a period; else the frame follows the dates of the facts. */
  readonly asked: boolean;
  /** Every district and county of the frame, once. Ranks are among these. */
  readonly cells: readonly MapCell[];
  /** Zones with a fact: laid over the districts whose ground they share, never added to them. */
  readonly zones: readonly RankRow[];
  /** Facts of districts and zones that belong to the other frame. */
  readonly offFrame: readonly RankRow[];
  readonly undivided: readonly Place[];
  /** Districts known at other dates than those asked for: pale where the reader bounded the dates, else hatched; named. */
  readonly faded: readonly RankRow[];
  /** How many facts on the map are of which year, earliest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** The districts and counties of a frame. */
export function placesOf(frame: Frame, places: Iterable<Place>): Place[] {
  return frameOf([...places], DAY_OF[frame]);
}

/** The frame that held on a day, counted from 1970-01-01. */
export function frameOn(day: number): Frame {
  return day < lastDay(BOUNDARY_CHANGE) ? 'before' : 'since';
}

/**
 * The frame of the latest facts. Where none is younger than the boundary change, the old one; else the one of which the
 * larger share is known, of equals the present one.
 */
function frameOfFacts(rows: readonly RankRow[], places: readonly Place[]): Frame {
  if (!rows.some((r) => frameOn(lastDay(r.figure.period)) === 'since')) return 'before';
  const known = new Set(rows.map((r) => r.place.id));
  const share = (frame: Frame): number => {
    const all = placesOf(frame, places);
    return all.filter((p) => known.has(p.id)).length / Math.max(1, all.length);
  };
  return share('before') > share('since') ? 'before' : 'since';
}

/**
 * The map of one indicator for the period of the comparison. Chosen places do not narrow it: a map shows the whole city.
 * Needs the figures of the indicator, and of the divisor where the comparison is normalised, in `data.figures`.
 */
export function mapSlice(data: Dataset, indicator: Indicator, comparison: Comparison): MapSlice {
  const slice = rankSlice(data, indicator, { ...comparison, places: [] });
  const whole = slice.rows.filter((r) => r.holder === null);
  const plans = slice.plans.filter((r) => r.holder === null);
  const districts = whole.filter((r) => r.place.kind !== 'zone');
  const places = [...data.places.values()];
  const day = dayAsked(comparison.time);
  const frame = day === null ? frameOfFacts(districts, places) : frameOn(day);
  const framed = placesOf(frame, places);
  const ids = new Set(framed.map((p) => p.id));
  const shown = districts.filter((r) => ids.has(r.place.id));
  const spans = rankSpans(shown.map((r) => r.measure.interval));
  const facts = new Map(shown.map((r, i): [string, RankRow] => [r.place.id, { ...r, rank: spans[i] ?? null }]));
  const onFrame = (r: RankRow): boolean => existsOn(r.place, DAY_OF[frame]);
  const zones = whole.filter((r) => r.place.kind === 'zone' && onFrame(r)).map((r) => ({ ...r, rank: null }));
  const years = new Map<number, number>();
  for (const r of [...shown, ...zones]) {
    const year = yearOf(r.figure.period);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return {
    indicator,
    by: slice.by,
    frame,
    asked: day !== null,
    cells: framed.map((place) => ({
      place,
      fact: facts.get(place.id) ?? null,
      plan: plans.find((r) => r.place.id === place.id) ?? null,
      faded: (slice.pale && slice.faded.find((r) => r.holder === null && r.place.id === place.id)) || null,
    })),
    zones,
    offFrame: whole.filter((r) => !onFrame(r)),
    undivided: slice.undivided.filter((p) => ids.has(p.id)),
    faded: slice.faded.filter((r) => r.holder === null && ids.has(r.place.id)),
    years: [...years].sort((a, b) => a[0] - b[0]).map(([year, count]) => ({ year, count })),
  };
}
