// Apart from what draws: heights are known before anything that draws is loaded.

export const TEXT = 13;

/** Places by columns: what the height of such a chart hangs on; `widest`: the widest name, px. */
export interface Grid {
  readonly columns: readonly unknown[];
  readonly rows: readonly unknown[];
  readonly widest: number;
}

/** How many columns stand side by side, and in how many lines. */
export interface Lines {
  readonly perLine: number;
  readonly lines: number;
}

/** So many columns of at least `least` px beside the names fit in one line; shared out evenly over the lines. */
export function linesOf(columns: number, room: number, least: number): Lines {
  const fit = Math.max(1, Math.min(columns, Math.floor(room / least)));
  const lines = Math.max(1, Math.ceil(columns / fit));
  return { perLine: Math.ceil(columns / lines), lines };
}

/** Room for names at left, px: as wide as the widest, but no more than a share of the whole. */
export function nameRoom(widest: number, width: number): number {
  return Math.ceil(Math.min(widest, width * (width < 480 ? 0.26 : 0.2), 180)) + 14;
}
