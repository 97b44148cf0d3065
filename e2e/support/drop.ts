import type { Locator } from '@playwright/test';

/** Lets go of a file over an element, as from the desktop. */
export async function drop(on: Locator, name: string, bytes: Buffer): Promise<void> {
  const transfer = await on.page().evaluateHandle(
    ({ name, base64 }) => {
      const list = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      list.items.add(new File([content], name));
      return list;
    },
    { name, base64: bytes.toString('base64') },
  );
  await on.dispatchEvent('dragover', { dataTransfer: transfer });
  await on.dispatchEvent('drop', { dataTransfer: transfer });
}
