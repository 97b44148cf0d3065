/** What the height hangs on. */
interface Rows {
  readonly rows: readonly unknown[];
}

/** Height of a row, px. */
export const BAND = 40;

/** Height in px: a band for the total and one for each part. */
export function heightOf(model: Rows): number {
  return model.rows.length * BAND + 8;
}
