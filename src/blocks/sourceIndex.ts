import { useQuery } from '@tanstack/react-query';
import type { DataFileError } from '../data/problem.ts';
import { sourceIndexQuery } from '../data/sourceIndex.ts';
import type { SourceIndex } from '../domain/dataset.ts';
import { asFileError } from './dataset.tsx';

export interface IndexOfSources {
  /** Null until it has arrived. */
  readonly index: SourceIndex | null;
  readonly pending: boolean;
  readonly error: DataFileError | null;
  readonly retry: () => void;
}

/** Which figures rest on which source. */
export function useSourceIndex(): IndexOfSources {
  // Where it failed, a part that mounts must not try again: it would take away what waits for the answer, itself included.
  const query = useQuery({ ...sourceIndexQuery(), retryOnMount: false });
  return {
    index: query.data ?? null,
    pending: query.isPending,
    error: query.error ? asFileError(query.error) : null,
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}
