/** Height in px: a little lower than wide, never a slit. */
export function heightOf(_model: unknown, width: number): number {
  return Math.max(340, Math.min(620, Math.round(width * 0.56)));
}
