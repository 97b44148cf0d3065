import { daySpan } from '../../src/domain/period.ts';
import type { RawFigure } from '../../src/data/schema.ts';
import { groups } from './graph.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded, Row } from './shape.ts';

/**
 * Figures about exactly the same thing. Two that say the same are one figure with two pieces of evidence; two that say
 * something else must know of each other, else a chart would pick one and stay silent about the other.
 */
export function checkTwins(loaded: Loaded): Problem[] {
  const subjects = new Map<string, Row<RawFigure>[]>();
  for (const figure of loaded.figures) {
    const key = subjectOf(figure.row);
    subjects.set(key, [...(subjects.get(key) ?? []), figure]);
  }
  return [...subjects.values()].filter((same) => same.length > 1).flatMap(checkSubject);
}

function checkSubject(same: readonly Row<RawFigure>[]): Problem[] {
  const group = groups(
    same.map((f) => f.id),
    same.flatMap((f) => linksOf(f.row).map((id) => [f.id, id] as const)),
  );
  return same.flatMap((b, i) => {
    // One complaint a row, about the first that it does not get on with.
    const equal = same
      .slice(0, i)
      .find((a) => a.id !== b.id && saysOf(a.row) === saysOf(b.row) && !linked(a.row, b.row));
    if (equal) {
      return [
        error(
          b,
          'duplicate-fact',
          `says the same of the same as ${equal.id}`,
          `Keep one row, and list the other source in its alsoIn.`,
        ),
      ];
    }
    const stranger = same
      .slice(0, i)
      .find((a) => a.id !== b.id && saysOf(a.row) !== saysOf(b.row) && group.get(a.id) !== group.get(b.id));
    return stranger
      ? [
          error(
            b,
            'unexplained-difference',
            `says something else of the same as ${stranger.id}`,
            'Link the two: conflictsWith both ways, supersedes, or repeats; or tell them apart by holder or dimensions.',
          ),
        ]
      : [];
  });
}

function linksOf(f: RawFigure): string[] {
  return [...(f.conflictsWith ?? []), ...[f.repeats, f.supersedes].filter((id) => id !== undefined)];
}

function linked(a: RawFigure, b: RawFigure): boolean {
  const earlier = (x: RawFigure, y: RawFigure): boolean => x.repeats === y.id || x.supersedes === y.id;
  return earlier(a, b) || earlier(b, a);
}

/** Place, indicator, time, whose and which: a stock is about the last day of its period, 2020 the same as 2020-12-31. */
function subjectOf(f: RawFigure): string {
  const span = daySpan(f.period);
  const time = span ? (f.timeKind === 'stock' ? `${span.until}` : `${span.from}/${span.until}`) : f.period;
  const dimensions = Object.entries(f.dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([f.place, f.indicator, time, f.timeKind, f.holder?.zh ?? null, dimensions]);
}

function saysOf(f: RawFigure): string {
  return JSON.stringify([f.bound, f.value ?? null, f.min ?? null, f.max ?? null]);
}
