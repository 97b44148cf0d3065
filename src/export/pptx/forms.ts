import type { ChartKind } from '../../domain/chartKind.ts';

/** What a slide has in its middle. */
export type SlideForm = 'chart' | 'picture' | 'number';

/** Kinds that office programs have no chart for. */
const OTHERS: { readonly [K in ChartKind]?: SlideForm } = {
  headline: 'number',
  coverage: 'picture',
  map: 'picture',
  'heat-table': 'picture',
  'face-off': 'picture',
  plans: 'picture',
};

/** What a kind of chart becomes on a slide: a native chart, a picture with native tables, or a number in large type. */
export function slideForm(kind: ChartKind): SlideForm {
  return OTHERS[kind] ?? 'chart';
}
