import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let asked = false;

/** The browser takes the page as it stands when the event is over: what paper needs is drawn before that. */
function tell(): void {
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function onPrint(e: Event): void {
  asked = e.type === 'beforeprint';
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // The same function again is no second listener.
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrint);
  window.matchMedia('print').addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    window.matchMedia('print').removeEventListener('change', listener);
  };
}

/** Is the page being put on paper? What paper alone has is made then, and not before. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked || window.matchMedia('print').matches,
    () => false,
  );
}
