import type { ChartKind } from '../../domain/chartKind.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';

/** What the rows of each kind's table are: places, or items of which the place is only a part. */
const ROWS: { readonly [K in ChartKind]: 'name' | 'item' } = {
  'ranked-bars': 'name',
  'trend-line': 'name',
  'trend-lines': 'name',
  dumbbell: 'name',
  map: 'name',
  'place-panels': 'name',
  parts: 'item',
  headline: 'item',
  coverage: 'item',
  plans: 'item',
  'dot-plot': 'item',
  'heat-table': 'item',
  'small-multiples': 'item',
  scatter: 'item',
  shares: 'item',
  'face-off': 'item',
};

/** The head of the first column of a card's table: 地区 or 项目. */
export function nameHead(kind: ChartKind, lang: Lang): string {
  return charts[lang].columns[ROWS[kind]];
}
