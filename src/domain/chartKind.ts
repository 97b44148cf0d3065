/** Every way a comparison can be drawn: one folder each under `charts/`. */
export const CHART_KINDS = [
  'ranked-bars',
  'trend-line',
  'trend-lines',
  'parts',
  'headline',
  'coverage',
  'map',
  'dot-plot',
  'heat-table',
  'small-multiples',
  'scatter',
  'dumbbell',
  'place-panels',
  'shares',
  'face-off',
  'plans',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
