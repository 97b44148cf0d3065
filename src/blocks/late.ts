/** Style sheets that did not come. One that is still on its way looks the same: only an event tells them apart. */
const failed = new WeakSet<EventTarget>();
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('error', ({ target }) => target && failed.add(target), { capture: true });
}

/** Whether a style sheet did not come: that was said, or it has no rules that may be read. */
function isMissing(link: HTMLLinkElement): boolean {
  if (failed.has(link)) return true;
  try {
    // What is on its way must stay where it is: somebody else waits for it there.
    return link.sheet !== null && link.sheet.cssRules.length < 0;
  } catch {
    return true;
  }
}

/** Style sheets that were asked for and did not come. */
function missingStyles(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(isMissing);
}

function askedAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.crossOrigin = link.crossOrigin;
    again.href = link.href;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`${link.href} did not come`)));
    link.replaceWith(again);
  });
}

/**
 * Code that is fetched when a reader asks for it, with its styles. Rejects where the network is down; asked once more, it
 * comes whole: a program that was loaded in the second attempt would else stand there without the styles of the first.
 */
export async function late<T>(load: () => Promise<T>): Promise<T> {
  listen();
  const code = await load();
  await Promise.all(missingStyles().map(askedAgain));
  return code;
}
