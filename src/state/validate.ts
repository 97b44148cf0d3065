import type { Catalogue } from '../domain/dataset.ts';
import type { Ignored, QueryState } from './query.ts';

/** The state with ids that the dataset does not know taken out, and what was taken out. */
export function validate(state: QueryState, catalogue: Catalogue): { state: QueryState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const keep = (key: string, ids: readonly string[], known: ReadonlyMap<string, unknown>): string[] =>
    ids.filter((id) => {
      if (known.has(id)) return true;
      ignored.push({ key, value: id });
      return false;
    });
  const { comparison, table, open } = state;
  const indicators = keep('i', comparison.indicators, catalogue.indicators);
  const places = keep('p', comparison.places, catalogue.places);
  const sources = keep('source', table.sources, catalogue.bylines);
  const use = new Map(
    [...comparison.use].filter(([figure, source]) => {
      const known = catalogue.indicators.has(figure.split('.')[0] ?? '') && catalogue.bylines.has(source);
      if (!known) ignored.push({ key: 'use', value: `${figure}:${source}` });
      return known;
    }),
  );
  const openKnown =
    open === null ||
    (open.kind === 'place' && catalogue.places.has(open.id)) ||
    (open.kind === 'source' && catalogue.bylines.has(open.id)) ||
    // Whether the figure itself exists is known once its file is loaded; the panel says so if not.
    (open.kind === 'figure' && catalogue.indicators.has(open.id.split('.')[0] ?? ''));
  if (open && !openKnown) ignored.push({ key: 'open', value: `${open.kind}:${open.id}` });
  return {
    state: {
      ...state,
      comparison: { ...comparison, indicators, places, use },
      table: { ...table, sources },
      open: openKnown ? open : null,
    },
    ignored,
  };
}
