import { ExportError, type MadeFile } from './context.ts';

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
function copyByEvent(text: string): boolean {
  let taken = false;
  const fill = (e: ClipboardEvent): void => {
    e.clipboardData?.setData('text/plain', text);
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

async function copyByClipboard(text: Promise<string>): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem !== 'function') return false;
  const item = text.then((t) => new Blob([t], { type: 'text/plain' }));
  item.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': item })]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a text that is still being made on the clipboard. Call it inside the click: Safari allows the promise there, but
 * nothing after it. Rejects with what stopped the text, or an ExportError `clipboard`.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (await copyByClipboard(text)) return;
  if (!copyByEvent(await text)) throw new ExportError('clipboard');
}
