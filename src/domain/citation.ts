/** Crockford's base 32: no I, L, O, U, so that an id read aloud or from a photographed slide comes back as it was. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;

/** How a view is looked at, and not what it shows. */
const NOT_THE_VIEW: ReadonlySet<string> = new Set(['open', 'lang', 'theme']);

/** What an address may say or leave out without a difference. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['t', 'latest'],
  ['near', '0'],
  ['scale', 'linear'],
  ['mode', 'abs'],
  ['map', 'tile'],
  ['events', '1'],
  ['insist', '0'],
]);

/** Lists whose order means nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['use']);

/**
 * The one way to write a query string: keys sorted, defaults, empty values and what is not of the view left out, each key
 * once (the last counts, as when an address is read). Two addresses of the same view give the same text.
 */
export function canonicalState(query: string): string {
  const pairs = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    pairs.set(key, UNORDERED.has(key) ? value.split(',').sort().join(',') : value);
  }
  return [...pairs]
    .filter(([key, value]) => value !== '' && !NOT_THE_VIEW.has(key) && DEFAULTS.get(key) !== value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}

/** 32 bits of a text: FNV-1a over its code units, then the finish of MurmurHash3, so that one changed sign changes them all. */
function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code & 0xff), 0x01000193);
    h = Math.imul(h ^ (code >>> 8), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The six characters that stand for a state, whatever the version of the data: 30 bits of its canonical text. */
function stateCode(query: string): string {
  const bits = hash32(canonicalState(query)) >>> 2;
  return Array.from({ length: CODE_LENGTH }, (_, i) => ALPHABET[(bits >>> (25 - 5 * i)) & 31]).join('');
}

/**
 * The short id of a view, as it is printed and typed: `YC-2026.11-7F3K9Q`, from the version of the dataset and the query
 * string of the card. The same view in another version of the data keeps its last six characters. 30 bits are enough to
 * tell the views of one organisation apart, not to prove that two are the same: whoever resolves an id keeps the state too.
 */
export function citationId(version: string, query: string): string {
  return `YC-${version}-${stateCode(query)}`;
}

/** An id as somebody wrote it. */
export interface Citation {
  readonly id: string;
  readonly version: string;
  readonly code: string;
}

const WRITTEN = /^YC-([0-9][0-9A-Z.]{0,15})-([0-9A-HJKMNP-TV-Z]{6})$/;
/** Signs that are read or typed for others. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * Reads an id as people type it: small letters, full width, blanks, long dashes, O for 0, I or L for 1. Null: no id.
 */
export function parseCitation(text: string): Citation | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[‐-―−﹣－]/g, '-');
  const at = plain.lastIndexOf('-');
  const code = plain.slice(at + 1).replace(/[OIL]/g, (c) => MISREAD[c] ?? c);
  const found = WRITTEN.exec(plain.slice(0, at + 1) + code);
  return found ? { id: found[0], version: found[1] ?? '', code: found[2] ?? '' } : null;
}
