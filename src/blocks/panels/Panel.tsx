import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './Panel.module.css';

interface PanelProps {
  /** What kind of panel it is, above its title; the panel is named by it unless `named` says otherwise. */
  readonly label: string;
  readonly title: ReactNode;
  readonly named: 'label' | 'title';
  /** A new subject takes the focus again. */
  readonly subject: string;
  readonly children: ReactNode;
}

/** Where the focus was when the first panel opened; it goes back there. */
let before: Element | null = null;

/**
 * A panel beside the view, which stays in sight and in use; on a phone it covers the page. Focus goes in when it opens and
 * back when it closes; Escape and the browser's Back close it.
 */
export function Panel({ label, title, named, subject, children }: PanelProps) {
  const { here, closePanel } = useNavigation();
  const w = shell[here.lang];
  const head = useRef<HTMLHeadingElement>(null);
  const labelId = useId();
  const titleId = useId();

  // Before the page beneath is hidden (on a phone): what is hidden loses the focus.
  useLayoutEffect(() => {
    if (before === null) before = document.activeElement;
    return () => {
      const back = before;
      // React mounts the next panel in the same turn; only when none came does the focus go back.
      queueMicrotask(() => {
        if (document.querySelector('[data-panel]')) return;
        before = null;
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
        // It is gone, or the panel came with the link: the reader stays on the page, not before it.
        if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
      });
    };
  }, []);

  // Before it is seen: a key that is pressed as soon as the panel shows must find it listening.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the subject.
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true });
  }, [subject]);

  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.key === 'Escape' && !e.defaultPrevented) closePanel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [closePanel]);

  return (
    <div data-panel role="dialog" aria-labelledby={named === 'label' ? labelId : titleId} className={styles.panel}>
      <div className={styles.head}>
        <p id={labelId} className={styles.label}>
          {label}
        </p>
        <button type="button" onClick={closePanel} className={styles.close} aria-label={w.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </button>
        <h2 id={titleId} ref={head} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
