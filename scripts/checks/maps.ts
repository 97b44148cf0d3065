import * as v from 'valibot';
import { readBoundaries, TilesFile } from '../../src/data/maps.ts';
import { isoDay, lastDay } from '../../src/domain/period.ts';
import { frameOf } from '../../src/domain/place.ts';
import { describe } from './describe.ts';
import { error, type Problem } from './problem.ts';
import type { Loaded } from './shape.ts';

type Frame = { readonly from?: string; readonly until?: string };

/** A day on which the frame held: its first, or the last before its end. */
function dayOf({ from, until }: Frame): string | null {
  if (from !== undefined) return from;
  return until === undefined ? null : isoDay(lastDay(until) - 1);
}

/** A tile grid: every place of its frame exactly once, no two on one tile, all within the grid, zones that exist. */
function checkTiles(file: string, raw: unknown, loaded: Loaded): Problem[] {
  const read = v.safeParse(TilesFile, raw);
  if (!read.success) return read.issues.map((issue) => describe({ file, id: '' }, issue));
  const { tiles, zones, columns, rows } = read.output;
  const on = dayOf(read.output);
  if (on === null) {
    return [
      error(
        { file, id: '' },
        'no-frame',
        'says neither from nor until',
        'Give the first day of the frame, or the day that ends it.',
      ),
    ];
  }
  const places = loaded.places.map((p) => p.row);
  const frame = new Set(frameOf(places, on).map((p) => p.id));
  const zoneIds = new Set(places.filter((p) => p.kind === 'zone').map((p) => p.id));
  const problems: Problem[] = [];
  const say = (id: string, rule: string, message: string, mend: string): void => {
    problems.push(error({ file, id }, rule, message, mend));
  };
  const seen = new Set<string>();
  const taken = new Map<string, string>();
  for (const { place, column, row } of tiles) {
    if (!frame.has(place))
      say(place, 'not-in-frame', `is no district of the frame of ${on}`, 'Take the tile out, or correct the id.');
    if (seen.has(place)) say(place, 'tile-twice', 'has two tiles', 'Keep one of them.');
    seen.add(place);
    const at = `${column}/${row}`;
    const other = taken.get(at);
    if (other !== undefined) say(place, 'tile-taken', `stands on the tile of ${other}`, 'Move one of the two.');
    taken.set(at, place);
    const whole = Number.isInteger(column) && Number.isInteger(row);
    if (!whole || column < 0 || row < 0 || column >= columns || row >= rows)
      say(
        place,
        'off-grid',
        `stands at ${at}, outside the grid`,
        `Columns run from 0 to ${columns - 1}, rows from 0 to ${rows - 1}.`,
      );
  }
  for (const id of frame)
    if (!seen.has(id)) say(id, 'no-tile', 'has no tile', 'Give it a free one next to its neighbours.');
  for (const { place } of zones)
    if (!zoneIds.has(place)) say(place, 'unknown-zone', 'is no zone', 'Correct the id, or take the mark out.');
  return problems;
}

/** Boundaries: every area is a known place, by code and by its present name. */
function checkBoundaries(file: string, raw: unknown, loaded: Loaded): Problem[] {
  const read = readBoundaries(raw);
  const at = { file, id: '' };
  if ('fault' in read)
    return [error(at, 'bad-boundaries', `cannot be read: ${read.fault}`, 'Take the file over again.')];
  const byCode = new Map(loaded.places.map((p) => [p.row.code, p.row]));
  const problems = read.areas.flatMap((area) => {
    const place = byCode.get(area.code ?? '');
    if (place?.name.zh === area.name) return [];
    return [
      error(
        { file, id: area.code ?? area.name },
        'unknown-area',
        `${area.name} is no place of that code`,
        'Correct code or name: names follow the present status.',
      ),
    ];
  });
  return read.skipped === 0
    ? problems
    : [...problems, error(at, 'bad-boundaries', `${read.skipped} features are no areas`, 'Take them out.')];
}

/** The files under maps/. */
export function checkMaps(loaded: Loaded): Problem[] {
  return [...loaded.json].flatMap(([file, raw]) => {
    if (/^maps\/tiles-.*\.json$/.test(file)) return checkTiles(file, raw, loaded);
    return /^maps\/boundaries-.*\.json$/.test(file) ? checkBoundaries(file, raw, loaded) : [];
  });
}
