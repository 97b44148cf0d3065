import type { ChartDefinition } from '../shared/look.ts';
import type { TrendModel } from './model.ts';
import { heightOf, toOption } from './option.ts';

export { type TrendModel, toModel } from './model.ts';

export const trendLine: ChartDefinition<TrendModel> = { heightOf, toOption };
