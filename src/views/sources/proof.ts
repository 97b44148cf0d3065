import type { Paragraph } from '../../domain/figure.ts';
import { linesOf, normalise, type Span, type Standing, standing, trace } from '../../domain/passage.ts';

/** What is looked for in a text. */
interface Cited {
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly asWritten: string;
}

/** A piece of a line; those that stand in it are the figures that it shows. */
export interface Piece<T> {
  /** Where it begins in the line. */
  readonly from: number;
  readonly text: string;
  readonly cited: readonly T[];
}

export interface Proof<T> {
  /** The non-empty lines of the text, as they stand. */
  readonly lines: readonly string[];
  readonly found: readonly T[];
  readonly missing: readonly { readonly cited: T; readonly standing: Exclude<Standing, { kind: 'found' }> }[];
  /** Line (from 1) → its pieces in order; lines without figures are absent. */
  readonly marked: ReadonlyMap<number, readonly Piece<T>[]>;
}

type Mark<T> = Span & { readonly cited: T };

/** How each cited expression stands to the text, and where to mark it. */
export function prove<T extends Cited>(text: string, cited: readonly T[]): Proof<T> {
  const lines = linesOf(text);
  const plain = lines.map(normalise);
  const found: T[] = [];
  const missing: Proof<T>['missing'][number][] = [];
  const marks = new Map<number, Mark<T>[]>();
  for (const c of cited) {
    const stands = standing(plain, c);
    if (stands.kind === 'found') found.push(c);
    else missing.push({ cited: c, standing: stands });
    for (const at of placesOf(stands, c, cited)) {
      for (const { line, span } of rawSpans(lines, Number(c.paragraph), at, normalise(c.asWritten).length)) {
        marks.set(line, [...(marks.get(line) ?? []), { ...span, cited: c }]);
      }
    }
  }
  return {
    lines,
    found,
    missing,
    marked: new Map([...marks].map(([line, of]) => [line, piecesOf(lines[line - 1] ?? '', of)])),
  };
}

/**
 * Where in its line an expression is marked. Of two figures that are written alike in one line nobody can say which is
 * which: both are marked at both places. One alone is marked where it stands first.
 */
function placesOf<T extends Cited>(stands: Standing, c: T, all: readonly T[]): readonly number[] {
  if (stands.kind === 'bound-left-out') return [stands.at];
  if (stands.kind !== 'found') return [];
  const alike = all.filter((o) => o.paragraph === c.paragraph && normalise(o.asWritten) === normalise(c.asWritten));
  return stands.at.slice(0, alike.length);
}

/** The stretches of the raw lines, from `line` (from 1) on, that `length` normalised units from `at` on came from. */
function rawSpans(lines: readonly string[], line: number, at: number, length: number): { line: number; span: Span }[] {
  const found: { line: number; span: Span }[] = [];
  let [from, left] = [at, length];
  for (let n = line; left > 0 && n <= lines.length; n++) {
    const { spans } = trace(lines[n - 1] ?? '');
    const first = spans[from];
    const last = spans[Math.min(from + left, spans.length) - 1];
    if (first && last) found.push({ line: n, span: { from: first.from, until: last.until } });
    left -= Math.max(0, spans.length - from);
    from = 0;
  }
  return found;
}

/** A line cut where marks begin and end; marks that share ground become one piece. */
function piecesOf<T>(line: string, marks: readonly Mark<T>[]): Piece<T>[] {
  const merged: { from: number; until: number; cited: T[] }[] = [];
  for (const { from, until, cited } of [...marks].sort((a, b) => a.from - b.from || a.until - b.until)) {
    const last = merged.at(-1);
    if (last && from < last.until) {
      last.until = Math.max(last.until, until);
      last.cited.push(cited);
    } else merged.push({ from, until, cited: [cited] });
  }
  const pieces: Piece<T>[] = [];
  let done = 0;
  for (const { from, until, cited } of merged) {
    if (from > done) pieces.push({ from: done, text: line.slice(done, from), cited: [] });
    pieces.push({ from, text: line.slice(from, until), cited });
    done = until;
  }
  if (done < line.length) pieces.push({ from: done, text: line.slice(done), cited: [] });
  return pieces;
}

/** A run of lines to show, from 1, both ends included, and how many were left out before it. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly skipped: number;
}

/** The lines around those that are marked, `context` on either side, in runs. */
export function runsOf(marked: Iterable<number>, count: number, context: number): Run[] {
  const runs: Run[] = [];
  for (const line of [...marked].sort((a, b) => a - b)) {
    const from = Math.max(1, line - context);
    const until = Math.min(count, line + context);
    const last = runs.at(-1);
    if (last && from <= last.until + 1) runs[runs.length - 1] = { ...last, until: Math.max(last.until, until) };
    else runs.push({ from, until, skipped: from - 1 - (last?.until ?? 0) });
  }
  return runs;
}
