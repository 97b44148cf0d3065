import { QueryClient } from '@tanstack/react-query';
import type { Loader } from '../src/data/loader.ts';
import { catalogueQuery, figuresQuery } from '../src/data/queries.ts';
import { NO_COMPARISON } from '../src/domain/comparison.ts';
import { partIndicators } from '../src/domain/slice/parts.ts';
import { chosenIndicator, headlines, options } from '../src/views/overview/choose.ts';

/** The data files that a visitor of the bare address loads, as paths under the data root. */
export interface FirstView {
  /** What every view reads first, whatever the address says. */
  readonly catalogue: readonly string[];
  /** The figures that the overview opens on. */
  readonly figures: readonly string[];
}

/** Loads what the overview loads, by its own choices, and writes down what was asked for: no list to keep in step. */
export async function firstView(load: Loader): Promise<FirstView> {
  const asked = new Set<string>();
  const noting: Loader = (file, options) => {
    asked.add(file);
    return load(file, options);
  };
  const client = new QueryClient();
  const { catalogue } = await client.fetchQuery(catalogueQuery(noting));
  const first = [...asked];
  const figures = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => client.fetchQuery(figuresQuery(id, noting))))).flatMap((f) => f.figures);

  const indicator = chosenIndicator(catalogue, NO_COMPARISON);
  if (indicator) {
    const tops = headlines(catalogue, indicator.theme, options(catalogue, indicator.theme));
    const ranked = await figures([indicator.id]);
    await figures([...tops.map((top) => top.indicator.id), ...partIndicators(ranked)]);
  }
  return { catalogue: first, figures: [...asked].slice(first.length) };
}
