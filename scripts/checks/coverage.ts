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

/**
 * What each source supports: source → indicator → number of figures that name it as their source or in `alsoIn`, each
 * figure once. Sorted by id.
 */
export function sourceIndexOf(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sources = new Map<string, Map<string, number>>();
  for (const f of figures) {
    for (const source of new Set([f.source, ...(f.alsoIn ?? []).map((e) => e.source)])) {
      const counts = sources.get(source) ?? new Map<string, number>();
      counts.set(f.indicator, (counts.get(f.indicator) ?? 0) + 1);
      sources.set(source, counts);
    }
  }
  return new Map(byKey(sources).map(([source, counts]) => [source, new Map(byKey(counts))]));
}

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
