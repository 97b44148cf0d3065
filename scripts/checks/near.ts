import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

/** Definitions that look alike: each pair once, of one unit (two units never share an axis anyway), nobody with itself. */
export function checkNear(loaded: Loaded): Problem[] {
  const units = new Map(loaded.indicators.map((i) => [i.id, i.row.unit]));
  const said = new Map<string, string>();
  return loaded.indicators.flatMap(({ row, ...at }) =>
    (row.nearDefinitions ?? []).flatMap(({ indicator: other }) => {
      if (other === at.id)
        return [error(at, 'self-reference', 'is near to itself', 'Take it out of its nearDefinitions.')];
      const pair = [at.id, other].sort().join(' ');
      const before = said.get(pair);
      said.set(pair, at.id);
      if (before !== undefined)
        return [
          error(
            at,
            'near-twice',
            `says of ${other} what ${before} says already`,
            'A pair stands once: keep one of them.',
          ),
        ];
      const unit = units.get(other);
      return unit === undefined || unit === row.unit
        ? []
        : [
            error(
              at,
              'near-unit',
              `is counted in ${row.unit}, ${other} in ${unit}`,
              'The two share no axis anyway: take the pair out.',
            ),
          ];
    }),
  );
}
