import type { SourceIndex } from '../../domain/dataset.ts';
import type { Source } from '../../domain/figure.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { ColumnSort } from '../../domain/column.ts';
import { NO_TABLE, type TableQuery } from '../../state/tableQuery.ts';
import { RELIABILITIES, type Reliability, SOURCE_KINDS, type SourceKind } from '../../domain/words.ts';

/** A source and what rests on it. */
export interface Entry {
  readonly source: Source;
  readonly figures: number;
  readonly indicators: number;
}

export const SORTS = ['figures', 'date', 'publisher'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks of the list; no words of a vocabulary: all. */
export interface Ask {
  readonly text: string;
  readonly kinds: readonly SourceKind[];
  readonly reliabilities: readonly Reliability[];
  readonly sort: Sort;
}

export const ASK_ALL: Ask = { text: '', kinds: [], reliabilities: [], sort: 'figures' };

/** The column of a table that an address names for a way to sort, newest first; by figures is the default. */
const COLUMN_OF = {
  figures: null,
  date: { column: 'period', descending: true },
  publisher: { column: 'source', descending: false },
} as const satisfies Record<Sort, ColumnSort | null>;

/** What an address asks of the list. A column that the list has not sorts it as by default. */
export function askOf(table: TableQuery): Ask {
  return {
    text: table.text,
    kinds: table.types,
    reliabilities: table.reliabilities,
    sort: SORTS.find((s) => COLUMN_OF[s] !== null && COLUMN_OF[s].column === table.sort?.column) ?? ASK_ALL.sort,
  };
}

/** The address of what is asked. */
export function tableOf({ text, kinds, reliabilities, sort }: Ask): TableQuery {
  return { ...NO_TABLE, text, types: kinds, reliabilities, sort: COLUMN_OF[sort] };
}

/** Every source with its counts, in the order of the file. */
export function entriesOf(sources: ReadonlyMap<string, Source>, index: SourceIndex): Entry[] {
  return [...sources.values()].map((source) => {
    const counts = [...(index.get(source.id)?.values() ?? [])];
    return { source, figures: counts.reduce((a, b) => a + b, 0), indicators: counts.length };
  });
}

/** Case and width do not matter when searching, nor do spaces at the ends. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Newest first; a year before its months, for it is said of its end; undated last. */
function byDate(a: Entry, b: Entry): number {
  const [p, q] = [a.source.published, b.source.published];
  if (p === null || q === null) return Number(p === null) - Number(q === null);
  return comparePeriods(q, p);
}

const byPublisher = (a: Entry, b: Entry): number => a.source.publisher.localeCompare(b.source.publisher, 'zh-CN');
const byTitle = (a: Entry, b: Entry): number =>
  a.source.title.localeCompare(b.source.title, 'zh-CN') || (a.source.id < b.source.id ? -1 : 1);

const ORDER: Record<Sort, (a: Entry, b: Entry) => number> = {
  figures: (a, b) => b.figures - a.figures || byDate(a, b),
  date: (a, b) => byDate(a, b) || byPublisher(a, b),
  publisher: (a, b) => byPublisher(a, b) || byDate(a, b),
};

/** The entries that were asked for, sorted. Every word of the text must stand in title, publisher or author. */
export function select(entries: readonly Entry[], ask: Ask): Entry[] {
  const wanted = folded(ask.text).split(/\s+/).filter(Boolean);
  return entries
    .filter(({ source: s }) => {
      if (ask.kinds.length > 0 && !ask.kinds.includes(s.kind)) return false;
      if (ask.reliabilities.length > 0 && !ask.reliabilities.includes(s.reliability)) return false;
      const said = folded(`${s.title}\n${s.publisher}\n${s.author ?? ''}`);
      return wanted.every((w) => said.includes(w));
    })
    .sort((a, b) => ORDER[ask.sort](a, b) || byTitle(a, b));
}

/** How many sources there are of each kind and reliability; what there is none of is left out. */
export function tallies(entries: readonly Entry[]): {
  readonly kinds: readonly (readonly [SourceKind, number])[];
  readonly reliabilities: readonly (readonly [Reliability, number])[];
} {
  const count = (fits: (s: Source) => boolean): number => entries.filter((e) => fits(e.source)).length;
  return {
    kinds: SOURCE_KINDS.map((k) => [k, count((s) => s.kind === k)] as const).filter(([, n]) => n > 0),
    reliabilities: RELIABILITIES.map((r) => [r, count((s) => s.reliability === r)] as const).filter(([, n]) => n > 0),
  };
}
