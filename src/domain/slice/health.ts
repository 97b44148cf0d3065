import type { Catalogue } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import { lastDay } from '../period.ts';

type Bylines = Catalogue['bylines'];

/** How well some figures are founded. */
export interface Health {
  readonly figures: number;
  /** Rest on an official publication or a press report of its own, first or also. */
  readonly original: number;
  /** Rest on one source only. */
  readonly single: number;
  /** Worded as a bound and not as an exact number. */
  readonly bounded: number;
  readonly plans: number;
  /** Rest on nothing but what is marked doubtful. */
  readonly doubtful: number;
  /** Of the facts, the one that is about the earliest date; null where there is none. */
  readonly oldest: Figure | null;
}

/** The sources of a figure, each once. */
export function sourcesOf(f: Figure): string[] {
  return [...new Set([f.source, ...(f.alsoIn ?? []).map((a) => a.source)])];
}

/** Does the figure rest on an original: an official publication, or press that did not copy it? */
export function hasOriginal(f: Figure, bylines: Bylines): boolean {
  return sourcesOf(f).some((s) => {
    const reliability = bylines.get(s)?.reliability;
    return reliability === 'official' || reliability === 'press';
  });
}

/** How well the figures are founded; each counts once, however often it is drawn. */
export function healthOf(all: readonly Figure[], bylines: Bylines): Health {
  const figures = [...new Map(all.map((f) => [f.id, f])).values()];
  const count = (is: (f: Figure) => boolean): number => figures.filter(is).length;
  const facts = figures.filter((f) => f.timeKind !== 'plan');
  return {
    figures: figures.length,
    original: count((f) => hasOriginal(f, bylines)),
    single: count((f) => sourcesOf(f).length === 1),
    bounded: count((f) => f.bound !== 'exact'),
    plans: figures.length - facts.length,
    doubtful: count((f) => sourcesOf(f).every((s) => bylines.get(s)?.reliability === 'doubtful')),
    oldest: facts.reduce<Figure | null>(
      (first, f) => (first === null || lastDay(f.period) < lastDay(first.period) ? f : first),
      null,
    ),
  };
}
