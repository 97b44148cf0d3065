/** The nodes that lie on a cycle of `next` (an id → the ids it points to), each once, in the order of `ids`. */
export function onCycle(ids: readonly string[], next: (id: string) => readonly string[]): string[] {
  return ids.filter((start) => {
    const seen = new Set<string>();
    const open = [...next(start)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...next(id));
    }
    return false;
  });
}

/** Groups that `links` hold together: id → a name that all ids of its group have in common. */
export function groups(ids: readonly string[], links: readonly (readonly [string, string])[]): Map<string, string> {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const [a, b] of links) {
    if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  }
  return new Map(ids.map((id) => [id, root(id)]));
}
