/** A cell of the tile grid: its centre, counted in tiles from the upper left; fractions lie between tiles. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Longitude and latitude, in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Every district of one frame as a tile near where it lies, and where the marks of zones lie over them. */
export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: ReadonlyMap<string, Cell>;
  readonly zones: ReadonlyMap<string, Cell & { readonly at: LonLat }>;
}

/** A closed line; the last point joins the first, whether or not it repeats it. */
export type Outline = readonly LonLat[];

/** One area of a file of boundaries. */
export interface Area {
  /** Administrative code, where the file has one. */
  readonly code: string | null;
  readonly name: string;
  /** Outer lines counter-clockwise, holes clockwise. */
  readonly outlines: readonly Outline[];
  /** A point inside, where words can stand. */
  readonly label: LonLat;
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Twice the signed area of an outline: positive where it runs counter-clockwise. */
export function signedArea(outline: Outline): number {
  return outline.reduce((sum, [x, y], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x, y];
    return sum + x * y2 - x2 * y;
  }, 0);
}

/** The smallest bounds around all areas; null for none. */
export function boundsOf(areas: readonly Pick<Area, 'outlines'>[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { outlines } of areas)
    for (const outline of outlines)
      for (const [lon, lat] of outline) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
  return west < east && south < north ? [west, south, east, north] : null;
}

/** Is the point within the outlines, by the even-odd rule? */
export function isInside([lon, lat]: LonLat, outlines: readonly Outline[]): boolean {
  let inside = false;
  for (const outline of outlines)
    outline.forEach(([x1, y1], i) => {
      const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

/** A point within the outlines with room around it: the middle of the widest stretch on lines through the largest outline. */
export function pointInside(outlines: readonly Outline[]): LonLat | null {
  const [largest] = [...outlines].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const bounds = largest && boundsOf([{ outlines: [largest] }]);
  if (!bounds) return null;
  const [, south, , north] = bounds;
  let best: { readonly width: number; readonly at: LonLat } | null = null;
  for (let step = 1; step < 12; step += 1) {
    // Nearer the middle counts more, so that a wide foot does not win over the body.
    const lat = south + ((north - south) * step) / 12;
    const central = 1 - Math.abs(step - 6) / 12;
    const xs = outlines.flatMap((outline) => crossings(outline, lat)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [a = 0, b = 0] = [xs[i], xs[i + 1]];
      const width = (b - a) * central;
      if (!best || width > best.width) best = { width, at: [(a + b) / 2, lat] };
    }
  }
  return best?.at ?? null;
}

function crossings(outline: Outline, lat: number): number[] {
  return outline.flatMap(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
    return y1 > lat !== y2 > lat ? [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)] : [];
  });
}
