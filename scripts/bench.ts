import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Bytes, benchTable, type Kind, type Sample } from './bench-table.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './find-chromium.ts';
import { startServer } from './static-server.ts';

/**
 * Speed of the built overview beside a static page of the same words and the same drawing, on this machine: first visits
 * with an empty cache, the median of RUNS. Ratios travel between machines, milliseconds do not.
 */
const RUNS = 5;
const PATIENCE_MS = 60_000;
const HEADLINE = 'main h1';
/** What a chart draws into, live or prerendered; its icons are no drawing. */
const CHART = 'main [data-plot] svg, main [_echarts_instance_] svg';

/** A slow laptop on a busy network: without it loopback hides what a page loads. */
const THROTTLE = { cpu: 4, latencyMs: 40, bytesPerSecond: (10 * 1_000_000) / 8 } as const;

/**
 * Runs in the page before anything else and notes when each selector first finds something with a size. As text: what tsx
 * compiles refers to a helper that the page does not have.
 */
const NOTE_FIRST_SEEN = `
  window.firstSeen = {};
  const wanted = ${JSON.stringify({ headline: HEADLINE, chart: CHART })};
  (function look() {
    for (const [name, selector] of Object.entries(wanted)) {
      const found = document.querySelector(selector);
      if (!found || found.getBoundingClientRect().width === 0 || found.textContent === '') continue;
      window.firstSeen[name] = performance.now();
      delete wanted[name];
    }
    if (Object.keys(wanted).length > 0) requestAnimationFrame(look);
  })();
`;

function kindOf(type: string, url: string): Kind {
  if (type === 'Script') return 'script';
  if (type === 'Stylesheet') return 'style';
  if (type === 'Document') return 'page';
  return url.endsWith('.json') ? 'data' : 'other';
}

/** Counts bytes as they come over the wire. A preloaded script is called Other by the browser: its name tells. */
async function countBytes(page: Page): Promise<Bytes> {
  const bytes: Bytes = { page: 0, script: 0, style: 0, data: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: THROTTLE.latencyMs,
    downloadThroughput: THROTTLE.bytesPerSecond,
    uploadThroughput: THROTTLE.bytesPerSecond,
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const path = new URL(response.url).pathname;
    kinds.set(requestId, path.endsWith('.js') ? 'script' : kindOf(type, path));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return bytes;
}

async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').at(0)?.startTime ?? Number.NaN);
}

/** One first visit. Throws where headline or chart do not come. */
async function visit(browser: Browser, url: string): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const bytes = await countBytes(page);
    await page.addInitScript({ content: NOTE_FIRST_SEEN });
    await page.goto(url, { timeout: PATIENCE_MS });
    await page.waitForFunction('Object.keys(window.firstSeen).length === 2', null, { timeout: PATIENCE_MS });
    await page.waitForLoadState('networkidle');
    const { headline, chart } = await page.evaluate<Partial<Record<string, number>>>('window.firstSeen');
    return { paint: await firstPaint(page), headline: headline ?? Number.NaN, chart: chart ?? Number.NaN, bytes };
  } finally {
    await context.close();
  }
}

/** The overview as it finally stands, as a page without scripts: same words, styles and drawings. */
async function staticTwin(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.goto(url);
  await page.locator(CHART).first().waitFor({ timeout: PATIENCE_MS });
  await page.waitForLoadState('networkidle');
  const body = await page.locator('#root').innerHTML();
  await page.close();
  const shell = await readFile('dist/index.html', 'utf8');
  return shell
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

const folder = await mkdtemp(join(tmpdir(), 'yucai-bench-'));
const site = await startServer('dist', 0);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
try {
  await mkdir(join(folder, 'twin'));
  await writeFile(join(folder, 'twin/index.html'), await staticTwin(browser, site.url));
  await symlink(resolve('dist/assets'), join(folder, 'twin/assets'));
  const twin = await startServer(join(folder, 'twin'), 0);
  const samples: { built: Sample[]; twin: Sample[] } = { built: [], twin: [] };
  for (let run = 0; run < RUNS; run++) {
    samples.built.push(await visit(browser, site.url));
    samples.twin.push(await visit(browser, twin.url));
  }
  twin.server.close();
  const { cpu, latencyMs, bytesPerSecond } = THROTTLE;
  console.log(
    `Overview, first visit, median of ${RUNS}; CPU ÷ ${cpu}, ${latencyMs} ms, ${(bytesPerSecond * 8) / 1e6} Mbit/s.\n`,
  );
  console.log(benchTable(samples.built, samples.twin));
} finally {
  await browser.close();
  site.server.close();
  await rm(folder, { recursive: true });
}
