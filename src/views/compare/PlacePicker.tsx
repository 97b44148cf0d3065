import { useState } from 'react';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import type { Place } from '../../domain/place.ts';
import { peersOf } from '../../domain/rules/peers.ts';
import { isComparable } from '../../domain/slice/compare.ts';
import { compare } from '../../i18n/compare.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './bar.module.css';
import { MOST_PLACES, placeFits, placeGroups, withPlaces } from './choose.ts';

/** Search first, then what is chosen, what suggests itself, then all by ring. */
export function PlacePicker({ chosen, close }: { chosen: readonly Place[]; close: () => void }) {
  const { here, go } = useNavigation();
  const { catalogue } = useCatalogue();
  const { lang, comparison } = here;
  const w = compare[lang];
  const [typed, setTyped] = useState('');
  const ids = chosen.map((p) => p.id);
  const set = (next: readonly string[]): void => go({ query: { comparison: withPlaces(comparison, next) } });
  const toggle = (p: Place): void => set(ids.includes(p.id) ? ids.filter((id) => id !== p.id) : [...ids, p.id]);
  const full = ids.length >= MOST_PLACES;
  const groups = placeGroups(catalogue)
    .map((g) => ({ ...g, places: g.places.filter((p) => placeFits(p, typed)) }))
    .filter((g) => g.places.length > 0);
  const box = (p: Place) => (
    <label key={p.id} className={styles.option}>
      <input
        type="checkbox"
        checked={ids.includes(p.id)}
        disabled={full && !ids.includes(p.id)}
        onChange={() => toggle(p)}
      />
      {p.short[lang]}
    </label>
  );
  return (
    <>
      <input
        type="search"
        aria-label={w.findPlace}
        placeholder={w.findPlace}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
        className={styles.find}
      />
      {chosen.length > 0 && (
        <fieldset className={styles.group}>
          <legend>
            {w.chosen} <span className={styles.count}>{chosen.length}</span>{' '}
            <button type="button" className="quiet" onClick={() => set([])}>
              {w.clear}
            </button>
          </legend>
          <div className={styles.options}>{chosen.map(box)}</div>
        </fieldset>
      )}
      {typed === '' && chosen.length > 0 && !full && <Suggested chosen={chosen} add={toggle} />}
      {groups.map((g) => (
        <fieldset key={g.ring} className={styles.group}>
          <legend>{g.ring === 'zones' ? w.zones : w.rings[g.ring]}</legend>
          <div className={styles.options}>{g.places.map(box)}</div>
        </fieldset>
      ))}
      {groups.length === 0 && <p role="status">{w.nothingFound}</p>}
      <p className={styles.end}>
        <button type="button" onClick={close}>
          {w.done}
        </button>
      </p>
    </>
  );
}

/** Peers of the first chosen place. */
function Suggested({ chosen, add }: { chosen: readonly Place[]; add: (p: Place) => void }) {
  const { lang } = useNavigation().here;
  const { catalogue } = useCatalogue();
  const { data } = useDataset(['resident_population', 'gdp']);
  const w = compare[lang];
  const candidates = [...catalogue.places.values()].filter(isComparable);
  const peers = peersOf(data, candidates, chosen, (p) => catalogue.coverage.get(p.id)?.size ?? 0);
  if (peers.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{w.suggested}</legend>
      <ul className={styles.peers}>
        {peers.map((g) => (
          <li key={g.reason}>
            <span className={styles.label}>{w.peers[g.reason]}</span>{' '}
            {g.places.map((p) => (
              <button
                key={p.id}
                type="button"
                className="quiet"
                aria-label={w.add(p.short[lang])}
                onClick={() => add(p)}
              >
                + {p.short[lang]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
