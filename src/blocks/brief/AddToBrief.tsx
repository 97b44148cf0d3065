import { useState } from 'react';
import { BRIEF_LIMITS } from '../../domain/brief.ts';
import { card as words } from '../../i18n/card.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';
import styles from './AddToBrief.module.css';
import { useBrief } from './useBrief.ts';

/** Adds the card to the brief, and says how many it holds then. */
export function AddToBrief({ query }: { query: string }) {
  const w = words[useNavigation().here.lang];
  const { state, fault, dispatch } = useBrief();
  const [added, setAdded] = useState(false);
  const { items } = state.now;
  const full = items.length >= BRIEF_LIMITS.items;
  const add = (): void => {
    dispatch({ do: 'add', item: { kind: 'card', card: query, title: '', comment: '' } });
    setAdded(true);
  };
  const cards = items.filter((i) => i.kind === 'card').length;
  return (
    <div className={styles.add}>
      <button type="button" disabled={full && !added} onClick={add}>
        {w.add}
      </button>
      <span role="status" className={styles.said}>
        {added && (
          <>
            {full ? w.fullBrief(BRIEF_LIMITS.items) : w.added(cards)}{' '}
            <GoLink to={{ address: { view: 'brief', id: null } }}>{w.openBrief}</GoLink>
            {fault && ` ${w.keepFaults[fault]}`}
          </>
        )}
      </span>
    </div>
  );
}
