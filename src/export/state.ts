import type { AnyModel } from '../charts/models.ts';

/**
 * The state that a citation id stands for: the card's own query; where it has none, the page that it stands on (below the
 * root, with its query) and which of its cards it is.
 */
export function stateOf(card: string, page: string, model: AnyModel): string {
  if (card !== '') return card;
  const [path = '', query = ''] = page.split('?');
  const state = new URLSearchParams(query);
  state.set('page', path);
  state.set('chart', model.kind);
  state.set('of', model.marks[0]?.id ?? '');
  return state.toString();
}
