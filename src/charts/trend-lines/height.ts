/** What the height hangs on. */
interface Lanes {
  readonly lines: readonly unknown[];
  readonly breaks: readonly unknown[];
  readonly events: readonly unknown[];
}

/** Height in px. */
export function heightOf(model: Lanes, width: number): number {
  const lanes = (model.breaks.length > 0 ? 18 : 0) + (model.events.length > 0 ? 20 : 0);
  const plot = Math.round(width * 0.42);
  return lanes + (model.lines.length < 2 ? Math.max(240, Math.min(400, plot)) : Math.max(300, Math.min(480, plot)));
}
