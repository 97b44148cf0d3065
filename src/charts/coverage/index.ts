import type { ChartDefinition } from '../shared/look.ts';
import type { CoverageModel } from './model.ts';
import { heightOf, toOption } from './option.ts';

export { type CoverageModel, toModel } from './model.ts';

export const coverage: ChartDefinition<CoverageModel> = { heightOf, toOption };
