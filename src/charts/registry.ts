import type { ChartKind } from '../domain/chartKind.ts';
import { toOption as coverage } from './coverage/option.ts';
import { toOption as dotPlot } from './dot-plot/option.ts';
import { toOption as heatTable } from './heat-table/option.ts';
import { toOption as smallMultiples } from './small-multiples/option.ts';
import { toOption as scatter } from './scatter/option.ts';
import { toOption as dumbbell } from './dumbbell/option.ts';
import { toOption as faceOff } from './face-off/option.ts';
import { toOption as headline } from './headline/option.ts';
import { toOption as map } from './map/option.ts';
import type { AnyModel, ModelOf } from './models.ts';
import { toOption as placePanels } from './place-panels/option.ts';
import { toOption as shares } from './shares/option.ts';
import { toOption as plans } from './plans/option.ts';
import { toOption as parts } from './parts/option.ts';
import { toOption as rankedBars } from './ranked-bars/option.ts';
import type { ChartOption, Look } from './common/look.ts';
import { toOption as trendLine } from './trend-line/option.ts';
import { toOption as trendLines } from './trend-lines/option.ts';

/** How each kind of chart is drawn; forgetting one does not compile. Loaded with ECharts, after the words. */
const OPTIONS: { readonly [K in ChartKind]: (model: ModelOf[K], look: Look) => ChartOption } = {
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
  plans,
  scatter,
  dumbbell,
  map,
};

/** The option that draws a model. */
export function optionOf(model: AnyModel, look: Look): ChartOption {
  // As in `heightOf`: the link between a model's kind and its function is kept by the record, not by the union.
  const toOption = OPTIONS[model.kind] as (model: AnyModel, look: Look) => ChartOption;
  return toOption(model, look);
}
