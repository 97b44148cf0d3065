import type { ChartDefinition } from '../shared/look.ts';
import type { PartsModel } from './model.ts';
import { heightOf, toOption } from './option.ts';

export { type PartsModel, toModel } from './model.ts';

export const parts: ChartDefinition<PartsModel> = { heightOf, toOption };
