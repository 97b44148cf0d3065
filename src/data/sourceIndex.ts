import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { SourceIndex } from '../domain/dataset.ts';
import { readFile } from './assemble.ts';
import { browserLoader, type Loader } from './loader.ts';
import { catalogueQuery, STATIC } from './queries.ts';
import { id } from './schema.ts';

/** How many figures rest on each source: only what shows sources loads it, and this. */

const FILE = 'source-index.json';

const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is below 0'));
export const SourceIndexFile = v.looseObject({ sources: v.record(id, v.record(id, count)) });
export type RawSourceIndex = v.InferOutput<typeof SourceIndexFile>;

export function assembleSourceIndex(raw: unknown): SourceIndex {
  const { sources } = readFile(FILE, SourceIndexFile, raw);
  return new Map(Object.entries(sources).map(([source, counts]) => [source, new Map(Object.entries(counts))]));
}

/** Waits for the catalogue, which says which state of the file is wanted. */
export function sourceIndexQuery(load: Loader = browserLoader) {
  return queryOptions<SourceIndex>({
    ...STATIC,
    queryKey: ['data', 'source-index'],
    queryFn: async ({ client, signal }) => {
      const { hashes } = await client.ensureQueryData(catalogueQuery(load));
      return assembleSourceIndex(await load(FILE, { hash: hashes.get(FILE), signal }));
    },
  });
}
