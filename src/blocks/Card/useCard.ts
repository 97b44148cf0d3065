import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { cardQuery } from '../../data/cardData.ts';
import type { DataFileError, DataProblem } from '../../data/problem.ts';
import { type Card, cardOf } from '../../domain/card.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import { parseCard, writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import { asFileError } from '../dataset.tsx';

/** What has become of a card that was named by its query. */
export type CardState =
  /** The query is no card. */
  | { readonly state: 'bad' }
  | { readonly state: 'loading'; readonly card: Card }
  | { readonly state: 'failed'; readonly card: Card; readonly error: DataFileError; readonly retry: () => void }
  /** The dataset has nothing of what the card asks for. */
  | { readonly state: 'nothing'; readonly card: Card }
  | {
      readonly state: 'drawn';
      readonly card: Card;
      readonly model: AnyModel;
      readonly problems: readonly DataProblem[];
    };

/** What makes models of all kinds is large: it loads beside the data. Once in a visit, like a file. */
export const PROGRAM = queryOptions({
  queryKey: ['program', 'card'],
  queryFn: () => import('../../charts/card.ts').then((m) => ({ modelOfCard: m.modelOfCard })),
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
});

const NO_CARD = cardOf('coverage', NO_COMPARISON);

/** Loads what the card draws and makes its model, in the language of the page. */
export function useCard(query: string): CardState {
  const { lang } = useNavigation().here;
  const card = useMemo(() => parseCard(query).card, [query]);
  const loaded = useQuery({ ...cardQuery(card ? writeCard(card) : '', card ?? NO_CARD), enabled: card !== null });
  const program = useQuery(PROGRAM);
  const { data } = loaded;
  const make = program.data?.modelOfCard;
  const model = useMemo(
    () => (card && data && make ? make(card, data.data, data.extras, lang) : null),
    [card, data, make, lang],
  );
  if (!card) return { state: 'bad' };
  if (loaded.error) {
    const retry = (): void => {
      loaded.refetch().catch(() => undefined);
    };
    return { state: 'failed', card, error: asFileError(loaded.error), retry };
  }
  // What could not be loaded is for the boundary of the page.
  if (program.error) throw program.error;
  if (!data || !make) return { state: 'loading', card };
  return model ? { state: 'drawn', card, model, problems: data.problems } : { state: 'nothing', card };
}
