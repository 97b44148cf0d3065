import type { Interval } from '../../domain/interval.ts';
import type { Bounds, Cell, Outline } from '../../domain/map.ts';
import type { Bound } from '../../domain/words.ts';
import type { ChartModel, HeightOf } from '../common/model.ts';
import type { Ground } from './ground.ts';

/** Something on the map that can be pointed at: a district, known or not, a plan, or a zone. */
export interface MapItem {
  readonly mark: string;
  readonly kind: 'fact' | 'plan' | 'missing';
  readonly zone: boolean;
  /** Of another date than the reader accepts: drawn pale. */
  readonly faded: boolean;
  /** Do other sources say something else? */
  readonly disputed: boolean;
  readonly place: string;
  readonly name: string;
  /** The name in parts that may stand on lines of their own where a tile is narrow. */
  readonly syllables: readonly string[];
  /** The value with its bound; '' where there is none, or where the fact of the same place says it. */
  readonly label: string;
  /** The same without its unit. */
  readonly bare: string;
  /** The number alone, for a narrow tile: the most exact way of writing it first. */
  readonly tight: readonly string[];
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

/** One line of the legend, which is part of the picture. */
export interface LegendEntry {
  readonly glyph:
    | 'size'
    | 'shade'
    | 'missing'
    | 'faded'
    | 'bounded'
    | 'open'
    | 'most'
    | 'plan'
    | 'zone'
    | 'approximate'
    | 'chosen';
  readonly text: string;
  /** Of a circle: its value; of a colour: its step. */
  readonly value: number;
}

export interface MapModel extends ChartModel {
  readonly kind: 'map';
  readonly height: HeightOf<MapModel>;
  readonly layout: 'tile' | 'geo';
  /** Height in px that it should not pass, as far as it can be helped: where it is presented. Absent: as tall as it likes. */
  readonly tallest?: number;
  /** Totals are circles, rates are colours. */
  readonly measure: 'size' | 'colour';
  readonly items: readonly MapItem[];
  readonly columns: number;
  readonly rows: number;
  /** The value of the largest circle. */
  readonly largest: number;
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  /** What the map by boundaries shows, and the part that is drawn larger beside it. */
  readonly bounds: Bounds | null;
  readonly core: { readonly bounds: Bounds; readonly title: string } | null;
  /** Areas that are no district of the frame. */
  readonly others: readonly (readonly Outline[])[];
}
