import type { Page } from '@playwright/test';
import { drawn, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    jumped: number;
  }
}

/** Adds up how far things jump, as the browser counts it. */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('hadRecentInput' in entry && entry.hadRecentInput) continue;
        if ('value' in entry) window.jumped += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds back what is asked for until it is let go. */
async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

async function delay(page: Page, pattern: string, ms: number): Promise<void> {
  await page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });
}

for (const [name, size, addresses] of [
  ['a desk', { width: 1440, height: 900 }, ['', '?i=gdp', 'places/jiangbei/', 'sources/']],
  ['a phone', { width: 390, height: 844 }, ['', 'places/jiangbei/']],
] as const) {
  for (const address of addresses) {
    test(`/${address} on ${name}: over a slow network the shell stands first and nothing jumps`, async ({ page }) => {
      await page.setViewportSize(size);
      await watchJumps(page);
      const letGo = await hold(page, '**/data/*.json*');
      await delay(page, '**/data/figures/*', 900);
      await delay(page, '**/assets/echarts-*', 1200);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
      letGo();
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      if (address === '' || address.startsWith('?')) {
        await expect(page.locator('[aria-busy=true]').first()).toBeAttached();
        await drawn(ranking(page));
      }
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => window.jumped)).toBeLessThan(0.05);
    });
  }
}

test('what draws is fetched beside the figures, not after them', async ({ page }) => {
  const letGo = await hold(page, '**/data/figures/*');
  const drawing = page.waitForRequest(/\/assets\/echarts-/);
  await page.goto('');
  await drawing;
  letGo();
  await drawn(ranking(page));
});

test('without ECharts all but the drawings works, and each card says so', async ({ page, announce }) => {
  announce(/^request failed: net::ERR_FAILED .*\/assets\/echarts-/);
  announce(/^console error: /);
  await page.route('**/assets/echarts-*', (route) => route.abort());
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await expect(card.getByRole('alert')).toContainText('图未能绘出');
  await expect(page.getByRole('region', { name: '关键数字' }).getByRole('link').first()).toBeVisible();
  await card.getByRole('button', { name: '数据表' }).click();
  await card.getByRole('table').getByRole('link', { name: '2000000000000' }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('超2万亿元');
});

test('the first view asks for what it needs, and for the charts last', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice((baseURL ?? '').length)));
  await page.goto('');
  await drawn(ranking(page));
  await page.waitForLoadState('networkidle');

  const at = (pattern: RegExp): number => asked.findIndex((url) => pattern.test(url));
  expect(at(/^assets\/echarts-/)).toBeGreaterThan(at(/^assets\/index-.*\.js/));
  expect(at(/^assets\/echarts-/)).toBeGreaterThan(at(/^data\/indicators\.json/));
  expect(asked.filter((url) => /^assets\/(png|svg|csv|table|SourcesView|SourceView|PlaceView)-/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('data/entities'))).toEqual([]);
  expect(asked.length - new Set(asked).size, 'nothing is asked for twice').toBe(0);

  const files = asked.flatMap((url) => /^data\/figures\/(\w+)\.json/.exec(url)?.[1] ?? []);
  const shown = await page
    .locator('a[href*="open=figure:"]')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map((a) => /open=figure:(\w+)\./.exec(a.href)?.[1] ?? ''));
  expect(
    files.filter((id) => id !== 'talent_total' && !shown.includes(id)),
    'files that are not shown',
  ).toEqual([]);
  expect(files.length).toBeLessThanOrEqual(6);
});

test('what is asked for while something else arrives comes as well, with its styles', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'yucai-brief',
      JSON.stringify({ format: 'yucai-brief', version: 1, title: '', items: [{ section: '一' }] }),
    ),
  );
  const [presentation, styles] = [/\/assets\/Present-.*\.js/, /\/assets\/DeckDialog-.*\.css/];
  const [sendPresentation, sendStyles] = [await hold(page, presentation), await hold(page, styles)];
  const asked = page.waitForRequest(presentation);
  await page.goto('brief/');
  await asked;
  const styled = page.waitForRequest(styles);
  await page.getByRole('button', { name: '幻灯片选项…' }).click();
  await styled;
  const came = page.waitForResponse(presentation);
  sendPresentation();
  await (await came).finished();
  sendStyles();
  await expect(page.getByRole('dialog', { name: '幻灯片选项' })).toBeVisible();
});
