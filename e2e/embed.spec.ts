import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedCode } from '../src/blocks/Share/embedCode.ts';
import { expectAccessible } from './support/accessible.ts';
import { breakFile, cards, drawing, drawn, evidence, expectNoSidewaysScroll } from './support/site.ts';
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

/** A page of another origin with what is given in it, and its address. */
async function hosted(body: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(
      `<!doctype html><html lang="zh"><link rel="icon" href="data:,"><title>host</title><h1>host</h1>${body}</html>`,
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    close: () => {
      host.close();
      host.closeAllConnections();
    },
  };
}

test('the offered code, twice in a page of another origin: menu and evidence have room, and a copy holds the picture', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = embedCode(`${baseURL}embed/?${CARD}`, 'chart');
  const host = await hosted(code + code);
  try {
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(host.url);
    const frames = page.locator('iframe');
    const high = async (n: number): Promise<number> => Number(await frames.nth(n).getAttribute('height'));
    const frame = frames.nth(0).contentFrame();
    await drawn(frame.getByRole('figure'));
    await expect.poll(() => high(0)).toBeLessThan(400);
    await expect.poll(() => high(1)).toBeLessThan(400);
    const low = await high(0);
    await frame.getByRole('button', { name: '导出', exact: true }).click();
    const last = frame.getByRole('menuitem').last();
    await expect
      .poll(async () => (await last.evaluate((e) => e.getBoundingClientRect().bottom)) < (await high(0)))
      .toBe(true);
    await frame.getByRole('menuitem', { name: /复制图、表和引文/ }).click();
    await expect(frame.getByRole('status').filter({ hasText: '已复制图、表和引文' })).toBeVisible();
    await drawing(frame.getByRole('figure')).locator('svg text', { hasText: '超2万亿元' }).first().click();
    await expect(frame.getByRole('dialog')).toContainText('超2万亿元');
    await expect.poll(() => high(0)).toBeGreaterThanOrEqual(560);
    await frame.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => high(0)).toBeLessThan(low + 40);
    expect(await high(1)).toBe(low);
  } finally {
    host.close();
  }
});

test('where the list of the data is broken: no shell in the frame, the page around it knows how high', async ({
  page,
  baseURL,
  announce,
}) => {
  announce(/^response 404: .*manifest\.json/);
  const broken = await breakFile(page, 'manifest.json', 'is not there');
  const host = await hosted(embedCode(`${baseURL}embed/?${CARD}&lang=en`, 'chart'));
  try {
    await page.goto(host.url);
    const frame = page.locator('iframe').contentFrame();
    await expect(frame.getByRole('alert')).toContainText('manifest.json');
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.getByRole('main')).toHaveCount(1);
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeLessThan(200);
    broken.mend();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await drawn(frame.getByRole('figure'));
  } finally {
    host.close();
  }
});

test('what was not understood is named within a narrow frame, however long', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto(`embed/?${CARD}&${'x'.repeat(300)}=1`);
  await drawn(cards(page));
  await expect(page.getByRole('status').filter({ hasText: 'xxx' })).toBeVisible();
  await expectNoSidewaysScroll(page);
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
