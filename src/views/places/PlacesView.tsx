import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { BOUNDARY_CHANGE, existsOn, type Place } from '../../domain/place.ts';
import { RINGS } from '../../domain/words.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './places.module.css';
import { kinds } from '../../i18n/kinds.ts';

/** All places, by ring and kind, with how much is known of each. */
export function PlacesView() {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const all = [...catalogue.places.values()];
  const districts = all.filter((p) => p.ring !== undefined && p.kind !== 'zone');
  const groups: { name: string; places: Place[] }[] = [
    { name: w.city, places: all.filter((p) => p.kind === 'municipality') },
    ...RINGS.map((ring) => ({
      name: kinds[lang].ring[ring],
      places: districts.filter((p) => p.ring === ring && existsOn(p, BOUNDARY_CHANGE)),
    })),
    { name: w.frameOld, places: districts.filter((p) => !existsOn(p, BOUNDARY_CHANGE)) },
    { name: w.zones, places: all.filter((p) => p.kind === 'zone') },
    { name: w.outside, places: all.filter((p) => p.kind === 'outside') },
  ];
  return (
    <div className={styles.index}>
      <h1>{w.placesTitle}</h1>
      <p>{w.placesLead}</p>
      {groups.map((g) => (
        <section key={g.name}>
          <h2>{g.name}</h2>
          <ul>
            {g.places.map((p) => (
              <li key={p.id}>
                <GoLink to={{ address: { view: 'places', id: p.id } }}>{p.name[lang]}</GoLink>
                <small>{w.indicatorsKnown(catalogue.coverage.get(p.id)?.size ?? 0)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
