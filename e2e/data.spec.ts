import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.ts';
import { figuresOf, withFigures } from './support/data.ts';
import { breakFile, evidence, expectNoSidewaysScroll } from './support/site.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const LOADED = /个数据文件已全部载入/;

const grid = (page: Page) => page.getByRole('grid', { name: '数字表' });

async function loaded(page: Page): Promise<void> {
  await expect(page.getByText(LOADED)).toBeVisible({ timeout: 45_000 });
}

test('the plans of 江津, saved as CSV', async ({ page }) => {
  const plans = withFigures()
    .flatMap((id) => figuresOf(id))
    .filter((f) => f.place === 'jiangjin' && f.timeKind === 'plan');
  expect(plans.length).toBeGreaterThan(1);
  await page.goto('data/');
  await loaded(page);
  await page.getByRole('button', { name: /^地区：/ }).click();
  await page.getByRole('searchbox', { name: '查找地区' }).fill('jiangjin');
  await page.getByRole('checkbox', { name: /江津区/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^性质：/ }).click();
  await page.getByRole('checkbox', { name: /计划或意向/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?p=jiangjin&kind=plan$/);
  await expect(page.getByRole('status').filter({ hasText: `显示 ${plans.length} 条` })).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(plans.length + 1));

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `下载所示 ${plans.length} 条 CSV` }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('渝才图 数据 江津区 计划或意向.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\ufeff地区,指标,')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  const body = lines.slice(1, lines.indexOf(''));
  expect(body).toHaveLength(plans.length);
  for (const plan of plans) {
    const line = body.find((l) => l.includes(`,${plan.id},`));
    expect(line, plan.id).toContain(plan.asWritten);
    if (plan.value !== undefined) expect(line).toContain(`,${plan.value},`);
    expect(line).toMatch(/^江津区,.*计划或意向/);
  }
  expect(lines.some((l) => l.startsWith('# 链接,') && l.includes('kind=plan'))).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\?p=jiangjin$/);
});

test('by keyboard: cells, sorting, evidence, copying; only what is in sight is in the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('data/?i=gdp');
  await loaded(page);
  const all = figuresOf('gdp').length;
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(all + 1));
  expect(await grid(page).getByRole('row').count()).toBeLessThan(60);
  await grid(page).getByRole('rowheader').first().focus();
  await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expect(grid(page).getByRole('columnheader', { name: '数值' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-value/);
  await expect(page.getByText(/先后无法判定/)).toBeVisible();
  await page.keyboard.press('Control+End');
  await expect(page.locator('[aria-rowindex]:focus-within')).toHaveAttribute('aria-rowindex', String(all + 1));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  const largest = Math.max(...figuresOf('gdp').map((f) => f.value ?? 0));
  await expect(page.getByText('已复制 2 格')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${largest}\t`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
});

test('one broken file is said and leaves the rest; retry mends it', async ({ page, announce }) => {
  announce(/^response 404: .*area\.json/);
  const broken = await breakFile(page, 'figures/area.json', 'is not there');
  await page.goto('data/');
  const alert = page.getByRole('alert').filter({ hasText: 'figures/area.json' });
  await expect(alert).toBeVisible({ timeout: 45_000 });
  await expect(grid(page).getByRole('rowheader').first()).toBeVisible();
  broken.mend();
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(alert).toHaveCount(0);
});

test('an empty table says which condition stands in the way', async ({ page }) => {
  await page.goto('data/?p=jiangjin&kind=plan&q=jiangbei');
  await loaded(page);
  await expect(page.getByText('没有符合全部条件的数字。')).toBeVisible();
  await page.getByRole('button', { name: /去掉“搜索：jiangbei”/ }).click();
  await expect(grid(page)).toBeVisible();
});

test('what is typed is one step: Back leads to the list as it was', async ({ page }) => {
  for (const view of ['data/', 'sources/']) {
    await page.goto(view);
    const input = page.getByRole('main').getByRole('searchbox');
    await input.pressSequentially('2020');
    await expect(page).toHaveURL(/\?q=2020$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${view}$`));
    await expect(input).toHaveValue('');
  }
});

test('an indicator’s page: definition, chart, figures, evidence', async ({ page }) => {
  await page.goto('indicators/');
  await page.getByRole('link', { name: '人才资源总量', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('人才资源总量');
  await expect(page.getByRole('figure').first()).toContainText('各区县');
  await page
    .getByRole('grid')
    .getByRole('link', { name: /565.12万人/ })
    .first()
    .click();
  await expect(evidence(page)).toContainText('565.12万人');
});

test('a place prints on two sheets, the city with all its sources on three', async ({ page }) => {
  for (const [id, sheets] of [
    ['jiangbei/', 2],
    ['chongqing/', 3],
    ['jiangbei/?lang=en', 2],
    ['chongqing/?lang=en', 3],
  ] as const) {
    await page.goto(`places/${id}`);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('figure').locator('svg').nth(5)).toBeAttached();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), id).toHaveLength(sheets);
  }
});

test('all figures of a place as a file, and the way down from the city', async ({ page }) => {
  await page.goto('places/jiangbei/');
  await expect(page.getByRole('navigation', { name: '所在位置' })).toHaveText('重庆 › 江北区');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载这一地区的全部数字 CSV' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  const all = withFigures()
    .flatMap((id) => figuresOf(id))
    .filter((f) => f.place === 'jiangbei');
  for (const { id } of all) expect(text).toContain(`,${id},`);
});

for (const [address, size] of [
  ['data/?lang=zh', { width: 1440, height: 900 }],
  ['data/?i=gdp&lang=en&theme=dark', { width: 390, height: 844 }],
  ['indicators/?theme=dark', { width: 390, height: 844 }],
  ['indicators/talent_total/?lang=en', { width: 1440, height: 900 }],
  ['indicators/gdp/?theme=dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in /${address} (${size.width})`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
