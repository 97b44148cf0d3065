import {
  type Brief,
  type BriefAction,
  briefReducer,
  type BriefState,
  EMPTY_BRIEF,
  startWith,
} from '../../domain/brief.ts';
import { readBrief, writeBrief } from '../../domain/briefFile.ts';

/** Why the brief is not kept: no room left, or the browser keeps nothing. It stays in the page then. */
export type KeepFault = 'full' | 'denied';

export interface BriefSnapshot {
  readonly state: BriefState;
  /** Null: what is on screen is kept. */
  readonly fault: KeepFault | null;
  /** Another tab changed the brief since this one last did; its brief was taken, and undo leads back. */
  readonly foreign: boolean;
}

export interface BriefStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => BriefSnapshot;
  readonly dispatch: (action: BriefAction) => void;
}

/** The part of `Storage` that is used; it throws where the browser keeps nothing, or has no room. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name + error.message);
}

function briefOf(text: string | null): Brief | null {
  if (text === null) return null;
  const read = readBrief(text);
  return 'brief' in read ? read.brief : null;
}

/**
 * The brief as the browser keeps it under `key`. Every change is made on the latest that is kept, whichever tab wrote it, so
 * that no tab overwrites another's; what cannot be kept stays in the page, and `fault` says so. `first` is what it begins
 * with where nothing is kept.
 */
export function makeStore(shelf: () => Shelf, key: string, first: Brief = EMPTY_BRIEF): BriefStore {
  const listeners = new Set<() => void>();
  const look = (): string | null => {
    try {
      return shelf().getItem(key);
    } catch {
      return null;
    }
  };
  let last = look();
  let snapshot: BriefSnapshot = { state: startWith(briefOf(last) ?? first), fault: null, foreign: false };
  const tell = (next: BriefSnapshot): void => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  /** Takes over what another tab has kept meanwhile; null where there is nothing new. */
  const adopted = (): BriefState | null => {
    const text = look();
    if (text === last) return null;
    last = text;
    const theirs = briefOf(text);
    return theirs && briefReducer(snapshot.state, { do: 'open', brief: theirs });
  };
  const keep = (brief: Brief): KeepFault | null => {
    const text = writeBrief(brief);
    try {
      // What is kept but cannot be read here, a later version wrote: it is put aside, not overwritten.
      if (last !== null && briefOf(last) === null) shelf().setItem(`${key}/aside`, last);
      shelf().setItem(key, text);
      last = text;
      return null;
    } catch (error) {
      return isFull(error) ? 'full' : 'denied';
    }
  };
  const onStorage = (e: StorageEvent): void => {
    if (e.key !== key && e.key !== null) return;
    const theirs = adopted();
    if (theirs) tell({ state: theirs, fault: null, foreign: true });
  };
  return {
    read: () => snapshot,
    subscribe: (listener) => {
      if (listeners.size === 0 && typeof window !== 'undefined') window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && typeof window !== 'undefined') window.removeEventListener('storage', onStorage);
      };
    },
    dispatch: (action) => {
      const theirs = adopted();
      const before = theirs ?? snapshot.state;
      const state = briefReducer(before, action);
      if (state === before && theirs === null) return;
      tell({ state, fault: state.now === before.now ? snapshot.fault : keep(state.now), foreign: theirs !== null });
    },
  };
}
