import { useLayoutEffect, useRef } from 'react';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './present.module.css';

/**
 * The darkened room: over all there is, evidence too, which cannot be reached meanwhile; what had the focus has it again when
 * the light returns.
 */
export function Dark({ onLight }: { onLight: () => void }) {
  const w = brief[useNavigation().here.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it goes: only so does the browser give the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dark}
      aria-label={w.blanked}
      onCancel={(e) => {
        e.preventDefault();
        onLight();
      }}
    >
      <button type="button" aria-label={w.blanked} onClick={onLight} />
    </dialog>
  );
}
