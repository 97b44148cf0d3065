import type { ChartKind } from '../domain/chartKind.ts';
import { type CoverageModel, coverage } from './coverage/index.ts';
import { type HeadlineModel, headline } from './headline/index.ts';
import { type PartsModel, parts } from './parts/index.ts';
import { type RankedBarsModel, rankedBars } from './ranked-bars/index.ts';
import type { ChartDefinition } from './shared/look.ts';
import { type TrendModel, trendLine } from './trend-line/index.ts';

/** The model that each kind of chart draws. */
export interface ModelOf {
  'ranked-bars': RankedBarsModel;
  'trend-line': TrendModel;
  parts: PartsModel;
  headline: HeadlineModel;
  coverage: CoverageModel;
}

/** Every kind of chart; forgetting one does not compile. */
export const CHARTS: { readonly [K in ChartKind]: ChartDefinition<ModelOf[K]> } = {
  'ranked-bars': rankedBars,
  'trend-line': trendLine,
  parts,
  headline,
  coverage,
};

export type AnyModel = ModelOf[ChartKind];

/** The definition that fits a model whose kind is only known when it runs. */
export function definitionOf<M extends AnyModel>(model: M): ChartDefinition<M> {
  // The registry maps each kind to the definition of that kind's model; the compiler cannot follow the link through `M`.
  return CHARTS[model.kind] as unknown as ChartDefinition<M>;
}
