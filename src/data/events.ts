import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Catalogue } from '../domain/dataset.ts';
import { byDate, type TimelineEvent } from '../domain/event.ts';
import { daySpan } from '../domain/period.ts';
import { type Assembled, readFile, readRows } from './assemble.ts';
import { browserLoader, type Loader } from './loader.ts';
import type { DataProblem } from './problem.ts';
import { catalogueQuery, STATIC } from './queries.ts';
import { bilingual, id } from './schema.ts';

/** `events.json`, from wire to query, apart from the rest: only what has a time axis loads it, program and data. */
export const EventRow = v.looseObject({
  id,
  date: v.pipe(
    v.string(),
    v.check((s) => !s.includes('/') && daySpan(s) !== null, 'is not a date like 2019, 2019-11 or 2025-11-06'),
  ),
  name: bilingual,
  source: id,
  note: v.exactOptional(bilingual),
});
export type RawEvent = v.InferOutput<typeof EventRow>;

export const EventsFile = v.looseObject({ events: v.array(v.unknown()) });

/** What stands on the time axes, of sources that are known, by date. */
export function assembleEvents(
  raw: unknown,
  catalogue: Pick<Catalogue, 'bylines'>,
): Assembled<readonly TimelineEvent[]> {
  const file = 'events.json';
  const { value, problems } = readRows(file, EventRow, readFile(file, EventsFile, raw).events, (row) =>
    catalogue.bylines.has(row.source) ? null : ['unknown_source', row.source],
  );
  return { value: byDate([...value.values()]), problems };
}

export interface LoadedEvents {
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly DataProblem[];
}

/** What happened, for the time axes. */
export function eventsQuery(load: Loader = browserLoader) {
  return queryOptions<LoadedEvents>({
    ...STATIC,
    queryKey: ['data', 'events'],
    queryFn: async ({ client, signal }) => {
      const loaded = await client.ensureQueryData(catalogueQuery(load));
      const raw = await load('events.json', { hash: loaded.hashes.get('events.json'), signal });
      const { value, problems } = assembleEvents(raw, loaded.catalogue);
      return { events: value, problems };
    },
  });
}
