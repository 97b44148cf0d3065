import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../../src/domain/figure.ts';
import { coverageOf, sourceIndexOf } from '../../src/domain/slice/coverageOf.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

type Rows = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The text of coverage.json: a line a place or source, so that a change shows as one. */
export function coverageText(figures: readonly Figure[]): string {
  const lines = (rows: Rows): string =>
    [...rows].map(([id, cells]) => `${JSON.stringify(id)}:${JSON.stringify(Object.fromEntries(cells))}`).join(',\n');
  const places = lines(coverageOf(figures));
  const sources = lines(sourceIndexOf(figures));
  return `{"$schema":"schema/coverage.schema.json","places":{\n${places}\n},"sources":{\n${sources}\n}}\n`;
}

/** The cells, `<row>/<cell>` in the order of their names, in which two tables differ, and how many there are in all. */
function differences(
  written: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  now: Rows,
): [string[], number] {
  const cells = new Map<string, unknown>();
  for (const [id, row] of now) for (const [key, cell] of row) cells.set(`${id}/${key}`, cell);
  const was = new Map<string, unknown>();
  for (const [id, row] of Object.entries(written))
    for (const [key, cell] of Object.entries(row)) was.set(`${id}/${key}`, cell);
  const all = [...new Set([...cells.keys(), ...was.keys()])].sort();
  return [all.filter((cell) => !isDeepStrictEqual(was.get(cell), cells.get(cell))), all.length];
}

/** coverage.json against what the figures say now. */
export function checkCoverage(loaded: Loaded): Problem[] {
  if (!loaded.coverage) return [];
  const figures = loaded.figures.map((f) => f.row);
  const [places, allPlaces] = differences(loaded.coverage.places, coverageOf(figures));
  const [sources, allSources] = differences(loaded.coverage.sources, sourceIndexOf(figures));
  const differ = [...places, ...sources];
  const [first] = differ;
  return first === undefined
    ? []
    : [
        error(
          { file: 'coverage.json', id: first },
          'stale-coverage',
          `is not what the figures say (${differ.length} of ${allPlaces + allSources} cells)`,
          'Run npm run data:index.',
        ),
      ];
}
