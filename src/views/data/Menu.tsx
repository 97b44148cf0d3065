import { type ReactNode, type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { place } from '../../blocks/ExportMenu/place.ts';
import styles from './data.module.css';

interface MenuProps {
  /** What the list is a list of. */
  readonly name: string;
  /** What the button says, seen and heard. */
  readonly text: string;
  readonly label: string;
  readonly used?: boolean;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A button that opens a list of check boxes below it; Escape and a click elsewhere close it. */
export function Menu({ name, text, label, used = false, onClose, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // Placed once its list is there, for its size decides where.
  useLayoutEffect(() => {
    if (open && menu.current && button.current) place(menu.current, button.current);
  }, [open]);
  const onToggle = (e: ToggleEvent): void => {
    setOpen(e.newState === 'open');
    if (e.newState !== 'open') onClose?.();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={label}
        className={used ? styles.used : undefined}
      >
        {text}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a field set cannot be a popover that is placed by its corner. */}
      <div ref={menu} id={id} popover="auto" role="group" aria-label={name} className={styles.menu} onToggle={onToggle}>
        {open && children}
      </div>
    </>
  );
}
