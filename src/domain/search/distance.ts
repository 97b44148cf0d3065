/** How near a beginning of a text is to what was typed, and how long that beginning is. */
export interface Near {
  readonly distance: number;
  readonly length: number;
}

/**
 * The beginning of `text` from `at` that is nearest to `query`, where no more than `most` letters were left out, put in,
 * changed, or swapped with their neighbour; null where none is that near. Of equally near ones the one whose length is
 * nearest to what was typed. `count` hears how many cells of the table were filled.
 */
export function nearestPrefix(
  query: string,
  text: string,
  at: number,
  most: number,
  count: (cells: number) => void,
): Near | null {
  const width = Math.min(text.length - at, query.length + most);
  if (width < query.length - most || !begins(query, text, at, most)) return null;
  // Rows of the table by letters typed, columns by letters of the text; only the band that can stay within `most`.
  let [before, last] = [[] as number[], Array.from({ length: width + 1 }, (_, j) => j)];
  const far = most + 1;
  for (let i = 1; i <= query.length; i++) {
    const row = new Array<number>(width + 1).fill(far);
    const [from, to] = [Math.max(1, i - most), Math.min(width, i + most)];
    if (i <= most) row[0] = i;
    let best = row[0] ?? far;
    for (let j = from; j <= to; j++) {
      const same = query[i - 1] === text[at + j - 1];
      let d = Math.min((last[j - 1] ?? far) + (same ? 0 : 1), (last[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
      if (i > 1 && j > 1 && query[i - 1] === text[at + j - 2] && query[i - 2] === text[at + j - 1]) {
        d = Math.min(d, (before[j - 2] ?? far) + 1);
      }
      row[j] = d;
      best = Math.min(best, d);
    }
    count(to - from + 1);
    if (best > most) return null;
    [before, last] = [last, row];
  }
  let near: Near | null = null;
  last.forEach((distance, length) => {
    if (distance > most || length === 0) return;
    const off = Math.abs(length - query.length);
    if (!near || distance < near.distance || (distance === near.distance && off < Math.abs(near.length - query.length)))
      near = { distance, length };
  });
  return near;
}

/**
 * Could the text hold something within `most` slips of the query? Cut into 2·most + 1 pieces, at least one must be left
 * whole, for a slip touches two pieces at most (a swap across a cut).
 */
export function mayHold(query: string, text: string, most: number): boolean {
  const pieces = 2 * most + 1;
  for (let i = 0; i < pieces; i++) {
    const [from, to] = [Math.floor((i * query.length) / pieces), Math.floor(((i + 1) * query.length) / pieces)];
    if (text.includes(query.slice(from, to))) return true;
  }
  return false;
}

/** One of the first letters typed must stand where it should, give or take the slips; else there are too many of them. */
function begins(query: string, text: string, at: number, most: number): boolean {
  for (let i = 0; i <= most; i++) {
    for (let j = Math.max(0, i - most); j <= i + most; j++) if (query[i] === text[at + j]) return true;
  }
  return false;
}
