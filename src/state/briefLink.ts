import { type BriefRead, readBrief, writeBrief } from '../domain/briefFile.ts';
import type { Brief } from '../domain/brief.ts';

/** The longest link that travels: chat programs and office documents cut longer ones. */
export const LONGEST_LINK = 2000;
/** What a short text may grow to when it is unpacked, bytes. */
const LARGEST = 1_000_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(by).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError('larger than a brief is');
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The brief as a text that can stand in an address. */
export async function packBrief(brief: Brief): Promise<string> {
  const text = JSON.stringify(JSON.parse(writeBrief(brief)));
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The brief in a text of an address, or why there is none. */
export async function unpackBrief(text: string): Promise<BriefRead> {
  if (text.length > 4 * LONGEST_LINK) return { fault: 'too_large' };
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    return readBrief(
      new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('deflate-raw'))),
    );
  } catch {
    return { fault: 'not_a_brief' };
  }
}
