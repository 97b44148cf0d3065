import { isDeepStrictEqual } from 'node:util';
import { type Figure, isWhole } from '../../src/domain/figure.ts';
import { comparePeriods } from '../../src/domain/period.ts';
import type { RawCoverage } from '../../src/data/schema.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

type Cell = RawCoverage['places'][string][string];

/**
 * What is known where: place → indicator → how many figures of which sort. A figure of a holder or a dimension counts as
 * `partial` and nowhere else; of the rest a plan as `plan`, a fact as `exact` or `bounded`. Sorted by id.
 */
export function coverageOf(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const places = new Map<string, Map<string, Figure[]>>();
  for (const f of figures) {
    const indicators = places.get(f.place) ?? new Map<string, Figure[]>();
    indicators.set(f.indicator, [...(indicators.get(f.indicator) ?? []), f]);
    places.set(f.place, indicators);
  }
  return new Map(
    byKey(places).map(([place, indicators]) => [place, new Map(byKey(indicators).map(([id, fs]) => [id, cellOf(fs)]))]),
  );
}

function cellOf(figures: readonly Figure[]): Cell {
  const sorts = figures.map((f) =>
    !isWhole(f) ? 'partial' : f.timeKind === 'plan' ? 'plan' : f.bound === 'exact' ? 'exact' : 'bounded',
  );
  const count = (sort: (typeof sorts)[number]): number => sorts.filter((s) => s === sort).length;
  const periods = [...new Set(figures.map((f) => f.period))].sort((a, b) => comparePeriods(a, b) || (a < b ? -1 : 1));
  return { exact: count('exact'), bounded: count('bounded'), plan: count('plan'), partial: count('partial'), periods };
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The text of coverage.json: a line a place, so that a change shows as one. */
export function coverageText(figures: readonly Figure[]): string {
  const lines = [...coverageOf(figures)].map(
    ([place, cells]) => `${JSON.stringify(place)}:${JSON.stringify(Object.fromEntries(cells))}`,
  );
  return `{"$schema":"schema/coverage.schema.json","places":{\n${lines.join(',\n')}\n}}\n`;
}

/** coverage.json against what the figures say now. */
export function checkCoverage(loaded: Loaded): Problem[] {
  if (!loaded.coverage) return [];
  const now = coverageOf(loaded.figures.map((f) => f.row));
  const written = loaded.coverage.places;
  const cells = new Set<string>();
  for (const [place, row] of now) for (const id of row.keys()) cells.add(`${place}/${id}`);
  for (const [place, row] of Object.entries(written)) for (const id of Object.keys(row)) cells.add(`${place}/${id}`);
  const differ = [...cells].sort().filter((cell) => {
    const [place = '', id = ''] = cell.split('/');
    const row = Object.hasOwn(written, place) ? written[place] : undefined;
    const was = row && Object.hasOwn(row, id) ? row[id] : undefined;
    return !isDeepStrictEqual(was, now.get(place)?.get(id));
  });
  const [first] = differ;
  return first === undefined
    ? []
    : [
        error(
          { file: 'coverage.json', id: first },
          'stale-coverage',
          `is not what the figures say (${differ.length} of ${cells.size} cells)`,
          'Run npm run data:index.',
        ),
      ];
}
