import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../data/events.ts';
import type { DataFileError, DataProblem } from '../data/problem.ts';
import type { TimelineEvent } from '../domain/event.ts';
import { asFileError } from './dataset.tsx';

/** What stands on the time axes; empty until it has arrived. A chart does without where the file fails, and the view says so. */
export function useEvents(): {
  readonly events: readonly TimelineEvent[];
  readonly error: DataFileError | null;
  readonly problems: readonly DataProblem[];
  readonly retry: () => void;
} {
  const query = useQuery(eventsQuery());
  return {
    events: query.data?.events ?? NO_EVENTS,
    error: query.error ? asFileError(query.error) : null,
    problems: query.data?.problems ?? [],
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}

const NO_EVENTS: readonly TimelineEvent[] = [];
