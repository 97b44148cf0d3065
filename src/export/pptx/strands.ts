import type { TimeKind } from '../../domain/words.ts';
import { SERIES_MARKS } from '../../charts/common/series.ts';
import type { Ink, PointLook } from './native.ts';

type Symbol = NonNullable<PointLook['symbol']>;

/** What a line of several has beside its colour, so that a slide is read in grey and by any eye. */
export interface Strand {
  /** Broad lines and double ones are as on the screen. */
  readonly width: number;
  readonly double: boolean;
  /** The shape of its marks, and the letter that stands for it before its name. */
  readonly symbol: Symbol;
  readonly sign: string;
}

/** Widths that differ also where a program draws no double lines, pt. */
const WIDTHS = { plain: 1.75, heavy: 3, double: 4.5 } as const;

/** Office programs cannot cut a symbol as the screen does: a shape a series. */
const SHAPES: readonly { readonly symbol: Symbol; readonly sign: string }[] = [
  { symbol: 'circle', sign: '●' },
  { symbol: 'square', sign: '■' },
  { symbol: 'triangle', sign: '▲' },
  { symbol: 'diamond', sign: '◆' },
  { symbol: 'x', sign: '×' },
  { symbol: 'plus', sign: '＋' },
];

/** The strand of a line by the number of its colour; null for a line of context. */
export function strandOf(colour: number | null): Strand | null {
  const [mark, shape] = colour === null ? [] : [SERIES_MARKS[colour], SHAPES[colour]];
  if (!mark || !shape) return null;
  return { ...shape, width: WIDTHS[mark.stroke], double: mark.stroke === 'double' };
}

/**
 * The mark of a point in the shape of its line. Only where all numbers of a chart are of one kind: else shapes say which kind
 * it is. A plan stays hollow.
 */
export function inShape(look: PointLook, strand: Strand | null, kinds: ReadonlySet<TimeKind>, ink: Ink): PointLook {
  if (strand === null || look.dashed || !oneKind(kinds)) return look;
  // Crosses are drawn by their edge alone.
  const bare = strand.symbol === 'x' || strand.symbol === 'plus';
  return { ...look, symbol: strand.symbol, ...(bare ? { stroke: ink } : {}) };
}

/** Are all numbers of one kind? Then no note says what shapes mean, and they are free to say whose a mark is. */
export function oneKind(kinds: ReadonlySet<TimeKind>): boolean {
  return kinds.size <= 1;
}
