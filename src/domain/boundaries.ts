import type { Area } from './map.ts';
import type { Place } from './place.ts';

/** Which area of a file is which district of the frame. */
export interface Matched {
  /** By place: its areas, and whether they only stand for it: boundaries of the places that it succeeded. */
  readonly places: ReadonlyMap<string, { readonly areas: readonly Area[]; readonly approximate: boolean }>;
  /** Areas that are no district of the frame, nor of the one before. */
  readonly unmatched: readonly Area[];
}

function names(p: Place): string[] {
  return [p.name.zh, p.short.zh, p.name.en, p.short.en, ...p.aliases, ...p.formerNames].map(plain);
}

function plain(name: string): string {
  return name.replace(/[\s'’·]/g, '').toLowerCase();
}

/** The name without what kind of unit it is, where at least two characters are left: 江北区 → 江北. */
function bare(name: string): string {
  const cut = plain(name).replace(/(?:土家族苗族|苗族土家族|土家族)?自治县$|新区$|[区县市]$|(?:district|county)$/, '');
  return cut.length >= 2 ? cut : plain(name);
}

function find(area: Area, among: readonly Place[]): Place | undefined {
  return (
    (area.code === null ? undefined : among.find((p) => p.code === area.code)) ??
    among.find((p) => names(p).includes(plain(area.name))) ??
    among.find((p) => names(p).some((n) => n === bare(area.name)) || bare(p.name.zh) === bare(area.name))
  );
}

/**
 * Matches areas to the places of a frame: by code, else by name, short name, alias or former name, else by the name without
 * its 区 or 县. In a file that still has a place which ended (江北, 渝北), areas of ended places stand, approximately, for
 * the first of their successors in the frame; 北碚 is then the old one, although a place of the frame bears its name.
 */
export function matchAreas(areas: readonly Area[], frame: readonly Place[], all: Iterable<Place>): Matched {
  const inFrame = new Set(frame.map((p) => p.id));
  const heirOf = (p: Place): string | undefined => p.succeededBy.find((s) => inFrame.has(s.place))?.place;
  const ended = [...all].filter((p) => !inFrame.has(p.id) && p.kind !== 'zone' && heirOf(p) !== undefined);
  const old = areas.some((area) => find(area, ended) !== undefined && find(area, frame) === undefined);
  const places = new Map<string, { areas: readonly Area[]; approximate: boolean }>();
  const unmatched: Area[] = [];
  for (const area of areas) {
    const before = old ? find(area, ended) : undefined;
    const id = before ? heirOf(before) : find(area, frame)?.id;
    if (id === undefined) unmatched.push(area);
    else places.set(id, { areas: [...(places.get(id)?.areas ?? []), area], approximate: before !== undefined });
  }
  return { places, unmatched };
}
