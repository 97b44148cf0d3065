import { type Lines, linesOf } from '../common/lines.ts';

/** What the height hangs on. */
interface Panels {
  readonly columns: readonly unknown[];
  readonly cells: readonly { readonly column: number }[];
}

export const HEAD = 42;
export const BAND = 24;
export const GAP = 24;
export const BETWEEN = 32;

export function layoutOf(model: Panels, width: number): Lines & { panel: number } {
  const lines = linesOf(model.columns.length, width + BETWEEN, 330);
  return { ...lines, panel: (width - (lines.perLine - 1) * BETWEEN) / lines.perLine };
}

/** Rows of the longest panel in each line of panels. */
export function rowsOfLines(model: Panels, perLine: number, lines: number): number[] {
  return Array.from({ length: lines }, (_, l) =>
    Math.max(
      1,
      ...model.columns.map((_c, i) =>
        Math.floor(i / perLine) === l ? model.cells.filter((cell) => cell.column === i).length : 0,
      ),
    ),
  );
}

/** Height in px: each line of panels is as tall as its longest. */
export function heightOf(model: Panels, width: number): number {
  const { perLine, lines } = layoutOf(model, width);
  const rows = rowsOfLines(model, perLine, lines).reduce((a, b) => a + b, 0);
  return lines * HEAD + rows * BAND + (lines - 1) * GAP + 4;
}
