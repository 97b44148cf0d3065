import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { type Area, type LonLat, type Outline, pointInside, signedArea, type TileLayout } from '../domain/map.ts';
import type { Frame } from '../domain/slice/map.ts';
import { browserLoader, type Loader } from './loader.ts';
import { DataFileError } from './problem.ts';
import { catalogueQuery } from './queries.ts';

/** The files under `public/data/maps` as they are on the wire; only the map loads them, and this. */

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day like 2025-11-06'));
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40));
const cell = v.looseObject({ place: v.string(), column: v.number(), row: v.number() });
const zone = v.looseObject({ ...cell.entries, lon: v.number(), lat: v.number() });
export const TilesFile = v.looseObject({
  from: v.exactOptional(day),
  until: v.exactOptional(day),
  columns: size,
  rows: size,
  tiles: v.array(cell),
  zones: v.array(zone),
});

const position = v.looseTuple([v.number(), v.number()]);
const outline = v.pipe(v.array(position), v.minLength(3, 'has fewer than three points'));
const geometry = v.variant('type', [
  v.looseObject({ type: v.literal('Polygon'), coordinates: v.array(outline) }),
  v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(outline)) }),
]);
type RawGeometry = v.InferOutput<typeof geometry>;
const feature = v.looseObject({
  geometry,
  properties: v.nullish(v.record(v.string(), v.unknown())),
});
const features = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

/** The outer lines counter-clockwise, holes clockwise, so that a filled path leaves the holes open. */
function outlinesOf(raw: RawGeometry): Outline[] {
  const polygons = raw.type === 'Polygon' ? [raw.coordinates] : raw.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, i) => {
      const points = ring.map(([lon, lat]): LonLat => [lon, lat]);
      return signedArea(points) > 0 === (i === 0) ? points : points.reverse();
    }),
  );
}

const CODES = ['code', 'adcode', 'gb', 'id', 'adcode_99', 'ADCODE', 'CODE', 'PAC'] as const;
const NAMES = ['name', 'NAME', 'fullname', 'district', '名称', '区县', 'NAME_3'] as const;
const LABELS = ['label', 'cp', 'centroid', 'center'] as const;

function text(properties: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = properties[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** The code in its six digits; nine-digit forms of national maps begin with 156. */
function codeOf(properties: Readonly<Record<string, unknown>>): string | null {
  const found = text(properties, CODES);
  const digits = found === null ? null : (/^(?:156)?(\d{6})(?:0{6})?$/.exec(found)?.[1] ?? null);
  return digits;
}

function areaOf(raw: unknown): Area | null {
  const read = v.safeParse(feature, raw);
  if (!read.success) return null;
  const outlines = outlinesOf(read.output.geometry);
  const properties = read.output.properties ?? {};
  const written = LABELS.map((key) => v.safeParse(position, properties[key])).find((l) => l.success);
  const label = written?.success ? written.output : pointInside(outlines);
  const name = text(properties, NAMES);
  const code = codeOf(properties);
  if (!label || (name === null && code === null)) return null;
  return { code, name: name ?? code ?? '', outlines, label: [label[0], label[1]] };
}

/** Why a file of boundaries is no use. */
export type BoundaryFault = 'not_json' | 'topojson' | 'not_geojson' | 'no_areas' | 'not_degrees';

/** The areas of a GeoJSON, and how many of its features are none; or why it is no use. */
export function readBoundaries(raw: unknown): { areas: Area[]; skipped: number } | { fault: BoundaryFault } {
  if (v.is(v.looseObject({ type: v.literal('Topology') }), raw)) return { fault: 'topojson' };
  const read = v.safeParse(features, raw);
  if (!read.success) return { fault: 'not_geojson' };
  const areas = read.output.features.map(areaOf).filter((a) => a !== null);
  if (areas.length === 0) return { fault: 'no_areas' };
  const inDegrees = areas.every((a) =>
    a.outlines.every((o) => o.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)),
  );
  if (!inDegrees) return { fault: 'not_degrees' };
  return { areas, skipped: read.output.features.length - areas.length };
}

/** The same of the text of a file that a reader brought; it stays in the page. */
export function readBoundaryText(content: string): ReturnType<typeof readBoundaries> {
  let raw: unknown;
  try {
    raw = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not_json' };
  }
  return readBoundaries(raw);
}

/** The file with the tile grid of each frame. */
export const TILE_FILES: Readonly<Record<Frame, string>> = {
  before: 'maps/tiles-38.json',
  since: 'maps/tiles-37.json',
};
const BOUNDARIES = 'maps/boundaries-38.json';
const CORE = 'maps/boundaries-core.json';

/** The layout that a file of tiles holds. Throws DataFileError where it is none. */
export function assembleTiles(file: string, raw: unknown): TileLayout {
  const read = v.safeParse(TilesFile, raw);
  if (!read.success) throw new DataFileError(file, 'shape', v.getDotPath(read.issues[0]) ?? 'the file');
  const { columns, rows, tiles, zones } = read.output;
  return {
    columns,
    rows,
    tiles: new Map(tiles.map((t) => [t.place, { column: t.column, row: t.row }])),
    zones: new Map(zones.map((z) => [z.place, { column: z.column, row: z.row, at: [z.lon, z.lat] }])),
  };
}

const STATIC = {
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: (failures: number, error: Error): boolean =>
    failures < 1 && error instanceof DataFileError && error.fault === 'network',
} as const;

/** The tile grid of a frame. */
export function tilesQuery(frame: Frame, load: Loader = browserLoader) {
  const file = TILE_FILES[frame];
  return queryOptions<TileLayout>({
    ...STATIC,
    queryKey: ['data', 'maps', file],
    queryFn: async ({ client, signal }) => {
      const { hashes } = await client.ensureQueryData(catalogueQuery(load));
      return assembleTiles(file, await load(file, { hash: hashes.get(file), signal }));
    },
  });
}

export interface LoadedBoundaries {
  readonly areas: readonly Area[];
  /** The central city, clipped, to be drawn larger beside the map. */
  readonly core: readonly Area[];
}

/** The boundaries of the frame until the change of 2025, with the central city apart. */
export function boundariesQuery(load: Loader = browserLoader) {
  return queryOptions<LoadedBoundaries>({
    ...STATIC,
    queryKey: ['data', 'maps', BOUNDARIES],
    queryFn: async ({ client, signal }) => {
      const { hashes } = await client.ensureQueryData(catalogueQuery(load));
      const read = async (file: string): Promise<Area[]> => {
        const found = readBoundaries(await load(file, { hash: hashes.get(file), signal }));
        if ('fault' in found) throw new DataFileError(file, 'shape', found.fault);
        return found.areas;
      };
      const [areas, core] = await Promise.all([read(BOUNDARIES), read(CORE)]);
      return { areas, core };
    },
  });
}
