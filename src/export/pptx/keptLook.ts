import { store, stored } from '../../state/stored.ts';
import { type DeckLook, readLook, writeLook } from './look.ts';

const NAME = 'deck';
/** What was chosen last; holds for this page where the browser keeps nothing. */
let chosen: DeckLook | null = null;

/** The reader's last choice of how slides look. */
export function keptLook(): DeckLook {
  return chosen ?? readLook(stored(NAME));
}

/** Keeps the choice. False: only until the page is closed, for the browser has no room or keeps nothing. */
export function keepLook(look: DeckLook): boolean {
  chosen = look;
  return store(NAME, writeLook(look));
}
