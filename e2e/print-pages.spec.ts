import { execFileSync } from 'node:child_process';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What each printed page says, in its order. */
async function printed(page: Page, testInfo: TestInfo): Promise<readonly string[]> {
  const file = testInfo.outputPath('page.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .filter((text) => text.trim() !== '');
}

/** The heads of the table of figures, in one line. */
const HEADS = /指标 +.*数值 +原文 +.*时期/;

test('a table over many sheets has its heads on each', async ({ page }, testInfo) => {
  await page.goto('data/?p=chongqing');
  await expect(page.getByText(/个数据文件已全部载入/)).toBeVisible({ timeout: 45_000 });
  const pages = await printed(page, testInfo);
  expect(pages.length).toBeGreaterThan(3);
  for (const [i, text] of pages.entries()) expect(text, `sheet ${i + 1}`).toMatch(HEADS);
});

test('on paper a heading stands on the sheet of its table', async ({ page }, testInfo) => {
  await page.goto('indicators/talent_total/');
  await expect(page.getByRole('heading', { name: /^全部数字/ })).toBeVisible();
  await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
  const pages = await printed(page, testInfo);
  const at = pages.filter((text) => /^\s*全部数字/m.test(text));
  expect(at).toHaveLength(1);
  expect(at[0]).toMatch(/地区 +.*数值 +原文 +.*时期/);
});

test('lists take as many sheets as their lines need', async ({ page }, testInfo) => {
  await page.goto('indicators/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const count = await page.getByRole('main').getByRole('listitem').count();
  const pages = await printed(page, testInfo);
  expect(count / pages.length).toBeGreaterThan(25);
  await page.goto('places/');
  await expect(page.getByRole('heading', { level: 1, name: '地区' })).toBeVisible();
  expect(await printed(page, testInfo)).toHaveLength(1);
});

test('a place prints the titles of its sources whole', async ({ page }) => {
  await page.goto('places/jiangbei/');
  const titles = page.locator('[data-section="sources"] li');
  await expect(titles.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const cut = await titles.evaluateAll((all) => all.filter((li) => li.scrollWidth > li.clientWidth + 1).length);
  expect(cut).toBe(0);
});
