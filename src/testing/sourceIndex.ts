import type { SourceIndex } from '../domain/dataset.ts';
import { sourceIndexOf } from '../domain/slice/coverageOf.ts';
import { fixtureDataset } from './dataset.ts';

/** What rests on each source of the small dataset, which the app loads apart from the rest. */
export function fixtureSourceIndex(): SourceIndex {
  return sourceIndexOf([...fixtureDataset().figures.values()].flat());
}
