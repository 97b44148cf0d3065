/** Every column that a table of figures can have, in the order in which it shows them. */
export const COLUMNS = [
  'place',
  'theme',
  'indicator',
  'scope',
  'value',
  'unit',
  'lower',
  'upper',
  'asWritten',
  'bound',
  'period',
  'kind',
  'source',
  'reliability',
  'paragraph',
  'note',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The column that names the row: always there, always first. */
export const ROW_HEAD = 'place' satisfies Column;

/** What a table shows unless the reader chooses otherwise. */
export const FIRST_COLUMNS: readonly Column[] = [
  'place',
  'indicator',
  'scope',
  'value',
  'asWritten',
  'bound',
  'period',
  'kind',
  'source',
];

export interface ColumnSort {
  readonly column: Column;
  readonly descending: boolean;
}
