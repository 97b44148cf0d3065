import { mayHold, nearestPrefix } from './distance.ts';
import { type Cell, fold, type SearchName } from './name.ts';

/** What was typed, as it is compared. */
export interface Query {
  /** All of it, without spaces. */
  readonly whole: string;
  /** What stands between spaces. */
  readonly terms: readonly string[];
  /** How many slips of the finger are forgiven. */
  readonly slips: number;
}

/** From the best: the whole name, its beginning, the beginning of a word in it, within a word, each word typed somewhere, mistyped. */
const QUALITY = { whole: 0, prefix: 1, word: 2, within: 3, scattered: 4, slip: 5, slipWithin: 6 } as const;
/** How it was typed: as written, by its sound, by first letters. */
const FORM = { written: 0, sound: 1, initials: 2 } as const;
const FORMS = 3;

/** Ranks from here on: what was typed stands within the name, not at its beginning. */
export const INNER = QUALITY.word * FORMS;
/** Was it found by first letters only? */
export function byInitials(rank: number): boolean {
  return rank % FORMS === FORM.initials;
}

/** Ranks from here on are guesses: what was typed stands nowhere in the name. */
export const GUESS = QUALITY.slip * FORMS;

export interface Match {
  /** Smaller is better. */
  readonly rank: number;
  /** What to highlight, in UTF-16 units of the name's text, end exclusive, in order, apart. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** In which form the query was read, and the last cell that it took. */
interface Reading {
  readonly form: number;
  readonly end: number;
}

/** Counts how often something was compared: what a search costs, on any machine. */
export type Count = (steps: number) => void;

/** Nobody types more, and what is pasted must not cost more. */
const MOST_TYPED = 64;

/** The query in what was typed; null where there is nothing to look for. */
export function toQuery(typed: string): Query | null {
  const terms = typed
    .slice(0, MOST_TYPED)
    .split(/\s+/)
    .map(fold)
    .filter((t) => t !== '');
  const whole = terms.join('');
  if (whole === '') return null;
  // One wrong Chinese character says as much as two letters do.
  const weight = /\p{Script=Han}/u.test(whole) ? 1 : 0;
  const slips = whole.length >= 10 - 3 * weight ? 2 : whole.length >= 4 - weight ? 1 : 0;
  return { whole, terms, slips };
}

/** How far, and how, one more cell takes the reading of the query. */
function step(query: string, cell: Cell, open: readonly number[], next: number[]): void {
  const reach = (at: number, form: number): void => {
    next[at] = Math.min(next[at] ?? FORMS, form);
  };
  for (let at = 0; at < query.length; at++) {
    const form = open[at] ?? FORMS;
    if (form === FORMS) continue;
    if (query.startsWith(cell.char, at)) reach(at + cell.char.length, form);
    if (query[at] !== cell.head) continue;
    reach(at + 1, FORM.initials);
    for (const syllable of cell.syllables) {
      if (query.startsWith(syllable, at)) reach(at + syllable.length, Math.max(form, FORM.sound));
      // The syllable that is still being typed.
      else if (query.length - at > 1 && syllable.startsWith(query.slice(at)))
        reach(query.length, Math.max(form, FORM.sound));
      if (/^[zcs]h/.test(syllable) && query.startsWith(syllable.slice(0, 2), at)) reach(at + 2, FORM.initials);
    }
  }
}

/** Reads the query along the cells from `start` on: in the best form, where it then ends; null where it cannot be read. */
function readFrom(query: string, cells: readonly Cell[], start: number, count: Count): Reading | null {
  const blank = (): number[] => new Array<number>(query.length + 1).fill(FORMS);
  // How far the query was read → the best form in which it was.
  let open = blank();
  open[0] = FORM.written;
  let best: Reading | null = null;
  // A cell takes one letter at least: what was typed cannot reach further.
  for (let i = start; i < Math.min(cells.length, start + query.length); i++) {
    const cell = cells[i];
    if (!cell) break;
    count(1);
    const next = blank();
    step(query, cell, open, next);
    const form = next[query.length] ?? FORMS;
    if (form < (best?.form ?? FORMS)) best = { form, end: i };
    next[query.length] = FORMS;
    if (next.every((f) => f === FORMS)) break;
    open = next;
  }
  return best;
}

/** How what was typed is found in a name, mistyping left aside; null where it is not. */
export function matchName(query: string, name: SearchName, count: Count): Match | null {
  const { cells } = name;
  if (!name.firsts.includes(query.charAt(0))) return null;
  let best: Match | null = null;
  for (let start = 0; start < cells.length; start++) {
    const first = cells[start];
    if (!first) break;
    if (query[0] !== first.head && query[0] !== first.char[0]) continue;
    // One letter finds beginnings only, two or three find no middles of words: they would find everything.
    if (start > 0 && query.length < 2 && first.syllables.length === 0 && !/\p{Script=Han}/u.test(query)) continue;
    if (!first.start && query.length < 3) continue;
    const read = readFrom(query, cells, start, count);
    if (!read) continue;
    if (start > 0 && read.form === FORM.initials && query.length < 3) continue;
    const whole = start === 0 && read.end === cells.length - 1 && isWhole(query, name, read.form);
    const quality = whole ? QUALITY.whole : start === 0 ? QUALITY.prefix : first.start ? QUALITY.word : QUALITY.within;
    const rank = quality * FORMS + read.form;
    const end = cells[read.end];
    if (end && (!best || rank < best.rank)) best = { rank, ranges: [[first.from, end.to]] };
  }
  return best;
}

/** Is the last syllable complete, too? */
function isWhole(query: string, name: SearchName, form: number): boolean {
  if (form === FORM.written) return query === name.chars;
  return form === FORM.initials || query.length >= name.letters.length || query === name.letters;
}

/** How a mistyped query may be meant: some word of the name begins nearly so; null where it is too far from all. */
export function guessName(query: Query, name: SearchName, count: Count): Match | null {
  if (query.slips === 0) return null;
  const views = [
    { text: name.letters, at: name.letterAt },
    ...(name.chars === name.letters ? [] : [{ text: name.chars, at: name.charAt }]),
  ];
  let best: Match | null = null;
  for (const { text, at } of views) {
    count(1);
    if (!mayHold(query.whole, text, query.slips)) continue;
    for (const [i, cell] of name.cells.entries()) {
      const begin = at[i];
      if (!cell.start || begin === undefined) continue;
      const near = nearestPrefix(query.whole, text, begin, query.slips, count);
      if (!near) continue;
      const quality = i === 0 ? QUALITY.slip : QUALITY.slipWithin;
      const rank = quality * FORMS + Math.min(near.distance - 1, FORMS - 1);
      if (best && rank >= best.rank) continue;
      const last = at.findLastIndex((b) => b < begin + near.length);
      best = { rank, ranges: [[cell.from, name.cells[last]?.to ?? cell.to]] };
    }
  }
  return best;
}

/**
 * Each word that was typed, wherever it stands in these names: one at least in those of the thing itself, the rest there or
 * in those of its place. Null where one stands nowhere.
 */
export function matchTerms(
  query: Query,
  own: readonly SearchName[],
  around: readonly SearchName[],
  count: Count,
): number | null {
  if (query.terms.length < 2) return null;
  const stands = (term: string, name: SearchName): boolean => {
    const match = matchName(term, name, count);
    // First letters are too little to go by when they may stand anywhere.
    return match !== null && !byInitials(match.rank);
  };
  const elsewhere = query.terms.filter((term) => !own.some((name) => stands(term, name)));
  if (elsewhere.length === query.terms.length) return null;
  return elsewhere.every((term) => around.some((name) => stands(term, name))) ? QUALITY.scattered * FORMS : null;
}

/** What to highlight of the query in one name: all of it, else each word of it, else what it was taken for. */
export function highlight(query: Query, name: SearchName): Match['ranges'] {
  const free = (): void => undefined;
  const found = matchName(query.whole, name, free);
  if (found) return found.ranges;
  const words = query.terms.length < 2 ? [] : query.terms.flatMap((t) => matchName(t, name, free)?.ranges ?? []);
  if (words.length > 0) return join(words);
  return guessName(query, name, free)?.ranges ?? [];
}

/** Ranges in order, those that touch or overlap made one. */
function join(ranges: Match['ranges']): Match['ranges'] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
