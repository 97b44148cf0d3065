/** Files that the reader has chosen or dropped, for whatever opens them: it may still be loading. */
let waiting: File | null = null;
let receiver: ((file: File) => void) | null = null;

/** Hands over a file to be opened. */
export function offerFile(file: File): void {
  if (receiver) receiver(file);
  else waiting = file;
}

/** Says who opens files; returns how to stop. A file that has been waiting is handed over at once. */
export function receiveFiles(take: (file: File) => void): () => void {
  receiver = take;
  if (waiting) take(waiting);
  waiting = null;
  return () => {
    if (receiver === take) receiver = null;
  };
}

/** Lets the reader choose a picture or file to open. Call it inside a click. */
export function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/svg+xml,application/json,.png,.svg,.json';
  input.hidden = true;
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file) offerFile(file);
  });
  // Safari forgets one that stands in no page.
  document.body.append(input);
  input.click();
}
