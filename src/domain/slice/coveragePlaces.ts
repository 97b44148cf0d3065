import type { Catalogue } from '../dataset.ts';
import { BOUNDARY_CHANGE, type Place } from '../place.ts';

/** The places of the strip of what is known: districts until the boundary change, those since, then zones. */
export function coveragePlaces(catalogue: Pick<Catalogue, 'places'>): Place[] {
  const all = [...catalogue.places.values()].filter((p) => p.kind !== 'municipality' && p.kind !== 'outside');
  const districts = all.filter((p) => p.kind !== 'zone');
  return [
    ...districts.filter((p) => p.validFrom !== BOUNDARY_CHANGE),
    ...districts.filter((p) => p.validFrom === BOUNDARY_CHANGE),
    ...all.filter((p) => p.kind === 'zone'),
  ];
}
