import type { ViewRecord } from '../../export/record.ts';
import { type Address, parsePath } from '../../state/address.ts';
import { parseCard, screenOfCard } from '../../state/cardQuery.ts';
import type { Go, Here } from '../../state/location.tsx';
import { parseQuery } from '../../state/query.ts';

/** Pages that hold a card among others, or without its controls: a card is better opened on its own screen. */
const NOT_A_SCREEN: ReadonlySet<string> = new Set(['embed', 'brief']);

function screenIn(page: string): Address | null {
  const address = parsePath(page.split('?')[0] ?? '');
  return address && !NOT_A_SCREEN.has(address.view) ? address : null;
}

/** Did the card stand on a screen that can be opened again as it was? */
export function stoodOnScreen(page: string): boolean {
  return screenIn(page) !== null;
}

/**
 * Where a view is opened again, in the language and theme of whoever opens it. Null: its page is not one of ours, and it
 * has no card.
 */
export function restoring(
  { page, card }: Pick<ViewRecord, 'page' | 'card'>,
  here: Pick<Here, 'lang' | 'theme'>,
): Go | null {
  const address = screenIn(page);
  if (address) {
    const { state } = parseQuery(page.split('?')[1] ?? '');
    return { address, query: { ...state, open: null, lang: here.lang, theme: here.theme } };
  }
  const parsed = parseCard(card).card;
  return parsed && screenOfCard(parsed);
}
