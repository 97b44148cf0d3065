import { createContext, useContext } from 'react';
import type { Address } from '../../state/address.ts';

const Context = createContext<Address | null>(null);

/** Says on which page of its own the cards below it stand: a panel is not restored with the page that it was opened over. */
export const CardHome = Context.Provider;

/** The page on which the cards around here stand by themselves; null: the page of the address. */
export function useCardHome(): Address | null {
  return useContext(Context);
}
