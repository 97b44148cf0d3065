import { useSyncExternalStore } from 'react';
import { useNavigation } from '../state/location.tsx';
import { PALETTES, type Palette } from '../theme/tokens.ts';
import { usePrinting } from './printing.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** The colours in force: of the reader's choice, else of the system; light on paper, whatever the screen. */
export function usePalette(): Palette {
  const { here } = useNavigation();
  const printing = usePrinting();
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(DARK).matches,
    () => false,
  );
  return PALETTES[printing ? 'light' : (here.theme ?? (dark ? 'dark' : 'light'))];
}
