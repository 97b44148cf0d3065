/** What the height hangs on. */
interface Line {
  readonly points: readonly unknown[];
}

/** Height in px. */
export function heightOf(model: Line, width: number): number {
  return model.points.length < 2 ? 180 : Math.max(220, Math.min(380, Math.round(width * 0.5)));
}
