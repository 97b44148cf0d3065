import { queryOptions } from '@tanstack/react-query';
import type { SearchKind, SearchRow } from '../domain/search/find.ts';
import { toName } from '../domain/search/name.ts';
import { readFile } from './assemble.ts';
import { browserLoader, type Loader } from './loader.ts';
import { catalogueQuery, STATIC } from './queries.ts';
import { SearchFile } from './schema.ts';

/** Everything of the dataset that can be found, its names ready to be searched. */
export function assembleSearch(raw: unknown): readonly SearchRow[] {
  const file = readFile('search.json', SearchFile, raw);
  const rowsOf = (kind: SearchKind, rows: (typeof file)['places']): SearchRow[] =>
    Object.entries(rows).map(([id, { names, place }]) => ({
      kind,
      id,
      names: names.flatMap(([text, pinyin]) => (text === undefined ? [] : [toName(text, pinyin)])),
      ...(place === undefined ? {} : { place }),
    }));
  return [
    ...rowsOf('place', file.places),
    ...rowsOf('indicator', file.indicators),
    ...rowsOf('entity', file.entities),
    ...rowsOf('source', file.sources),
  ];
}

/** What the search looks through; loaded when somebody is about to search. */
export function searchQuery(load: Loader = browserLoader) {
  return queryOptions<readonly SearchRow[]>({
    ...STATIC,
    queryKey: ['data', 'search'],
    queryFn: async ({ client, signal }) => {
      const { hashes } = await client.ensureQueryData(catalogueQuery(load));
      return assembleSearch(await load('search.json', { hash: hashes.get('search.json'), signal }));
    },
  });
}
