import type { Paragraph } from './figure.ts';

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

/** What a text is freed of, in this order: tags, entities, spaces of any width, full-width forms. */
const STEPS: readonly (readonly [pattern: RegExp, by: (match: string, group: string) => string])[] = [
  [/<\/?[a-zA-Z!][^<>]*>/g, () => ''],
  [/&(#x?[0-9a-fA-F]+|[a-zA-Z]+);/g, decode],
  [/[\s\p{Cf}]+/gu, () => ''],
  [/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)],
];

/** Tags out, entities read, spaces of any width out, full-width signs as their half-width ones. */
export function normalise(text: string): string {
  return STEPS.reduce((t, [pattern, by]) => t.replace(pattern, by), text);
}

/** A stretch of a text in UTF-16 units: [from, until). */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The text as `normalise` gives it, and for each of its units the stretch of the raw text that it came from. */
export function trace(raw: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = raw;
  let spans: readonly Span[] = Array.from({ length: raw.length }, (_, i) => ({ from: i, until: i + 1 }));
  for (const [pattern, by] of STEPS) {
    const kept: string[] = [];
    const next: (readonly Span[])[] = [];
    let done = 0;
    for (const found of text.matchAll(pattern)) {
      const [match, group = ''] = found;
      const put = by(match, group);
      const end = found.index + match.length;
      kept.push(text.slice(done, found.index), put);
      const whole = { from: spans[found.index]?.from ?? 0, until: spans[end - 1]?.until ?? raw.length };
      next.push(
        spans.slice(done, found.index),
        Array.from({ length: put.length }, () => whole),
      );
      done = end;
    }
    if (done === 0) continue;
    text = kept.join('') + text.slice(done);
    spans = [...next, spans.slice(done)].flat();
  }
  return { text, spans };
}

/** The non-empty lines of a text, as they stand. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

/** The non-empty lines of a text, normalised. Paragraph n of a figure is the n-th of them. */
export function paragraphsOf(text: string): string[] {
  return linesOf(text).map(normalise);
}

/** A place where the wanted expression stands, with what is around it. */
interface Occurrence {
  /** Where it begins in its normalised line. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly wanted: string;
}

/** Where `wanted` (normalised) begins in line `index` (from 0); it may end in one of the next two lines. */
function occursFrom(lines: readonly string[], index: number, wanted: string): Occurrence[] {
  const own = lines[index] ?? '';
  const passage = own + (lines[index + 1] ?? '') + (lines[index + 2] ?? '');
  const lead = (lines[index - 1] ?? '').slice(-8);
  const found: Occurrence[] = [];
  for (let i = passage.indexOf(wanted); i >= 0 && i < own.length && wanted !== ''; i = passage.indexOf(wanted, i + 1)) {
    const before = (lead + passage.slice(0, i)).slice(-8);
    const after = passage.slice(i + wanted.length, i + wanted.length + 4);
    // The line above belongs to another column as often as not: it can tell of a bound word, not of a longer number.
    if (!partOfLonger(passage.slice(Math.max(0, i - 8), i), wanted, after))
      found.push({ at: i, before, after, wanted });
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
function leftOutBound({ before, after, wanted }: Occurrence): string | null {
  const lead = NO_BOUND.test(before) ? undefined : BEFORE.exec(before)?.[1];
  if (lead !== undefined && !wanted.startsWith(lead)) return lead;
  const trail = AFTER.exec(after)?.[1];
  if (trail === undefined) return null;
  return /[余多]/.test(trail) && !/[0-9万亿十百千]$/.test(wanted) ? null : trail;
}

/** How an expression stands to the line of a text that it is cited from. Lines are numbered from 1. */
export type Standing =
  /** It begins in the line, `at` units into its normalised form, as often as it stands there. */
  | { readonly kind: 'found'; readonly at: readonly number[] }
  /** It stands there, but beside it a bound word that was left out of it. */
  | { readonly kind: 'bound-left-out'; readonly at: number; readonly word: string }
  | { readonly kind: 'elsewhere'; readonly line: number }
  | { readonly kind: 'nowhere' }
  /** The text has fewer lines. */
  | { readonly kind: 'beyond'; readonly lines: number }
  /** It is cited by a locator, not by the number of a line. */
  | { readonly kind: 'locator' };

/** Where a cited expression stands in the normalised lines of a text. */
export function standing(
  lines: readonly string[],
  cited: { readonly paragraph: Paragraph; readonly asWritten: string },
): Standing {
  const { paragraph } = cited;
  if (typeof paragraph !== 'number') return { kind: 'locator' };
  if (paragraph > lines.length) return { kind: 'beyond', lines: lines.length };
  const wanted = normalise(cited.asWritten);
  const here = occursFrom(lines, paragraph - 1, wanted);
  const [first] = here;
  if (!first) {
    const elsewhere = lines.findIndex((_, i) => occursFrom(lines, i, wanted).length > 0);
    return elsewhere < 0 ? { kind: 'nowhere' } : { kind: 'elsewhere', line: elsewhere + 1 };
  }
  const sound = here.filter((o) => leftOutBound(o) === null);
  const word = leftOutBound(first);
  return word === null || sound.length > 0
    ? { kind: 'found', at: sound.map((o) => o.at) }
    : { kind: 'bound-left-out', at: first.at, word };
}
