import { type ReactNode, useEffect, useRef } from 'react';
import styles from './embed.module.css';

/** Room below an open menu, px. */
const BELOW_MENU = 8;

/** How high the frame has to be for what is in it, px: a menu that hangs below the card is seen as well. */
function heightOf(element: HTMLElement): number {
  const menu = element.querySelector('[role=menu]:popover-open');
  const own = element.getBoundingClientRect().height;
  const hung = menu ? menu.getBoundingClientRect().bottom + window.scrollY + BELOW_MENU : 0;
  return Math.ceil(Math.max(own, hung));
}

/** Tells the page around the frame how high the card is, in px, whenever that changes. The README documents the message. */
function useHeightTold(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = box.current;
    if (!element || window.parent === window) return;
    let told = 0;
    const tell = (): void => {
      const height = heightOf(element);
      if (height === told) return;
      told = height;
      // Whoever shows the card may know how high it is.
      window.parent.postMessage({ type: 'yucai:height', height }, '*');
    };
    // A menu has its place once it is open.
    const onToggle = (): void => {
      requestAnimationFrame(tell);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    // A browser that sees the frame nowhere on its screen does not lay it out, and then observes no size.
    const changes = new MutationObserver(tell);
    changes.observe(element, { childList: true, subtree: true });
    element.addEventListener('toggle', onToggle, { capture: true });
    tell();
    return () => {
      observer.disconnect();
      changes.disconnect();
      element.removeEventListener('toggle', onToggle, { capture: true });
    };
  }, [box]);
}

/** All that a frame in another page holds: no chrome, as wide as the frame, and the page around it knows how high. */
export function EmbedFrame({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useHeightTold(box);
  return (
    <main ref={box} id="main" tabIndex={-1} className={styles.embed}>
      {children}
    </main>
  );
}
