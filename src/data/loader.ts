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

let root: string | undefined;
/** Asked for once: the way to the root that a page names is relative to the address it was loaded from, not to later ones. */
export function rootAtStart(): string {
  root ??= dataRoot();
  return root;
}

interface InlineElement {
  readonly textContent: string | null;
}

/** The part of `document` that is read here. */
interface InlineDocument {
  getElementById(id: string): InlineElement | null;
}

/** Whether the page carries its data: then it is the one file, which has nothing beside it. */
export function carriesData(doc: InlineDocument = document): boolean {
  return doc.getElementById(INLINE_DATA_ID) !== null;
}

const inlineLoaders = new WeakMap<InlineElement, Loader>();

/**
 * Loads from the page itself; null where it carries no data. The whole is read and parsed once, when the first file is asked
 * for. Data that are no JSON object fail every file with DataFileError `not_json`.
 */
export function inlineLoader(doc: InlineDocument = document): Loader | null {
  const element = doc.getElementById(INLINE_DATA_ID);
  if (!element) return null;
  let parsed: Loader | undefined;
  const load =
    inlineLoaders.get(element) ??
    (async (file, options) => {
      parsed ??= memoryLoader(parseInline(file, element.textContent ?? ''));
      return parsed(file, options);
    });
  inlineLoaders.set(element, load);
  return load;
}

function parseInline(file: string, text: string): Record<string, unknown> {
  let cause: unknown;
  try {
    const files: unknown = JSON.parse(text);
    if (isRecord(files)) return files;
  } catch (error) {
    cause = error;
  }
  throw new DataFileError(file, 'not_json', 'the data in the page are damaged', { cause });
}

/** From the page itself where it carries its data, else over HTTP. */
export const browserLoader: Loader = (file, options) => (inlineLoader() ?? httpLoader(rootAtStart))(file, options);

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
