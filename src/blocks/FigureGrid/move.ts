/** A cell of a grid; row −1 is the row of heads. */
export interface At {
  readonly row: number;
  readonly col: number;
}

export interface GridSize {
  readonly rows: number;
  readonly cols: number;
  /** How many rows a page holds. */
  readonly page: number;
}

/** The cell, or the nearest that the grid has. */
export function within(at: At, { rows, cols }: Pick<GridSize, 'rows' | 'cols'>): At {
  return { row: Math.max(-1, Math.min(rows - 1, at.row)), col: Math.max(0, Math.min(cols - 1, at.col)) };
}

/** Where a key leads from a cell, by the habits of grids (WAI-ARIA); null for keys that do not move. */
export function move(key: string, ctrl: boolean, at: At, size: GridSize): At | null {
  const { row, col } = at;
  const to = (next: At): At => within(next, size);
  switch (key) {
    case 'ArrowDown':
      return to({ row: ctrl ? size.rows - 1 : row + 1, col });
    case 'ArrowUp':
      return to({ row: ctrl ? -1 : row - 1, col });
    case 'ArrowRight':
      return to({ row, col: ctrl ? size.cols - 1 : col + 1 });
    case 'ArrowLeft':
      return to({ row, col: ctrl ? 0 : col - 1 });
    case 'PageDown':
      return to({ row: row + size.page, col });
    case 'PageUp':
      return to({ row: row - size.page, col });
    case 'Home':
      return to({ row: ctrl ? -1 : row, col: 0 });
    case 'End':
      return to({ row: ctrl ? size.rows - 1 : row, col: size.cols - 1 });
    default:
      return null;
  }
}

/** The rectangle between two cells, ends included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function spanOf(a: At, b: At): Span {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.col, b.col),
    right: Math.max(a.col, b.col),
  };
}

/** Rows drawn before and after those in sight, so that scrolling shows no blank. */
const SPARE = 8;

/** The rows to draw: from (included) and to (excluded). Heights in px. */
export function rowsInSight(
  scrolled: number,
  height: number,
  rowHeight: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const first = Math.floor(scrolled / rowHeight);
  const from = Math.max(0, Math.min(count, first - SPARE));
  return { from, to: Math.min(count, Math.max(from, first + Math.ceil(height / rowHeight) + SPARE)) };
}
