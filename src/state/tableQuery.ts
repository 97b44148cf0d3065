import { type Column, type ColumnSort, COLUMNS, FIRST_COLUMNS, ROW_HEAD } from '../domain/column.ts';
import {
  type Bound,
  BOUNDS,
  RELIABILITIES,
  type Reliability,
  SOURCE_KINDS,
  type SourceKind,
  THEMES,
  type Theme,
  TIME_KINDS,
  type TimeKind,
} from '../domain/words.ts';

/** What an address says of a table of figures, beside indicators, places and period, and of the list of sources. */
export interface TableQuery {
  readonly topics: readonly Theme[];
  readonly kinds: readonly TimeKind[];
  readonly bounds: readonly Bound[];
  readonly reliabilities: readonly Reliability[];
  readonly sources: readonly string[];
  /** Of the list of sources: their kinds. */
  readonly types: readonly SourceKind[];
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
  types: [],
  text: '',
  sort: null,
  columns: FIRST_COLUMNS,
};

export type TableDraft = { -readonly [K in keyof TableQuery]: TableQuery[K] };

const SOURCE_ID = /^[a-z0-9][A-Za-z0-9_.-]{0,160}$/;
const MOST = 60;
const LONGEST = 80;

/** The words of a vocabulary that a text names, in the order of the vocabulary; the rest is said. */
function list<T extends string>(known: readonly T[], text: string, ignore: (value: string) => void): T[] {
  const said = text.split(',').filter((s) => s !== '');
  for (const word of said) if (!known.some((k) => k === word)) ignore(word);
  return known.filter((k) => said.includes(k));
}

function sources(text: string, ignore: (value: string) => void): string[] {
  const kept: string[] = [];
  for (const id of text.split(',')) {
    if (id === '') continue;
    if (SOURCE_ID.test(id) && kept.length < MOST && !kept.includes(id)) kept.push(id);
    else ignore(id);
  }
  return kept;
}

function sortOf(text: string): ColumnSort | null {
  const descending = text.startsWith('-');
  const column = COLUMNS.find((c) => c === (descending ? text.slice(1) : text));
  return column ? { column, descending } : null;
}

/** Reads one key of a table into the draft; false: the key is none of a table, or its value no use. */
export function readTable(key: string, text: string, d: TableDraft, ignore: (value: string) => void): boolean {
  if (key === 'topic') d.topics = list(THEMES, text, ignore);
  else if (key === 'kind') d.kinds = list(TIME_KINDS, text, ignore);
  else if (key === 'bound') d.bounds = list(BOUNDS, text, ignore);
  else if (key === 'trust') d.reliabilities = list(RELIABILITIES, text, ignore);
  else if (key === 'type') d.types = list(SOURCE_KINDS, text, ignore);
  else if (key === 'source') d.sources = sources(text, ignore);
  else if (key === 'q' && text.length <= LONGEST) d.text = text;
  else if (key === 'sort') {
    d.sort = sortOf(text);
    return d.sort !== null;
  } else if (key === 'cols') {
    const chosen = list(COLUMNS, text, ignore);
    if (chosen.length > 0) d.columns = COLUMNS.filter((c) => c === ROW_HEAD || chosen.includes(c));
  } else return false;
  return true;
}

/** The pairs of a table's state, defaults as null. */
export function tablePairs(t: TableQuery): [string, string | null][] {
  return [
    ['topic', t.topics.join(',') || null],
    ['kind', t.kinds.join(',') || null],
    ['bound', t.bounds.join(',') || null],
    ['trust', t.reliabilities.join(',') || null],
    ['type', t.types.join(',') || null],
    ['source', t.sources.join(',') || null],
    ['q', t.text || null],
    ['sort', t.sort && `${t.sort.descending ? '-' : ''}${t.sort.column}`],
    ['cols', t.columns.join() === FIRST_COLUMNS.join() ? null : t.columns.join(',')],
  ];
}
