import type { Dataset } from '../dataset.ts';
import { writtenValue } from '../figure.ts';
import { lastDay } from '../period.ts';
import { type Place, shareGround } from '../place.ts';
import { facts } from './choose.ts';

export const PEER_REASONS = ['ring', 'neighbours', 'ground', 'population', 'gdp'] as const;
export type PeerReason = (typeof PEER_REASONS)[number];

export interface Peers {
  readonly reason: PeerReason;
  readonly places: readonly Place[];
}

/** How many peers each reason names. */
const MOST = 4;
/** No more than this many times larger or smaller counts as similar. */
const SIMILAR = 1.5;

function latest(data: Pick<Dataset, 'figures'>, indicator: string, place: string): number | null {
  const own = facts((data.figures.get(indicator) ?? []).filter((f) => f.place === place));
  const last = own.sort((a, b) => lastDay(b.period) - lastDay(a.period))[0];
  const value = last ? writtenValue(last) : Number.NaN;
  return value > 0 ? value : null;
}

/** Those of the listed places that stood side by side on one day: of two that took over from each other the first stays. */
function ofOneDay(list: readonly Place[]): Place[] {
  return list.filter((p, i) => !list.slice(0, i).some((earlier) => shareGround(p, earlier)));
}

/**
 * Places that suggest themselves beside the first one chosen: of its ring, with a border on it, on shared ground, of similar population or GDP
 * (nearest first, the latest figures, at most half as much again). `known` says which candidates have anything to show.
 */
export function peersOf(
  data: Pick<Dataset, 'figures'>,
  candidates: readonly Place[],
  chosen: readonly Place[],
  known: (place: Place) => number,
): Peers[] {
  const [first] = chosen;
  if (!first) return [];
  const taken = new Set(chosen.map((p) => p.id));
  const free = candidates.filter((p) => !taken.has(p.id));
  const byKnown = (list: readonly Place[]): Place[] => [...list].sort((a, b) => known(b) - known(a));
  const similar = (indicator: string): Place[] => {
    const own = latest(data, indicator, first.id);
    if (own === null) return [];
    return free
      .flatMap((place) => {
        const value = latest(data, indicator, place.id);
        return value === null ? [] : [{ place, distance: Math.abs(Math.log(value / own)) }];
      })
      .filter((x) => x.distance <= Math.log(SIMILAR))
      .sort((a, b) => a.distance - b.distance)
      .map((x) => x.place);
  };
  const groups: Peers[] = [
    { reason: 'ring', places: byKnown(free.filter((p) => first.ring !== undefined && p.ring === first.ring)) },
    { reason: 'neighbours', places: ofOneDay(byKnown(free.filter((p) => first.neighbours?.includes(p.id)))) },
    { reason: 'ground', places: byKnown(free.filter((p) => shareGround(first, p))) },
    { reason: 'population', places: similar('resident_population') },
    { reason: 'gdp', places: similar('gdp') },
  ];
  return groups.filter((g) => g.places.length > 0).map((g) => ({ ...g, places: g.places.slice(0, MOST) }));
}
