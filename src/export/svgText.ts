import { escapeXml } from './xml.ts';

/** A `metadata` element that carries a text under an id. */
export function metadataOf(id: string, text: string): string {
  return `<metadata id="${escapeXml(id)}">${escapeXml(text)}</metadata>`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** The begin of a `metadata` element; its attributes are short in any file that somebody wrote. */
const OPENING = /<(?:[\w-]{1,40}:)?metadata\b([^<>]{0,2000})>/g;
const CDATA = '<![CDATA[';

/** The text that begins at `from` and ends at the next tag; of a file that was cut off, what there is. */
function textFrom(svg: string, from: number): string {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const tag = svg.indexOf('<', at);
    parts.push(svg.slice(at, tag < 0 ? svg.length : tag).replace(/&(#?\w{1,10});/g, characterOf));
    if (tag < 0 || !svg.startsWith(CDATA, tag)) return parts.join('').trim();
    const end = svg.indexOf(']]>', tag);
    parts.push(svg.slice(tag + CDATA.length, end < 0 ? svg.length : end));
    at = end < 0 ? svg.length : end + 3;
  }
}

/**
 * The text that stands under the id in an SVG; null where there is none. Reads signs, never a document: nothing in a foreign
 * file can run, load or refer to anything, and no file takes longer than it is long. Programs that save an SVG anew may prefix
 * the element or wrap its text in CDATA.
 */
export function readMetadata(svg: string, id: string): string | null {
  for (const match of svg.matchAll(OPENING)) {
    const own = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(match[1] ?? '');
    if ((own?.[1] ?? own?.[2]) === id) return textFrom(svg, match.index + match[0].length);
  }
  return null;
}
