import { card } from '../src/i18n/card.ts';
import { VIEWS } from '../src/domain/viewName.ts';
import { shell } from '../src/i18n/shell.ts';
import { parsePath, writePath } from '../src/state/address.ts';

/** One HTML file of the site: its folder under the root ('' or `places/jiangbei/`) and the title of its tab. */
export interface Page {
  readonly folder: string;
  readonly title: string;
}

/** What has a page of its own, by the `detail` of a view: ids and names. */
export type Details = Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;

/** Every known address, titled in the language that an address without `lang` opens in. Throws where an id could not stand in one. */
export function pagesOf(details: Details): Page[] {
  const { brand, brandLong, views } = shell.zh;
  return VIEWS.flatMap(({ name: view, path, detail }): Page[] => {
    const title = path === '' ? brandLong : `${views[view]} | ${brand}`;
    const own = { folder: writePath({ view, id: null }), title };
    if (detail === null) return [own];
    const rows = details[detail];
    if (!rows) throw new Error(`View ${view} has a page for each ${detail}, but no list of them was given.`);
    return [
      own,
      ...rows.map(({ id, name }) => {
        const folder = writePath({ view, id });
        const read = parsePath(folder);
        if (read?.view !== view || read.id !== id)
          throw new Error(`The ${detail} id "${id}" cannot stand in an address.`);
        return { folder, title: `${name} | ${brand}` };
      }),
    ];
  });
}

/** The way from a page's folder back to the root: './' for '', '../../' for 'places/jiangbei/'. */
export function rootOf(folder: string): string {
  return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * The built index.html as the page of another folder: every `./` address rewritten to its depth, its own title, and the
 * preloads of the first data; `head` is more for its head, line by line, whose addresses are right already. Throws where the shell is not as expected: a page with dead links must not be written.
 */
export function pageHtml(shell: string, page: Page, preload: readonly string[], head = ''): string {
  const root = rootOf(page.folder);
  const html = replaceOnce(shell, /<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`);
  const links = preload.map((path) => `    <link rel="preload" as="fetch" crossorigin href="./${path}">\n`).join('');
  const whole = replaceOnce(html, /^ *<\/head>/m, `${links}${head}  </head>`);
  replaceOnce(whole, /<meta name="yucai-root" content="\.\/"/, '');
  const filled =
    page.folder === 'embed/' ? replaceOnce(whole, /<div id="root"><\/div>/, `<div id="root">${LATE}</div>`) : whole;
  return filled.replace(/\b(href|src|content)="\.\//g, `$1="${root}`);
}

/**
 * What a frame shows, after a while, into which the program did not come: a server may keep it from sandboxed frames, and
 * then nothing of it runs that could say so. The program takes its place.
 */
const LATE = `<style>@keyframes late { to { opacity: 1 } }</style>
      <div style="opacity: 0; animation: late 0s 6s forwards; padding: 16px">
        <p>${escapeHtml(card.zh.blocked)}</p>
        <p lang="en">${escapeHtml(card.en.blocked)}</p>
      </div>`;

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`index.html lacks ${pattern}`);
  return text.replace(pattern, () => by);
}
