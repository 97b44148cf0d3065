import type { ChartKind } from '../domain/chartKind.ts';
import type { CoverageModel } from './coverage/model.ts';
import type { DotPlotModel } from './dot-plot/model.ts';
import type { HeatTableModel } from './heat-table/model.ts';
import type { SmallMultiplesModel } from './small-multiples/model.ts';
import type { ScatterModel } from './scatter/model.ts';
import type { DumbbellModel } from './dumbbell/model.ts';
import type { FaceOffModel } from './face-off/model.ts';
import type { HeadlineModel } from './headline/model.ts';
import type { MapModel } from './map/item.ts';
import type { PlacePanelsModel } from './place-panels/model.ts';
import type { PlansModel } from './plans/model.ts';
import type { PartsModel } from './parts/model.ts';
import type { RankedBarsModel } from './ranked-bars/model.ts';
import type { SharesModel } from './shares/model.ts';
import type { TrendModel } from './trend-line/model.ts';
import type { TrendLinesModel } from './trend-lines/model.ts';

/** The model that each kind of chart draws. */
export interface ModelOf {
  'ranked-bars': RankedBarsModel;
  'trend-line': TrendModel;
  'trend-lines': TrendLinesModel;
  parts: PartsModel;
  headline: HeadlineModel;
  coverage: CoverageModel;
  'dot-plot': DotPlotModel;
  'heat-table': HeatTableModel;
  'small-multiples': SmallMultiplesModel;
  'place-panels': PlacePanelsModel;
  shares: SharesModel;
  'face-off': FaceOffModel;
  plans: PlansModel;
  scatter: ScatterModel;
  dumbbell: DumbbellModel;
  map: MapModel;
}

export type AnyModel = ModelOf[ChartKind];

/** Height in px that a model asks for at a width. */
export function heightOf(model: AnyModel, width: number): number {
  // Each model brings the function of its own kind; the compiler cannot follow that link through the union.
  const height = model.height as (model: AnyModel, width: number) => number;
  return height(model, width);
}
