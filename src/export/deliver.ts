import { type Copies, ExportError, type MadeFile } from './context.ts';

/** Long enough for a slow disk to begin reading what the address points at. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(file: MadeFile): void {
  const address = URL.createObjectURL(file.blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** The old way, which also works on a plain http address inside an office network. */
function copyByEvent(texts: Readonly<Record<string, string>>): boolean {
  let taken = false;
  const fill = (e: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(texts)) e.clipboardData?.setData(type, text);
    e.preventDefault();
    // Nothing else of the page may overwrite it.
    e.stopImmediatePropagation();
    taken = e.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

async function copyByClipboard(items: Readonly<Record<string, Promise<Blob>>>): Promise<boolean> {
  for (const item of Object.values(items)) item.catch(() => undefined);
  if (!('clipboard' in navigator) || typeof ClipboardItem !== 'function') return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}

function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return text.then((t) => new Blob([t], { type }));
}

/**
 * Puts picture, table and line on the clipboard at once. Call it inside the click. Where the browser withholds pictures (on
 * plain http, or by its own choice) table and line go alone, and 'noPicture' says so; 'undrawn' where it allows them and
 * could not make this one. Rejects as `copyText` does.
 */
export async function copyAll(copies: Promise<Copies>): Promise<'all' | 'noPicture' | 'undrawn'> {
  const texts = {
    'text/html': blobOf(
      copies.then((c) => c.html),
      'text/html',
    ),
    'text/plain': blobOf(
      copies.then((c) => c.text),
      'text/plain',
    ),
  };
  const picture = copies.then((c) => c.picture());
  let alone: 'noPicture' | 'undrawn' = 'noPicture';
  picture.catch(() => {
    alone = 'undrawn';
  });
  if (await copyByClipboard({ 'image/png': picture, ...texts })) return 'all';
  const { html, text } = await copies;
  if (await copyByClipboard(texts)) return alone;
  if (!copyByEvent({ 'text/html': html, 'text/plain': text })) throw new ExportError('clipboard');
  return alone;
}

/**
 * Puts a text that is still being made on the clipboard. Call it inside the click: Safari allows the promise there, but
 * nothing after it. Rejects with what stopped the text, or an ExportError `clipboard`.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (await copyByClipboard({ 'text/plain': blobOf(text, 'text/plain') })) return;
  if (!copyByEvent({ 'text/plain': await text })) throw new ExportError('clipboard');
}
