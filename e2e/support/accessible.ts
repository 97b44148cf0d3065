import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing in the page, or in the part that the selector names. About 6 s a page. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // Rows that are out of sight are not laid out, and axe would measure them where they will not be.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  const axe = new AxeBuilder({ page }).withTags(RULES);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
  expect(found).toEqual([]);
}
