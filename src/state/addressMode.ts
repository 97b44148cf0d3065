/** Where an address lives: in the path below the site's root, or, where the page cannot leave its file, in the fragment. */
export type AddressMode = 'path' | 'fragment';

/** Only a base to resolve against: what is in a fragment is read like a path and query below it. */
const BASE = 'https://fragment.invalid/';

/** The path below the root (as written, no leading slash) and the query string ('' or begins with `?`). */
export interface Below {
  readonly path: string;
  readonly search: string;
}

/** The site's root for a page whose addresses live in its fragment: `href`, an absolute address, without its fragment. */
export function fragmentRoot(href: string): string {
  return href.split('#', 1)[0] ?? '';
}

/**
 * Whether `href` says where the reader is. In a fragment, only `#/…` and none at all do: `#main` is a place within the page.
 */
export function saysAddress(href: string, mode: AddressMode): boolean {
  return mode === 'path' || /^(?:#\/|#?$)/.test(href.slice(fragmentRoot(href).length));
}

/** What `href` says below `root`, both absolute. A path outside the root, and a fragment that is no address, count as ''. */
export function belowRoot(href: string, root: string, mode: AddressMode): Below {
  if (mode === 'fragment') {
    const fragment = href.slice(fragmentRoot(href).length);
    const { pathname, search } = new URL(`./${fragment.startsWith('#/') ? fragment.slice(2) : ''}`, BASE);
    return { path: pathname.slice(1), search };
  }
  const { pathname, search } = new URL(href);
  const base = new URL(root).pathname;
  return { path: pathname.startsWith(base) ? pathname.slice(base.length) : '', search };
}

/** The absolute address of what `below` says. The bare root stays bare: the file as it is opened is the overview. */
export function atRoot({ path, search }: Below, root: string, mode: AddressMode): string {
  const below = path + search;
  if (mode === 'path') return new URL(below, root).href;
  return below === '' ? root : `${root}#/${below}`;
}
