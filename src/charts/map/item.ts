import type { Interval } from '../../domain/interval.ts';
import type { Cell } from '../../domain/map.ts';
import type { Bound } from '../../domain/words.ts';
import type { Ground } from './ground.ts';

/** Something on the map that can be pointed at: a district, known or not, a plan, or a zone. */
export interface MapItem {
  readonly mark: string;
  readonly kind: 'fact' | 'plan' | 'missing';
  readonly zone: boolean;
  readonly name: string;
  /** The name in parts that may stand on lines of their own where a tile is narrow. */
  readonly syllables: readonly string[];
  /** The value with its bound; '' where there is none, or where the fact of the same place says it. */
  readonly label: string;
  /** Where dates differ. */
  readonly period: string;
  readonly value: number;
  readonly interval: Interval | null;
  readonly bound: Bound;
  /** Step of the scale for rates, 0 to 4; null for totals and where nothing is known. */
  readonly shade: number | null;
  readonly chosen: boolean;
  readonly cell: Cell;
  /** Null on the tile grid. */
  readonly ground: Ground | null;
}
