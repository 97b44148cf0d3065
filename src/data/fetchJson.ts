import { DataFileError } from './problem.ts';

/** The part of `fetch` that is used; tests and prerendering bring their own. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** Absolute address of the data folder, ending in a slash. */
  readonly root: string;
  /** The file's hash in the manifest: the address changes with the content, so a cached older answer cannot be meant. */
  readonly hash?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly fetcher?: Fetcher;
}

/**
 * The JSON in `file` (a path under the data root), not yet looked at. Throws DataFileError, which names the file, when no
 * answer came, when the server said no, or when the answer is not JSON; an abort is passed on as it is.
 */
export async function fetchJson(file: string, options: FetchOptions): Promise<unknown> {
  const { root, hash, signal, fetcher = (url, init) => fetch(url, init) } = options;
  const path = file.split('/').map(encodeURIComponent).join('/');
  const url = new URL(hash ? `${path}?h=${hash}` : path, root).href;
  const cache = hash ? 'default' : 'no-cache';
  const passOnAbort = (error: unknown): void => {
    if (signal?.aborted || (error instanceof DOMException && error.name === 'AbortError')) throw error;
  };

  let body: string;
  try {
    const response = await fetcher(url, { cache, ...(signal ? { signal } : {}) });
    if (!response.ok) {
      throw new DataFileError(file, 'status', `the server answered ${response.status}`, { status: response.status });
    }
    body = await response.text();
  } catch (error) {
    passOnAbort(error);
    if (error instanceof DataFileError) throw error;
    throw new DataFileError(file, 'network', 'no answer', { cause: error });
  }

  if (/^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(body)) {
    throw new DataFileError(file, 'not_json', 'the server answered with a page instead of the file');
  }
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed;
  } catch (error) {
    throw new DataFileError(file, 'not_json', 'the answer is not JSON', { cause: error });
  }
}
