import { type RefObject, useLayoutEffect, useRef } from 'react';
import { singleKeys } from '../../blocks/search/shortcuts.ts';
import { type Turn, turnOf } from './slides.ts';

/** Keys of the page, and of the presenter's window, turn the slides. Gives the latest `turn`, for what runs by itself. */
export function useTurnKeys(turn: (what: Turn) => void, beside: Window | null): RefObject<(what: Turn) => void> {
  const latest = useRef(turn);
  useLayoutEffect(() => {
    latest.current = turn;
  });
  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      // The key that begins a show elsewhere would load the page anew, before the whole room.
      if (e.key === 'F5' && document.fullscreenElement) e.preventDefault();
      const what = turnOf(e, singleKeys());
      if (what === null) return;
      if (what !== 'leave') e.preventDefault();
      latest.current(what);
    };
    const windows = beside ? [window, beside] : [window];
    for (const each of windows) each.addEventListener('keydown', onKey);
    return () => {
      for (const each of windows) each.removeEventListener('keydown', onKey);
    };
  }, [beside]);
  return latest;
}
