/** What of a raw text is mark-up and not text: tags, comments, style and script, entities. */

/** `inline`: nothing stands there; `newline`: as a line break; `block`: what is before and after does not belong together. */
export type Break = 'inline' | 'newline' | 'block';

export interface Markup {
  /** Index after the mark-up, in UTF-16 units. */
  readonly end: number;
  readonly breaks: Break;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe img li main nav ol option p pre section select table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/**
 * Reads mark-up in a text from left to right. Each kind of search that found no end once is not started again, so that
 * a text full of unclosed tags costs no more than its length.
 */
export class MarkupReader {
  private readonly hopeless = new Set<string>();
  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** The mark-up that begins with the `<` at `i`, or null where that sign is text. */
  at(i: number): Markup | null {
    const { raw } = this;
    if (raw.startsWith('<!--', i)) {
      const end = this.find('-->', i + 4);
      return end < 0 ? null : { end: end + 3, breaks: 'inline' };
    }
    if (raw.startsWith('<![CDATA[', i)) return { end: i + 9, breaks: 'inline' };
    const name = tagName(raw, i);
    if (name === null) return null;
    const end = this.tagEnd(i + 1);
    if (end < 0) return null;
    if (SILENT.has(name) && raw.charAt(i + 1) !== '/' && raw.charAt(end - 2) !== '/') {
      const close = this.findClosing(name, end);
      if (close >= 0) return { end: close, breaks: 'block' };
    }
    return { end, breaks: name === 'br' ? 'newline' : BLOCKS.has(name) ? 'block' : 'inline' };
  }

  private find(what: string, from: number): number {
    if (this.hopeless.has(what)) return -1;
    const at = this.raw.indexOf(what, from);
    if (at < 0) this.hopeless.add(what);
    return at;
  }

  private findClosing(name: string, from: number): number {
    if (this.hopeless.has(name)) return -1;
    const closing = new RegExp(`</${name}[^<>]{0,20}>`, 'gi');
    closing.lastIndex = from;
    const hit = closing.exec(this.raw);
    if (hit === null) {
      this.hopeless.add(name);
      return -1;
    }
    return hit.index + hit[0].length;
  }

  /** Index after the `>` that ends the tag; -1 where another tag begins first, or the text ends. */
  private tagEnd(from: number): number {
    const { raw } = this;
    let i = from;
    while (i < raw.length) {
      const ch = raw.charAt(i);
      if (ch === '>') return i + 1;
      if (ch === '<') return -1;
      if ((ch === '"' || ch === "'") && raw.charAt(i - 1) === '=') {
        const close = this.find(ch, i + 1);
        if (close < 0) return -1;
        i = close + 1;
      } else i += 1;
    }
    return -1;
  }
}

/** Lower-case name of the tag whose `<` stands at `i`; null where no tag can begin there. */
function tagName(raw: string, i: number): string | null {
  const hit = /^<[/!?]?([A-Za-z][A-Za-z0-9:-]{0,19})(?=[\s/>?])/.exec(raw.slice(i, i + 24));
  return hit?.[1]?.toLowerCase() ?? null;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    mdash: '—',
    ndash: '–',
    minus: '-',
    hellip: '…',
    middot: '·',
    bull: '•',
    yen: '¥',
    euro: '€',
    pound: '£',
    cent: '¢',
    permil: '‰',
    times: '×',
    sup2: '²',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    deg: '°',
    ge: '≥',
    le: '≤',
    zwnj: '\u200c',
    zwj: '\u200d',
    shy: '\u00ad',
  }),
);

/** The character that the entity at `i` (an `&`) stands for, and where it ends; null where there is none. */
export function entityAt(raw: string, i: number): { readonly ch: string; readonly end: number } | null {
  const hit = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/.exec(raw.slice(i, i + 12));
  if (hit === null) return null;
  const end = i + hit[0].length;
  if (hit[3] !== undefined) {
    const ch = NAMED.get(hit[3]);
    return ch === undefined ? null : { ch, end };
  }
  const code = hit[1] !== undefined ? Number(hit[1]) : Number.parseInt(hit[2] ?? '', 16);
  if (!(code > 0 && code <= 0x10ffff)) return null;
  return { ch: String.fromCodePoint(code), end };
}
