import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { breakFile, drawn, expectNoSidewaysScroll, focused, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: '搜索', exact: true });
const options = (page: Page): Locator => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');
const panel = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

async function ready(page: Page): Promise<void> {
  await expect(field(page)).toBeVisible();
}

test('by pinyin alone 江北 and 渝中 are found and opened, and the focus comes back', async ({ page }) => {
  await page.goto('?i=financial_assets&t=2020');
  await drawn(ranking(page));
  const plot = ranking(page).getByRole('application');
  await plot.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('jiangbei');
  await expect(options(page).first()).toContainText('江北区');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(options(page).first()).toHaveAttribute('id', active ?? 'none');
  await page.keyboard.press('Enter');
  await expect(panel(page, '江北区')).toBeVisible();
  await expect(page).toHaveURL(/i=financial_assets&t=2020&open=place:jiangbei$/);

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('yuzhong');
  await expect(options(page).first()).toContainText('渝中区');
  await page.keyboard.press('Enter');
  await expect(panel(page, '渝中区')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(plot).toBeFocused();

  // First letters, and Shift+Enter for the page.
  await page.keyboard.press('/');
  await page.keyboard.type('yzq');
  await expect(options(page).first()).toContainText('渝中区');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { level: 1, name: '渝中区' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?i=financial_assets&t=2020$/);
});

test('arrows choose, Escape gives the focus back, and the panel beneath stays', async ({ page }) => {
  await page.goto('?open=place:jiangbei');
  await expect(panel(page, '江北区')).toBeVisible();
  await expect.poll(async () => (await focused(page)).inPanel).toBe(true);
  await page.keyboard.press('/');
  await page.keyboard.type('bei');
  await expect(options(page).nth(1)).toBeVisible();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(panel(page, '江北区')).toBeVisible();
  await expect.poll(async () => (await focused(page)).inPanel).toBe(true);
});

test('a former name, an indicator, a thing, a source and commands lead where they say', async ({ page }) => {
  await page.goto('');
  await ready(page);
  const go = async (typed: string, kind: string, text: string): Promise<void> => {
    await field(page).click();
    await field(page).fill(typed);
    const option = page.getByRole('listbox').getByRole('group', { name: kind }).getByRole('option');
    await option.filter({ hasText: text }).first().click();
  };
  await go('万县市', '地区', '万州区');
  await expect(panel(page, '万州区')).toBeVisible();
  await go('jrzc', '指标', '金融资产规模');
  await expect(page).toHaveURL(/\?i=financial_assets$/);
  await go('mingyuehu', '具名事物', '明月湖科创基金');
  await expect(page.getByRole('dialog')).toBeVisible();
  await go('laiyuan', '命令', '前往来源');
  await expect(page).toHaveURL(/sources\/(\?|$)/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('来源');
  await go('overview', '命令', '前往总览');
  await expect(page.getByRole('combobox', { name: '指标' })).toBeVisible();
  await go('Shizhu Tujiazu', '来源', 'Shízhù');
  await expect(page.getByRole('dialog')).toContainText('Shízhù');
  await go('shense', '命令', '深色');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await go('english', '命令', '英文');
  await expect(page.getByRole('combobox', { name: 'Search', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what an input method is composing is left alone until it is done', async ({ page }) => {
  await page.goto('');
  await ready(page);
  await field(page).click();
  await expect(options(page).first()).toBeVisible();
  const before = await options(page).count();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: "yu'zhong", selectionStart: 8, selectionEnd: 8 });
  await expect(field(page)).toHaveValue("yu'zhong");
  await expect(options(page)).toHaveCount(before);
  // Enter takes the word in the input method, not the first hit.
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await client.send('Input.insertText', { text: '渝中' });
  await expect(options(page).first()).toContainText('渝中区');
  await page.keyboard.press('Enter');
  await expect(panel(page, '渝中区')).toBeVisible();
});

test('single keys can be switched off, never fire in a field, and are listed', async ({ page }) => {
  await page.goto('');
  await ready(page);
  await page.getByRole('combobox', { name: '指标' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('main').focus();
  await page.keyboard.press('?');
  const keys = panel(page, '快捷键');
  await expect(keys).toBeVisible();
  await expectAccessible(page, 'dialog');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);

  await page.reload();
  await ready(page);
  await page.getByRole('main').focus();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(field(page)).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/?');
  await expect(field(page)).toHaveValue('a/?');
});

test('axe finds nothing in the open list, found or not', async ({ page }) => {
  await page.goto('');
  await drawn(ranking(page));
  await field(page).click();
  await field(page).fill('jb');
  await expect(options(page).first()).toContainText('江北');
  await expectAccessible(page);
  await field(page).fill('qqqqqqqq');
  await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
  await expectAccessible(page, 'header');
});

test('on a phone the search covers the page and can be closed by hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await ready(page);
  await field(page).click();
  await field(page).fill('yzq');
  await expect(options(page).first()).toContainText('渝中区');
  const box = await field(page).boundingBox();
  expect(box?.width ?? 0).toBeGreaterThan(320);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(options(page)).toHaveCount(0);
  await field(page).click();
  await field(page).fill('yzq');
  await options(page).first().click();
  await expect(panel(page, '渝中区')).toBeVisible();
});

test('without its index the search says so, finds by name, and tries again', async ({ page, announce }) => {
  announce(/^response 404: .*search\.json/);
  const broken = await breakFile(page, 'search.json', 'is not there');
  await page.goto('');
  await ready(page);
  await field(page).click();
  await field(page).fill('江北区');
  await expect(page.getByRole('alert')).toContainText('search.json');
  await expect(options(page).first()).toContainText('江北区');
  broken.mend();
  await page.getByRole('button', { name: '重试' }).click();
  await field(page).fill('jbq');
  await expect(options(page).first()).toContainText('江北区');
});

test('nothing of the search but the field is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await drawn(ranking(page));
  const of = (): string[] => asked.filter((url) => /search\.json|SearchLayer/.test(url));
  expect(of()).toEqual([]);
  await field(page).focus();
  await expect.poll(() => of().length).toBeGreaterThanOrEqual(2);
});
