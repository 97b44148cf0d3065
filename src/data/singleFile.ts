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

/**
 * The whole product as the text of one HTML file: this page itself where it is that file, else the one that is published
 * beside the site. Fails with a DataFileError where there is none.
 */
export async function singleFile(signal: AbortSignal, doc: Document = document): Promise<string> {
  if (carriesData(doc)) return ownSource(doc);
  let answer: Response;
  try {
    answer = await fetch(new URL(`../${NAME}`, rootAtStart()), { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new DataFileError(NAME, 'network', 'no answer', { cause });
  }
  if (!answer.ok) throw new DataFileError(NAME, 'status', 'not there', { status: answer.status });
  const text = await answer.text();
  if (!text.includes('id="yucai-data"')) throw new DataFileError(NAME, 'shape', 'it carries no data');
  return text;
}
