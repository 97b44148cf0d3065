import { CARRIED_ID } from '../domain/briefFile.ts';
import { DataFileError } from './problem.ts';
import { carriesData, rootAtStart } from './loader.ts';

/** What the one file is called, beside the site's own pages. */
const NAME = 'yucai-atlas.html';

/** The source of this page as it was opened: what the program has drawn since, taken out again. */
function ownSource(doc: Document): string {
  const copy = doc.documentElement.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new DataFileError(NAME, 'shape', 'the page has no element');
  copy.removeAttribute('data-theme');
  copy.querySelector('#root')?.replaceChildren();
  copy.querySelector(`#${CARRIED_ID}`)?.remove();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

/** Called with how many bytes have come, of how many; null: the server does not say. */
export type OnBytes = (done: number, of: number | null) => void;

/** How many bytes the text of an answer has; null where the server does not say, or packs it for the way. */
function sizeOf({ headers }: Response): number | null {
  const told = Number(headers.get('Content-Length'));
  return headers.get('Content-Encoding') === null && told > 0 ? told : null;
}

async function textOf(answer: Response, onBytes: OnBytes): Promise<string> {
  if (answer.body === null) return answer.text();
  const of = sizeOf(answer);
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let done = 0; ; ) {
    onBytes(done, of);
    const part = await reader.read();
    if (part.done) return text + decoder.decode();
    done += part.value.length;
    text += decoder.decode(part.value, { stream: true });
  }
}

/**
 * The whole product as the text of one HTML file: this page itself where it is that file, else the one that is published
 * beside the site, with word of how far it is. Fails with a DataFileError where there is none, with the signal's reason where
 * it is stopped.
 */
export async function singleFile(signal: AbortSignal, onBytes: OnBytes, doc: Document = document): Promise<string> {
  if (carriesData(doc)) return ownSource(doc);
  let text: string;
  try {
    const answer = await fetch(new URL(`../${NAME}`, rootAtStart()), { signal });
    if (!answer.ok) throw new DataFileError(NAME, 'status', 'not there', { status: answer.status });
    text = await textOf(answer, onBytes);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof DataFileError) throw cause;
    throw new DataFileError(NAME, 'network', 'it did not come whole', { cause });
  }
  if (!text.includes('id="yucai-data"')) throw new DataFileError(NAME, 'shape', 'it carries no data');
  return text;
}
