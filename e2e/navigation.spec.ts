import { expect, test } from './support/test.ts';

for (const [width, lines] of [
  [390, 2],
  [768, 2],
  [1440, 1],
] as const) {
  for (const lang of ['zh', 'en'] as const) {
    test(`the views stand in one line at ${width} px, the last one in sight when it is the current one (${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`method/?lang=${lang}`);
      const nav = page.getByRole('navigation').first();
      const current = nav.locator('a[aria-current=page]');
      await expect(current).toBeInViewport({ ratio: 0.98 });
      const tops = await nav.getByRole('link').evaluateAll((all) => all.map((a) => a.getBoundingClientRect().top));
      expect(new Set(tops).size, 'links on one line').toBe(1);
      const banner = await page.getByRole('banner').boundingBox();
      expect(banner?.height).toBeLessThanOrEqual(lines === 1 ? 60 : 96);
      // By keyboard from the last to the first: each link comes into sight with the focus.
      await current.focus();
      const links = await nav.getByRole('link').count();
      for (let i = links - 2; i >= 0; i--) {
        await page.keyboard.press('Shift+Tab');
        await expect(nav.getByRole('link').nth(i)).toBeFocused();
        // A focused link that is nearly whole is not moved.
        await expect(nav.getByRole('link').nth(i)).toBeInViewport({ ratio: 0.8 });
      }
    });
  }
}

test('what is asked of the list of sources stands in its address, survives a reload, and Back undoes it', async ({
  page,
}) => {
  await page.goto('sources/');
  const count = page.getByRole('status').filter({ hasText: /\d/ });
  const all = await count.innerText();
  await page.getByRole('combobox', { name: '可靠性' }).selectOption('official');
  await expect(page).toHaveURL(/\/sources\/\?trust=official$/);
  await expect(count).not.toHaveText(all);
  await page.getByRole('combobox', { name: '排序' }).selectOption('date');
  await expect(page).toHaveURL(/\?trust=official&sort=-period$/);
  const official = await count.innerText();
  await page.getByRole('searchbox', { name: /查找/ }).fill('统计');
  await expect(page).toHaveURL(/&q=/);
  await expect(count).not.toHaveText(official);
  const narrowed = await count.innerText();
  await page.reload();
  await expect(count).toHaveText(narrowed);
  await expect(page.getByRole('combobox', { name: '可靠性' })).toHaveValue('official');
  await expect(page.getByRole('combobox', { name: '排序' })).toHaveValue('date');
  // What was typed is a step of its own.
  await page.goBack();
  await expect(page).toHaveURL(/\?trust=official&sort=-period$/);
  await expect(count).toHaveText(official);
  await page.goBack();
  await expect(page).toHaveURL(/\?trust=official$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(count).toHaveText(all);
  await page.goto('sources/?type=newspaper,bulletin&trust=nobody');
  await expect(page.getByRole('combobox', { name: '类型' })).toHaveValue('newspaper,bulletin');
  await expect(page.getByRole('status').filter({ hasText: '忽略' })).toContainText('trust=nobody');
});
