import type { ChartKind } from '../domain/chartKind.ts';
import { CASES as coverage } from './coverage/cases.ts';
import { CASES as dotPlot } from './dot-plot/cases.ts';
import { CASES as heatTable } from './heat-table/cases.ts';
import { CASES as smallMultiples } from './small-multiples/cases.ts';
import { CASES as scatter } from './scatter/cases.ts';
import { CASES as dumbbell } from './dumbbell/cases.ts';
import { CASES as faceOff } from './face-off/cases.ts';
import { CASES as headline } from './headline/cases.ts';
import { CASES as map } from './map/cases.ts';
import { CASES as placePanels } from './place-panels/cases.ts';
import { CASES as shares } from './shares/cases.ts';
import { CASES as plans } from './plans/cases.ts';
import { CASES as parts } from './parts/cases.ts';
import { CASES as rankedBars } from './ranked-bars/cases.ts';
import type { ModelOf } from './models.ts';
import type { ChartCase } from './common/look.ts';
import { CASES as trendLine } from './trend-line/cases.ts';
import { CASES as trendLines } from './trend-lines/cases.ts';

/** Every named case of every kind: what the gallery shows and the picture tests draw. */
export const CASES: { readonly [K in ChartKind]: readonly ChartCase<ModelOf[K]>[] } = {
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
