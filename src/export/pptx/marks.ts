import type { TimeKind } from '../../domain/words.ts';
import type { Inks } from './evidence.ts';
import type { Ink, PointLook } from './native.ts';

const SYMBOLS: Readonly<Record<TimeKind, NonNullable<PointLook['symbol']>>> = {
  stock: 'circle',
  flow: 'square',
  cumulative: 'triangle',
  per_year: 'diamond',
  plan: 'circle',
};

/** The mark of a point as on the screen: its shape says the kind of number, a plan is hollow and dashed. */
export function markOf(
  kind: TimeKind,
  ink: Ink,
  inks: Pick<Inks, 'paper' | 'pale'>,
  more: { hollow?: boolean; size?: number } = {},
): PointLook {
  const plan = kind === 'plan';
  return {
    fill: plan || more.hollow ? inks.pale(ink) : ink,
    stroke: plan || more.hollow ? ink : inks.paper,
    dashed: plan,
    symbol: SYMBOLS[kind],
    size: more.size ?? 9,
  };
}
