/** Height in px. */
export function heightOf(): number {
  return 116;
}
