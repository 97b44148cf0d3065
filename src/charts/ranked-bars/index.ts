import type { ChartDefinition } from '../shared/look.ts';
import type { RankedBarsModel } from './model.ts';
import { heightOf, toOption } from './option.ts';

export { type RankedBarsModel, toModel } from './model.ts';

export const rankedBars: ChartDefinition<RankedBarsModel> = { heightOf, toOption };
