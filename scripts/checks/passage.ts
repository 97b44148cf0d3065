/** Reading a source's text as the figures cite it: by non-empty lines, without regard to spaces, width or mark-up. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  emsp: ' ',
  ensp: ' ',
};

function decode(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  }
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
}

/** Tags out, entities read, spaces of any width out, full-width signs as their half-width ones. */
export function normalise(text: string): string {
  return text
    .replace(/<\/?[a-zA-Z!][^<>]*>/g, '')
    .replace(/&(#x?[0-9a-fA-F]+|[a-zA-Z]+);/g, decode)
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The non-empty lines of a text, normalised. Paragraph n of a figure is the n-th of them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map(normalise);
}

/** A place where the wanted expression stands, with what is around it. */
export interface Occurrence {
  readonly before: string;
  readonly after: string;
  readonly wanted: string;
}

/** Where `wanted` (normalised) begins in line `index` (from 0); it may end in one of the next two lines. */
export function occursFrom(lines: readonly string[], index: number, wanted: string): Occurrence[] {
  const own = lines[index] ?? '';
  const passage = own + (lines[index + 1] ?? '') + (lines[index + 2] ?? '');
  const lead = (lines[index - 1] ?? '').slice(-8);
  const found: Occurrence[] = [];
  for (let i = passage.indexOf(wanted); i >= 0 && i < own.length && wanted !== ''; i = passage.indexOf(wanted, i + 1)) {
    const before = (lead + passage.slice(0, i)).slice(-8);
    const after = passage.slice(i + wanted.length, i + wanted.length + 4);
    // The line above belongs to another column as often as not: it can tell of a bound word, not of a longer number.
    if (!partOfLonger(passage.slice(Math.max(0, i - 8), i), wanted, after)) found.push({ before, after, wanted });
  }
  return found;
}

/** Is the expression only a piece of a longer number: 9家 in 49家, 2万人 in 1.2万人, 30 in 300 or 30万? */
function partOfLonger(before: string, wanted: string, after: string): boolean {
  const begins = wanted.charAt(0);
  if (/[0-9]/.test(begins) && /[0-9](?:[.,]|[-~–])?$|\.$/.test(before)) return true;
  if (/[二三四五六七八九十百千万]/.test(begins) && /[二三四五六七八九十百千]$/.test(before)) return true;
  return /[0-9]$/.test(wanted) && /^(?:[0-9]|[.,][0-9]|[万亿%])/.test(after);
}

const BEFORE =
  /(超过|超|逾|突破|不低于|不少于|不超过|至少|最高|最多|将近|接近|不足|不到|近|大约|约|over|morethan|nearly|about|around|atleast|upto)$/i;
/** 签约, 最近 and the like end as a bound word does, and are none. */
const NO_BOUND = /[签合节契预违条公制集](?:约)$|[最附临邻靠](?:近)$|赶超$/;
const AFTER = /^(以上|左右|以内|余|多)/;

/** The bound word that stands right beside the expression in the text and was left out of it, or null. */
export function leftOutBound({ before, after, wanted }: Occurrence): string | null {
  const lead = NO_BOUND.test(before) ? undefined : BEFORE.exec(before)?.[1];
  if (lead !== undefined && !wanted.startsWith(lead)) return lead;
  const trail = AFTER.exec(after)?.[1];
  if (trail === undefined) return null;
  return /[余多]/.test(trail) && !/[0-9万亿十百千]$/.test(wanted) ? null : trail;
}
