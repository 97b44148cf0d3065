import * as v from 'valibot';
import type { Catalogue, Coverage, CoverageCell } from '../domain/dataset.ts';
import type { Entity } from '../domain/entity.ts';
import { type Byline, type Figure, figureInterval, type Source, writtenValue } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { comparePeriods, daySpan } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import { DataFileError, type DataProblem, type RowReason } from './problem.ts';
import {
  BylineRow,
  BylineRows,
  CoverageFile,
  EntitiesFile,
  EntityRow,
  FigureRow,
  FiguresFile,
  IndicatorRow,
  IndicatorsFile,
  ManifestFile,
  PlaceRow,
  PlacesFile,
  type RawFigure,
  type RawManifest,
  SourceRow,
  SourcesFile,
} from './schema.ts';

/** What a file came to: its sound rows, and the rows that were left out with the reason. */
export interface Assembled<T> {
  readonly value: T;
  readonly problems: readonly DataProblem[];
}

/** The content hash of each file, and which state of the data this is. */
export interface Manifest {
  readonly version: string;
  readonly date: string;
  /** path under the data root → the first 16 hex digits of its SHA-256: another content, another address */
  readonly hashes: ReadonlyMap<string, string>;
}

type Fault = readonly [reason: RowReason, detail: string];

/** A whole file, or DataFileError where it is not this file at all. */
export function readFile<S extends v.GenericSchema>(file: string, schema: S, raw: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, raw);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new DataFileError(file, 'shape', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function nameOf(row: unknown, index: number): string {
  if (typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' && row.id !== '') {
    return row.id.slice(0, 200);
  }
  return `#${index + 1}`;
}

/** The sound rows by id, in the order of the file. `check` names what else is wrong with a row of the right shape. */
export function readRows<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  file: string,
  schema: S,
  rows: readonly unknown[],
  check: (row: v.InferOutput<S>) => Fault | null = () => null,
): Assembled<ReadonlyMap<string, v.InferOutput<S>>> {
  const value = new Map<string, v.InferOutput<S>>();
  const problems: DataProblem[] = [];
  rows.forEach((row, index) => {
    const leaveOut = (reason: RowReason, detail: string): void => {
      problems.push({ file, id: nameOf(row, index), reason, detail });
    };
    const read = v.safeParse(schema, row);
    if (!read.success) {
      const [issue] = read.issues;
      leaveOut('shape', v.getDotPath(issue) ?? 'row');
      return;
    }
    const fault: Fault | null = value.has(read.output.id) ? ['duplicate', read.output.id] : check(read.output);
    if (fault) leaveOut(...fault);
    else value.set(read.output.id, read.output);
  });
  return { value, problems };
}

export function assemblePlaces(raw: unknown): Assembled<ReadonlyMap<string, Place>> {
  const file = 'places.json';
  return readRows(file, PlaceRow, readFile(file, PlacesFile, raw).places);
}

export function assembleIndicators(raw: unknown): Assembled<ReadonlyMap<string, Indicator>> {
  const file = 'indicators.json';
  return readRows(file, IndicatorRow, readFile(file, IndicatorsFile, raw).indicators);
}

/** What is said of a source beside a figure, by the id of the source. */
export function assembleBylines(raw: unknown): Assembled<ReadonlyMap<string, Byline>> {
  const file = 'bylines.json';
  const rows = Object.entries(readFile(file, BylineRows, raw).bylines);
  return readRows(
    file,
    BylineRow,
    rows.map(([id, row]) => ({ ...(typeof row === 'object' ? row : {}), id })),
  );
}

export function assembleSources(raw: unknown): Assembled<ReadonlyMap<string, Source>> {
  const file = 'sources.json';
  return readRows(file, SourceRow, readFile(file, SourcesFile, raw).sources);
}

export function assembleManifest(raw: unknown): Manifest {
  const { version, date, files }: RawManifest = readFile('manifest.json', ManifestFile, raw);
  return { version, date, hashes: new Map(Object.entries(files).map(([path, f]) => [path, f.hash])) };
}

/** What is known where. Ids that are not in the catalogue do not matter: nobody asks for them. */
export function assembleCoverage(raw: unknown): Coverage {
  const { places } = readFile('coverage.json', CoverageFile, raw);
  const cellsOf = (cells: Readonly<Record<string, CoverageCell>>): ReadonlyMap<string, CoverageCell> =>
    new Map(
      Object.entries(cells).map(([indicator, cell]) => [
        indicator,
        { ...cell, periods: cell.periods.filter((p) => daySpan(p) !== null).sort(comparePeriods) },
      ]),
    );
  return new Map(Object.entries(places).map(([place, cells]) => [place, cellsOf(cells)]));
}

/** More than anything here can amount to; far below where axes and sums run over. */
const LARGEST = 1e18;

/** What would bring NaN, infinity or an empty interval into a drawing. */
function unsoundValue(row: RawFigure, unit: string): Fault | null {
  if (row.bound === 'range') {
    if (row.value !== undefined) return ['value', 'value'];
    if (row.min === undefined || row.max === undefined || row.min >= row.max) return ['value', 'min, max'];
  } else if (row.value === undefined || row.min !== undefined || row.max !== undefined) {
    return ['value', 'value'];
  }
  return Math.abs(writtenValue(row)) <= LARGEST && figureInterval(row, unit) ? null : ['value', 'value'];
}

/**
 * The figures of one indicator. Left out, and reported: rows of another indicator, of a place or source that is not in the
 * catalogue, without a readable period or value. Further evidence (`alsoIn`) in an unknown source is reported and dropped
 * from the figure, which itself stays.
 */
export function assembleFigures(
  raw: unknown,
  indicatorId: string,
  catalogue: Pick<Catalogue, 'places' | 'indicators' | 'bylines'>,
): Assembled<readonly Figure[]> {
  const file = figuresFile(indicatorId);
  const indicator = catalogue.indicators.get(indicatorId);
  if (!indicator) throw new DataFileError(file, 'shape', `there is no indicator ${indicatorId}`);
  const written = readFile(file, FiguresFile, raw);
  if (written.indicator !== indicatorId) {
    throw new DataFileError(file, 'shape', `the file holds the figures of ${written.indicator}`);
  }
  const { value, problems } = readRows(file, FigureRow, written.figures, (row) => {
    if (row.indicator !== indicatorId) return ['wrong_file', row.indicator];
    if (!catalogue.places.has(row.place)) return ['unknown_place', row.place];
    if (!catalogue.bylines.has(row.source)) return ['unknown_source', row.source];
    if (daySpan(row.period) === null) return ['period', row.period];
    return unsoundValue(row, indicator.unit);
  });
  const lost: DataProblem[] = [];
  const figures = [...value.values()].map((row): Figure => {
    if (!row.alsoIn?.some((e) => !catalogue.bylines.has(e.source))) return row;
    const alsoIn = row.alsoIn.filter((e) => {
      const known = catalogue.bylines.has(e.source);
      if (!known) lost.push({ file, id: row.id, reason: 'unknown_source', detail: e.source });
      return known;
    });
    return { ...row, alsoIn };
  });
  return { value: figures, problems: [...problems, ...lost] };
}

/** The named things, of places and sources that are known. */
export function assembleEntities(
  raw: unknown,
  catalogue: Pick<Catalogue, 'places' | 'bylines'>,
): Assembled<readonly Entity[]> {
  const file = 'entities.json';
  const { value, problems } = readRows(file, EntityRow, readFile(file, EntitiesFile, raw).entities, (row) => {
    if (!catalogue.places.has(row.place)) return ['unknown_place', row.place];
    return catalogue.bylines.has(row.source) ? null : ['unknown_source', row.source];
  });
  return { value: [...value.values()], problems };
}

/** Path under the data root of the file with the figures of that indicator. */
export function figuresFile(indicatorId: string): string {
  return `figures/${indicatorId}.json`;
}
