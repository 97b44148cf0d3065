import type { Page } from '@playwright/test';
import { figure } from './support/data.ts';
import { expectAccessible } from './support/accessible.ts';
import { cards, drawing, drawn, evidence, expectNoSidewaysScroll } from './support/site.ts';
import { expect, test } from './support/test.ts';

const FIGURE = figure('financial_assets.jiangbei.2020');

function card(page: Page) {
  return cards(page).filter({ hasText: /示意图|on a map/ });
}

/** A made-up file of boundaries: two districts by name, one of them by its old name, and one that is none. */
const OWN = JSON.stringify({
  type: 'FeatureCollection',
  features: ['江北区', '武隆县', '火星'].map((name, i) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [106 + i, 29],
          [106.9 + i, 29],
          [106.9 + i, 30],
          [106 + i, 30],
          [106 + i, 29],
        ],
      ],
    },
  })),
});

test('financial assets on the map, and what happens when the period passes the boundary change', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '地图' }).click();
  await expect(page).toHaveURL(/\/map\/$/);
  await page.getByRole('combobox', { name: '指标' }).selectOption('financial_assets');
  await expect(page).toHaveURL(/\/map\/\?i=financial_assets$/);
  await page.getByRole('combobox', { name: '时期' }).selectOption('2020');
  await expect(page).toHaveURL(/t=2020/);
  await drawn(card(page));
  await expect(card(page)).toContainText('2025年11月6日以前的 38 个区县');
  await expect(drawing(card(page)).locator('svg text', { hasText: /^江北$/ })).toHaveCount(1);

  await drawing(card(page)).locator('svg text', { hasText: '超2万亿元' }).click();
  await expect(evidence(page)).toContainText(FIGURE.asWritten);
  await page.keyboard.press('Escape');
  await drawing(card(page))
    .locator('svg text', { hasText: /^江北$/ })
    .click();
  await expect(page.getByRole('dialog', { name: '江北区' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Year by year until the districts are others, and back.
  const later = page.getByRole('button', { name: '较晚一期' });
  for (const year of ['2021', '2022', '2023', '2024']) {
    await later.click();
    await expect(page).toHaveURL(new RegExp(`t=${year}`));
    await expect(card(page)).toContainText('38 个区县');
  }
  await later.click();
  await expect(page).toHaveURL(/t=2025/);
  await expect(card(page)).toContainText('2025年11月6日起的 37 个区县');
  await expect(drawing(card(page)).locator('svg text', { hasText: /^两江新区$/ })).toHaveCount(1);
  await expect(drawing(card(page)).locator('svg text', { hasText: /^(江北|渝北)$/ })).toHaveCount(0);
  await page.goBack();
  await expect(card(page)).toContainText('2025年11月6日以前的 38 个区县');
  await expect(drawing(card(page)).locator('svg text', { hasText: /^渝北$/ })).toHaveCount(1);
});

test('every district can be reached by keyboard; what is known is in the table', async ({ page }) => {
  await page.goto('map/?i=financial_assets&t=2020');
  await drawn(card(page));
  await drawing(card(page)).focus();
  await page.keyboard.press('Home');
  await expect(card(page)).toContainText('城口县: 未见数据');
  for (let i = 0; i < 38 && !(await card(page).getByText('江北区: ').isVisible()); i += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText(FIGURE.asWritten);
  await page.keyboard.press('Escape');
  await card(page).getByRole('button', { name: '数据表' }).click();
  await expect(card(page).getByRole('table').getByRole('row')).toHaveCount(2);
});

test('boundaries of the reader’s own are matched, told, and stay here', async ({ page }) => {
  await page.goto('map/?i=financial_assets&t=2020&map=geo');
  await drawn(card(page));
  await expect(card(page)).toContainText('Apache-2.0');
  const requests: string[] = [];
  page.on('request', (r) => requests.push(r.url()));
  const own = page.getByRole('region', { name: '使用自己的边界' });
  const choose = (name: string, content: string): Promise<void> =>
    own.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('broken.json', '{"type": ');
  await expect(own.getByRole('alert')).toContainText('不是 JSON');
  await choose('topo.json', '{"type": "Topology"}');
  await expect(own.getByRole('alert')).toContainText('TopoJSON');
  await choose('large.json', ' '.repeat(5 * 1024 * 1024 + 1));
  await expect(own.getByRole('alert')).toContainText('5 MB');
  await choose('mine.geojson', OWN);
  await expect(own.getByRole('alert')).toHaveCount(0);
  await expect(own.getByRole('status')).toContainText('对上 2 / 38');
  await expect(own.getByRole('status')).toContainText('未能对上的轮廓：火星');
  // Why this one map has no link and goes into no brief, where the buttons would be.
  await expect(cards(page)).toContainText('没有离开浏览器');
  await expect(cards(page).getByRole('button', { name: '加入简报' })).toHaveCount(0);
  await expect(card(page)).toContainText('mine.geojson');
  await own.getByRole('button', { name: '改回自带边界' }).click();
  await expect(card(page)).toContainText('Apache-2.0');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('map files load on the map alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto('');
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('/maps/'))).toEqual([]);
});

for (const [address, width] of [
  ['map/?i=resident_population&by=area', 1440],
  ['map/?i=talent_total&map=geo&theme=dark&lang=en', 390],
] as const)
  test(`axe finds nothing on ${address} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await drawn(card(page));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
