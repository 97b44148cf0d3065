import { readBoundaries } from '../../src/data/maps.ts';
import type { Area } from '../../src/domain/map.ts';
import { liveTogether } from './places.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

const IN_FRAMES: ReadonlySet<string> = new Set(['district', 'county', 'autonomous_county']);

/**
 * Which areas share a stretch of outline, as codes, both ways. Only outlines that share their points can tell; one point
 * in common is no border.
 */
export function bordersOf(areas: readonly Area[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { code, outlines } of areas) {
    if (code === null) continue;
    for (const outline of outlines) {
      outline.forEach((point, i) => {
        const next = outline[(i + 1) % outline.length] ?? point;
        const ends = [point.join(), next.join()].sort();
        if (ends[0] === ends[1]) return;
        const edge = ends.join(' ');
        owners.set(edge, (owners.get(edge) ?? new Set()).add(code));
      });
    }
  }
  const borders = new Map<string, Set<string>>();
  for (const codes of owners.values())
    for (const a of codes) for (const b of codes) if (a !== b) borders.set(a, (borders.get(a) ?? new Set()).add(b));
  return borders;
}

/** All borders that the files of boundaries show, by the ids of the places; of places without an area, nothing. */
function shown(loaded: Loaded): Map<string, Set<string>> {
  const byCode = new Map(
    loaded.places.flatMap(({ id, row }) => (row.code === undefined ? [] : [[row.code, id] as const])),
  );
  const all = new Map<string, Set<string>>();
  for (const [file, raw] of loaded.json) {
    if (!/^maps\/boundaries-.*\.json$/.test(file)) continue;
    const read = readBoundaries(raw);
    if ('fault' in read) continue;
    for (const [code, others] of bordersOf(read.areas)) {
      const id = byCode.get(code);
      if (id === undefined) continue;
      const known = all.get(id) ?? new Set<string>();
      for (const other of others) {
        const otherId = byCode.get(other);
        if (otherId !== undefined) known.add(otherId);
      }
      all.set(id, known);
    }
  }
  return all;
}

/** Neighbours: districts and counties of one time, each naming the other, never itself; and as the outlines have it. */
export function checkNeighbours(loaded: Loaded): Problem[] {
  const byId = new Map(loaded.places.map((p) => [p.id, p.row]));
  const borders = shown(loaded);
  return loaded.places.flatMap(({ row, ...at }) => {
    const problems: Problem[] = [];
    const say = (rule: string, message: string, mend: string): void => {
      problems.push(error(at, rule, message, mend));
    };
    const named = new Set(row.neighbours ?? []);
    if (row.neighbours && named.size < row.neighbours.length)
      say('neighbour', 'has one of its neighbours twice', 'Name each once.');
    for (const id of named) {
      const other = byId.get(id);
      if (!other) continue;
      if (id === at.id) say('self-reference', 'is its own neighbour', 'Take it out of neighbours.');
      else if (!IN_FRAMES.has(row.kind) || !IN_FRAMES.has(other.kind))
        say(
          'neighbour',
          `${at.id} or ${id} is neither a district nor a county`,
          'Only those have neighbours: overlaps?',
        );
      else if (!liveTogether(row, other))
        say('neighbour', `never existed at the same time as ${id}`, 'Take it out on both sides, or mend the validity.');
      else if (!other.neighbours?.includes(at.id))
        say('not-mutual', `names ${id} as a neighbour, which does not name it`, `Add ${at.id} to neighbours of ${id}.`);
      else if (borders.get(at.id)?.size && borders.get(id)?.size && !borders.get(at.id)?.has(id))
        say('neighbour-map', `has no border with ${id} on the map`, 'Take it out on both sides, or mend the outlines.');
    }
    for (const id of borders.get(at.id) ?? [])
      if (!named.has(id))
        say('neighbour-map', `has a border with ${id} on the map`, 'Name each as neighbour of the other.');
    return problems;
  });
}
