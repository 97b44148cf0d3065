import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End move among the items of a menu; true where the key was one of them. */
export function movedAmong(items: readonly HTMLElement[], e: KeyboardEvent): boolean {
  const at = items.findIndex((item) => item.matches(':focus'));
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = to[e.key];
  if (next === undefined) return false;
  e.preventDefault();
  e.stopPropagation();
  items.at(next % items.length)?.focus();
  return true;
}
