import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { type Address, parsePath, writePath } from './address.ts';
import { type AddressMode, atRoot, belowRoot, saysAddress } from './addressMode.ts';
import { type Ignored, parseQuery, type QueryState, writeQuery } from './query.ts';
import { NO_TABLE } from './tableQuery.ts';

/** Where the reader is: subscribed to, never mirrored. */
export interface Here extends QueryState {
  /** Null: an address that no screen has. */
  readonly address: Address | null;
  readonly ignored: readonly Ignored[];
  /** The query as it stands in the address, for what reads its own keys. */
  readonly search: string;
}

export interface Go {
  readonly address?: Address;
  readonly query?: Partial<QueryState>;
}

export interface Navigation {
  readonly here: Here;
  /** The link to another state; what is not said stays as it is, but the panel closes when the screen changes. */
  readonly href: (go: Go) => string;
  /** Goes there; `replace` while something is dragged, else a step that Back undoes. */
  readonly go: (go: Go, how?: 'push' | 'replace') => void;
  /** Closes the panel: back to the step before it was opened, where that is known. */
  readonly closePanel: () => void;
}

/** How many steps of history lie since a panel was opened on the view; kept with each step. */
interface Step {
  readonly panels: number;
}

function stepsSincePanel(): number {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'panels' in state && typeof state.panels === 'number'
    ? state.panels
    : 0;
}

const CHANGE = 'yucai:navigate';

interface AddressStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** The absolute address of where the reader is. */
  readonly read: () => string;
}

/** The browser's address, for a page at `root`. A fragment that is no address (`#main`) leaves the reader where he is. */
function addressStore(root: string, mode: AddressMode): AddressStore {
  let last = root;
  const read = (): string => {
    if (saysAddress(window.location.href, mode)) last = window.location.href;
    return last;
  };
  // The browser has moved the focus by now; a reload or a copied link must lead to the screen and not to `#main`.
  const putBack = (): void => {
    if (read() !== window.location.href) window.history.replaceState(null, '', last);
  };
  return {
    read,
    subscribe: (listener) => {
      const events = ['popstate', 'hashchange', CHANGE];
      window.addEventListener('hashchange', putBack);
      for (const event of events) window.addEventListener(event, listener);
      return () => {
        window.removeEventListener('hashchange', putBack);
        for (const event of events) window.removeEventListener(event, listener);
      };
    },
  };
}

/** What an address says. `root` and `href` are absolute addresses. */
export function readHere(href: string, root: string, mode: AddressMode = 'path'): Here {
  const { path, search } = belowRoot(href, root, mode);
  const { state, ignored } = parseQuery(search);
  return { ...state, address: parsePath(decode(path)), ignored, search };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The absolute address of a state. */
export function writeHref(here: Here, go: Go, root: string, mode: AddressMode = 'path'): string {
  const address = go.address ?? here.address ?? { view: 'overview', id: null };
  const moved = go.address !== undefined;
  const query: QueryState = {
    comparison: here.comparison,
    map: here.map,
    // What narrows a table means nothing elsewhere.
    table: moved ? NO_TABLE : here.table,
    open: moved ? null : here.open,
    slide: moved ? null : here.slide,
    lang: here.lang,
    theme: here.theme,
    ...go.query,
  };
  return atRoot({ path: writePath(address), search: writeQuery(query) }, root, mode);
}

const Context = createContext<Navigation | null>(null);

interface LocationProviderProps {
  /** The absolute address of the site's own folder; in fragment mode that of the file. */
  readonly root: string;
  readonly mode?: AddressMode;
  /** The address, where no browser says it. */
  readonly start?: string;
  readonly children: ReactNode;
}

/** Gives everything below it the address as state. */
export function LocationProvider({ root, mode = 'path', start, children }: LocationProviderProps) {
  const store = useMemo(() => addressStore(root, mode), [root, mode]);
  const href = useSyncExternalStore(store.subscribe, store.read, () => start ?? root);
  const steps = useMemo((): Pick<Navigation, 'go' | 'closePanel'> => {
    // Asked at each step, never remembered: a page that is drawn a moment later must not undo what was chosen meanwhile.
    const now = (): Here => readHere(store.read(), root, mode);
    const write = (here: Here, go: Go): string => writeHref(here, go, root, mode);
    return {
      go: (go, how = 'push') => {
        const here = now();
        const next = write(here, go);
        if (next === window.location.href) return;
        const after = readHere(next, root, mode);
        const beneath = (h: Here): string => write(h, { query: { open: null } });
        // Closing must not undo what was chosen beside the panel; and one that came with the link was not opened here.
        const known = beneath(after) === beneath(here) && (here.open === null || stepsSincePanel() > 0);
        const panels = after.open === null || !known ? 0 : stepsSincePanel() + (how === 'push' ? 1 : 0);
        const step: Step = { panels };
        window.history[how === 'push' ? 'pushState' : 'replaceState'](step, '', next);
        window.dispatchEvent(new Event(CHANGE));
        // A new screen begins at its top; on the way back the browser restores where one was.
        if (after.address?.view !== here.address?.view || after.address?.id !== here.address?.id) window.scrollTo(0, 0);
      },
      closePanel: () => {
        const since = stepsSincePanel();
        if (since > 0) {
          window.history.go(-since);
          return;
        }
        window.history.replaceState(null, '', write(now(), { query: { open: null } }));
        window.dispatchEvent(new Event(CHANGE));
      },
    };
  }, [store, root, mode]);
  const navigation = useMemo((): Navigation => {
    const here = readHere(href, root, mode);
    return { here, href: (go) => writeHref(here, go, root, mode), ...steps };
  }, [href, root, mode, steps]);
  return <Context value={navigation}>{children}</Context>;
}

/** Gives what is below it an address whose ids were checked against the dataset. */
export function NavigationProvider({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  return <Context value={navigation}>{children}</Context>;
}

/** Where the reader is and how to go elsewhere. Throws outside a LocationProvider. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('useNavigation needs a LocationProvider above it');
  return navigation;
}
