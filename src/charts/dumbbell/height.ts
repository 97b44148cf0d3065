/** What the height hangs on. */
interface Rows {
  readonly rows: readonly unknown[];
}

export const AXIS = 28;

export function bandOf(model: Rows): number {
  return model.rows.length <= 3 ? 44 : 32;
}

/** Height in px. */
export function heightOf(model: Rows, _width: number): number {
  return Math.max(1, model.rows.length) * bandOf(model) + AXIS + 4;
}
