import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { Identity } from '../../blocks/place/Identity.tsx';
import { PlaceProfile } from '../../blocks/place/PlaceProfile.tsx';
import { panels } from '../../i18n/panels.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './places.module.css';

/** The page of one place. */
export function PlaceView({ id }: { id: string }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const place = catalogue.places.get(id);
  return (
    <article className={styles.place}>
      <nav aria-label={w.breadcrumb} className={styles.crumbs}>
        <GoLink to={{ address: { view: 'overview', id: null } }}>{shell[lang].views.overview}</GoLink> ›{' '}
        <GoLink to={{ address: { view: 'places', id: null } }}>{shell[lang].views.places}</GoLink>
        {place && ` › ${place.name[lang]}`}
      </nav>
      {place ? (
        <>
          <h1>{place.name[lang]}</h1>
          <Identity place={place} />
          <PlaceProfile key={place.id} place={place} form="page" />
        </>
      ) : (
        <p role="alert">{w.placeMissing(id)}</p>
      )}
    </article>
  );
}
