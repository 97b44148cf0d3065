import { drawn, evidence, expectNoSidewaysScroll, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const SCREENS = [
  '',
  '?i=gdp&lang=en',
  '?i=financial_assets&open=figure:financial_assets.jiangbei.2020',
  '?i=gdp&open=place:jiangbei&lang=en',
  'places/',
  'places/jiangbei/?lang=en',
  'places/liangjiang-zone/',
  'sources/',
  'sources/newspaper-2021-jiangbei-talent/?lang=en',
];

for (const address of SCREENS) {
  test(`/${address} fits a phone, and fingers`, async ({ page }) => {
    await page.goto(address);
    // By its tag: behind an open panel the page has no roles.
    await expect(page.locator('main h1, main h2').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, select, input, summary, label[for]')].flatMap((el) => {
        const { width, height } = el.getBoundingClientRect();
        const style = getComputedStyle(el);
        // Links in running text are as high as their line; what is not shown is no target.
        if (width <= 1 || height <= 1 || style.visibility === 'hidden') return [];
        if (style.display === 'inline' && el.tagName === 'A') return [];
        if (width >= 24 && height >= 24) return [];
        // A box inside its label is as large as the label.
        const label = el.closest('label')?.getBoundingClientRect();
        if (label && label.width >= 24 && label.height >= 24) return [];
        return [`${el.tagName} “${el.textContent?.trim().slice(0, 20)}” ${Math.round(width)}×${Math.round(height)}`];
      }),
    );
    expect(small).toEqual([]);
  });
}

test('on a phone a panel covers the page, and closes', async ({ page }) => {
  await page.goto('?i=financial_assets&t=2020');
  await drawn(ranking(page));
  await page.getByRole('region', { name: '关键数字' }).getByRole('link').first().tap();
  const panel = evidence(page);
  await expect(panel).toBeVisible();
  const box = await panel.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, height: 844 });
  expect(box?.width, 'but for the room of a scrollbar').toBeGreaterThanOrEqual(370);
  // What lies beneath cannot be reached by Tab.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');
  const beneath = await page.evaluate(() => {
    const at = document.activeElement;
    return at !== null && at !== document.body && at.closest('[role=dialog]') === null;
  });
  expect(beneath, 'the focus went behind the panel').toBe(false);
  await panel.getByRole('button', { name: '关闭' }).tap();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/\?i=financial_assets&t=2020$/);
});
