import { useState } from 'react';
import { BRIEF_LIMITS } from '../../domain/brief.ts';
import { card as words } from '../../i18n/card.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';
import styles from './AddToBrief.module.css';
import { useBrief } from './useBrief.ts';

interface AddToBriefProps {
  /** Cards, each as a query string. */
  readonly queries: readonly string[];
  /** Words of the button, where it does not stand below the one card that it adds. */
  readonly label?: string;
}

/** Adds the card, or several, to the brief, and says how many it holds then. */
export function AddToBrief({ queries, label }: AddToBriefProps) {
  const w = words[useNavigation().here.lang];
  const { state, fault, dispatch } = useBrief();
  const [said, say] = useState<'added' | 'full' | null>(null);
  const { items } = state.now;
  const full = items.length + queries.length > BRIEF_LIMITS.items;
  const add = (): void => {
    say(full ? 'full' : 'added');
    if (!full) dispatch({ do: 'add', items: queries.map((card) => ({ kind: 'card', card, title: '', comment: '' })) });
  };
  const cards = items.filter((i) => i.kind === 'card').length;
  return (
    <div className={styles.add}>
      <button type="button" onClick={add}>
        {label ?? w.add}
      </button>
      <span role="status" className={styles.said}>
        {said && (
          <>
            {said === 'full' ? w.fullBrief(BRIEF_LIMITS.items) : w.added(cards)}{' '}
            <GoLink to={{ address: { view: 'brief', id: null } }}>{w.openBrief}</GoLink>
            {fault && ` ${w.keepFaults[fault]}`}
          </>
        )}
      </span>
    </div>
  );
}
