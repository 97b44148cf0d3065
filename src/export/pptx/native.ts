/** A chart as an office program keeps it: a sheet of cells, and series that point into it. Lengths in pt. */

/** A cell of the embedded workbook: a text, a number, a day (spreadsheets count from 1899-12-30), or a formula with its value. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly formula: string; readonly value: number };

/** Heads first, then one row a point. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A colour: one of the theme's, which follows a change of master, or `#rrggbb`. */
export type Ink = string;

export interface PointLook {
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly dashed?: boolean;
  readonly symbol?: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'plus';
  /** Diameter, pt. */
  readonly size?: number;
}

export interface PointLabel {
  readonly text: string;
  readonly at: 'l' | 'r' | 't' | 'b' | 'ctr' | 'outEnd' | 'inBase';
  /** Away from where `at` puts it, pt. */
  readonly dx?: number;
  readonly dy?: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  readonly size: number;
}

export interface ErrorBars {
  /** Along which axis; null for bars, which have only one. */
  readonly along: 'x' | 'y' | null;
  /** Columns of the sheet that hold the lengths. */
  readonly plus: number | null;
  readonly minus: number | null;
  readonly ink: Ink;
  readonly width: number;
  readonly end: 'cap' | 'arrow' | 'none';
}

export interface NativeSeries {
  /** Where its name stands in the sheet; row 0 is the heads. */
  readonly name: readonly [row: number, column: number];
  /** First and last of the sheet's rows that it draws, counted from 0 below the heads. */
  readonly rows: readonly [number, number];
  /** Columns of categories or x, and of values. */
  readonly x: number;
  readonly y: number;
  /** How its points look; null draws none. */
  readonly look: PointLook | null;
  /** What looks otherwise, by row of the series. */
  readonly points?: ReadonlyMap<number, PointLook>;
  readonly line?: { readonly ink: Ink; readonly width: number; readonly dashed?: boolean; readonly double?: boolean };
  readonly labels?: ReadonlyMap<number, PointLabel>;
  /** Column in which the labels stand, so that who edits the sheet edits them too. */
  readonly labelColumn?: number;
  readonly errors?: readonly ErrorBars[];
}

export interface NativeAxis {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly log?: boolean;
  /** The program's own code for numbers and days: `General`, `yyyy`. */
  readonly code: string;
  /** Without line, labels and grid. */
  readonly hidden: boolean;
  readonly title?: string;
  readonly size: number;
}

export interface NativeChart {
  /** `bars`: one bar a row, names at left; `stacked`: the same, series end to end; `xy`: points in a plane. */
  readonly form: 'bars' | 'stacked' | 'xy';
  /** What stands above it where a slide holds several. */
  readonly head: string;
  readonly sheet: Sheet;
  readonly series: readonly NativeSeries[];
  readonly x: NativeAxis;
  readonly y: NativeAxis;
  /** Of bars: the space between two, in % of a bar. */
  readonly gap: number;
  /** The inner plot, pt within the chart. */
  readonly plot: Box;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The number that a cell counts as in a chart; null for a text and for nothing. */
export function numberIn(cell: SheetCell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined || typeof cell === 'string') return null;
  return 'day' in cell ? cell.day : cell.value;
}

/** The code for the numbers of an axis: thousands apart where its ends are whole and large, else as they are. */
export function axisCode(max: number, step: number | undefined): string {
  return max >= 10_000 && Number.isInteger(step ?? 1) ? '#,##0' : 'General';
}
