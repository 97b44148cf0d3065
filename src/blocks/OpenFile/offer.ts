/** What opens files: it may still be loading when the first one comes. */
export interface Receiver {
  /** Opens a file that the reader has chosen or dropped. */
  readonly take: (file: File) => void;
  /** Told whether files are held over the page. */
  readonly over: (over: boolean) => void;
}

let waiting: File | null = null;
let receiver: Receiver | null = null;

/** Hands over a file to be opened. */
export function offerFile(file: File): void {
  if (receiver) receiver.take(file);
  else waiting = file;
}

/** Says who opens files; returns how to stop. A file that has been waiting is handed over at once. */
export function receiveFiles(next: Receiver): () => void {
  receiver = next;
  if (waiting) next.take(waiting);
  waiting = null;
  return () => {
    if (receiver === next) receiver = null;
  };
}

/**
 * Takes files that are dropped anywhere on the page: left alone, the browser would show them in its place. What a part of
 * the page takes for itself (boundaries on the map, a text beside a source) is not ours.
 */
export function catchDroppedFiles(): void {
  document.addEventListener('dragover', (e) => {
    const ours = !e.defaultPrevented && e.dataTransfer?.types.includes('Files') === true;
    if (ours) e.preventDefault();
    receiver?.over(ours);
  });
  document.addEventListener('dragleave', (e) => {
    if (e.relatedTarget === null) receiver?.over(false);
  });
  document.addEventListener('drop', (e) => {
    receiver?.over(false);
    const file = e.dataTransfer?.files[0];
    if (e.defaultPrevented || !file) return;
    e.preventDefault();
    offerFile(file);
  });
}
