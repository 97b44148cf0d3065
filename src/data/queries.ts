import { queryOptions } from '@tanstack/react-query';
import type { Catalogue } from '../domain/dataset.ts';
import type { Entity } from '../domain/entity.ts';
import type { Figure, Source } from '../domain/figure.ts';
import {
  assembleBylines,
  assembleCoverage,
  assembleEntities,
  assembleFigures,
  assembleIndicators,
  assembleManifest,
  assemblePlaces,
  assembleSources,
  figuresFile,
} from './assemble.ts';
import { browserLoader, type Loader } from './loader.ts';
import { DataFileError, type DataProblem } from './problem.ts';

/** The catalogue, and what of it is missing. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** Content hash of each file. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Rows that were left out. */
  readonly problems: readonly DataProblem[];
  /** Files that the page can do without for now: the coverage. */
  readonly missing: readonly DataFileError[];
}

export interface LoadedFigures {
  readonly figures: readonly Figure[];
  readonly problems: readonly DataProblem[];
}

export interface LoadedSources {
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly DataProblem[];
}

export interface LoadedEntities {
  readonly entities: readonly Entity[];
  readonly problems: readonly DataProblem[];
}

/** Static files do not go stale within a visit. A lost connection is tried once more; a bad answer stays bad. */
export const STATIC = {
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  // Without a connection the request is made and fails: a query that waits for one would say nothing.
  networkMode: 'always',
  retry: (failures: number, error: Error): boolean =>
    failures < 1 && error instanceof DataFileError && error.fault === 'network',
} as const;

type Settled<T> = { readonly ok: T } | { readonly failed: DataFileError };

/** Loads and reads one file; what fails for the file's sake is an outcome, all else (an abort) is thrown. */
async function settle<T>(loaded: Promise<unknown>, read: (raw: unknown) => T): Promise<Settled<T>> {
  try {
    return { ok: read(await loaded) };
  } catch (error) {
    if (error instanceof DataFileError) return { failed: error };
    throw error;
  }
}

function need<T>(settled: Settled<T>): T {
  if ('failed' in settled) throw settled.failed;
  return settled.ok;
}

async function loadCatalogue(load: Loader, signal: AbortSignal): Promise<LoadedCatalogue> {
  const file = <T>(name: string, read: (raw: unknown) => T): Promise<Settled<T>> =>
    settle(load(name, { signal }), read);
  const [manifest, places, indicators, bylines, coverage] = await Promise.all([
    file('manifest.json', assembleManifest),
    file('places.json', assemblePlaces),
    file('indicators.json', assembleIndicators),
    file('bylines.json', assembleBylines),
    file('coverage.json', assembleCoverage),
  ]);
  const { version, date, hashes } = need(manifest);
  const [p, i, b] = [need(places), need(indicators), need(bylines)];
  return {
    catalogue: {
      version,
      date,
      places: p.value,
      indicators: i.value,
      bylines: b.value,
      coverage: 'ok' in coverage ? coverage.ok : new Map(),
    },
    hashes,
    problems: [...p.problems, ...i.problems, ...b.problems],
    missing: 'failed' in coverage ? [coverage.failed] : [],
  };
}

/**
 * Places, indicators, bylines and what is known where. Fails with the DataFileError of the file without which nothing can
 * be shown (manifest, places, indicators, bylines); without coverage the page works, and `missing` says so.
 */
export function catalogueQuery(load: Loader = browserLoader) {
  return queryOptions<LoadedCatalogue>({
    ...STATIC,
    queryKey: ['data', 'catalogue'],
    queryFn: ({ signal }) => loadCatalogue(load, signal),
  });
}

/** The figures of one indicator; waits for the catalogue, which says which places and sources there are. */
export function figuresQuery(indicatorId: string, load: Loader = browserLoader) {
  return queryOptions<LoadedFigures>({
    ...STATIC,
    queryKey: ['data', 'figures', indicatorId],
    queryFn: async ({ client, signal }) => {
      const loaded = await client.ensureQueryData(catalogueQuery(load));
      const file = figuresFile(indicatorId);
      // An indicator whose figures are yet to come has no file; that is not a fault.
      if (!loaded.hashes.has(file) && loaded.catalogue.indicators.has(indicatorId)) {
        return { figures: [], problems: [] };
      }
      const raw = await load(file, { hash: loaded.hashes.get(file), signal });
      const { value, problems } = assembleFigures(raw, indicatorId, loaded.catalogue);
      return { figures: value, problems };
    },
  });
}

/** Titles, addresses and all else that is known of the sources. */
export function sourcesQuery(load: Loader = browserLoader) {
  return queryOptions<LoadedSources>({
    ...STATIC,
    queryKey: ['data', 'sources'],
    queryFn: async ({ client, signal }) => {
      const { hashes } = await client.ensureQueryData(catalogueQuery(load));
      const { value, problems } = assembleSources(
        await load('sources.json', { hash: hashes.get('sources.json'), signal }),
      );
      return { sources: value, problems };
    },
  });
}

/** The named things for drill-down. */
export function entitiesQuery(load: Loader = browserLoader) {
  return queryOptions<LoadedEntities>({
    ...STATIC,
    queryKey: ['data', 'entities'],
    queryFn: async ({ client, signal }) => {
      const loaded = await client.ensureQueryData(catalogueQuery(load));
      const raw = await load('entities.json', { hash: loaded.hashes.get('entities.json'), signal });
      const { value, problems } = assembleEntities(raw, loaded.catalogue);
      return { entities: value, problems };
    },
  });
}
