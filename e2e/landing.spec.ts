import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { drop } from './support/drop.ts';
import { cards, drawn, evidence, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What a reader saves from the menu of a card. */
async function saved(page: Page, within: Locator, item: RegExp): Promise<Buffer> {
  await within.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await within.getByRole('menuitem', { name: item }).click();
  return readFile(await (await download).path());
}

/** Opens a file on a page that has nothing to do with it, and waits for what is said of it. */
async function opened(page: Page, name: string, bytes: Buffer): Promise<Locator> {
  await page.goto('sources/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page.locator('main'), name, bytes);
  const dialog = page.getByRole('dialog', { name: '已打开图片中的视图' });
  await expect(dialog.getByRole('status')).not.toHaveText('正在与现在的数据比对…');
  return dialog;
}

/** The reader stands at that card: in sight, focused, its values with their sources below it. */
async function expectLanded(card: Locator): Promise<void> {
  await expect(card).toBeFocused();
  await expect(card.getByRole('heading').first()).toBeInViewport();
  await expect(card.getByRole('button', { name: '数据表', exact: true })).toHaveAttribute('aria-expanded', 'true');
  await expect(card.getByRole('table')).toBeVisible();
}

function named(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title, exact: true });
}

for (const [what, start, name, item] of [
  ['the last card of the overview, as a picture', '?i=gdp', /哪里知道些什么/, /图片 PNG/],
  ['a trend in the profile of a place, as SVG', 'places/jiangbei/', /变化$/, /矢量图/],
  ['one of two comparisons', 'compare/?i=gdp,area&p=jiangbei,yuzhong,yubei&chart=place-panels', /^面积/, /JSON/],
  ['years below a trend', 'trends/?i=gdp&p=jiangbei,yuzhong', /^各区县/, /JSON/],
  ['an embedded card', 'embed/?i=gdp&p=jiangbei,yuzhong&chart=trend-lines', /变化/, /JSON/],
  ['an embedded card whose screen draws it otherwise', 'embed/?i=gdp&t=2020&chart=ranked-bars&mark=yubei', /./, /JSON/],
] as const) {
  test(`a file leads back to its very card: ${what}`, async ({ page }) => {
    await page.goto(start);
    const card = cards(page)
      .filter({ has: page.getByRole('heading', { name }) })
      .last();
    await drawn(card);
    const title = await card.getByRole('heading').first().innerText();
    const bytes = await saved(page, card, item);
    const dialog = await opened(page, 'view', bytes);
    await expect(dialog).toContainText(title);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectLanded(named(page, title));
  });
}

test('a card of the panel beside a view leads to the page of its place', async ({ page }) => {
  await page.goto('?i=gdp&open=place:jiangbei');
  const panel = page.getByRole('dialog', { name: '江北区' });
  const card = panel
    .getByRole('figure')
    .filter({ has: page.getByRole('application') })
    .first();
  await drawn(card);
  const title = await card.getByRole('heading').first().innerText();
  const dialog = await opened(page, 'view.json', await saved(page, card, /JSON/));
  await expect(page).toHaveURL(/\/places\/jiangbei\//);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectLanded(named(page, title));
});

test('a card of a brief leads to its screen', async ({ page }) => {
  const brief = {
    format: 'yucai-brief',
    version: 1,
    title: '三季度',
    items: [{ card: 'i=gdp,area&p=jiangbei,yuzhong,yubei&chart=dot-plot', title: '自己的标题' }],
  };
  await page.addInitScript((text) => localStorage.setItem('yucai-brief', text), JSON.stringify(brief));
  await page.goto('brief/');
  const card = cards(page).first();
  await drawn(card);
  const dialog = await opened(page, 'view.json', await saved(page, card, /JSON/));
  await expect(page).toHaveURL(/\/compare\//);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectLanded(cards(page).first());
});

test('two places by themselves are their table: the reader is led to it', async ({ page }) => {
  await page.goto('compare/?p=jiangbei,yuzhong');
  const section = page.getByRole('region', { name: /逐项对照/ });
  const dialog = await opened(page, 'view.json', await saved(page, section, /JSON/));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(section).toBeFocused();
  await expect(section.getByRole('table')).toBeVisible();
});

test('a single number opens its evidence', async ({ page }) => {
  await page.goto('embed/?i=financial_assets&p=jiangbei&chart=headline');
  const card = page.getByRole('figure');
  await expect(card.getByRole('button', { name: '导出', exact: true })).toBeEnabled();
  const dialog = await opened(page, 'view.json', await saved(page, card, /JSON/));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(evidence(page)).toContainText('over RMB3.5 trillion');
  await expect(page).toHaveURL(/\/trends\//);
});

test('who goes to the evidence of a value stays there, the card beside it', async ({ page }) => {
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await drawn(card);
  const title = await card.getByRole('heading').first().innerText();
  const dialog = await opened(page, 'view.json', await saved(page, card, /JSON/));
  await dialog.getByText(/图中全部/).click();
  await dialog.getByRole('link').first().click();
  await expect(dialog).toBeHidden();
  await expect(evidence(page)).toContainText('超2万亿元');
  await expect(named(page, title).getByRole('table')).toBeVisible();
  await expect(named(page, title)).not.toBeFocused();
});

test('a citation id that this browser knows leads to its card, too', async ({ page }) => {
  await page.goto('?i=gdp');
  const card = cards(page).filter({ has: page.getByRole('heading', { name: /哪里知道些什么/ }) });
  await drawn(card);
  const title = await card.getByRole('heading').first().innerText();
  const { id } = JSON.parse((await saved(page, card, /JSON/)).toString('utf8'));
  await page.goto('sources/');
  await page.getByRole('combobox', { name: '搜索' }).fill(id);
  await page.getByRole('option', { name: title.slice(0, 6) }).click();
  await expectLanded(named(page, title));
});
