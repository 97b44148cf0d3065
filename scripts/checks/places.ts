import { existsOn } from '../../src/domain/place.ts';
import { onCycle } from './graph.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

/** Places: how they are spelled, when they exist, what became of them. */
export function checkPlaces(loaded: Loaded): Problem[] {
  const { places } = loaded;
  const byId = new Map(places.map((p) => [p.id, p.row]));
  const problems: Problem[] = [];

  for (const { row, ...at } of places) {
    if (!/^[a-z]+(?: [a-z]+)*$/.test(row.pinyin)) {
      problems.push(
        error(
          at,
          'no-pinyin',
          'pinyin is not toneless syllables',
          'Write lower-case letters with a space between syllables, ü as v: jiang bei.',
        ),
      );
    }
    if (row.validFrom !== undefined && row.validUntil !== undefined && row.validFrom >= row.validUntil) {
      problems.push(
        error(
          at,
          'validity',
          `begins ${row.validFrom}, ends ${row.validUntil}`,
          'validFrom is the first day, validUntil the first day on which the place no longer exists.',
        ),
      );
    }
    for (const { place: id } of row.succeededBy) {
      const heir = byId.get(id);
      if (!heir) continue;
      if (row.validUntil === undefined) {
        problems.push(
          error(
            at,
            'succession',
            `is succeeded by ${id} but has no end`,
            'Give validUntil, or take the successor out.',
          ),
        );
      } else if (!existsOn(heir, row.validUntil)) {
        problems.push(
          error(
            at,
            'succession',
            `ends ${row.validUntil}, but its successor ${id} does not exist on that day`,
            `Mend validUntil here or validFrom and validUntil of ${id}.`,
          ),
        );
      }
    }
    if (row.overlaps.some((o) => o.place === at.id) || row.succeededBy.some((o) => o.place === at.id)) {
      problems.push(error(at, 'self-reference', 'is related to itself', 'Take the relation out.'));
    }
  }

  places.forEach(({ row: a, file, id }, i) => {
    const twin = places
      .slice(0, i)
      .find(({ row: b }) => b.code !== undefined && b.code === a.code && liveTogether(a, b));
    if (twin) {
      problems.push(
        error(
          { file, id },
          'bad-code',
          `has the code ${a.code ?? ''} of ${twin.id}, which exists at the same time`,
          'Look the code up; only a place and its successor may share one.',
        ),
      );
    }
  });

  for (const id of onCycle([...byId.keys()], (p) => byId.get(p)?.within ?? [])) {
    problems.push(
      error(
        { file: 'places.json', id },
        'within-cycle',
        'lies inside itself by way of within',
        'Take one of the within out.',
      ),
    );
  }
  return problems;
}

/** From when to when something exists, as days. */
export interface Life {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** Is there a day on which both exist? */
export function liveTogether(a: Life, b: Life): boolean {
  const endsFirst = (x: Life, y: Life): boolean =>
    x.validUntil !== undefined && y.validFrom !== undefined && x.validUntil <= y.validFrom;
  return !endsFirst(a, b) && !endsFirst(b, a);
}
