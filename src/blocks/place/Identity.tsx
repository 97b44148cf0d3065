import { existsOn, type Place } from '../../domain/place.ts';
import { formatDate } from '../../format/date.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue } from '../dataset.tsx';
import { PlaceLink } from '../links.tsx';
import styles from './PlaceProfile.module.css';
import { kinds } from '../../i18n/kinds.ts';

function Links({ ids, before }: { ids: readonly string[]; before: string }) {
  const { lang } = useNavigation().here;
  const { catalogue } = useCatalogue();
  const places = ids.flatMap((id) => catalogue.places.get(id) ?? []);
  if (places.length === 0) return null;
  return (
    <p>
      {before}
      {places.map((p, i) => (
        <span key={p.id}>
          {i > 0 && (lang === 'zh' ? '、' : ', ')}
          <PlaceLink place={p}>{p.name[lang]}</PlaceLink>
        </span>
      ))}
    </p>
  );
}

/** What the place is, as of when, and what came before and after it, both ways. */
export function Identity({ place }: { place: Place }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const before = [...catalogue.places.values()].filter((p) => p.succeededBy.some((s) => s.place === place.id));
  const after = place.succeededBy.map((s) => s.place);
  const notes = [...place.succeededBy.flatMap((s) => s.note ?? []), ...(place.note ? [place.note] : [])];
  const overlaps = place.overlaps
    .map((o) => o.place)
    .filter((id) => {
      const other = catalogue.places.get(id);
      return other && (!place.validUntil ? existsOn(other, catalogue.date) || other.validUntil !== undefined : true);
    });
  return (
    <div className={styles.identity}>
      <p>
        {kinds[lang].place[place.kind]}
        {place.ring && ` · ${kinds[lang].ring[place.ring]}`}
        {place.code && ` · ${w.code} ${place.code}`}
      </p>
      {place.validUntil && (
        <div className={styles.lifetime}>
          <p>{w.validUntil(place.name[lang], formatDate(place.validUntil, lang))}</p>
          <Links ids={after} before={w.successor} />
        </div>
      )}
      {before.length > 0 && (
        <div className={styles.lifetime}>
          {place.validFrom && (
            <Links
              ids={before.map((p) => p.id)}
              before={w.validFrom(place.name[lang], formatDate(place.validFrom, lang))}
            />
          )}
        </div>
      )}
      <Links ids={overlaps} before={w.overlaps} />
      {place.formerNames.length > 0 && (
        <p>
          {w.formerNames}
          {place.formerNames.join(lang === 'zh' ? '、' : ', ')}
        </p>
      )}
      {notes.map((n) => (
        <p key={n.zh}>{n[lang]}</p>
      ))}
    </div>
  );
}
