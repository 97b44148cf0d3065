import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../data/events.ts';
import type { DataFileError, DataProblem } from '../data/problem.ts';
import type { TimelineEvent } from '../domain/event.ts';
import { publishedBy } from '../domain/rules/known.ts';
import { useNavigation } from '../state/location.tsx';
import { asFileError, useCatalogue } from './dataset.tsx';

/** What stands on the time axes; empty until it has arrived. As of another day: what had happened by then. A chart does without where the file fails, and the view says so. */
export function useEvents(): {
  readonly events: readonly TimelineEvent[];
  readonly error: DataFileError | null;
  readonly problems: readonly DataProblem[];
  readonly retry: () => void;
} {
  const { known } = useNavigation().here.comparison;
  const { catalogue } = useCatalogue();
  const query = useQuery(eventsQuery());
  const all = query.data?.events ?? NO_EVENTS;
  return {
    events: known === null ? all : all.filter((e) => publishedBy(e.date, known, catalogue.date)),
    error: query.error ? asFileError(query.error) : null,
    problems: query.data?.problems ?? [],
    retry: () => {
      query.refetch().catch(() => undefined);
    },
  };
}

const NO_EVENTS: readonly TimelineEvent[] = [];
