import { offerFile } from './offer.ts';

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
