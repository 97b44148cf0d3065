import { generate } from 'lean-qr';

/** Light modules around the code, which readers need. */
const QUIET = 4;

/** A QR code as an SVG path of unit squares, and the side of its square with the light border; null: the text is too long. */
export function qrPath(text: string): { readonly path: string; readonly side: number } | null {
  try {
    const code = generate(text);
    let path = '';
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    return { path, side: code.size + 2 * QUIET };
  } catch {
    return null;
  }
}
