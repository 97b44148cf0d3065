import type { Catalogue } from '../../domain/dataset.ts';
import { yearOf } from '../../domain/period.ts';
import { publishedBy } from '../../domain/rules/known.ts';

export interface YearEnd {
  readonly year: number;
  /** ISO date of its last day. */
  readonly day: string;
  /** How many sources were out by then. */
  readonly sources: number;
}

/** The ends of the years in which something was published, before the dataset's own, latest first. */
export function yearEnds({ bylines, date }: Pick<Catalogue, 'bylines' | 'date'>): YearEnd[] {
  const all = [...bylines.values()];
  const years = new Set(all.map((b) => yearOf(b.published ?? '')));
  return [...years]
    .filter((y) => Number.isFinite(y) && `${y}-12-31` < date)
    .sort((a, b) => b - a)
    .map((year) => {
      const day = `${year}-12-31`;
      return { year, day, sources: all.filter((b) => publishedBy(b.published, day, date)).length };
    });
}
