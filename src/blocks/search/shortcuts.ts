const KEPT = 'yucai-keys';

/** May single keys be shortcuts? Kept in the browser; where it keeps nothing, they may. */
export function singleKeys(): boolean {
  try {
    return window.localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice, where the browser allows it. */
export function keepSingleKeys(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEPT);
    else window.localStorage.setItem(KEPT, 'off');
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}

/** What a key pressed anywhere on the page asks for. Nothing while a text is typed or composed, or a list is chosen from. */
export function shortcutOf(e: KeyboardEvent): 'search' | 'keys' | null {
  if (e.defaultPrevented || e.isComposing || e.altKey) return null;
  if (e.ctrlKey || e.metaKey) return e.key.toLowerCase() === 'k' && !e.shiftKey ? 'search' : null;
  const typing = e.target instanceof Element && e.target.closest('input, select, textarea, [contenteditable], dialog');
  if (typing || !singleKeys()) return null;
  return e.key === '/' ? 'search' : e.key === '?' ? 'keys' : null;
}
