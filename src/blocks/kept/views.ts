import { parseCitation } from '../../domain/citation.ts';
import { stored, store } from '../../state/stored.ts';

/** A view that this browser has exported or opened: enough to return to it by its citation id. */
export interface KnownView {
  readonly id: string;
  /** Address below the root, with its query. */
  readonly page: string;
  readonly card: string;
  readonly title: string;
}

const NAME = 'views';
/** The last so many; about 60 kB, far below what browsers allow. */
const MOST = 200;
const MOST_TEXT = 2_000;

function isView(x: unknown): x is KnownView {
  return (
    typeof x === 'object' &&
    x !== null &&
    'id' in x &&
    typeof x.id === 'string' &&
    'page' in x &&
    typeof x.page === 'string' &&
    'card' in x &&
    typeof x.card === 'string' &&
    'title' in x &&
    typeof x.title === 'string'
  );
}

function kept(): KnownView[] {
  const list = stored(NAME);
  return Array.isArray(list) ? list.filter(isView) : [];
}

/** Remembers a view, the newest first. Where the browser has no room, older ones are forgotten; without any, nothing is lost. */
export function rememberView({ id, page, card, title }: KnownView): void {
  if (id === '' || page.length > MOST_TEXT || card.length > MOST_TEXT) return;
  const others = kept().filter((v) => v.id !== id || v.card !== card || v.page !== page);
  const list = [{ id, page, card, title: title.slice(0, 200) }, ...others].slice(0, MOST);
  for (let most = list.length; most > 0; most = Math.floor(most / 2)) {
    if (store(NAME, list.slice(0, most))) return;
  }
}

/**
 * The views that this browser knows by an id, the newest first: made from the same version of the data, else of another.
 * Empty where it knows none.
 */
export function viewsOf(typed: string): readonly KnownView[] {
  const asked = parseCitation(typed);
  if (!asked) return [];
  const same = kept().filter((v) => parseCitation(v.id)?.code === asked.code);
  const exact = same.filter((v) => v.id === asked.id);
  return exact.length > 0 ? exact : same;
}
