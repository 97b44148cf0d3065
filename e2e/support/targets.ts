import type { Page } from '@playwright/test';

/**
 * The controls in sight that are too small to hit: less than 24 × 24 px, and nearer to another one than that (WCAG 2.5.8).
 * Exempt are links within a sentence, whose height is that of its line. `within`: only in there.
 */
export async function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluate((root) => {
    const LEAST = 24;
    const controls =
      'a[href], button, input:not([type=file]), select, textarea, summary, [role=menuitem], [tabindex="0"]';
    const isSeen = (el: Element): boolean =>
      el.checkVisibility({ visibilityProperty: true }) &&
      el.getBoundingClientRect().width > 1 &&
      !el.closest('.unseen');
    const targets = [...root.querySelectorAll(controls)]
      .filter((el) => isSeen(el) && !el.closest('[inert]'))
      // What names a tick or a radio button is pressed as well.
      .map((el) => ({ el, box: ((el.matches('input') && el.closest('label')) || el).getBoundingClientRect() }));
    const isSmall = (box: DOMRect): boolean => Math.min(box.width, box.height) < LEAST - 0.01;
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const meets = (box: DOMRect, other: DOMRect): boolean => {
      const [at, far] = [middle(box), middle(other)];
      if (isSmall(other)) return Math.hypot(at.x - far.x, at.y - far.y) < LEAST;
      const dx = Math.max(other.left - at.x, 0, at.x - other.right);
      const dy = Math.max(other.top - at.y, 0, at.y - other.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    };
    const isInSentence = (el: Element): boolean => {
      if (!getComputedStyle(el).display.startsWith('inline')) return false;
      let block = el.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const length = (e: Element | null): number => e?.textContent?.trim().length ?? 0;
      return length(block) > length(el);
    };
    return targets
      .filter(({ el, box }) => isSmall(box) && !isInSentence(el))
      .filter(({ el, box }) =>
        targets.some((o) => o.el !== el && !o.el.contains(el) && !el.contains(o.el) && meets(box, o.box)),
      )
      .map(({ el, box }) => {
        const name = (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 30);
        return `${el.tagName.toLowerCase()} “${name}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      });
  });
}

/** What does not fit the window or its own box sideways, so that a part of it cannot be seen. */
export async function cutSideways(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluate((root) =>
    [...root.querySelectorAll('a[href], button, select, textarea, summary, legend, label, h1, h2, h3, p, li, td, th')]
      .filter((el) => el.checkVisibility({ visibilityProperty: true }))
      // Drawings say what they cut in words; the line of views scrolls; what is not seen is not cut.
      .filter((el) => !el.closest('[role=application], header nav, .unseen, [inert]'))
      .flatMap((el) => {
        const box = el.getBoundingClientRect();
        const out = box.left < -1 || box.right > innerWidth + 1;
        const inner = el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).overflowX !== 'visible';
        return out || inner ? [`${el.tagName.toLowerCase()} “${(el.textContent ?? '').trim().slice(0, 30)}”`] : [];
      }),
  );
}
