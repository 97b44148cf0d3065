import type { Entity } from './entity.ts';
import type { Byline, Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Place } from './place.ts';

/** What is known of one indicator in one place: how many figures of which sort, and the latest period. */
export interface CoverageCell {
  readonly exact: number;
  readonly bounded: number;
  readonly plan: number;
  /** Figures of a holder or a dimension: they do not stand for the whole. */
  readonly partial: number;
  readonly periods: readonly string[];
  /** The latest figure of the best sort, where its id is not the plain one of the latest period. */
  readonly figure?: string;
}

/** coverage.get(placeId)?.get(indicatorId) */
export type Coverage = ReadonlyMap<string, ReadonlyMap<string, CoverageCell>>;

/** sourceIndex.get(sourceId)?.get(indicatorId): how many figures of the indicator rest on the source, first or also. */
export type SourceIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What every view needs before it knows which figures to load. */
export interface Catalogue {
  readonly version: string;
  /** ISO date of the dataset. */
  readonly date: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Of every source what is said beside a figure; titles and addresses are a file of their own. */
  readonly bylines: ReadonlyMap<string, Byline>;
  readonly coverage: Coverage;
  /** Only where all figures are at hand, as of another day; else it is a file that pages of sources load. */
  readonly sourceIndex?: SourceIndex;
}

/** The figures of the indicators that were loaded. */
export interface Dataset extends Catalogue {
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly entities: readonly Entity[];
}
