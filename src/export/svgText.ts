import { escapeXml } from './xml.ts';

/** A `metadata` element that carries a text under an id. */
export function metadataOf(id: string, text: string): string {
  return `<metadata id="${escapeXml(id)}">${escapeXml(text)}</metadata>`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/**
 * The text that stands under the id in an SVG; null where there is none. Reads signs, never a document: nothing in a foreign
 * file can run, load or refer to anything. Programs that save an SVG anew may prefix the element or wrap its text in CDATA.
 */
export function readMetadata(svg: string, id: string): string | null {
  for (const match of svg.matchAll(/<(?:[\w-]+:)?metadata\b([^>]*)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>[^<]*)*)</g)) {
    const own = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(match[1] ?? '');
    if ((own?.[1] ?? own?.[2]) !== id) continue;
    return (match[2] ?? '')
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((part, i) => (i % 2 === 1 ? part : part.replace(/&(#?\w+);/g, characterOf)))
      .join('')
      .trim();
  }
  return null;
}
