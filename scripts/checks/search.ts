import { isDeepStrictEqual } from 'node:util';
import type { RawEntity, RawIndicator, RawPlace, RawSearch, RawSource } from '../../src/data/schema.ts';
import { pinyinOf, unreadIn } from '../pinyin/pinyin.ts';
import { error, type Problem, warning } from './problem.ts';
import type { Loaded, Row } from './shape.ts';

type Kind = 'places' | 'indicators' | 'entities' | 'sources';
type SearchRow = RawSearch[Kind][string];
type Named = ReadonlyMap<string, SearchRow>;

/** The names that differ, each with its pinyin where it has Chinese characters. */
function names(texts: readonly (string | undefined)[]): string[][] {
  const different = new Set(texts.filter((t) => t !== undefined));
  return [...different].map((text) => [text, pinyinOf(text)].filter((t) => t !== ''));
}

function ofPlace(p: RawPlace): SearchRow {
  return { names: names([p.name.zh, p.name.en, p.short.zh, p.short.en, ...p.formerNames, ...p.aliases]) };
}

function ofIndicator(i: RawIndicator): SearchRow {
  return { names: names([i.name.zh, i.name.en, i.short?.zh, i.short?.en]) };
}

function ofEntity(e: RawEntity): SearchRow {
  return { names: names([e.name.zh, e.name.en]), place: e.place };
}

function ofSource(s: RawSource): SearchRow {
  return { names: names([s.title, s.publisher]) };
}

function byId<T extends { readonly id: string }>(rows: readonly Row<T>[], of: (row: T) => SearchRow): Named {
  return new Map(rows.map(({ row }) => [row.id, of(row)]));
}

/** What can be found, under which names: in the order of the files, which is the order of hits that are equally good. */
function searchOf(loaded: Loaded): Readonly<Record<Kind, Named>> {
  return {
    places: byId(loaded.places, ofPlace),
    indicators: byId(loaded.indicators, ofIndicator),
    entities: byId(loaded.entities, ofEntity),
    sources: byId(loaded.sources, ofSource),
  };
}

/** The text of search.json: a line a thing, so that a change shows as one. */
export function searchText(loaded: Loaded): string {
  const kinds = Object.entries(searchOf(loaded)).map(([kind, rows]) => {
    const lines = [...rows].map(([id, row]) => `${JSON.stringify(id)}:${JSON.stringify(row)}`);
    return `"${kind}":{\n${lines.join(',\n')}\n}`;
  });
  return `{"$schema":"schema/search.schema.json",${kinds.join(',')}}\n`;
}

/** Rows as `<kind>/<id>` in the order in which they stand. */
function flat(kinds: Readonly<Record<Kind, Named>>): Map<string, SearchRow> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, rows]) => [...rows].map(([id, row]) => [`${kind}/${id}`, row] as const)),
  );
}

/** search.json against the names as they are now; and names that nobody could type the sound of. */
export function checkSearch(loaded: Loaded): Problem[] {
  const now = flat(searchOf(loaded));
  const unread = [...now].flatMap(([id, row]) => {
    const characters = [...new Set(row.names.flatMap(([text = '']) => unreadIn(text)))];
    if (characters.length === 0) return [];
    return [
      warning(
        { file: 'search.json', id },
        'no-reading',
        `has no pinyin for ${characters.join('、')}: the name is found by its characters only`,
        'Add the character to its syllable in scripts/pinyin/readings.ts.',
      ),
    ];
  });
  if (!loaded.search) return unread;
  const { places, indicators, entities, sources } = loaded.search;
  const map = (rows: RawSearch[Kind]): Named => new Map(Object.entries(rows));
  const was = flat({
    places: map(places),
    indicators: map(indicators),
    entities: map(entities),
    sources: map(sources),
  });
  const all = [...new Set([...now.keys(), ...was.keys()])].sort();
  const differ = all.filter((id) => !isDeepStrictEqual(was.get(id), now.get(id)));
  const moved = [...now.keys()].find((id, i) => id !== [...was.keys()][i]);
  const first = differ[0] ?? moved;
  if (first === undefined) return unread;
  const message = `is not what the names say (${differ.length} of ${all.length} rows${differ.length === 0 ? ', but another order' : ''})`;
  return [...unread, error({ file: 'search.json', id: first }, 'stale-search', message, 'Run npm run data:index.')];
}
