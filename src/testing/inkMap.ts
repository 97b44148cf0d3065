import type { Palette } from '../theme/tokens.ts';
import { apart, rgb, type Rgb, type SeenPage } from './seenDeck.ts';

/** A slide in cells, about 30 pt wide: in each how much ink stands, and which. Texts are left out, because fonts differ. */
export interface InkMap {
  /** A line a row of cells; share of ink in a cell from 0 to z (35). */
  readonly ink: readonly string[];
  /** The colour that most of a cell's ink has: `n` neutral, 1 to 6 of the categories; `.` for next to nothing. */
  readonly tone: readonly string[];
}

const CELL = 30;
const LEVELS = 35;

/** The nearest colour of the palette; neutral where it has none. */
function toneOf(colour: Rgb, inks: readonly Rgb[]): string {
  if (Math.max(...colour) - Math.min(...colour) < 36) return 'n';
  const distances = inks.map((ink) => apart(colour, ink));
  return String(distances.indexOf(Math.min(...distances)) + 1);
}

export function inkMap(page: SeenPage, palette: Palette): InkMap {
  const [paper, inks] = [rgb(palette.paper), palette.category.map(rgb)];
  const [across, down] = [Math.round(page.width / CELL), Math.round(page.height / CELL)];
  const texts = page.words.map((w) => ({ x0: w.left - 2, x1: w.right + 2, y0: w.top - 1, y1: w.bottom + 1 }));
  const cell = (column: number, row: number): [string, string] => {
    const [x0, x1] = [column, column + 1].map((c) => Math.round((c * page.width) / across));
    const [y0, y1] = [row, row + 1].map((r) => Math.round((r * page.height) / down));
    const near = texts.filter((t) => t.x1 > (x0 ?? 0) && t.x0 < (x1 ?? 0) && t.y1 > (y0 ?? 0) && t.y0 < (y1 ?? 0));
    const tones = new Map<string, number>();
    let [ink, all] = [0, 0];
    for (let y = y0 ?? 0; y < (y1 ?? 0); y += 1)
      for (let x = x0 ?? 0; x < (x1 ?? 0); x += 1) {
        all += 1;
        if (near.some((t) => x >= t.x0 && x <= t.x1 && y >= t.y0 && y <= t.y1)) continue;
        const colour = page.at(x, y);
        if (apart(colour, paper) < 40) continue;
        ink += 1;
        const tone = toneOf(colour, inks);
        tones.set(tone, (tones.get(tone) ?? 0) + 1);
      }
    const level = Math.round((ink / all) * LEVELS);
    const [most] = [...tones].sort((a, b) => b[1] - a[1]);
    return [level.toString(36), level < 4 ? '.' : (most?.[0] ?? '.')];
  };
  const rows = Array.from({ length: down }, (_, r) => Array.from({ length: across }, (__, c) => cell(c, r)));
  return { ink: rows.map((r) => r.map(([i]) => i).join('')), tone: rows.map((r) => r.map(([, t]) => t).join('')) };
}

/** A line that moves by a pixel or two changes a cell by this much, in levels. */
const GIVE = 6;
/** From this much ink on the colour has to be the same. */
const FULL = 12;

/** Cells in which two maps differ by more than what another version of a program does. */
export function inkDiffers(a: InkMap, b: InkMap): string[] {
  if (a.ink.length !== b.ink.length || a.ink[0]?.length !== b.ink[0]?.length) return ['another size'];
  return a.ink.flatMap((line, r) =>
    [...line].flatMap((char, c) => {
      const [x, y] = [Number.parseInt(char, 36), Number.parseInt(b.ink[r]?.[c] ?? '0', 36)];
      const where = `row ${r + 1}, column ${c + 1}`;
      if (Math.abs(x - y) > GIVE) return [`${where}: ink ${x} and ${y} of ${LEVELS}`];
      const [t, u] = [a.tone[r]?.[c], b.tone[r]?.[c]];
      return Math.min(x, y) >= FULL && t !== u ? [`${where}: colour ${t} and ${u}`] : [];
    }),
  );
}
