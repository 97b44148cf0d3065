import { type Lines, linesOf } from '../common/lines.ts';

/** What the height hangs on. */
interface Panels {
  readonly panels: readonly { readonly bands: number }[];
}

export const HEAD = 44;
export const BAND = 26;
/** The scale of percent below a panel, px. */
export const FOOT = 22;
export const GAP = 20;
export const BETWEEN = 36;

export function layoutOf(model: Panels, width: number): Lines & { panel: number } {
  const lines = linesOf(model.panels.length, width + BETWEEN, 360);
  return { ...lines, panel: (width - (lines.perLine - 1) * BETWEEN) / lines.perLine };
}

/** Bands of the longest panel in each line of panels. */
export function bandsOfLines(model: Panels, perLine: number, lines: number): number[] {
  return Array.from({ length: lines }, (_, l) =>
    Math.max(1, ...model.panels.slice(l * perLine, (l + 1) * perLine).map((p) => p.bands)),
  );
}

/** Height in px: each line of panels is as tall as its longest. */
export function heightOf(model: Panels, width: number): number {
  const { perLine, lines } = layoutOf(model, width);
  const bands = bandsOfLines(model, perLine, lines).reduce((a, b) => a + b, 0);
  return lines * (HEAD + FOOT) + bands * BAND + (lines - 1) * GAP + 4;
}
