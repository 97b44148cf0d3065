import { type KeyboardEvent, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { HeadlineModel } from '../charts/headline/model.ts';
import type { Card } from '../domain/card.ts';
import { card as words } from '../i18n/card.ts';
import { useNavigation } from '../state/location.tsx';
import { Actions } from './ChartCard/Actions.tsx';
import styles from './HeadlineActions.module.css';

interface HeadlineActionsProps {
  readonly model: HeadlineModel;
  readonly card: Card;
}

/** The corner of a headline figure, too small for a row of buttons: one that opens all that can be done with a card. */
export function HeadlineActions({ model, card }: HeadlineActionsProps) {
  const w = words[useNavigation().here.lang];
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-haspopup="dialog"
        aria-label={w.more(model.title)}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 8h.01M8 8h.01M14 8h.01" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
      </button>
      {open && <ActionsDialog model={model} card={card} close={() => setOpen(false)} />}
    </>
  );
}

function ActionsDialog({ model, card, close }: HeadlineActionsProps & { readonly close: () => void }) {
  const w = words[useNavigation().here.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  // A panel that it stands in must not close with it.
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') e.stopPropagation();
  };
  // A dialog that was opened from here tells of its own end, too.
  const onClose = (e: SyntheticEvent): void => {
    if (e.target === e.currentTarget) close();
  };
  return (
    <dialog ref={dialog} aria-labelledby={head} className={styles.dialog} onClose={onClose} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id={head}>{model.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {w.close}
        </button>
      </div>
      <p className={styles.said}>{model.summary}</p>
      <div className={styles.actions}>
        <Actions model={model} card={card} />
      </div>
    </dialog>
  );
}
