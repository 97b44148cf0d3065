import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectAccessible } from './support/accessible.ts';
import { cards, drawing, drawn, evidence } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CARD = 'i=financial_assets&t=2020&chart=ranked-bars';

test('one card and nothing around it; a mark opens its evidence, a link the full view', async ({ page, baseURL }) => {
  await page.goto(`embed/?${CARD}`);
  await drawn(cards(page));
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '在渝才图中打开' })).toHaveAttribute(
    'href',
    `${baseURL}?i=financial_assets&t=2020`,
  );
  await drawing(cards(page)).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('超2万亿元');
});

test('in a page of another origin it fits its frame and tells its height', async ({ page, baseURL }) => {
  const host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="zh"><link rel="icon" href="data:,"><title>host</title><h1>host</h1>
<iframe id="chart" title="chart" style="width:100%;border:0" height="200" src="${baseURL}embed/?${CARD}&theme=dark"></iframe>
<script>
addEventListener('message', (e) => {
  const frame = document.getElementById('chart');
  if (e.source === frame.contentWindow && e.data?.type === 'yucai:height') frame.height = e.data.height;
});
</script></html>`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  try {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('#chart');
    await expect(frame.getByRole('application').locator('svg text').first()).toBeAttached();
    // The frame becomes as high as the card: nothing in it scrolls.
    await expect
      .poll(() =>
        page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
      )
      .toBe(0);
    expect(Number(await page.locator('#chart').getAttribute('height'))).toBeGreaterThan(300);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.setViewportSize({ width: 420, height: 700 });
    await expect
      .poll(() =>
        page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      )
      .toBeLessThanOrEqual(0);
  } finally {
    host.close();
    host.closeAllConnections();
  }
});

test('in a frame without an origin, off the screen: it is drawn, tells its height, and exports', async ({
  page,
  baseURL,
}) => {
  await page.setContent(`<!doctype html><html lang="zh"><title>host</title><h1>host</h1>
<div style="height:3000px"></div>
<iframe id="chart" title="chart" sandbox="allow-scripts allow-downloads" style="width:280px;border:0" height="200" src="${baseURL}embed/?${CARD}&lang=en"></iframe>
<script>
addEventListener('message', (e) => {
  const frame = document.getElementById('chart');
  if (e.source === frame.contentWindow && e.data?.type === 'yucai:height') frame.height = e.data.height;
});
</script></html>`);
  const frame = page.frameLocator('#chart');
  await expect(frame.getByRole('figure')).toBeVisible();
  // Before it was ever in sight.
  await expect
    .poll(async () => {
      const high = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      return Number(await page.locator('#chart').getAttribute('height')) - high;
    })
    .toBe(0);
  await page.locator('#chart').scrollIntoViewIfNeeded();
  await expect(frame.getByRole('application').locator('svg text').first()).toBeAttached();
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Export' }).click();
  await frame.getByRole('menuitem', { name: /^Picture, PNG/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});

test('what is no card says why, and what was not understood is named', async ({ page }) => {
  await page.goto('embed/?chart=parts&i=gdp');
  await expect(page.getByRole('alert')).toContainText('没有可画的图');
  await page.goto(`embed/?${CARD}&colour=red`);
  await drawn(cards(page));
  await expect(page.getByRole('status').filter({ hasText: 'colour=red' })).toBeVisible();
  await page.goto('embed/?chart=map&i=no_such_thing');
  await expect(page.getByRole('alert')).toContainText('没有这张图所要的内容');
});

for (const [query, size] of [
  ['lang=zh&theme=light', { width: 1440, height: 900 }],
  ['lang=en&theme=dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in /embed (${query})`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(`embed/?${CARD}&${query}`);
    await drawn(cards(page));
    await expectAccessible(page);
  });
}
