import { VIEWS, type ViewName } from '../domain/viewName.ts';

/** Which screen, and of what: `places/jiangbei` is the page of one place. */
export interface Address {
  readonly view: ViewName;
  readonly id: string | null;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,160}$/;

/** The address of a path below the root (no leading slash), or null where there is no such screen. */
export function parsePath(path: string): Address | null {
  const segments = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((s) => s !== '');
  const [first = '', id, more] = segments;
  const view = VIEWS.find((v) => v.path === first);
  if (!view || more !== undefined) return null;
  if (id === undefined) return { view: view.name, id: null };
  return view.detail !== null && ID.test(id) ? { view: view.name, id } : null;
}

/** The path of an address below the root, with a slash at its end: '', `sources/`, `places/jiangbei/`. */
export function writePath(address: Address): string {
  const path = VIEWS.find((v) => v.name === address.view)?.path ?? '';
  return [path, address.id ?? '']
    .filter((s) => s !== '')
    .map((s) => `${s}/`)
    .join('');
}
