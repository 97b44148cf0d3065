/** Whether a style sheet came: one that did not has no rules that may be read, or is none at all. */
function came({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}

/** Style sheets that were asked for and did not come. */
function missingStyles(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter((link) => !came(link));
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
  const code = await load();
  await Promise.all(missingStyles().map(askedAgain));
  return code;
}
