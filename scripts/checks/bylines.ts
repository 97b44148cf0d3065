import { isDeepStrictEqual } from 'node:util';
import type { RawBylines } from '../../src/data/schema.ts';
import type { Byline } from '../../src/domain/figure.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

/** What is said of each source beside every figure: publisher, date, reliability. Sorted by id. */
function bylinesOf(sources: readonly Byline[]): ReadonlyMap<string, RawBylines['bylines'][string]> {
  const byId = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(byId.map(({ id, publisher, published, reliability }) => [id, { publisher, published, reliability }]));
}

/** The text of bylines.json: a line a source, so that a change shows as one. */
export function bylinesText(sources: readonly Byline[]): string {
  const lines = [...bylinesOf(sources)].map(([id, byline]) => `${JSON.stringify(id)}:${JSON.stringify(byline)}`);
  return `{"$schema":"schema/bylines.schema.json","bylines":{\n${lines.join(',\n')}\n}}\n`;
}

/** bylines.json against what sources.json says now. */
export function checkBylines(loaded: Loaded): Problem[] {
  if (!loaded.bylines) return [];
  const now = bylinesOf(loaded.sources.map((s) => s.row));
  const was = new Map(Object.entries(loaded.bylines.bylines));
  const all = [...new Set([...now.keys(), ...was.keys()])].sort();
  const differ = all.filter((id) => !isDeepStrictEqual(was.get(id), now.get(id)));
  const [first] = differ;
  return first === undefined
    ? []
    : [
        error(
          { file: 'bylines.json', id: first },
          'stale-bylines',
          `is not what sources.json says (${differ.length} of ${all.length} sources)`,
          'Run npm run data:index.',
        ),
      ];
}
