/** The part of `document` that is read here. */
interface RootDocument {
  readonly baseURI: string;
  querySelector(selectors: string): { getAttribute(name: string): string | null } | null;
}

/**
 * Absolute address of the data folder, with a slash at its end. Pages below the root say where the root is, relative to
 * themselves: `<meta name="yucai-root" content="../../">`. Without it the build's base counts. A `yucai-root` that leads to
 * another origin is not followed.
 */
export function dataRoot(doc: RootDocument = document, base: string = import.meta.env.BASE_URL): string {
  const written = doc.querySelector('meta[name="yucai-root"]')?.getAttribute('content');
  const root = new URL(written ? written : base || './', doc.baseURI);
  const own = new URL(doc.baseURI);
  if (root.protocol !== own.protocol || root.host !== own.host) return new URL('./data/', own).href;
  return new URL('data/', root.href.endsWith('/') ? root : `${root.href}/`).href;
}
