/** Why a file that was dropped could not be used. */
export const FILE_PROBLEMS = ['several', 'none', 'large', 'unreadable', 'binary', 'empty'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The largest file that is read, in bytes. */
export const LARGEST = 5 * 1024 * 1024;

export type ReadText = { readonly text: string } | { readonly problem: FileProblem };

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters other than tab, line and page breaks do not stand in texts. */
function isText(text: string | null): text is string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text !== null && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with its mark, else GB 18030, as older Chinese editors write it. What is
 * a text in none of these is called binary.
 */
export function textOf(bytes: Uint8Array): ReadText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = utf16 ? decoded(bytes, utf16) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'));
  if (!isText(text)) return { problem: 'binary' };
  return text.trim() === '' ? { problem: 'empty' } : { text };
}

/** The part of a `File` that is used. */
export type FileLike = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads the one file that was given, in this browser. Never throws. */
export async function readText(files: readonly FileLike[]): Promise<ReadText> {
  const [file, more] = files;
  if (!file) return { problem: 'none' };
  if (more) return { problem: 'several' };
  if (file.size > LARGEST) return { problem: 'large' };
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'unreadable' };
  }
}
