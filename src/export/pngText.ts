/** The eight bytes that every PNG begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;
/** IHDR comes first and is always this long; what is added stands after it. */
const AFTER_HEADER = SIGNATURE.length + FRAME + 13;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as PNG and ZIP reckon it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Do the bytes begin as those of a PNG do, whatever follows? */
export function saysPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Do the bytes begin as a PNG does, header and all? */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= AFTER_HEADER + FRAME && saysPng(bytes);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** An iTXt chunk: keyword, no compression, no language, UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** A pHYs chunk: how large the picture is meant to be, so that a 2× one is not pasted at twice the size. */
function densityChunk(pixelsPerPx: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round((96 / 0.0254) * pixelsPerPx);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/**
 * The PNG with texts by keyword (Latin, at most 79 signs; the text is UTF-8) and with its density: `pixelsPerPx` bitmap
 * pixels for each px of 1/96 inch. Throws a RangeError for what is no PNG.
 */
export function withTexts(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
  pixelsPerPx: number,
): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new RangeError('not a PNG');
  const added = [densityChunk(pixelsPerPx), ...texts.map(([keyword, text]) => textChunk(keyword, text))];
  const size = added.reduce((sum, c) => sum + c.length, 0);
  const whole = new Uint8Array(png.length + size);
  whole.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const c of added) {
    whole.set(c, at);
    at += c.length;
  }
  whole.set(png.subarray(AFTER_HEADER), at);
  return whole;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of an iTXt chunk's data, where it has that keyword and is not compressed. */
function textIn(data: Uint8Array, keyword: string): string | null {
  // Keyword, then two flags, then language and translated keyword, each ended by a zero.
  const named = data.indexOf(0);
  if (named < 0 || decode(data.subarray(0, named)) !== keyword || data[named + 1] !== 0) return null;
  const language = data.indexOf(0, named + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? null : decode(data.subarray(translated + 1));
}

/**
 * The text under a keyword; null where the PNG has none. 'damaged': its chunks do not add up, or the checksum of that text
 * is wrong.
 */
export function readText(png: Uint8Array, keyword: string): { readonly text: string } | 'damaged' | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at: number = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > png.length) return 'damaged';
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IEND') return null;
    if (type === 'iTXt') {
      const data = png.subarray(at + 8, end - 4);
      const named = data.subarray(0, keyword.length + 1);
      if (decode(named) === `${keyword}\0`) {
        if (crc32(png.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return 'damaged';
        const text = textIn(data, keyword);
        return text === null ? 'damaged' : { text };
      }
    }
    at = end;
  }
  return 'damaged';
}
