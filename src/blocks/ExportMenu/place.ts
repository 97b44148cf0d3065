/** Room between button and menu, and between menu and the edge of the window, px. */
const GAP = 4;
const EDGE = 8;

/**
 * Puts an open popover beside its button: below it, above where there is no room below, never outside the window. It stands
 * in the page's own coordinates, so that it scrolls with the card.
 */
export function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const page = document.documentElement;
  const below = at.bottom + GAP;
  const top = below + height > page.clientHeight && at.top - GAP - height >= 0 ? at.top - GAP - height : below;
  // The room kept for a scroll bar may count as the page's, but never as the body's.
  const right = Math.min(page.clientWidth, document.body.clientWidth);
  const left = Math.max(EDGE, Math.min(at.left, right - width - EDGE));
  menu.style.top = `${top + window.scrollY}px`;
  menu.style.left = `${left + window.scrollX}px`;
}
