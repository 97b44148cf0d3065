import { COLUMNS, type Column, type ColumnSort } from '../column.ts';
import { asked, type TimeChoice } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Byline, Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Interval } from '../interval.ts';
import { type Measure, measureOf } from '../measure.ts';
import { comparePeriods } from '../period.ts';
import type { Place } from '../place.ts';
import { knownBy } from '../rules/known.ts';
import { undecidedPairs } from '../rules/rank.ts';
import {
  type Bound,
  BOUNDS,
  RELIABILITIES,
  type Reliability,
  THEMES,
  type Theme,
  TIME_KINDS,
  type TimeKind,
} from '../words.ts';

/** A figure with all that is said beside it. */
export interface FigureRow {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly byline: Byline;
  readonly measure: Measure;
}

/** What a table of figures is narrowed by; an empty list, '' and null let everything through. */
export interface TableAsk {
  readonly topics: readonly Theme[];
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  /** `latest` stands for all periods. A period belongs to a span in which it ends. */
  readonly time: TimeChoice;
  readonly kinds: readonly TimeKind[];
  readonly bounds: readonly Bound[];
  readonly reliabilities: readonly Reliability[];
  /** The figure's own source, or one that says the same. */
  readonly sources: readonly string[];
  readonly text: string;
  /** ISO date: only what was published by then. */
  readonly known: string | null;
}

export const FACETS = ['topics', 'indicators', 'places', 'kinds', 'bounds', 'reliabilities', 'sources'] as const;
/** What is narrowed by choosing of a list. */
export type Facet = (typeof FACETS)[number];
/** Every part of an ask that can be taken away by itself. */
export const ASK_PARTS = [...FACETS, 'time', 'text', 'known'] as const;
export type AskPart = (typeof ASK_PARTS)[number];

export const ASK_EVERYTHING: TableAsk = {
  topics: [],
  indicators: [],
  places: [],
  time: { kind: 'latest' },
  kinds: [],
  bounds: [],
  reliabilities: [],
  sources: [],
  text: '',
  known: null,
};

/** The loaded figures as rows: by theme and then as the files have them, which does not depend on what arrived first. */
export function figureRows(data: Dataset): FigureRow[] {
  const indicators = [...data.indicators.values()].map((indicator, i) => ({ indicator, i }));
  indicators.sort((a, b) => THEMES.indexOf(a.indicator.theme) - THEMES.indexOf(b.indicator.theme) || a.i - b.i);
  return indicators.flatMap(({ indicator }) =>
    (data.figures.get(indicator.id) ?? []).flatMap((figure): FigureRow[] => {
      const place = data.places.get(figure.place);
      const byline = data.bylines.get(figure.source);
      const measure = measureOf(figure, indicator);
      return place && byline && measure ? [{ figure, indicator, place, byline, measure }] : [];
    }),
  );
}

/** The values of a facet that a row has: one, but every source that says the same. */
function facetValues(row: FigureRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'topics':
      return [row.indicator.theme];
    case 'indicators':
      return [row.indicator.id];
    case 'places':
      return [row.place.id];
    case 'kinds':
      return [row.figure.timeKind];
    case 'bounds':
      return [row.figure.bound];
    case 'reliabilities':
      return [row.byline.reliability];
    case 'sources':
      return [...new Set([row.figure.source, ...(row.figure.alsoIn ?? []).map((a) => a.source)])];
  }
}

/** All that a search looks through, in lower case: names in both languages, pinyin, wording, notes, publisher, id. */
function haystack({ figure, indicator, place, byline }: FigureRow): string {
  const syllables = place.pinyin.split(' ');
  return [
    ...Object.values(place.name),
    ...place.formerNames,
    ...place.aliases,
    syllables.join(''),
    syllables.map((s) => s[0] ?? '').join(''),
    ...Object.values(indicator.name),
    ...Object.values(indicator.short ?? {}),
    ...Object.values(figure.holder ?? {}),
    ...Object.values(figure.note ?? {}),
    figure.asWritten,
    figure.period,
    byline.publisher,
    figure.id,
  ]
    .join('\n')
    .toLowerCase();
}

/** Does the row have every word of the search? */
function matches(row: FigureRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = haystack(row);
  return words.every((word) => text.includes(word));
}

/** The rows that the ask lets through, in their order. `data.date` is when undated sources count as published. */
export function selectRows(
  rows: readonly FigureRow[],
  ask: TableAsk,
  data: Pick<Dataset, 'bylines' | 'date'>,
): FigureRow[] {
  const words = ask.text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => w !== '');
  return rows.filter(
    (row) =>
      FACETS.every((facet) => {
        const wanted: readonly string[] = ask[facet];
        return wanted.length === 0 || facetValues(row, facet).some((v) => wanted.includes(v));
      }) &&
      asked(ask.time, 0, row.figure.period) &&
      knownBy(row.figure, data.bylines, ask.known, data.date) &&
      matches(row, words),
  );
}

/** Is anything asked for by this part? */
export function asksFor(ask: TableAsk, part: AskPart): boolean {
  switch (part) {
    case 'time':
      return ask.time.kind !== 'latest';
    case 'text':
      return ask.text.trim() !== '';
    case 'known':
      return ask.known !== null;
    default:
      return ask[part].length > 0;
  }
}

/** The ask without one of its parts. */
export function without(ask: TableAsk, part: AskPart): TableAsk {
  return { ...ask, [part]: ASK_EVERYTHING[part] };
}

/** How many rows each value of a facet would leave, the other parts of the ask as they are. */
export function facetCounts(
  rows: readonly FigureRow[],
  ask: TableAsk,
  facet: Facet,
  data: Pick<Dataset, 'bylines' | 'date'>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of selectRows(rows, without(ask, facet), data))
    for (const value of facetValues(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Order of two intervals: by the lower end, then by the upper; an open end stands after a closed lower and before a closed upper one. */
export function compareIntervals(a: Interval, b: Interval): number {
  const ends = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1);
  return (
    ends(a.lo, b.lo) || Number(a.loOpen) - Number(b.loOpen) || ends(a.hi, b.hi) || Number(b.hiOpen) - Number(a.hiOpen)
  );
}

function texts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What an empty cell sorts as: after everything that can be written. */
const LAST = '\uffff';

function scopeOf({ figure }: FigureRow): string {
  return `${figure.holder?.zh ?? ''}${Object.values(figure.dimensions ?? {}).join()}` || LAST;
}

type Compare = (a: FigureRow, b: FigureRow) => number;

/** How the rows of one unit stand by each column. */
const COMPARE: Readonly<Record<Column, Compare>> = {
  place: (a, b) => texts(a.place.pinyin, b.place.pinyin) || texts(a.place.id, b.place.id),
  theme: (a, b) => THEMES.indexOf(a.indicator.theme) - THEMES.indexOf(b.indicator.theme),
  indicator: (a, b) => texts(a.indicator.id, b.indicator.id),
  scope: (a, b) => texts(scopeOf(a), scopeOf(b)),
  value: (a, b) => compareIntervals(a.measure.interval, b.measure.interval) || a.measure.value - b.measure.value,
  unit: (a, b) => texts(a.measure.unit, b.measure.unit),
  lower: (a, b) => a.measure.interval.lo - b.measure.interval.lo,
  // Two open ends are equal; their difference is no number.
  upper: (a, b) =>
    a.measure.interval.hi === b.measure.interval.hi ? 0 : a.measure.interval.hi - b.measure.interval.hi,
  asWritten: (a, b) => texts(a.figure.asWritten, b.figure.asWritten),
  bound: (a, b) => BOUNDS.indexOf(a.figure.bound) - BOUNDS.indexOf(b.figure.bound),
  period: (a, b) => comparePeriods(a.figure.period, b.figure.period),
  kind: (a, b) => TIME_KINDS.indexOf(a.figure.timeKind) - TIME_KINDS.indexOf(b.figure.timeKind),
  source: (a, b) =>
    texts(a.byline.publisher, b.byline.publisher) || texts(a.byline.published ?? '', b.byline.published ?? ''),
  reliability: (a, b) => RELIABILITIES.indexOf(a.byline.reliability) - RELIABILITIES.indexOf(b.byline.reliability),
  paragraph: (a, b) => texts(String(a.figure.paragraph).padStart(4, '0'), String(b.figure.paragraph).padStart(4, '0')),
  note: (a, b) => texts(a.figure.note?.zh ?? LAST, b.figure.note?.zh ?? LAST),
  id: (a, b) => texts(a.figure.id, b.figure.id),
};

const AMOUNTS: ReadonlySet<Column> = new Set(['value', 'lower', 'upper']);

/** The units of the rows, in the order in which they first come. */
export function unitsOf(rows: readonly FigureRow[]): string[] {
  return [...new Set(rows.map((r) => r.measure.unit))];
}

/**
 * The rows by a column; without one, as they are. Amounts of different units have no order: each unit stays by itself.
 * What is equal keeps its order, either way round.
 */
export function sortRows(rows: readonly FigureRow[], sort: ColumnSort | null): readonly FigureRow[] {
  if (!sort || !COLUMNS.includes(sort.column)) return rows;
  const compare = COMPARE[sort.column];
  const units = AMOUNTS.has(sort.column) ? unitsOf(rows) : [];
  const unit = (r: FigureRow): number => units.indexOf(r.measure.unit);
  return [...rows].sort((a, b) => unit(a) - unit(b) || (sort.descending ? compare(b, a) : compare(a, b)));
}

/** Pairs of rows of one unit whose intervals overlap, so that neither can be said to be the larger. */
export function undecidedIn(rows: readonly FigureRow[]): number {
  return unitsOf(rows).reduce(
    (n, unit) => n + undecidedPairs(rows.filter((r) => r.measure.unit === unit).map((r) => r.measure.interval)),
    0,
  );
}
