import type { ChartKind } from '../domain/chartKind.ts';
import { heightOf as coverage } from './coverage/height.ts';
import type { CoverageModel } from './coverage/model.ts';
import { heightOf as dotPlot } from './dot-plot/height.ts';
import type { DotPlotModel } from './dot-plot/model.ts';
import { heightOf as heatTable } from './heat-table/height.ts';
import type { HeatTableModel } from './heat-table/model.ts';
import { heightOf as smallMultiples } from './small-multiples/height.ts';
import type { SmallMultiplesModel } from './small-multiples/model.ts';
import { heightOf as scatter } from './scatter/height.ts';
import type { ScatterModel } from './scatter/model.ts';
import { heightOf as dumbbell } from './dumbbell/height.ts';
import type { DumbbellModel } from './dumbbell/model.ts';
import { heightOf as faceOff } from './face-off/height.ts';
import type { FaceOffModel } from './face-off/model.ts';
import { heightOf as headline } from './headline/height.ts';
import type { HeadlineModel } from './headline/model.ts';
import { heightOf as map } from './map/height.ts';
import type { MapModel } from './map/item.ts';
import { heightOf as placePanels } from './place-panels/height.ts';
import type { PlacePanelsModel } from './place-panels/model.ts';
import { heightOf as parts } from './parts/height.ts';
import type { PartsModel } from './parts/model.ts';
import { heightOf as rankedBars } from './ranked-bars/height.ts';
import type { RankedBarsModel } from './ranked-bars/model.ts';
import { heightOf as shares } from './shares/height.ts';
import type { SharesModel } from './shares/model.ts';
import { heightOf as trendLine } from './trend-line/height.ts';
import type { TrendModel } from './trend-line/model.ts';
import { heightOf as trendLines } from './trend-lines/height.ts';
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
  scatter: ScatterModel;
  dumbbell: DumbbellModel;
  map: MapModel;
}

export type AnyModel = ModelOf[ChartKind];

/** How tall each kind wants to be: known before anything is drawn, so that nothing jumps when the drawing comes. */
const HEIGHTS: { readonly [K in ChartKind]: (model: ModelOf[K], width: number) => number } = {
  'ranked-bars': rankedBars,
  'trend-line': trendLine,
  'trend-lines': trendLines,
  parts,
  headline,
  coverage,
  'dot-plot': dotPlot,
  'heat-table': heatTable,
  'small-multiples': smallMultiples,
  'place-panels': placePanels,
  shares,
  'face-off': faceOff,
  scatter,
  dumbbell,
  map,
};

/** Height in px that a model asks for at a width. */
export function heightOf(model: AnyModel, width: number): number {
  // The record maps each kind to the function of that kind's model; the compiler cannot follow the link through the union.
  const height = HEIGHTS[model.kind] as (model: AnyModel, width: number) => number;
  return height(model, width);
}
