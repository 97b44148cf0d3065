import type { Column, ColumnSort } from '../../domain/column.ts';
import { LATEST, type TimeChoice } from '../../domain/comparison.ts';
import { type AskPart, ASK_EVERYTHING, type Facet, type TableAsk, without } from '../../domain/slice/table.ts';
import { BOUNDS, RELIABILITIES, THEMES, TIME_KINDS } from '../../domain/words.ts';
import type { QueryState } from '../../state/query.ts';

/** What the address asks of the table. */
export function askOf({ comparison, table }: Pick<QueryState, 'comparison' | 'table'>): TableAsk {
  return {
    topics: table.topics,
    indicators: comparison.indicators,
    places: comparison.places,
    time: comparison.time,
    kinds: table.kinds,
    bounds: table.bounds,
    reliabilities: table.reliabilities,
    sources: table.sources,
    text: table.text,
    known: comparison.known,
  };
}

type Here = Pick<QueryState, 'comparison' | 'table'>;

/** The address that asks this, all else as it is. */
export function withAsk(here: Here, ask: TableAsk): Here {
  const { indicators, places, time, known, ...rest } = ask;
  return { comparison: { ...here.comparison, indicators, places, time, known }, table: { ...here.table, ...rest } };
}

export function withSort(here: Here, sort: ColumnSort | null): Pick<QueryState, 'table'> {
  return { table: { ...here.table, sort } };
}

export function withColumns(here: Here, columns: readonly Column[]): Pick<QueryState, 'table'> {
  return { table: { ...here.table, columns } };
}

/** The ask with one part taken away, or with nothing asked at all. */
export function cleared(ask: TableAsk, part: AskPart | 'all'): TableAsk {
  return part === 'all' ? ASK_EVERYTHING : without(ask, part);
}

/** The ask with other values of a facet; values that its vocabulary does not have are left out. */
export function withFacet(ask: TableAsk, facet: Facet, values: readonly string[]): TableAsk {
  const of = <T extends string>(known: readonly T[]): T[] => known.filter((k) => values.includes(k));
  switch (facet) {
    case 'topics':
      return { ...ask, topics: of(THEMES) };
    case 'kinds':
      return { ...ask, kinds: of(TIME_KINDS) };
    case 'bounds':
      return { ...ask, bounds: of(BOUNDS) };
    case 'reliabilities':
      return { ...ask, reliabilities: of(RELIABILITIES) };
    default:
      return { ...ask, [facet]: values };
  }
}

/** From and to of a choice of time, as the two boxes show them; '' for no limit. */
export function endsOf(time: TimeChoice): { readonly from: string; readonly to: string } {
  if (time.kind === 'latest') return { from: '', to: '' };
  return time.kind === 'at' ? { from: time.period, to: time.period } : { from: time.from, to: time.to };
}

/**
 * The choice of time between two years, '' for no limit. `first` and `last` are the ends of what is known; ends the wrong way
 * round are turned.
 */
export function timeBetween(from: string, to: string, first: string, last: string): TimeChoice {
  if (from === '' && to === '') return LATEST;
  const [a, b] = [from || first, to || last];
  if (a === b) return { kind: 'at', period: a };
  return a < b ? { kind: 'span', from: a, to: b } : { kind: 'span', from: b, to: a };
}
