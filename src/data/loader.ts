import { type Fetcher, fetchJson } from './fetchJson.ts';
import { DataFileError } from './problem.ts';
import { dataRoot } from './rootUrl.ts';

/** How a data file is had: over HTTP, from the page itself, in a test from memory, when prerendering from disk. */
export type Loader = (
  file: string,
  options: { readonly hash?: string | undefined; readonly signal?: AbortSignal | undefined },
) => Promise<unknown>;

/** Loads from the data folder at `root`, which is asked for at each call so that nothing is touched at import. */
function httpLoader(root: () => string, fetcher?: Fetcher): Loader {
  return (file, options) => fetchJson(file, { root: root(), ...options, ...(fetcher ? { fetcher } : {}) });
}

/** Loads from an object: path under the data root → parsed JSON. */
export function memoryLoader(files: Readonly<Record<string, unknown>>): Loader {
  return async (file) => {
    if (!Object.hasOwn(files, file))
      throw new DataFileError(file, 'status', 'not among the files at hand', { status: 404 });
    return files[file];
  };
}

/** The id of the `<script type="application/json">` in which the one-file build carries its data, as `memoryLoader` takes it. */
export const INLINE_DATA_ID = 'yucai-data';

/** Asked for once: the way to the root that a page names is relative to the address it was loaded from, not to later ones. */
let root: string | undefined;
function rootAtStart(): string {
  root ??= dataRoot();
  return root;
}

/** From the page itself where it carries its data, else over HTTP. */
export const browserLoader: Loader = async (file, options) => {
  const inline = document.getElementById(INLINE_DATA_ID)?.textContent;
  if (!inline) return httpLoader(rootAtStart)(file, options);
  const files: unknown = JSON.parse(inline);
  return memoryLoader(isRecord(files) ? files : {})(file, options);
};

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
