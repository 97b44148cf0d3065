import { useSyncExternalStore } from 'react';
import { useNavigation } from '../state/location.tsx';
import type { ThemeName } from '../theme/names.ts';
import { PALETTES, type Palette } from '../theme/tokens.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme in force: the reader's choice, else the system's. */
function useThemeName(): ThemeName {
  const { here } = useNavigation();
  const system = useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light' as const,
  );
  return here.theme ?? system;
}

/** The colours in force. */
export function usePalette(): Palette {
  return PALETTES[useThemeName()];
}
