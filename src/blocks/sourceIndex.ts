import { useQuery } from '@tanstack/react-query';
import type { DataFileError } from '../data/problem.ts';
import { sourceIndexQuery } from '../data/sourceIndex.ts';
import type { SourceIndex } from '../domain/dataset.ts';
import { asFileError, useCatalogue } from './dataset.tsx';

export interface IndexOfSources {
  /** Null until it has arrived. */
  readonly index: SourceIndex | null;
  readonly pending: boolean;
  readonly error: DataFileError | null;
  readonly retry: () => void;
}

/** Which figures rest on which source; as of another day, those that could be read then. */
export function useSourceIndex(): IndexOfSources {
  const { sourceIndex: counted } = useCatalogue().catalogue;
  // Where it failed, a part that mounts must not try again: it would take away what waits for the answer, itself included.
  const query = useQuery({ ...sourceIndexQuery(), enabled: !counted, retryOnMount: false });
  return {
    index: counted ?? query.data ?? null,
    pending: !counted && query.isPending,
    error: !counted && query.error ? asFileError(query.error) : null,
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}
