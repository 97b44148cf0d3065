/** All that this browser keeps for the reader stands under names that begin so. */
const PREFIX = 'yucai.';

/** What was kept under a name; null where there is nothing, or nothing that can be read. */
export function stored(name: string): unknown {
  try {
    const text = window.localStorage.getItem(PREFIX + name);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps a value under a name. False: the browser keeps nothing, or has no room left; what was kept before stays. */
export function store(name: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
