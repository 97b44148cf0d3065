import { shell } from '../src/i18n/shell.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

/** One address of each depth; that every known one has a file, the unit test of scripts/pages.ts proves. */
const ADDRESSES = ['', 'sources/', 'places/jiangbei/'];

for (const address of ADDRESSES) {
  test(`/${address} opens at the root and below other folders`, async ({ page, baseURL, folderUrl }) => {
    for (const root of [baseURL ?? '', folderUrl]) {
      const answer = await page.goto(root + address);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('main')).not.toBeEmpty();
      const meant = await page.locator('meta[name="yucai-root"]').getAttribute('content');
      expect(new URL(meant ?? '', page.url()).href).toBe(root);
    }
  });
}

test('an address without its slash leads to the page', async ({ page, folderUrl }) => {
  await page.goto(`${folderUrl}places/jiangbei?lang=en`);
  expect(page.url()).toBe(`${folderUrl}places/jiangbei/?lang=en`);
});

test('an unknown address says so and leads home from any depth', async ({ page, folderUrl, announce }) => {
  announce(/^response 404: .*\/no\/such\/page$/);
  // The page looks in each folder above for the one that holds the site.
  announce(/^response 404: .*\/data\/manifest\.json$/);
  const answer = await page.goto(`${folderUrl}no/such/page`);
  expect(answer?.status()).toBe(404);
  const home = page.getByRole('link', { name: shell.zh.home });
  await expect(home).toHaveAttribute('href', folderUrl);
  await expectAccessible(page);
  await home.click();
  await expect(page).toHaveURL(folderUrl);
});
