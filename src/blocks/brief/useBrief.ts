import { useSyncExternalStore } from 'react';
import type { BriefAction } from '../../domain/brief.ts';
import { carriedBrief } from './carried.ts';
import { type BriefSnapshot, type BriefStore, makeStore } from './store.ts';

/** Where the browser keeps the brief. A file that carries a brief has a place of its own: files from a disk share one shelf. */
const KEY = 'yucai-brief';

let store: BriefStore | undefined;

/** The brief of this page, begun when it is first asked for. */
function theBrief(): BriefStore {
  if (!store) {
    // A server renders without a page.
    const carried = typeof document === 'undefined' ? null : carriedBrief(document);
    store = carried
      ? makeStore(() => window.localStorage, `${KEY}/${carried.id}`, carried.brief)
      : makeStore(() => window.localStorage, KEY);
  }
  return store;
}

/** The brief as it is now, and the way to change it. */
export function useBrief(): BriefSnapshot & { readonly dispatch: (action: BriefAction) => void } {
  const { subscribe, read, dispatch } = theBrief();
  return { ...useSyncExternalStore(subscribe, read, read), dispatch };
}
