import * as v from 'valibot';
import { daySpan } from '../domain/period.ts';
import {
  BOUNDS,
  DIVISORS,
  ENTITY_KINDS,
  LANGS,
  PLACE_KINDS,
  RELIABILITIES,
  RINGS,
  SOURCE_KINDS,
  THEMES,
  TIME_KINDS,
} from '../domain/words.ts';

/**
 * What the files under `public/data` look like on the wire. Objects are loose: a key that is not known here is kept, so
 * that a newer file can be read by an older page; `npm run check:data` refuses such keys where the data is written.
 * The same shapes for editors are `public/data/schema/*.schema.json`; a test holds the two together.
 */

/** The longest figure expression, in code points. */
const AS_WRITTEN_MAX = 24;
/** Long enough for any note of ours; a file with more in one text is broken or hostile. */
const TEXT_MAX = 2000;
const ID_MAX = 200;

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.check((s) => s.trim() !== '', 'is empty'),
    v.maxLength(max, `is longer than ${max} characters`),
  );
export const id = text(ID_MAX);
const label = text(TEXT_MAX);
export const bilingual = v.looseObject({ zh: label, en: label });
const number = v.pipe(v.number(), v.finite('is not a finite number'));
const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is below 0'));
const day = v.pipe(
  v.string(),
  v.check((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && daySpan(s) !== null, 'is not a day like 2025-11-06'),
);
const paragraph = v.union(
  [v.pipe(v.number(), v.integer(), v.minValue(1)), label],
  'is neither a line number from 1 nor a locator such as 第4段',
);

const relation = v.looseObject({ place: id, note: v.exactOptional(bilingual) });

export const PlaceRow = v.looseObject({
  id,
  kind: v.picklist(PLACE_KINDS),
  name: bilingual,
  short: bilingual,
  code: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{6}$/, 'is not six digits'))),
  ring: v.exactOptional(v.picklist(RINGS)),
  pinyin: label,
  formerNames: v.array(label),
  aliases: v.array(label),
  validFrom: v.exactOptional(day),
  validUntil: v.exactOptional(day),
  within: v.array(id),
  overlaps: v.array(relation),
  neighbours: v.exactOptional(v.array(id)),
  succeededBy: v.array(relation),
  note: v.exactOptional(bilingual),
});
export type RawPlace = v.InferOutput<typeof PlaceRow>;

const breakRow = v.looseObject({
  at: v.pipe(
    v.string(),
    v.check((s) => !s.includes('/') && daySpan(s) !== null, 'is not a date like 2020 or 2020-11-01'),
  ),
  note: bilingual,
  places: v.exactOptional(v.array(id)),
});

export const IndicatorRow = v.looseObject({
  id,
  theme: v.picklist(THEMES),
  name: bilingual,
  short: v.exactOptional(bilingual),
  definition: bilingual,
  unit: id,
  additive: v.boolean(),
  divisors: v.array(v.picklist(DIVISORS)),
  timeKind: v.picklist(TIME_KINDS),
  breaks: v.exactOptional(v.array(breakRow)),
  compares: v.exactOptional(v.picklist(['place', 'holder'])),
  nearDefinitions: v.exactOptional(v.array(v.looseObject({ indicator: id, note: bilingual }))),
  maxApart: v.exactOptional(count),
});
export type RawIndicator = v.InferOutput<typeof IndicatorRow>;

const byline = {
  publisher: label,
  published: v.nullable(
    v.pipe(
      v.string(),
      v.check((s) => !s.includes('/') && daySpan(s) !== null, 'is neither null nor a date like 2021-11-19'),
    ),
  ),
  reliability: v.picklist(RELIABILITIES),
};
export const BylineRow = v.looseObject({ id, ...byline });

export const SourceRow = v.looseObject({
  id,
  title: label,
  ...byline,
  author: v.exactOptional(label),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s<>"']+$/, 'is not an http or https address'),
      v.maxLength(TEXT_MAX, 'is too long'),
    ),
  ),
  kind: v.picklist(SOURCE_KINDS),
  language: v.picklist([...LANGS, 'other']),
  file: v.exactOptional(v.pipe(id, v.regex(/^[^/\\]+$/, 'is a path, not a file name'))),
  note: v.exactOptional(bilingual),
});
export type RawSource = v.InferOutput<typeof SourceRow>;

const asWritten = v.pipe(
  text(TEXT_MAX),
  v.check((s) => [...s].length <= AS_WRITTEN_MAX, `is longer than ${AS_WRITTEN_MAX} characters`),
);

export const FigureRow = v.looseObject({
  id,
  place: id,
  indicator: id,
  value: v.exactOptional(number),
  min: v.exactOptional(number),
  max: v.exactOptional(number),
  bound: v.picklist(BOUNDS),
  asWritten,
  period: id,
  timeKind: v.picklist(TIME_KINDS),
  source: id,
  paragraph,
  holder: v.exactOptional(bilingual),
  dimensions: v.exactOptional(v.record(id, id)),
  note: v.exactOptional(bilingual),
  parts: v.exactOptional(v.array(id)),
  nearDefinition: v.exactOptional(v.literal(true)),
  supersedes: v.exactOptional(id),
  conflictsWith: v.exactOptional(v.array(id)),
  repeats: v.exactOptional(id),
  alsoIn: v.exactOptional(v.array(v.looseObject({ source: id, paragraph, asWritten }))),
});
export type RawFigure = v.InferOutput<typeof FigureRow>;

export const EntityRow = v.looseObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  name: bilingual,
  place: id,
  summary: bilingual,
  figures: v.array(id),
  source: id,
  paragraph,
  partOf: v.exactOptional(id),
});
export type RawEntity = v.InferOutput<typeof EntityRow>;

const cell = v.looseObject({
  exact: count,
  bounded: count,
  plan: count,
  partial: count,
  periods: v.array(id),
  figure: v.exactOptional(id),
});
export const CoverageFile = v.looseObject({ places: v.record(id, v.record(id, cell)) });
export type RawCoverage = v.InferOutput<typeof CoverageFile>;

const version = v.pipe(label, v.maxLength(40, 'is longer than 40 characters'));
export const VersionFile = v.looseObject({ version, date: day });
export type RawVersion = v.InferOutput<typeof VersionFile>;

/** The beginning of a SHA-256: a sign that a file changed, no protection against who means harm. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is not the first 16 hex digits of a SHA-256'));
export const ManifestFile = v.looseObject({
  schema: v.literal(1, 'is not 1, the only format that this program reads'),
  version,
  date: day,
  files: v.record(id, v.looseObject({ hash, bytes: count })),
});
export type RawManifest = v.InferOutput<typeof ManifestFile>;

/** The bylines of all sources by id, as they are written and checked. */
export const BylinesFile = v.looseObject({ bylines: v.record(id, v.looseObject(byline)) });
export type RawBylines = v.InferOutput<typeof BylinesFile>;
/** The same as the page reads it: each row still unread. */
export const BylineRows = v.looseObject({ bylines: v.record(id, v.unknown()) });

/** Of one thing its names, each with its pinyin where it has Chinese characters; the first is what it is listed by. */
const searchRow = v.looseObject({ names: v.array(v.array(label)), place: v.exactOptional(id) });
const searchRows = v.record(id, searchRow);
export const SearchFile = v.looseObject({
  places: searchRows,
  indicators: searchRows,
  entities: searchRows,
  sources: searchRows,
});
export type RawSearch = v.InferOutput<typeof SearchFile>;

/** The list of rows in a file, each row still unread: one bad row must not take the others down. */
export const PlacesFile = v.looseObject({ places: v.array(v.unknown()) });
export const IndicatorsFile = v.looseObject({ indicators: v.array(v.unknown()) });
export const SourcesFile = v.looseObject({ sources: v.array(v.unknown()) });
export const EntitiesFile = v.looseObject({ entities: v.array(v.unknown()) });
export const FiguresFile = v.looseObject({ indicator: id, figures: v.array(v.unknown()) });
