import { useSyncExternalStore } from 'react';
import { useNavigation } from '../state/location.tsx';
import type { ThemeName } from '../theme/names.ts';
import { PALETTES, type Palette } from '../theme/tokens.ts';

const DARK = '(prefers-color-scheme: dark)';

let onPaper = false;

function subscribe(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const print = (e: Event): void => {
    onPaper = e.type === 'beforeprint';
    listener();
  };
  window.matchMedia(DARK).addEventListener('change', listener, { signal });
  for (const name of ['beforeprint', 'afterprint']) window.addEventListener(name, print, { signal });
  return () => stop.abort();
}

/** The theme in force: the reader's choice, else the system's; light on paper, whatever the screen. */
function useThemeName(): ThemeName {
  const { here } = useNavigation();
  return useSyncExternalStore(
    subscribe,
    () => (onPaper ? 'light' : (here.theme ?? (window.matchMedia(DARK).matches ? 'dark' : 'light'))),
    () => 'light' as const,
  );
}

/** The colours in force. */
export function usePalette(): Palette {
  return PALETTES[useThemeName()];
}
