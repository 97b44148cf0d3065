import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { drawing, drawn, evidence, expectNoSidewaysScroll, ranking } from './support/site.ts';
import { dialog, STATES, withSomeBrief } from './support/states.ts';
import { cutSideways, smallTargets } from './support/targets.ts';
import { expect, test } from './support/test.ts';

const WINDOWS = [
  { query: 'lang=zh&theme=dark', width: 1440, height: 900 },
  { query: 'lang=en&theme=light', width: 390, height: 844 },
  // 1280 × 1024 at 400 %.
  { query: 'lang=en&theme=dark', width: 320, height: 256 },
] as const;

test.beforeEach(async ({ page }) => withSomeBrief(page));

for (const [name, { at, enter, within }] of Object.entries(STATES)) {
  for (const { query, width, height } of WINDOWS)
    test(`${name}: all controls can be hit, nothing is cut (${width} × ${height})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${at}&${query}`);
      await enter(page);
      await expect.poll(() => smallTargets(page, within)).toEqual([]);
      if (width < 400) await expect.poll(() => cutSideways(page, within)).toEqual([]);
      await expectNoSidewaysScroll(page);
    });

  test(`axe finds nothing in ${name}, narrow and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto(`${at}&lang=en&theme=dark`);
    await enter(page);
    await expectAccessible(page, within);
  });
}

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const items = (page: Page): Locator => page.getByRole('list', { name: '图与小节' }).locator(':scope > li');
const said = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text });

/** Presses a button by key, and expects that the focus is where it should be then. */
async function press(what: Locator, then: Locator = what): Promise<void> {
  await what.focus();
  await what.press('Enter');
  await expect(then).toBeFocused();
}

test('a button that has nothing left to do keeps the focus; what a step did is said', async ({ page }) => {
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(3);
  const [undo, redo, clear] = ['撤销', '重做', '清空'].map((name) => button(page, name));
  if (!undo || !redo || !clear) throw new Error('a name too few');
  const up = button(items(page).filter({ has: page.getByPlaceholder('小节标题') }), '上移');
  const down = button(items(page).filter({ has: page.getByPlaceholder('小节标题') }), '下移');
  await press(down);
  await press(up);
  await expect(up).toBeDisabled();
  await expect(said(page, '移到第 1 项，共 3 项')).toBeVisible();
  // One more press does nothing.
  await press(up);
  await expect(undo).toBeEnabled();
  await press(undo);
  await press(undo);
  await expect(undo).toBeDisabled();
  await expect(said(page, '已撤销，现有 3 项。')).toBeVisible();
  await press(clear);
  await expect(said(page, '已清空；可撤销。')).toBeVisible();
  await expect(clear).toBeDisabled();
  await press(undo);
  await expect(items(page)).toHaveCount(3);
  await expect(said(page, '已撤销，现有 3 项。')).toBeVisible();
  await button(page, '添加小节').press('Enter');
  await expect(said(page, '已在末尾添加小节。')).toBeVisible();
  // Its title is written next; a key there would take back letters.
  await expect(items(page).last().getByRole('textbox', { name: '小节标题' })).toBeFocused();
  await undo.focus();
  await page.keyboard.press('Control+z');
  await expect(said(page, '已撤销，现有 3 项。')).toBeVisible();
});

test('who removes the last item stands at the way back', async ({ page }) => {
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await button(items(page).last(), '移去').press('Enter');
    await expect(items(page)).toHaveCount(left);
    await expect(left > 0 ? items(page).last().getByRole('button').first() : button(page, '撤销')).toBeFocused();
  }
});

test('an export says that it has begun; who stops it stands where it began', async ({ page }) => {
  await page.goto('brief/');
  await page.route('**/yucai-atlas.html*', () => undefined);
  const html = button(page, '单个 HTML 文件');
  await press(html);
  await expect(said(page, '开始生成单个 HTML 文件。')).toBeAttached();
  await expect(html).toBeDisabled();
  await expect(page.getByRole('progressbar', { name: '单个 HTML 文件' })).toBeVisible();
  await press(button(page, '取消'), html);
  await expect(said(page, '已取消。')).toBeVisible();
  await expect(html).toBeEnabled();
});

for (const [name, opener, item] of [
  ['sizes and styles of a picture', '导出', /^更多尺寸与样式/],
  ['options for slides', '导出', /^幻灯片选项/],
  ['link, QR code and embed code', '分享', null],
] as const)
  test(`the focus stays in ${name}, and returns to what opened it`, async ({ page }) => {
    await page.goto('?i=gdp&t=2020');
    await drawn(ranking(page));
    const from = button(ranking(page), opener);
    // Until what it needs is there, one that does nothing stands in its place.
    await expect(from).toBeEnabled();
    await from.press('Enter');
    if (item) await page.getByRole('menuitem', { name: item }).press('Enter');
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => dialog(page).evaluate((d) => d.contains(document.activeElement))).toBe(true);
    const stops = await dialog(page).locator('button, input, textarea, [tabindex="0"]').count();
    for (let i = 0; i <= stops; i++) {
      await page.keyboard.press('Tab');
      // From the last the browser leads to its own bar, which the page sees as its body.
      expect(
        await dialog(page).evaluate((d) => [d, document.body].some((e) => e.contains(document.activeElement))),
      ).toBe(true);
      await expect(page.locator('main :focus:not(dialog *)')).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(from).toBeFocused();
  });

test('at either end of a presentation its buttons keep the focus', async ({ page }) => {
  await page.goto('brief/?slide=2');
  const [previous, next] = [button(page, '上一张'), button(page, '下一张')];
  await expect(next).toBeEnabled();
  await press(previous);
  await expect(previous).toBeDisabled();
  await button(page, '结束放映').focus();
  await page.keyboard.press('End');
  await expect(next).toBeDisabled();
  await press(next);
});

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1000, 700],
  [390, 844],
] as const)
  test(`beside evidence nothing has the focus that lies beneath it (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('brief/?slide=3&open=figure:financial_assets.jiangbei.2020');
    await expect(evidence(page).getByRole('heading').nth(1)).toBeVisible();
    await expect(evidence(page).getByRole('heading').first()).toBeFocused();
    const stops = await page.locator('button, a[href], summary, [tabindex="0"]').count();
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const box = at.getBoundingClientRect();
        const seen = [0.05, 0.5, 0.95].some((part) => {
          const top = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
          return top !== null && (at.contains(top) || top.contains(at));
        });
        return seen ? null : at.textContent;
      });
      expect(hidden, 'what has the focus lies beneath something').toBeNull();
    }
  });

test('on a phone the focus returns from evidence to the chart of the slide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('brief/?slide=3');
  const plot = drawing(page.getByRole('main'));
  await expect(plot.locator('svg text').first()).toBeAttached();
  await plot.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(plot).toBeFocused();
});

test('a darkened room hides evidence, too; nothing in it can be reached, and the focus comes back', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.goto('brief/?slide=3&open=figure:financial_assets.jiangbei.2020');
  const close = evidence(page).getByRole('button', { name: '关闭' });
  await close.focus();
  await page.keyboard.press('b');
  const dark = button(page, /^黑屏中/);
  await expect(dark).toBeFocused();
  await expect(dark).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  const [over] = await page.evaluate(() => [document.elementFromPoint(innerWidth - 20, innerHeight / 2)?.tagName]);
  expect(over).toBe('BUTTON');
  for (const key of ['Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus:not(dialog *):not(body)')).toHaveCount(0);
  }
  await page.keyboard.press('b');
  await expect(dark).toHaveCount(0);
  await expect(close).toBeFocused();
});

test('without single keys no letter and no period does anything, and none is named', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('yucai-keys', 'off'));
  await page.goto('brief/?slide=2');
  const controls = page.getByRole('navigation', { name: '放映' });
  await expect(controls).toContainText('第 2 张，共 4 张');
  await expect(controls).not.toContainText('B 黑屏');
  for (const key of ['b', '.', 'n', 'f', 'l']) await page.keyboard.press(key);
  // What came of them would stand before what comes of this one.
  await page.keyboard.press('ArrowRight');
  await expect(controls).toContainText('第 3 张，共 4 张');
  await expect(button(page, /^黑屏中/)).toHaveCount(0);
  for (const name of ['循环', '铺满', '讲者窗口']) await expect(button(controls, name)).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});

test('by keys alone in the presenter’s window: its buttons do what they say, its notes scroll', async ({ page }) => {
  await page.goto('brief/?slide=3');
  await expect(drawing(page.getByRole('main')).locator('svg text').first()).toBeAttached();
  const opened = page.waitForEvent('popup');
  await button(page, '讲者窗口').click();
  const beside = await opened;
  const controls = page.getByRole('navigation', { name: '放映' });
  await press(button(beside, '上一张'));
  await expect(controls).toContainText('第 2 张，共 4 张');
  const notes = beside.getByRole('region', { name: '讲者窗口' });
  await notes.focus();
  await page.keyboard.press('ArrowRight');
  await expect(controls).toContainText('第 3 张，共 4 张');
});

test('where the system sets the colours, a QR code is dark on white, and what is pointed at in a menu stands out', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('?i=gdp&t=2020&lang=zh');
  await drawn(ranking(page));
  await expect(button(ranking(page), '导出')).toBeEnabled();
  await button(ranking(page), '导出').press('Enter');
  const grounds = page.getByRole('menuitem');
  const groundOf = (of: Locator) => of.evaluate((el) => getComputedStyle(el).backgroundColor);
  await expect(grounds.first()).toBeFocused();
  expect(await groundOf(grounds.first())).not.toBe(await groundOf(grounds.last()));
  await page.keyboard.press('Escape');
  await button(ranking(page), '分享').press('Enter');
  const code = dialog(page).getByRole('img', { name: '二维码' });
  await expect(code).toHaveCSS('forced-color-adjust', 'none');
  await expect(code).toHaveCSS('background-color', 'rgb(255, 254, 251)');
  await expect(code).toHaveCSS('fill', 'rgb(28, 33, 38)');
});

test('where the system sets the colours, the line that shows where an item would lie is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('brief/');
  const grip = items(page).first().getByRole('button').first();
  const to = items(page).nth(1);
  await expect(to).toBeVisible();
  await grip.hover();
  await page.mouse.down();
  await to.getByRole('button').first().hover();
  await expect(to).toHaveAttribute('data-target', 'below');
  const [line, ground] = await to.evaluate((el) => [
    getComputedStyle(el, '::after').backgroundColor,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(line).not.toBe(ground);
  await page.mouse.up();
});

test('in an English page what is Chinese is said to be: titles, sources, wording', async ({ page }) => {
  await page.goto('brief/?slide=3&lang=en');
  await expect(page.getByRole('heading', { name: '金融资产' })).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByText('原报未署名 (2021)').last()).toHaveAttribute('lang', 'zh-CN');
});
