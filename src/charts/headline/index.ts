import type { ChartDefinition } from '../shared/look.ts';
import type { HeadlineModel } from './model.ts';
import { heightOf, toOption } from './option.ts';

export { type HeadlineModel, toModel } from './model.ts';

export const headline: ChartDefinition<HeadlineModel> = { heightOf, toOption };
