import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './bar.module.css';

interface DisclosureProps {
  readonly label: string;
  /** What is chosen, in few words. */
  readonly value: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a sheet below it; Escape and a press elsewhere close it, and the focus goes back. */
export function Disclosure({ label, value, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useId();
  const name = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!open) return;
    const elsewhere = (e: PointerEvent): void => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) setOpen(false);
    };
    const key = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape' || !box.current?.contains(document.activeElement)) return;
      e.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('keydown', key, true);
    };
  }, [open]);
  return (
    <div ref={box} className={styles.disclosure}>
      <button
        ref={button}
        id={name}
        type="button"
        aria-expanded={open}
        aria-controls={open ? sheet : undefined}
        onClick={() => setOpen(!open)}
        className={styles.opener}
      >
        <span className={styles.label}>{label}</span> <span className={styles.value}>{value}</span>
      </button>
      {open && (
        <section id={sheet} aria-labelledby={name} className={styles.sheet}>
          {children(close)}
        </section>
      )}
    </div>
  );
}
