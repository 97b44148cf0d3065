import * as v from 'valibot';
import {
  BylinesFile,
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
  type RawBylines,
  type RawCoverage,
  type RawEntity,
  type RawFigure,
  type RawIndicator,
  type RawManifest,
  type RawPlace,
  type RawSearch,
  type RawSource,
  type RawVersion,
  SearchFile,
  SourceRow,
  SourcesFile,
  VersionFile,
} from '../../src/data/schema.ts';
import { type RawSourceIndex, SourceIndexFile } from '../../src/data/sourceIndex.ts';
import { EventRow, EventsFile, type RawEvent } from '../../src/data/events.ts';
import { describe, unknownKeys } from './describe.ts';
import { type At, error, type Problem } from './problem.ts';

/** The data folder in memory: path under it, with `/` → bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** A row of the right shape, and where it stands. */
export interface Row<T> extends At {
  readonly row: T;
}

/** What could be read. Rows of a wrong shape are left out of the lists, but their ids count as known. */
export interface Loaded {
  readonly places: readonly Row<RawPlace>[];
  readonly indicators: readonly Row<RawIndicator>[];
  readonly sources: readonly Row<RawSource>[];
  readonly entities: readonly Row<RawEntity>[];
  readonly events: readonly Row<RawEvent>[];
  readonly figures: readonly Row<RawFigure>[];
  /** Every id that stands in a file, once for each time that it does. */
  readonly ids: Readonly<Record<Kind, readonly At[]>>;
  /** Files under figures/, and which indicator each says that it holds. */
  readonly figureFiles: readonly { readonly file: string; readonly indicator: string }[];
  readonly bylines: RawBylines | null;
  readonly coverage: RawCoverage | null;
  readonly sourceIndex: RawSourceIndex | null;
  readonly search: RawSearch | null;
  readonly manifest: RawManifest | null;
  readonly version: RawVersion | null;
  /** Every JSON file, as parsed. */
  readonly json: ReadonlyMap<string, unknown>;
}

const KINDS = ['places', 'indicators', 'sources', 'entities', 'events', 'figures'] as const;
export type Kind = (typeof KINDS)[number];

const LISTS = {
  places: { file: 'places.json', list: PlacesFile },
  indicators: { file: 'indicators.json', list: IndicatorsFile },
  sources: { file: 'sources.json', list: SourcesFile },
  entities: { file: 'entities.json', list: EntitiesFile },
  events: { file: 'events.json', list: EventsFile },
} as const;

/** The files that npm run data:index writes from the others. */
export const INDEX_FILES: readonly string[] = [
  'bylines.json',
  'coverage.json',
  'search.json',
  'source-index.json',
  'manifest.json',
];

/** Parses every JSON file. A file that is not UTF-8 or not JSON is a problem, and is then absent from the result. */
function parseFiles(files: DataFiles): { json: Map<string, unknown>; problems: Problem[] } {
  const json = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [file, bytes] of files) {
    if (!file.endsWith('.json')) continue;
    try {
      // A byte order mark is kept, and then is not JSON: browsers and editors disagree about it.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      const parsed: unknown = JSON.parse(text);
      json.set(file, parsed);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message.replace(/\p{C}/gu, ' ') : String(cause);
      problems.push(
        error(
          { file, id: '' },
          'not-json',
          `is not JSON: ${why}`,
          'Save the file as UTF-8 without a byte order mark and mend the syntax there (a comma too many or too few, a quotation mark).',
        ),
      );
    }
  }
  return { json, problems };
}

/** Reads the files into rows; reports what is not of the shape that the schema asks for. */
export function loadFiles(files: DataFiles): { loaded: Loaded; problems: Problem[] } {
  const { json, problems } = parseFiles(files);
  const ids: Record<Kind, At[]> = { places: [], indicators: [], sources: [], entities: [], events: [], figures: [] };

  const whole = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null => {
    if (!json.has(file)) {
      if (!files.has(file))
        problems.push(error({ file, id: '' }, 'missing-file', 'the file is missing', mendMissing(file)));
      return null;
    }
    const raw = json.get(file);
    const read = v.safeParse(schema, raw);
    problems.push(...unknownKeys({ file, id: '' }, schema, raw));
    if (read.success) return read.output;
    problems.push(...read.issues.map((issue) => describe({ file, id: '' }, issue)));
    return null;
  };

  const rows = <S extends v.GenericSchema<unknown, { readonly id: string }>>(
    kind: Kind,
    file: string,
    schema: S,
    list: readonly unknown[],
  ): Row<v.InferOutput<S>>[] =>
    list.flatMap((raw, index) => {
      const at = { file, id: idOf(raw) ?? `#${index + 1}` };
      if (idOf(raw) !== null) ids[kind].push(at);
      const read = v.safeParse(schema, raw);
      problems.push(...unknownKeys(at, schema, raw));
      if (read.success) return [{ ...at, row: read.output }];
      problems.push(...read.issues.map((issue) => describe(at, issue)));
      return [];
    });

  const places = rows('places', LISTS.places.file, PlaceRow, whole('places.json', PlacesFile)?.places ?? []);
  const indicators = rows(
    'indicators',
    'indicators.json',
    IndicatorRow,
    whole('indicators.json', IndicatorsFile)?.indicators ?? [],
  );
  const sources = rows('sources', 'sources.json', SourceRow, whole('sources.json', SourcesFile)?.sources ?? []);
  const entities = rows('entities', 'entities.json', EntityRow, whole('entities.json', EntitiesFile)?.entities ?? []);

  const events = rows('events', 'events.json', EventRow, whole('events.json', EventsFile)?.events ?? []);

  const figureFiles: { file: string; indicator: string }[] = [];
  const figures: Row<RawFigure>[] = [];
  for (const file of [...files.keys()].filter((f) => f.startsWith('figures/')).sort()) {
    if (!file.endsWith('.json')) {
      problems.push(
        error(
          { file, id: '' },
          'unknown-file',
          'is not a file of figures',
          'Move it out of figures/, or name it <indicator>.json.',
        ),
      );
      continue;
    }
    const read = whole(file, FiguresFile);
    if (!read) continue;
    figureFiles.push({ file, indicator: read.indicator });
    figures.push(...rows('figures', file, FigureRow, read.figures));
  }

  const version = whole('version.json', VersionFile);
  const bylines = whole('bylines.json', BylinesFile);
  const coverage = whole('coverage.json', CoverageFile);
  const sourceIndex = whole('source-index.json', SourceIndexFile);
  const search = whole('search.json', SearchFile);
  const manifest = whole('manifest.json', ManifestFile);
  return {
    loaded: {
      places,
      indicators,
      sources,
      entities,
      events,
      figures,
      ids,
      figureFiles,
      bylines,
      coverage,
      sourceIndex,
      search,
      manifest,
      version,
      json,
    },
    problems,
  };
}

function mendMissing(file: string): string {
  if (INDEX_FILES.includes(file)) return 'Run npm run data:index, which writes it.';
  if (file === 'version.json') return 'Write {"version": "<name of this state of the data>", "date": "YYYY-MM-DD"}.';
  return `Put public/data/${file} back; an empty list of rows is a valid file.`;
}

/** The id that a row has, if it has one at all. */
export function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'id') || !('id' in raw)) return null;
  return typeof raw.id === 'string' && raw.id !== '' ? raw.id : null;
}

/** Ids as a set, for look-ups. */
export function known(loaded: Loaded, kind: Kind): Set<string> {
  return new Set(loaded.ids[kind].map((at) => at.id));
}
