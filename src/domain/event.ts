import { daySpan } from './period.ts';
import type { Bilingual } from './words.ts';

/** Something that happened to the city as a whole and stands on a time axis beside the figures; it explains none of them. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO 8601 at the precision known: 2019, 2019-11, 2025-11-06. */
  readonly date: string;
  readonly name: Bilingual;
  readonly source: string;
  readonly note?: Bilingual;
}

/** The events in the order of their dates; those that cannot be dated are left out. */
export function byDate(events: readonly TimelineEvent[]): TimelineEvent[] {
  const from = (e: TimelineEvent): number => daySpan(e.date)?.from ?? Number.NaN;
  return events.filter((e) => !Number.isNaN(from(e))).sort((a, b) => from(a) - from(b) || (a.id < b.id ? -1 : 1));
}
