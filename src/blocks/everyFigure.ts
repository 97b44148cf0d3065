import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataFileError, DataProblem } from '../data/problem.ts';
import { figuresQuery, type LoadedFigures } from '../data/queries.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { asFileError, useCatalogue } from './dataset.tsx';

/** How many files are under way at once: more would only wait in the browser, and hold up what the reader asks for next. */
const AT_ONCE = 6;

export interface EveryFigure {
  /** The catalogue with the figures that have arrived. */
  readonly data: Dataset;
  /** Files that have arrived, and all that are wanted. */
  readonly done: number;
  readonly all: number;
  readonly pending: boolean;
  readonly errors: readonly DataFileError[];
  readonly problems: readonly DataProblem[];
  readonly retry: () => void;
}

/** A stable function: what it gives is then the same object until something arrives. */
function settled(results: readonly UseQueryResult<LoadedFigures>[]) {
  return {
    loaded: results.map((r) => r.data ?? null),
    failed: results.map((r) => r.error),
    pending: results.some((r) => r.isPending),
    refetch: results.map((r) => r.refetch),
  };
}

/** The figures of many indicators, a few files at a time; a file that fails is said and leaves the rest. */
export function useEveryFigure(indicators: readonly string[]): EveryFigure {
  const { catalogue, see } = useCatalogue();
  const client = useQueryClient();
  const ids = indicators.filter((id) => catalogue.indicators.has(id));
  const queries = ids.map((id) => figuresQuery(id));
  // Each file that settles draws this anew, and makes room for the next.
  let room = AT_ONCE;
  const enabled = queries.map(({ queryKey }) => {
    const state = client.getQueryState(queryKey);
    const waits = state === undefined || state.status === 'pending';
    if (waits) room -= 1;
    return !waits || room >= 0;
  });
  const { loaded, failed, pending, refetch } = useQueries({
    queries: queries.map((query, i) => ({ ...query, enabled: enabled[i] ?? false })),
    combine: settled,
  });
  const key = ids.join();
  const data = useMemo((): Dataset => {
    const figures = new Map<string, readonly Figure[]>();
    key.split(',').forEach((id, i) => {
      const one = loaded[i];
      if (one) figures.set(id, see?.(one.figures) ?? one.figures);
    });
    return { ...catalogue, figures, entities: [] };
  }, [catalogue, see, key, loaded]);
  return {
    data,
    done: data.figures.size,
    all: ids.length,
    pending,
    errors: failed.flatMap((e) => (e ? [asFileError(e)] : [])),
    problems: loaded.flatMap((l) => l?.problems ?? []),
    retry: () => {
      failed.forEach((e, i) => {
        if (e) refetch[i]?.().catch(() => undefined);
      });
    },
  };
}
