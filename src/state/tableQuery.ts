import { type Column, type ColumnSort, COLUMNS, FIRST_COLUMNS, ROW_HEAD } from '../domain/column.ts';
import {
  type Bound,
  BOUNDS,
  RELIABILITIES,
  type Reliability,
  THEMES,
  type Theme,
  TIME_KINDS,
  type TimeKind,
} from '../domain/words.ts';

/** What an address says of a table of figures, beside indicators, places and period. */
export interface TableQuery {
  readonly topics: readonly Theme[];
  readonly kinds: readonly TimeKind[];
  readonly bounds: readonly Bound[];
  readonly reliabilities: readonly Reliability[];
  readonly sources: readonly string[];
  readonly text: string;
  readonly sort: ColumnSort | null;
  readonly columns: readonly Column[];
}

export const NO_TABLE: TableQuery = {
  topics: [],
  kinds: [],
  bounds: [],
  reliabilities: [],
  sources: [],
  text: '',
  sort: null,
  columns: FIRST_COLUMNS,
};

export type TableDraft = { -readonly [K in keyof TableQuery]: TableQuery[K] };

const SOURCE_ID = /^[a-z0-9][A-Za-z0-9_.-]{0,160}$/;
const MOST = 60;
const LONGEST = 80;

type Reader = (text: string, draft: TableDraft, ignore: (value: string) => void) => boolean;

/** The words of a vocabulary that a text names, in the order of the vocabulary; the rest is said. */
function list<T extends string>(known: readonly T[], text: string, ignore: (value: string) => void): T[] {
  const said = text.split(',').filter((s) => s !== '');
  for (const word of said) if (!known.some((k) => k === word)) ignore(word);
  return known.filter((k) => said.includes(k));
}

/** How each key of a table is read; false: the value is no use. */
export const TABLE_READERS: Readonly<Record<string, Reader>> = {
  topic: (text, d, ignore) => {
    d.topics = list(THEMES, text, ignore);
    return true;
  },
  kind: (text, d, ignore) => {
    d.kinds = list(TIME_KINDS, text, ignore);
    return true;
  },
  bound: (text, d, ignore) => {
    d.bounds = list(BOUNDS, text, ignore);
    return true;
  },
  trust: (text, d, ignore) => {
    d.reliabilities = list(RELIABILITIES, text, ignore);
    return true;
  },
  source: (text, d, ignore) => {
    const kept: string[] = [];
    for (const id of text.split(',')) {
      if (id === '') continue;
      if (SOURCE_ID.test(id) && kept.length < MOST && !kept.includes(id)) kept.push(id);
      else ignore(id);
    }
    d.sources = kept;
    return true;
  },
  q: (text, d) => {
    if (text.length > LONGEST) return false;
    d.text = text;
    return true;
  },
  sort: (text, d) => {
    const descending = text.startsWith('-');
    const column = COLUMNS.find((c) => c === (descending ? text.slice(1) : text));
    if (column) d.sort = { column, descending };
    return column !== undefined;
  },
  cols: (text, d, ignore) => {
    const chosen = list(COLUMNS, text, ignore);
    if (chosen.length === 0) return true;
    d.columns = COLUMNS.filter((c) => c === ROW_HEAD || chosen.includes(c));
    return true;
  },
};

/** The pairs of a table's state, defaults as null. */
export function tablePairs(t: TableQuery): [string, string | null][] {
  return [
    ['topic', t.topics.join(',') || null],
    ['kind', t.kinds.join(',') || null],
    ['bound', t.bounds.join(',') || null],
    ['trust', t.reliabilities.join(',') || null],
    ['source', t.sources.join(',') || null],
    ['q', t.text || null],
    ['sort', t.sort && `${t.sort.descending ? '-' : ''}${t.sort.column}`],
    ['cols', t.columns.join() === FIRST_COLUMNS.join() ? null : t.columns.join(',')],
  ];
}
