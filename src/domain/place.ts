import { daySpan, lastDay, type Period } from './period.ts';
import type { Bilingual, PlaceKind, Ring, TimeKind } from './words.ts';

/** Another place that this one is related to, and what is to be said about it. */
export interface PlaceRelation {
  readonly place: string;
  readonly note?: Bilingual;
}

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Bilingual;
  /** Short name without 区 or 县, as people say it. */
  readonly short: Bilingual;
  /** Six-digit administrative code; zones and areas outside may have none. */
  readonly code?: string;
  readonly ring?: Ring;
  /** Toneless pinyin, syllables separated by spaces. */
  readonly pinyin: string;
  readonly formerNames: readonly string[];
  readonly aliases: readonly string[];
  /** First day on which the place exists as described; absent: before any figure here. */
  readonly validFrom?: string;
  /** First day on which it no longer does; absent: it still does. */
  readonly validUntil?: string;
  /** Places that this one lies inside of (the city for its districts; 綦江 for 万盛经开区). */
  readonly within: readonly string[];
  /** Places that it shares ground with, neither inside the other. */
  readonly overlaps: readonly PlaceRelation[];
  /**
   * Districts and counties that it has a border with, each listing the other. Those of both frames: 渝中 borders on 江北
   * until 2025-11-06 and on 两江新区 since; `existsOn` tells which hold on a day. Absent for the city and for zones.
   */
  readonly neighbours?: readonly string[];
  /** Places that took over its ground or name. */
  readonly succeededBy: readonly PlaceRelation[];
  readonly note?: Bilingual;
}

/** The day on which the boundaries of the central districts changed; the frame of 38 ends, that of 37 begins. */
export const BOUNDARY_CHANGE = '2025-11-06';

/**
 * May a figure of this period be about this place? A stock must stand on a day on which the place exists, everything else
 * must begin and end within its life; what is planned or yearly need only meet it.
 */
export function validAt(place: Place, period: Period, kind: TimeKind): boolean {
  const span = daySpan(period);
  if (!span) return false;
  const from = place.validFrom ? (daySpan(place.validFrom)?.from ?? 0) : -Infinity;
  const until = place.validUntil ? (daySpan(place.validUntil)?.from ?? 0) : Infinity;
  if (kind === 'plan' || kind === 'per_year') return span.from < until && span.until > from;
  if (kind === 'flow') return span.from >= from && span.until <= until;
  const day = lastDay(period);
  return day >= from && day < until;
}

/** Is the place in being on that ISO day? */
export function existsOn(place: Place, isoDate: string): boolean {
  return (!place.validFrom || place.validFrom <= isoDate) && (!place.validUntil || isoDate < place.validUntil);
}

/** The districts and counties that made up the city on that ISO day: 38 until 2025-11-06, 37 since. */
export function frameOf(places: readonly Place[], isoDate: string): Place[] {
  return places.filter(
    (p) => (p.kind === 'district' || p.kind === 'county' || p.kind === 'autonomous_county') && existsOn(p, isoDate),
  );
}

/** Does one lie inside the other, or do they share ground, both in being at some time? A place overlaps itself. */
export function overlap(a: Place, b: Place): boolean {
  if (a.id === b.id) return true;
  if (a.within.includes(b.id) || b.within.includes(a.id)) return true;
  return a.overlaps.some((o) => o.place === b.id) || b.overlaps.some((o) => o.place === a.id);
}

/** Did one take over ground or name of the other? */
export function succeeds(a: Place, b: Place): boolean {
  return a.succeededBy.some((o) => o.place === b.id) || b.succeededBy.some((o) => o.place === a.id);
}

/** Do the two share ground at all, so that their figures must not be added up? */
export function shareGround(a: Place, b: Place): boolean {
  return overlap(a, b) || succeeds(a, b);
}
