import { useRef, useState } from 'react';
import type { HeadlineModel } from '../charts/headline/model.ts';
import type { Card } from '../domain/card.ts';
import { card as words } from '../i18n/card.ts';
import { useNavigation } from '../state/location.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Actions } from './ChartCard/Actions.tsx';
import { leadTo, useLanding } from './OpenFile/landing.ts';
import styles from './HeadlineActions.module.css';

interface HeadlineActionsProps {
  readonly model: HeadlineModel;
  readonly card: Card;
}

/** The corner of a headline figure, too small for a row of buttons: one that opens all that can be done with a card. */
export function HeadlineActions({ model, card }: HeadlineActionsProps) {
  const { here, go } = useNavigation();
  const w = words[here.lang];
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLanding(model, card, (focus) => {
    leadTo(button.current?.closest('article'), focus);
    // It has no table: its evidence is that of its one figure.
    if (focus && model.figure !== null) go({ query: { open: { kind: 'figure', id: model.figure } } });
  });
  return (
    <>
      <button
        ref={button}
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
      {open && (
        <Dialog title={model.title} closeLabel={w.close} onClose={() => setOpen(false)}>
          <p className={styles.said}>{model.summary}</p>
          <div className={styles.actions}>
            <Actions model={model} card={card} />
          </div>
        </Dialog>
      )}
    </>
  );
}
