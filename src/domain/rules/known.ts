import type { Byline, Figure } from '../figure.ts';
import { lastDay } from '../period.ts';

/**
 * Was it published by that day (ISO)? A date known to the month or the year counts from its last day, for only then is it
 * certain; what has no date counts as published with the dataset. Both err towards showing too little.
 */
export function publishedBy(published: string | null, known: string, datasetDate: string): boolean {
  const day = lastDay(published ?? datasetDate);
  return (Number.isNaN(day) ? lastDay(datasetDate) : day) <= lastDay(known);
}

/**
 * Was the figure published by the day that the reader set? A further source with the same wording will do; one with another
 * wording will not, for its bound would be another.
 */
export function knownBy(
  f: Figure,
  bylines: ReadonlyMap<string, Byline>,
  known: string | null,
  datasetDate: string,
): boolean {
  if (known === null) return true;
  return [f, ...(f.alsoIn ?? [])].some(
    (a) => a.asWritten === f.asWritten && publishedBy(bylines.get(a.source)?.published ?? null, known, datasetDate),
  );
}
