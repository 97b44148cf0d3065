import type { ChartKind } from '../chartKind.ts';
import type { Comparison } from '../comparison.ts';

/** The ways in which chosen places can stand beside each other, as a menu lists them. */
export const COMPARE_KINDS = [
  'ranked-bars',
  'dot-plot',
  'place-panels',
  'small-multiples',
  'heat-table',
  'shares',
  'scatter',
  'dumbbell',
] as const satisfies readonly ChartKind[];
export type CompareKind = (typeof COMPARE_KINDS)[number];

export interface Offer {
  readonly kind: CompareKind;
  /** Why it is not the kind that was asked for. */
  readonly refused: 'log_bars' | 'one_indicator' | 'not_here' | null;
}

/** The kinds that so many indicators allow: two are needed for columns and for a plane. */
export function kindsFor(indicators: number): CompareKind[] {
  return COMPARE_KINDS.filter(
    (k) => indicators > 1 || (k !== 'scatter' && k !== 'small-multiples' && k !== 'heat-table'),
  );
}

/** May the kind be drawn on a logarithmic scale? A bar begins at zero, which no such scale has. */
export function takesLog(kind: CompareKind): boolean {
  return kind === 'dot-plot' || kind === 'place-panels' || kind === 'scatter' || kind === 'dumbbell';
}

/** The chart of a comparison: the one asked for, or the nearest honest one and why. */
export function offer({ chart, scale }: Pick<Comparison, 'chart' | 'scale'>, indicators: number): Offer {
  const usual: CompareKind = indicators > 1 || scale === 'log' ? 'dot-plot' : 'ranked-bars';
  if (chart === null) return { kind: usual, refused: null };
  const kind = COMPARE_KINDS.find((k) => k === chart);
  if (!kind) return { kind: usual, refused: 'not_here' };
  if (!kindsFor(indicators).includes(kind)) return { kind: usual, refused: 'one_indicator' };
  if (scale === 'log' && (kind === 'ranked-bars' || kind === 'small-multiples' || kind === 'shares'))
    return { kind: 'dot-plot', refused: 'log_bars' };
  return { kind, refused: null };
}
