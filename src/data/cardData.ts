import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { Card } from '../domain/card.ts';
import { filesOf } from '../domain/plainCard.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import type { TileLayout } from '../domain/map.ts';
import type { Frame } from '../domain/slice/map.ts';
import { eventsQuery } from './events.ts';
import { browserLoader, type Loader } from './loader.ts';
import { boundariesQuery, type LoadedBoundaries, tilesQuery } from './maps.ts';
import type { DataProblem } from './problem.ts';
import { catalogueQuery, figuresQuery, STATIC } from './queries.ts';

/** All that a card is drawn from. */
export interface CardData {
  readonly data: Dataset;
  readonly extras: {
    readonly tiles: Readonly<Record<Frame, TileLayout>> | null;
    readonly boundaries: LoadedBoundaries | null;
    readonly events: readonly TimelineEvent[];
  };
  readonly problems: readonly DataProblem[];
}

/**
 * Loads what a card needs; each file is asked for once in a visit, whoever asks. Fails with the DataFileError of the first
 * file that cannot be read, and with the signal's reason where it is aborted between two files.
 */
export async function loadCard(
  client: QueryClient,
  card: Card,
  { load = browserLoader, signal }: { readonly load?: Loader; readonly signal?: AbortSignal } = {},
): Promise<CardData> {
  const { catalogue } = await client.ensureQueryData(catalogueQuery(load));
  const figures = new Map<string, readonly Figure[]>();
  const problems: DataProblem[] = [];
  let wanted = filesOf(card, { ...catalogue, figures });
  // The parts of a total are known once the total is there.
  for (;;) {
    signal?.throwIfAborted();
    const ids = wanted.figures.filter((id) => !figures.has(id));
    if (ids.length === 0) break;
    const loaded = await Promise.all(ids.map((id) => client.fetchQuery(figuresQuery(id, load))));
    loaded.forEach((l, i) => {
      figures.set(ids[i] ?? '', l.figures);
      problems.push(...l.problems);
    });
    wanted = filesOf(card, { ...catalogue, figures });
  }
  const [tiles, boundaries, events] = await Promise.all([
    wanted.tiles
      ? Promise.all([client.fetchQuery(tilesQuery('before', load)), client.fetchQuery(tilesQuery('since', load))])
      : null,
    wanted.boundaries ? client.fetchQuery(boundariesQuery(load)) : null,
    wanted.events ? client.fetchQuery(eventsQuery(load)) : null,
  ]);
  signal?.throwIfAborted();
  return {
    data: { ...catalogue, figures, entities: [] },
    extras: {
      tiles: tiles && { before: tiles[0], since: tiles[1] },
      boundaries,
      events: events?.events ?? [],
    },
    problems: [...problems, ...(events?.problems ?? [])],
  };
}

/** What a card is drawn from, by the query that names it. */
export function cardQuery(name: string, card: Card, load: Loader = browserLoader) {
  return queryOptions<CardData>({
    ...STATIC,
    // The files have their own second try.
    retry: false,
    queryKey: ['data', 'card', name],
    queryFn: ({ client, signal }) => loadCard(client, card, { load, signal }),
  });
}
