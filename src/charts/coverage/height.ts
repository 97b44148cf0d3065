/** What the height hangs on. */
interface Grid {
  readonly places: readonly { readonly name: string }[];
  readonly indicators: readonly { readonly name: string }[];
}

/** Height of a row, px. */
export const ROW = 26;

/** Places run across where there is room for them, as a strip; else down, as on a phone. */
export function across(model: Grid, width: number): boolean {
  return width >= model.places.length * 17 + 160;
}

/** A Chinese name stands upright in a column head, up to this many characters of it. */
export const UPRIGHT = 7;
export const LINE = 13;

/** The names over the columns, and whether they stand upright: Chinese ones do, the rest is turned. */
export function heads(model: Grid, width: number): { names: readonly string[]; upright: boolean; height: number } {
  const names = (across(model, width) ? model.places : model.indicators).map((c) => c.name);
  const upright = across(model, width) && names.every((n) => /[\u4e00-\u9fff]/.test(n));
  const longest = Math.max(0, ...names.map((n) => [...n].length));
  return { names, upright, height: upright ? Math.min(UPRIGHT, longest) * LINE + 12 : 96 };
}

/** Height in px. */
export function heightOf(model: Grid, width: number): number {
  return heads(model, width).height + 4 + (across(model, width) ? model.indicators.length : model.places.length) * ROW;
}
