import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** What the button in the head says. */
  readonly closeLabel: string;
  /** Called once it has closed, by its button, by Escape or by `leave`. */
  readonly onClose: () => void;
  /** How wide, where there is room: a text and a few fields, a form, a table, a picture beside its choices. */
  readonly width?: 'text' | 'form' | 'table' | 'picture';
  /** What stays in sight at the foot. */
  readonly foot?: (leave: () => void) => ReactNode;
  readonly children: ReactNode | ((leave: () => void) => ReactNode);
}

/** A modal dialog: open while it is mounted, its body scrolls between head and foot; on a phone it rises from the bottom. */
export function Dialog({ title, closeLabel, onClose, width = 'text', foot, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const leave = (): void => dialog.current?.close();
  // What it stands in (a panel) must not close with it.
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') e.stopPropagation();
  };
  // A dialog that was opened from here tells of its own end, too.
  const onClosed = (e: SyntheticEvent): void => {
    if (e.target === e.currentTarget) onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={head}
      data-width={width}
      className={styles.dialog}
      onClose={onClosed}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h2 id={head}>{title}</h2>
        <button type="button" onClick={leave}>
          {closeLabel}
        </button>
      </div>
      <div className={styles.body}>{typeof children === 'function' ? children(leave) : children}</div>
      {foot && <div className={styles.foot}>{foot(leave)}</div>}
    </dialog>
  );
}
