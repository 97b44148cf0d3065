import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { Identity } from '../../blocks/place/Identity.tsx';
import { PlaceProfile } from '../../blocks/place/PlaceProfile.tsx';
import type { Place } from '../../domain/place.ts';
import { known } from '../../i18n/known.ts';
import { panels } from '../../i18n/panels.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './places.module.css';

const INDEX = { address: { view: 'places', id: null } } as const;

/** What the place lies in, from the city down; what lies outside the city begins with the list of places. */
function pathTo(place: Place, places: ReadonlyMap<string, Place>): Place[] {
  if (place.kind === 'municipality') return [];
  const around = place.within.flatMap((id) => places.get(id) ?? []);
  const parent = around.find((p) => p.kind !== 'municipality') ?? around[0];
  return parent ? [...pathTo(parent, places), parent] : [];
}

/** 重庆 › 江北区, and what of it is open beside the page: › 金融资产. */
function Crumbs({ place }: { place: Place }) {
  const { here } = useNavigation();
  const { lang, open } = here;
  const { catalogue } = useCatalogue();
  const path = pathTo(place, catalogue.places);
  const figure = open?.kind === 'figure' ? catalogue.indicators.get(open.id.split('.')[0] ?? '') : undefined;
  return (
    <>
      {path.length === 0 && place.kind !== 'municipality' && (
        <>
          <GoLink to={INDEX}>{shell[lang].views.places}</GoLink> ›{' '}
        </>
      )}
      {path.map((p) => (
        <span key={p.id}>
          <GoLink to={{ address: { view: 'places', id: p.id } }}>{p.short[lang]}</GoLink> ›{' '}
        </span>
      ))}
      {figure ? (
        <>
          <GoLink to={{ query: { open: null } }}>{place.name[lang]}</GoLink> ›{' '}
          <GoLink to={{ address: { view: 'indicators', id: figure.id } }}>{figure.name[lang]}</GoLink>
        </>
      ) : (
        <span aria-current="page">{place.name[lang]}</span>
      )}
    </>
  );
}

/** The page of one place. */
export function PlaceView({ id }: { id: string }) {
  const { lang, comparison } = useNavigation().here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const place = catalogue.places.get(id);
  return (
    <article className={styles.place}>
      <nav aria-label={w.breadcrumb} className={styles.crumbs}>
        {place ? <Crumbs place={place} /> : <GoLink to={INDEX}>{shell[lang].views.places}</GoLink>}
      </nav>
      {place ? (
        <>
          <h1>{place.name[lang]}</h1>
          <Identity place={place} />
          <PlaceProfile key={place.id} place={place} form="page" />
        </>
      ) : (
        <div role="alert">
          <h1>{shell[lang].notFoundTitle}</h1>
          <p>{comparison.known === null ? w.placeMissing(id) : known[lang].placeLater(id, comparison.known)}</p>
        </div>
      )}
    </article>
  );
}
