import type { RefObject } from 'react';
import { singleKeys } from '../../blocks/search/shortcuts.ts';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import { SteadyButton } from '../../ui/SteadyButton.tsx';
import styles from './present.module.css';
import type { Turn } from './slides.ts';

interface ControlsProps {
  readonly nav: RefObject<HTMLElement | null>;
  /** The number of the slide, from 1, and of how many; null where there is none. */
  readonly at: { readonly slide: number; readonly of: number } | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Does it run by itself? Null: it must not. */
  readonly loop: boolean | null;
  /** Does the slide take the whole screen? Null: it does in any case. */
  readonly fill: boolean | null;
  /** Are the notes below the slide open? Null: they have a window of their own. */
  readonly notes: boolean | null;
  /** Did the browser refuse that window? */
  readonly blocked: boolean;
  readonly onTurn: (turn: Turn) => void;
}

/** The bar below a presentation: every key's work by mouse and finger. On a phone its words are short. */
export function Controls({ nav, at, isFirst, isLast, loop, fill, notes, blocked, onTurn }: ControlsProps) {
  const w = brief[useNavigation().here.lang];
  const brevity = notes !== null;
  return (
    <nav ref={nav} className={styles.controls} aria-label={w.deck} data-short={brevity || undefined}>
      <SteadyButton idle={isFirst} onPress={() => onTurn('previous')}>
        {w.previous}
      </SteadyButton>
      <output aria-live={loop ? 'off' : 'polite'} aria-label={at && brevity ? w.slide(at.slide, at.of) : undefined}>
        {at && (brevity ? w.slideShort(at.slide, at.of) : w.slide(at.slide, at.of))}
      </output>
      <SteadyButton idle={isLast} onPress={() => onTurn('next')}>
        {w.next}
      </SteadyButton>
      {loop === null ? (
        <span className={styles.hint}>{w.lessMotion}</span>
      ) : (
        <button type="button" onClick={() => onTurn('loop')}>
          {loop ? w.pause : w.loop}
        </button>
      )}
      {fill !== null && (
        <button type="button" onClick={() => onTurn('fill')}>
          {fill ? w.fit : w.fill}
        </button>
      )}
      {notes === null ? (
        <button type="button" onClick={() => onTurn('presenter')}>
          {w.presenter}
        </button>
      ) : (
        <button type="button" aria-expanded={notes} onClick={() => onTurn('presenter')}>
          {w.notes}
        </button>
      )}
      <span role="status" className={styles.hint}>
        {blocked ? w.presenterBlocked : singleKeys() ? w.keys : w.longKeys}
      </span>
      <button type="button" className={styles.leave} aria-label={w.leave} onClick={() => onTurn('leave')}>
        {brevity ? w.leaveShort : w.leave}
      </button>
    </nav>
  );
}
