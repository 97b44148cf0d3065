import { intervalOf } from './bound.ts';
import type { Interval } from './interval.ts';
import type { Bilingual, Bound, Lang, Reliability, SourceKind, TimeKind } from './words.ts';

/** Where in the source: the number of the non-empty line, from 1, of a text at hand; else a locator as a reader would say it (第4段). */
export type Paragraph = number | string;

/** A further place where the same fact is written. */
export interface AlsoIn {
  readonly source: string;
  readonly paragraph: Paragraph;
  readonly asWritten: string;
}

/** One value (观测值) of one indicator for one place and period, from one source. Values are in base units: persons, CNY, percent as 33. */
export interface Figure {
  readonly id: string;
  readonly place: string;
  readonly indicator: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** The bare expression of the source, 24 characters at most: 超2万亿元. */
  readonly asWritten: string;
  readonly period: string;
  readonly timeKind: TimeKind;
  readonly source: string;
  readonly paragraph: Paragraph;
  /** The organisation or smaller area that the figure belongs to; it then never stands for the whole place. */
  readonly holder?: Bilingual;
  /** What narrows the indicator: { level: 'national' }. Such a figure never stands for the whole indicator. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly note?: Bilingual;
  /** Ids of the figures that this one is, by its source, the sum of. */
  readonly parts?: readonly string[];
  /** The source counts something close to the indicator, not quite the same; the note says what. Another figure is drawn first. */
  readonly nearDefinition?: true;
  /** An older figure that this one replaces. */
  readonly supersedes?: string;
  /** Ids of figures of the same place, indicator and period that say something else. */
  readonly conflictsWith?: readonly string[];
  /** The figure whose count this text merely repeats at a later date. */
  readonly repeats?: string;
  readonly alsoIn?: readonly AlsoIn[];
}

/** What is said of a source beside every figure that rests on it. */
export interface Byline {
  readonly id: string;
  readonly publisher: string;
  /** ISO 8601 at the precision known; null where it is not known. */
  readonly published: string | null;
  readonly reliability: Reliability;
}

export interface Source extends Byline {
  readonly title: string;
  readonly author?: string;
  readonly url?: string;
  readonly kind: SourceKind;
  readonly language: Lang | 'other';
  /** File name of the text, where it is one that a reader may hold. */
  readonly file?: string;
  readonly note?: Bilingual;
}

/** The middle that a figure is drawn and sorted by: the value written, or the middle of a range. */
export function writtenValue(f: Pick<Figure, 'value' | 'min' | 'max'>): number {
  if (f.value !== undefined) return f.value;
  return f.min !== undefined && f.max !== undefined ? (f.min + f.max) / 2 : Number.NaN;
}

/** The true values that the figure allows. A figure that passed the check always has one. */
export function figureInterval(f: Figure, unit: string): Interval | null {
  return intervalOf({
    ...(f.value === undefined ? {} : { value: f.value }),
    ...(f.min === undefined ? {} : { min: f.min }),
    ...(f.max === undefined ? {} : { max: f.max }),
    unit,
    bound: f.bound,
  });
}

/** Does the figure stand for the whole place and the whole indicator (no holder, no dimension)? */
export function isWhole(f: Figure): boolean {
  return f.holder === undefined && (f.dimensions === undefined || Object.keys(f.dimensions).length === 0);
}
