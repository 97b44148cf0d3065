/** An organisation's logo: a picture file as it is, and its size in px. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function starts(bytes: Uint8Array, ...with_: number[]): boolean {
  return with_.every((b, i) => bytes[i] === b);
}

/** The frame header of a JPEG says its size; everything before it is skipped by its length. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: word(bytes, at + 5), width: word(bytes, at + 7) };
    at += 2 + word(bytes, at + 2);
  }
  return null;
}

/** A PNG or JPEG file as a logo; null for anything else (a slide takes no SVG that every program could draw). */
export function logoOf(bytes: Uint8Array): Logo | null {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && bytes.length > 24) {
    const [width, height] = [word(bytes, 18), word(bytes, 22)];
    return width > 0 && height > 0 ? { bytes, type: 'png', width, height } : null;
  }
  if (starts(bytes, 0xff, 0xd8, 0xff)) {
    const size = jpegSize(bytes);
    return size && size.width > 0 && size.height > 0 ? { bytes, type: 'jpg', ...size } : null;
  }
  return null;
}
