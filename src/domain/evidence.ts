import type { Figure } from './figure.ts';

export const METHODS = [
  'per_head',
  'per_gdp',
  'per_area',
  'share_of_city',
  'share_of_total',
  'sum',
  'index',
  'change',
  'change_points',
  'ratio',
  'difference',
] as const;
/** How a value was derived from figures. */
export type Method = (typeof METHODS)[number];

/** What stands behind a drawn value: a figure, or a calculation over evidence. */
export type Evidence =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'derived'; readonly method: Method; readonly inputs: readonly Evidence[] };

/** All figures that an evidence rests on, in the order of its formula, each once. */
export function figuresBehind(evidence: Evidence): Figure[] {
  const found = new Map<string, Figure>();
  const visit = (e: Evidence): void => {
    if (e.kind === 'figure') found.set(e.figure.id, e.figure);
    else e.inputs.forEach(visit);
  };
  visit(evidence);
  return [...found.values()];
}
