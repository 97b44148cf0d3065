import { figureInterval } from '../../src/domain/figure.ts';
import { sum } from '../../src/domain/interval.ts';
import { daySpan } from '../../src/domain/period.ts';
import type { RawFigure } from '../../src/data/schema.ts';
import { onCycle } from './graph.ts';
import { meet, roundedAlike, said } from './intervals.ts';
import { type At, error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

type Known = ReadonlyMap<string, RawFigure>;
type Units = ReadonlyMap<string, string>;

/** What figures say of each other: parts of a total, repetitions, replacements, conflicts; and what entities lie in. */
export function checkLinks(loaded: Loaded): Problem[] {
  const figures: Known = new Map(loaded.figures.map((f) => [f.id, f.row]));
  const units: Units = new Map(loaded.indicators.map((i) => [i.id, i.row.unit]));
  const fileOf = new Map(loaded.figures.map((f) => [f.id, f.file]));
  const cycles = (rule: string, field: string, next: (f: RawFigure) => readonly string[]): Problem[] =>
    onCycle([...figures.keys()], (id) => {
      const figure = figures.get(id);
      return figure ? next(figure) : [];
    }).map((id) =>
      error(
        { file: fileOf.get(id) ?? '', id },
        rule,
        `leads back to itself by way of ${field}`,
        `Take ${field} out of the row that is the original.`,
      ),
    );
  const partOf = new Map(loaded.entities.map((e) => [e.id, e.row.partOf]));

  return [
    ...loaded.figures.flatMap(({ row, ...at }) => [
      ...checkParts(at, row, figures, units),
      ...checkConflicts(at, row, figures),
      ...checkEarlier(at, row, figures, units),
    ]),
    ...cycles('supersedes-cycle', 'supersedes', (f) => (f.supersedes === undefined ? [] : [f.supersedes])),
    ...cycles('repeats-cycle', 'repeats', (f) => (f.repeats === undefined ? [] : [f.repeats])),
    ...cycles('parts-cycle', 'parts', (f) => f.parts ?? []),
    ...onCycle([...partOf.keys()], (id) => {
      const up = partOf.get(id);
      return up === undefined ? [] : [up];
    }).map((id) =>
      error(
        { file: 'entities.json', id },
        'partof-cycle',
        'is part of itself by way of partOf',
        'Take one of the partOf out.',
      ),
    ),
  ];
}

function checkParts(at: At, total: RawFigure, figures: Known, units: Units): Problem[] {
  if (!total.parts) return [];
  const parts = total.parts.flatMap((id) => figures.get(id) ?? []);
  if (parts.length < total.parts.length) return [];
  if (new Set(total.parts).size < total.parts.length || parts.length < 2) {
    return [
      error(at, 'parts', 'has one part only, or one of them twice', 'List each part once; a total has two at least.'),
    ];
  }
  const elsewhere = parts.filter((p) => p.place !== total.place || p.period !== total.period);
  if (elsewhere.length > 0) {
    return elsewhere.map((p) =>
      error(
        at,
        'parts',
        `its part ${p.id} is of another place or period`,
        'Parts are of the place and period of their total.',
      ),
    );
  }
  const unit = units.get(total.indicator);
  const other = parts.filter((p) => units.get(p.indicator) !== unit);
  if (unit === undefined || other.length > 0) {
    return total.note
      ? []
      : other.map((p) =>
          error(
            at,
            'parts',
            `its part ${p.id} is counted in ${units.get(p.indicator) ?? 'an unknown unit'}, the total in ${unit ?? 'another'}`,
            'Say in the note why they add up, or take parts out.',
          ),
        );
  }
  const whole = figureInterval(total, unit);
  const intervals = parts.flatMap((p) => figureInterval(p, unit) ?? []);
  if (!whole || intervals.length < parts.length) return [];
  const added = sum(intervals);
  return meet(whole, added)
    ? []
    : [
        error(
          at,
          'parts',
          `the parts add up to ${said(added)}, the total is ${said(whole)}`,
          'Look the parts up again; if the source does not say that they make up the whole, take parts out.',
        ),
      ];
}

function checkConflicts(at: At, row: RawFigure, figures: Known): Problem[] {
  return (row.conflictsWith ?? []).flatMap((id) => {
    const other = figures.get(id);
    if (!other) return [];
    if (id === row.id)
      return [error(at, 'self-reference', 'conflicts with itself', 'Take its own id out of conflictsWith.')];
    const problems: Problem[] = [];
    if (!other.conflictsWith?.includes(row.id)) {
      problems.push(
        error(
          at,
          'not-mutual',
          `conflictsWith ${id}, which does not say so of this one`,
          `Add ${row.id} to conflictsWith of ${id}.`,
        ),
      );
    }
    if (other.place !== row.place || other.indicator !== row.indicator || !sharesDays(other, row)) {
      problems.push(
        error(
          at,
          'link-elsewhere',
          `${id} is of another place, indicator or period: the two cannot conflict`,
          'Take the link out, or correct the row.',
        ),
      );
    }
    return problems;
  });
}

function sharesDays(a: RawFigure, b: RawFigure): boolean {
  const [x, y] = [daySpan(a.period), daySpan(b.period)];
  return !x || !y || (x.from < y.until && y.from < x.until);
}

/** `repeats` and `supersedes` point to a figure of the same place and indicator; a repetition says the same. */
function checkEarlier(at: At, row: RawFigure, figures: Known, units: Units): Problem[] {
  return (['repeats', 'supersedes'] as const).flatMap((field) => {
    const id = row[field];
    const other = id === undefined ? undefined : figures.get(id);
    if (!other) return [];
    if (other.place !== row.place || other.indicator !== row.indicator) {
      return [
        error(
          at,
          'link-elsewhere',
          `${field} ${other.id}, which is of another place or indicator`,
          'Correct the id, or take the link out.',
        ),
      ];
    }
    const unit = units.get(row.indicator);
    if (field === 'supersedes' || unit === undefined) return [];
    const [own, theirs] = [figureInterval(row, unit), figureInterval(other, unit)];
    return own && theirs && !meet(own, theirs) && !roundedAlike(own, theirs)
      ? [
          error(
            at,
            'repeats-differs',
            `says ${said(own)}, but ${other.id} says ${said(theirs)}`,
            'It does not repeat that figure: take repeats out.',
          ),
        ]
      : [];
  });
}
