import type { Place } from '../../domain/place.ts';
import { panels } from '../../i18n/panels.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { CardHome } from '../Card/home.ts';
import { GoLink } from '../links.tsx';
import { Identity } from '../place/Identity.tsx';
import { PlaceProfile } from '../place/PlaceProfile.tsx';
import { Panel } from './Panel.tsx';

/** A place beside the view. */
export function PlacePanel({ place }: { place: Place }) {
  const { lang } = useNavigation().here;
  return (
    <Panel label={shell[lang].views.places} title={place.name[lang]} named="title" subject={place.id}>
      <Identity place={place} />
      <p>
        <GoLink to={{ address: { view: 'places', id: place.id } }}>{panels[lang].fullPage}</GoLink>
      </p>
      <CardHome value={{ view: 'places', id: place.id }}>
        <PlaceProfile place={place} form="panel" />
      </CardHome>
    </Panel>
  );
}
