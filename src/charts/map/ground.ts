import type { Matched } from '../../domain/boundaries.ts';
import {
  type Area,
  type Bounds,
  boundsOf,
  type Cell,
  type LonLat,
  type Outline,
  type TileLayout,
} from '../../domain/map.ts';

/** Where places lie: on tiles, or by boundaries. The tiles give the order of the marks in both. */
export type MapGround =
  | { readonly kind: 'tile'; readonly tiles: TileLayout }
  | {
      readonly kind: 'geo';
      readonly tiles: TileLayout;
      readonly matched: Matched;
      /** The central city, clipped, by place; null where nothing is enlarged. */
      readonly core: Matched | null;
      /** Name of the file that the reader brought; null for the boundaries of the product. */
      readonly own: string | null;
    };

/** Where one item lies by boundaries. */
export interface Ground {
  /** Empty for a zone, which is a point. */
  readonly outlines: readonly Outline[];
  readonly label: LonLat;
  /** The boundary is that of the places which this one succeeded. */
  readonly approximate: boolean;
  /** The part in the enlarged central city; its words stand there. */
  readonly core: { readonly outlines: readonly Outline[]; readonly label: LonLat } | null;
}

export interface Placed {
  /** For each item asked for its cell and ground; null where it has no room. */
  readonly items: readonly ({ readonly cell: Cell; readonly ground: Ground | null } | null)[];
  /** Ids of the places without room. */
  readonly lacking: readonly string[];
  readonly bounds: Bounds | null;
  readonly core: Bounds | null;
  readonly others: readonly (readonly Outline[])[];
}

const NOWHERE: Cell = { column: 0, row: 0 };

/** The label of the largest of several areas stands for all. */
function joined(areas: readonly Area[]): { outlines: readonly Outline[]; label: LonLat } | null {
  const size = (a: Area): number => {
    const b = boundsOf([a]);
    return b ? (b[2] - b[0]) * (b[3] - b[1]) : 0;
  };
  const [first] = [...areas].sort((a, b) => size(b) - size(a));
  return first ? { outlines: areas.flatMap((a) => a.outlines), label: first.label } : null;
}

function within([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Where the places asked for lie. */
export function groundOf(asked: readonly { readonly id: string; readonly zone: boolean }[], ground: MapGround): Placed {
  const { tiles } = ground;
  const lacking = new Set<string>();
  if (ground.kind === 'tile') {
    const items = asked.map(({ id, zone }) => {
      const cell = zone ? tiles.zones.get(id) : tiles.tiles.get(id);
      if (!cell) lacking.add(id);
      return cell ? { cell: { column: cell.column, row: cell.row }, ground: null } : null;
    });
    return { items, lacking: [...lacking], bounds: null, core: null, others: [] };
  }
  const { matched, core } = ground;
  const bounds = boundsOf([...matched.places.values()].flatMap((m) => m.areas));
  const coreBounds = core && boundsOf([...core.places.values()].flatMap((m) => m.areas));
  const items = asked.map(({ id, zone }) => {
    const cell = tiles.tiles.get(id) ?? NOWHERE;
    if (zone) {
      const at = tiles.zones.get(id)?.at;
      if (!at || !bounds || !within(at, bounds)) {
        lacking.add(id);
        return null;
      }
      const inCore = coreBounds && within(at, coreBounds) ? { outlines: [], label: at } : null;
      return { cell, ground: { outlines: [], label: at, approximate: false, core: inCore } };
    }
    const found = matched.places.get(id);
    const whole = found && joined(found.areas);
    if (!found || !whole) {
      lacking.add(id);
      return null;
    }
    const clipped = core?.places.get(id);
    return { cell, ground: { ...whole, approximate: found.approximate, core: clipped ? joined(clipped.areas) : null } };
  });
  return {
    items,
    lacking: [...lacking],
    bounds,
    core: coreBounds ?? null,
    others: matched.unmatched.filter((a) => bounds && within(a.label, bounds)).map((a) => a.outlines),
  };
}
