import { type Lines, linesOf } from '../common/lines.ts';

/** What the height hangs on. */
interface Panels {
  readonly panels: readonly unknown[];
}

/** Name and latest value above a small plot, px. */
export const HEAD = 40;
/** Years below it. */
const FOOT = 20;
export const BETWEEN = 24;
const GAP = 18;

/** How the panels stand, px; on a wide screen the plots grow, not the gaps. */
export function layoutOf(model: Panels, width: number): Lines & { panel: number; plot: number; line: number } {
  const lines = linesOf(model.panels.length, width + BETWEEN, width < 600 ? 150 : width < 1300 ? 200 : 250);
  const panel = (width - (lines.perLine - 1) * BETWEEN) / lines.perLine;
  const plot = Math.round(Math.max(92, Math.min(200, panel * 0.5)));
  return { ...lines, panel, plot, line: HEAD + plot + FOOT + GAP };
}

/** Height in px: as many lines of panels as the width asks for. */
export function heightOf(model: Panels, width: number): number {
  const { lines, line } = layoutOf(model, width);
  return lines * line - GAP + 4;
}
