import { useSyncExternalStore } from 'react';

let asked = false;

function subscribe(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const paper = window.matchMedia('print');
  for (const name of ['beforeprint', 'afterprint'])
    window.addEventListener(
      name,
      (e) => {
        asked = e.type === 'beforeprint';
        listener();
      },
      { signal },
    );
  paper.addEventListener('change', listener, { signal });
  return () => stop.abort();
}

/** Is the page being put on paper? What paper alone has is made then, and not before. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked || window.matchMedia('print').matches,
    () => false,
  );
}
