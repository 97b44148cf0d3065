const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\uffdc\uffe0-\uffe6]/;

/**
 * Width of a text in px, the same on every machine: 1 em for a Chinese character, 0.56 em for any other. An estimate for
 * margins and collisions; the drawing itself is laid out by the renderer.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += WIDE.test(char) ? 1 : 0.56;
  return ems * size;
}

/** The text, shortened with … to fit into `width` px. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > width) break;
    kept += char;
  }
  return `${kept}…`;
}
