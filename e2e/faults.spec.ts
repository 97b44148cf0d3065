import type { BrowserContext, Page } from '@playwright/test';
import { dataText } from './support/data.ts';
import { alerts, breakFile, cards, drawn, type Fault, FAULTS, ranking } from './support/site.ts';
import { drop } from './support/drop.ts';
import { expect, test } from './support/test.ts';

const GDP = 'figures/gdp.json';
const EVERY_FAULT = Object.keys(FAULTS) as readonly Fault[];

function announced(fault: Fault, file: string, announce: (line: RegExp) => void): void {
  if (fault === 'is not there') announce(new RegExp(`^response 404: .*/data/${file.replace('.', '\\.')}`));
}

async function retry(page: Page, file: string): Promise<void> {
  await alerts(page, file).first().getByRole('button', { name: '重试' }).click();
}

for (const fault of EVERY_FAULT) {
  test(`a file of figures that ${fault} takes down its own cards only, until it is mended`, async ({
    page,
    announce,
  }) => {
    announced(fault, GDP, announce);
    const broken = await breakFile(page, GDP, fault);
    await page.goto('?i=gdp');
    await expect(alerts(page, GDP).first()).toBeVisible();
    // What rests on other files stands: other headline figures, what is known where.
    await expect(page.getByRole('region', { name: '关键数字' }).getByRole('article').first()).toBeVisible();
    await drawn(cards(page).last());
    // Not known is not the same as not published.
    await expect(page.getByRole('main')).not.toContainText('所示地区未见');
    broken.mend();
    await retry(page, GDP);
    await expect(alerts(page, GDP)).toHaveCount(0);
    await drawn(ranking(page));
  });
}

test('one faulty row is left out and counted; the others are drawn', async ({ page }) => {
  const file: { figures: Record<string, unknown>[] } = JSON.parse(dataText(GDP));
  const spoilt = file.figures.find((f) => f.place === 'yubei');
  if (!spoilt) throw new Error('no row to spoil');
  spoilt.value = 'much';
  await page.route(`**/data/${GDP}*`, (route) => route.fulfill({ json: file }));
  await page.goto('?i=gdp');
  await expect(page.getByRole('status').filter({ hasText: GDP })).toContainText('1 行');
  await drawn(ranking(page));
  await expect(alerts(page, GDP)).toHaveCount(0);
});

for (const file of ['places.json', 'indicators.json', 'manifest.json']) {
  const faults: readonly Fault[] = file === 'places.json' ? EVERY_FAULT : ['is not there', 'is cut off'];
  for (const fault of faults) {
    test(`without ${file} (it ${fault}) the page says so and offers another try`, async ({ page, announce }) => {
      announced(fault, file, announce);
      const broken = await breakFile(page, file, fault);
      await page.goto('');
      await expect(page.getByRole('main').getByRole('alert')).toContainText(file);
      await expect(page.getByRole('banner')).toBeVisible();
      broken.mend();
      await retry(page, file);
      await drawn(ranking(page));
      await expect(alerts(page, file)).toHaveCount(0);
    });
  }
}

test('without coverage.json only its card is missing', async ({ page, announce }) => {
  announced('is not there', 'coverage.json', announce);
  const broken = await breakFile(page, 'coverage.json', 'is not there');
  await page.goto('?i=gdp');
  await expect(alerts(page, 'coverage.json')).toHaveCount(1);
  await drawn(ranking(page));
  broken.mend();
  await retry(page, 'coverage.json');
  await expect(alerts(page, 'coverage.json')).toHaveCount(0);
  await drawn(cards(page).last());
});

test('without source-index.json the sources stand, uncounted, until it can be had', async ({ page }) => {
  const broken = await breakFile(page, 'source-index.json', 'is a page of HTML');
  await page.goto('sources/');
  await expect(alerts(page, 'source-index.json')).toHaveCount(1);
  await expect(page.getByText('数目暂缺').first()).toBeVisible();
  broken.mend();
  await retry(page, 'source-index.json');
  await expect(alerts(page, 'source-index.json')).toHaveCount(0);
  await expect(page.getByText('数目暂缺')).toHaveCount(0);
});

test('without entities.json only their section is missing', async ({ page }) => {
  const broken = await breakFile(page, 'entities.json', 'is a page of HTML');
  await page.goto('places/jiangbei/');
  await expect(alerts(page, 'entities.json')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '全部数字' })).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
  broken.mend();
  await retry(page, 'entities.json');
  await expect(page.getByRole('heading', { name: '基金、平台与机构' })).toBeVisible();
  await expect(alerts(page, 'entities.json')).toHaveCount(0);
});

async function goOffline(context: BrowserContext, announce: (line: RegExp) => void): Promise<void> {
  announce(/^request failed: net::ERR_INTERNET_DISCONNECTED /);
  await context.setOffline(true);
}

test('without a connection what is not there yet is said, and what is there still works', async ({
  page,
  context,
  announce,
}) => {
  await page.goto('?i=gdp');
  await drawn(ranking(page));
  await goOffline(context, announce);
  await page.getByRole('combobox', { name: '指标' }).selectOption('resident_population');
  await expect(page).toHaveURL(/i=resident_population/);
  await page.getByRole('link', { name: '金融', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'figures/' }).first()).toContainText('网络不通');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?i=gdp$/);
  await drawn(ranking(page));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await context.setOffline(false);
  await page.goForward();
  await page.goForward();
  await expect(page).not.toHaveURL(/\?i=gdp$/);
  // Two cards may miss the same file: with the one try both messages go.
  await expect(async () => {
    const again = page.getByRole('alert').getByRole('button', { name: '重试' }).first();
    if ((await again.count()) > 0) await again.click({ timeout: 1000 });
    await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 3000 });
  }).toPass();
  await drawn(ranking(page));
});

test('a screen whose program cannot be had says so, and can be tried again', async ({ page, context, announce }) => {
  announce(/^console error: .*/);
  await page.goto('?i=gdp');
  await drawn(ranking(page));
  await goOffline(context, announce);
  await page.getByRole('link', { name: '来源', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.goBack();
  await drawn(ranking(page));
  await context.setOffline(false);
  await page.getByRole('link', { name: '来源', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '来源' })).toBeVisible();
});

test('a file that is dropped while what reads it cannot be had: it is said over the page, which stays', async ({
  page,
  context,
  announce,
}) => {
  await page.goto('?i=gdp');
  await drawn(ranking(page));
  await page.waitForLoadState('networkidle');
  await goOffline(context, announce);
  const text = Buffer.from('{"format":"something else"}');
  await drop(page.getByRole('main'), 'view.json', text);
  const said = page.getByRole('alert').filter({ hasText: '程序未能载入' });
  await expect(said).toBeInViewport();
  await expect(ranking(page)).toBeVisible();
  await said.getByRole('button', { name: '关闭' }).click();
  await expect(said).toHaveCount(0);
  await context.setOffline(false);
  await drop(page.getByRole('main'), 'view.json', text);
  await expect(page.getByRole('dialog', { name: '未能打开这个文件' })).toContainText('不是渝才图导出的视图');
});
