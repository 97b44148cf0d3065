import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { DataFileError, DataProblem } from '../data/problem.ts';
import { catalogueQuery, entitiesQuery, figuresQuery, type LoadedCatalogue, sourcesQuery } from '../data/queries.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Entity } from '../domain/entity.ts';
import type { Figure, Source } from '../domain/figure.ts';

/** The catalogue, and what is left of the figures where they are looked at as of another day. */
export interface SeenCatalogue extends LoadedCatalogue {
  readonly see?: (figures: readonly Figure[]) => readonly Figure[];
  /** Said below every chart. */
  readonly note?: string;
}

const Context = createContext<SeenCatalogue | null>(null);

/** The catalogue for everything below it. */
export function CatalogueProvider({ loaded, children }: { loaded: SeenCatalogue; children: ReactNode }) {
  return <Context value={loaded}>{children}</Context>;
}

/** Places, indicators, bylines and what is known where. Throws outside a CatalogueProvider. */
export function useCatalogue(): SeenCatalogue {
  const loaded = useContext(Context);
  if (!loaded) throw new Error('useCatalogue needs a CatalogueProvider above it');
  return loaded;
}

/** Loads the catalogue itself. */
export function useCatalogueQuery() {
  return useQuery(catalogueQuery());
}

export interface LoadedDataset {
  /** The catalogue with the figures that have arrived. */
  readonly data: Dataset;
  readonly pending: boolean;
  /** The files that could not be read. */
  readonly errors: readonly DataFileError[];
  readonly problems: readonly DataProblem[];
  readonly retry: () => void;
}

const ALL = (figures: readonly Figure[]): readonly Figure[] => figures;

/** The dataset with the figures of these indicators; each file loads, fails and is tried again on its own. */
export function useDataset(indicators: readonly string[]): LoadedDataset {
  const { catalogue, see = ALL } = useCatalogue();
  const ids = [...new Set(indicators)].filter((id) => catalogue.indicators.has(id));
  return useQueries({
    queries: ids.map((id) => figuresQuery(id)),
    combine: (results): LoadedDataset => {
      const figures = new Map<string, readonly Figure[]>();
      results.forEach((r, i) => {
        const id = ids[i];
        if (id !== undefined && r.data) figures.set(id, see(r.data.figures));
      });
      return {
        data: { ...catalogue, figures, entities: [] },
        pending: results.some((r) => r.isPending),
        errors: results.flatMap((r) => (r.error ? [asFileError(r.error)] : [])),
        problems: results.flatMap((r) => r.data?.problems ?? []),
        retry: () => {
          for (const r of results) if (r.error) r.refetch().catch(() => undefined);
        },
      };
    },
  });
}

export interface SourcesInFull {
  /** Empty until they have arrived. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly pending: boolean;
  readonly error: DataFileError | null;
  readonly problems: readonly DataProblem[];
  readonly retry: () => void;
}

const NO_SOURCES: ReadonlyMap<string, Source> = new Map();

/** Titles, addresses and notes of the sources, for what shows them; what needs only a byline has it from the catalogue. */
export function useSources({ wanted = true } = {}): SourcesInFull {
  const query = useQuery({ ...sourcesQuery(), enabled: wanted });
  return {
    sources: query.data?.sources ?? NO_SOURCES,
    pending: wanted && query.isPending,
    error: query.error ? asFileError(query.error) : null,
    problems: query.data?.problems ?? [],
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}

/** The named things for drill-down. */
export function useEntities(): {
  readonly entities: readonly Entity[];
  readonly error: DataFileError | null;
  readonly retry: () => void;
} {
  const query = useQuery(entitiesQuery());
  return {
    entities: query.data?.entities ?? [],
    error: query.error ? asFileError(query.error) : null,
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}

/** The error of a data file; anything else is thrown on. */
export function asFileError(error: Error): DataFileError {
  if (isFileError(error)) return error;
  throw error;
}

function isFileError(error: Error): error is DataFileError {
  return error.name === 'DataFileError';
}
