import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../../src/domain/figure.ts';
import { coverageOf, sourceIndexOf } from '../../src/domain/slice/coverageOf.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

type Rows = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A line a row, so that a change shows as one. */
function lines(rows: Rows): string {
  return [...rows]
    .map(([id, cells]) => `${JSON.stringify(id)}:${JSON.stringify(Object.fromEntries(cells))}`)
    .join(',\n');
}

/** The text of coverage.json. */
export function coverageText(figures: readonly Figure[]): string {
  return `{"$schema":"schema/coverage.schema.json","places":{\n${lines(coverageOf(figures))}\n}}\n`;
}

/** The text of source-index.json. */
export function sourceIndexText(figures: readonly Figure[]): string {
  return `{"$schema":"schema/source-index.schema.json","sources":{\n${lines(sourceIndexOf(figures))}\n}}\n`;
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

/** coverage.json and source-index.json against what the figures say now. */
export function checkCoverage(loaded: Loaded): Problem[] {
  const figures = loaded.figures.map((f) => f.row);
  const stale = (file: string, rule: string, [differ, all]: readonly [string[], number]): Problem[] => {
    const [first] = differ;
    return first === undefined
      ? []
      : [
          error(
            { file, id: first },
            rule,
            `is not what the figures say (${differ.length} of ${all} cells)`,
            'Run npm run data:index.',
          ),
        ];
  };
  return [
    ...(loaded.coverage
      ? stale('coverage.json', 'stale-coverage', differences(loaded.coverage.places, coverageOf(figures)))
      : []),
    ...(loaded.sourceIndex
      ? stale(
          'source-index.json',
          'stale-source-index',
          differences(loaded.sourceIndex.sources, sourceIndexOf(figures)),
        )
      : []),
  ];
}
