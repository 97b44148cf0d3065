/** What the height hangs on. */
interface Bars {
  readonly roomy: boolean;
  readonly rows: readonly { readonly detail: string }[];
  readonly reference: unknown;
}

function bandOf(model: Bars, width: number): number {
  if (model.roomy) return 64;
  // Two lines of name need a taller band.
  if (model.rows.some((r) => r.detail !== '')) return 40;
  return width >= 1100 && model.rows.length <= 24 ? 34 : 28;
}

/** Height in px that the rows ask for. */
export function heightOf(model: Bars, width: number): number {
  return Math.max(1, model.rows.length) * bandOf(model, width) + (model.reference ? 28 : 8);
}
