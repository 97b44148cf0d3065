import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Does the system ask for less motion? */
export function useLessMotion(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
