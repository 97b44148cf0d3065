import {
  byInitials,
  type Count,
  GUESS,
  guessName,
  INNER,
  matchName,
  matchTerms,
  type Query,
  toQuery,
} from './match.ts';
import type { SearchName } from './name.ts';

export const SEARCH_KINDS = ['place', 'indicator', 'entity', 'source', 'command'] as const;
/** What can be found; in this order where the hits are equally good. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. Its first name is the one that it is listed by. */
export interface SearchRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly names: readonly SearchName[];
  /** The place that it belongs to. */
  readonly place?: string;
}

export interface Hit {
  readonly row: SearchRow;
  /** Smaller is better. */
  readonly rank: number;
  /** Which of its names was found; null where the words typed stand in several. */
  readonly name: SearchName | null;
}

export interface Group {
  readonly kind: SearchKind;
  /** Best first. */
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly query: Query | null;
  /** The group with the best hit first; none is empty. */
  readonly groups: readonly Group[];
  /** How many comparisons it took: what the search costs, on any machine. */
  readonly steps: number;
}

/** The best of a row's names, the earlier one where two are equally good. */
function best(row: SearchRow, look: (name: SearchName) => { readonly rank: number } | null): Hit | null {
  let hit: Hit | null = null;
  for (const name of row.names) {
    const match = look(name);
    if (match && (!hit || match.rank < hit.rank)) hit = { row, rank: match.rank, name };
  }
  return hit;
}

/** What may have been meant where nothing holds what was typed. */
function guesses(rows: readonly SearchRow[], found: readonly Hit[], query: Query, count: Count): Hit[] {
  const known = new Set(found.map((hit) => hit.row));
  return rows.flatMap((row) => {
    const guess = known.has(row) ? null : best(row, (name) => guessName(query, name, count));
    return guess ? [guess] : [];
  });
}

/** By rank, then the shorter name (more of it was typed), then as the rows stand. */
function better(a: Hit, b: Hit): number {
  const length = (hit: Hit): number => (hit.name ?? hit.row.names[0])?.cells.length ?? 0;
  return a.rank - b.rank || first(a) - first(b) || length(a) - length(b);
}

/** Found by the name that the row is listed by comes before an alias. */
function first(hit: Hit): number {
  return hit.name === null || hit.row.names.indexOf(hit.name) < 2 ? 0 : 1;
}

/**
 * Everything that was typed could mean, by kind: as written, by sound (toneless pinyin, whole, begun or first letters,
 * mixed with characters), word by word, or, where no name holds it, mistyped. Never throws; the same input gives the
 * same order.
 */
export function search(rows: readonly SearchRow[], typed: string): Found {
  const query = toQuery(typed);
  let steps = 0;
  if (!query) return { query, groups: [], steps };
  const count = (n: number): void => {
    steps += n;
  };
  const places = new Map(rows.flatMap((row) => (row.kind === 'place' ? [[row.id, row.names] as const] : [])));
  const literal = rows.flatMap((row): Hit[] => {
    const found = best(row, (name) => matchName(query.whole, name, count));
    if (found) return [found];
    const around = row.place === undefined ? [] : (places.get(row.place) ?? []);
    const rank = matchTerms(query, row.names, around, count);
    return rank === null ? [] : [{ row, rank, name: null }];
  });
  // First letters within a name are found by chance, too.
  const sure = literal.some((hit) => hit.rank < INNER || !byInitials(hit.rank));
  const hits = sure ? literal : [...literal, ...guesses(rows, literal, query, count)];
  const groups = SEARCH_KINDS.map(
    (kind): Group => ({ kind, hits: hits.filter((h) => h.row.kind === kind).sort(better) }),
  ).filter((group) => group.hits.length > 0);
  return { query, groups: groups.sort((a, b) => tier(a) - tier(b)), steps };
}

/** Beginnings of names before what stands within them, guesses last: kinds change places for no less. */
function tier({ hits }: Group): number {
  const rank = hits[0]?.rank ?? GUESS;
  return rank >= GUESS ? 2 : rank >= INNER ? 1 : 0;
}
