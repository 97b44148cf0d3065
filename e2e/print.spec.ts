import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { PALETTES } from '../src/theme/tokens.ts';
import { figuresOf, source, withFigures } from './support/data.ts';
import { expect, test } from './support/test.ts';

/** An A4 sheet between its margins, CSS px: 186 × 273 mm. */
const UPRIGHT = { width: 703, height: 1031 };
const ACROSS = { width: 1031, height: 703 };

/** What is pressed, typed into or unfolded. The heads of a table, the filters that hold
 * and what a place holds, told by its folded parts, are read. */
const CONTROLS =
  ':is(button, select, input, textarea, summary, progress, nav):visible:not(th button, [data-section] summary, [data-paper] *, [role="columnheader"] *)';

/** A source that has an address of its own. */
const SOURCED = 'maigoo-2023-08-01-population-2022';

/** A colour as the browser tells it: `rgb(255, 254, 251)` for `#fffefb`. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
}

async function expectOnlyPaper(page: Page, name: string): Promise<void> {
  await expect(page.locator(CONTROLS), name).toHaveCount(0);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${name} is wider than its sheet`).toBeLessThanOrEqual(0);
}

const VIEWS = {
  overview: '',
  compare: 'compare/?i=gdp&p=yuzhong,nanan,yubei',
  trends: 'trends/?i=gdp&p=yubei,yuzhong,jiangjin',
  map: 'map/?i=gdp',
  place: 'places/jiangbei/',
  indicator: 'indicators/talent_total/',
  method: 'method/',
};

/** How many plots are drawn for paper when the event is over: printing waits for nothing that comes later. */
function paperPlots(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const { length } = document.querySelectorAll('[data-paper-plot]');
    window.dispatchEvent(new Event('afterprint'));
    return length;
  });
}

/** The words of each page of the printed view. */
async function printedPages(page: Page, file: string): Promise<string[]> {
  await page.pdf({ path: file, preferCSSPageSize: true });
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .filter((text) => text.trim() !== '');
}

test('on paper nothing is to be pressed, and nothing is wider than the sheet', async ({ page }) => {
  await page.setViewportSize(UPRIGHT);
  for (const [name, address] of Object.entries(VIEWS)) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await expect(page.getByRole('figure').first().locator('svg').first(), name).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expectOnlyPaper(page, name);
    // A place lists its sources at its end.
    if (name === 'place') continue;
    await expect(
      page.locator('[data-print]').filter({ visible: true }).first(),
      `${name}: addresses as footnotes`,
    ).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.goto('sources/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const listed = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: source(SOURCED).title }) });
  await expect(listed).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expectOnlyPaper(page, 'sources');
  await expect(listed.getByText(source(SOURCED).url ?? 'no address')).toBeVisible();
});

test('the table of figures prints with every row, every column and what it was filtered by', async ({ page }) => {
  await page.setViewportSize(ACROSS);
  await page.goto('data/?p=chongqing');
  await expect(page.getByText(/个数据文件已全部载入/)).toBeVisible({ timeout: 45_000 });
  const grid = page.getByRole('grid', { name: '数字表' });
  const figures = withFigures().flatMap((id) => figuresOf(id).filter((f) => f.place === 'chongqing'));
  const all = figures.length + 1;
  expect(all).toBeGreaterThan(100);
  await expect(grid).toHaveAttribute('aria-rowcount', String(all));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(grid.locator('tr')).toHaveCount(all);
  await page.emulateMedia({ media: 'print' });
  await expectOnlyPaper(page, 'data');
  await expect(page.getByText('地区：重庆市')).toBeVisible();
  const cut = await grid.locator('th, td').evaluateAll(
    (cells, width) =>
      cells.filter((c) => {
        const { left, right } = c.getBoundingClientRect();
        return left < 0 || right > width || c.scrollWidth > c.clientWidth + 1;
      }).length,
    ACROSS.width,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => grid.locator('tr').count()).toBeLessThan(100);
});

test('a dark screen prints dark on white, drawings too', async ({ page }) => {
  await page.goto('?theme=dark');
  const drawing = page.getByRole('figure').first().locator('svg').first();
  await expect(drawing).toBeVisible();
  const fills = (): Promise<string[]> =>
    drawing.locator('text').evaluateAll((all) => [...new Set(all.map((t) => t.getAttribute('fill') ?? ''))]);
  await expect.poll(fills).toContain(PALETTES.dark.ink);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect.poll(fills).not.toContain(PALETTES.dark.ink);
  await expect.poll(fills).toContain(PALETTES.light.ink);
});

test('charts are drawn anew for their column on paper, before the browser takes the page', async ({ page }) => {
  for (const address of [
    '',
    'places/jiangbei/',
    'trends/?i=gdp&p=yubei,yuzhong&lang=en',
    'compare/?i=gdp,area&p=yuzhong,nanan,yubei',
  ]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const live = page.getByRole('application').first();
    await expect(live.locator('svg').first()).toBeVisible();
    // What draws for paper comes after the charts.
    await expect.poll(() => paperPlots(page), address).toBe(await page.getByRole('application').count());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(UPRIGHT);
    await expect(live).toBeHidden();
    const drawn = await page.locator('[data-paper-plot]').evaluateAll((hosts) =>
      hosts
        .filter((host) => host.checkVisibility())
        .map((host) => {
          const svg = host.shadowRoot?.querySelector('svg');
          const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          const sizes = [...(svg?.querySelectorAll('text') ?? [])].map((t) =>
            Number.parseFloat(getComputedStyle(t).fontSize),
          );
          return { type: Math.min(...sizes) * scale, over: host.scrollWidth - host.clientWidth };
        }),
    );
    expect(drawn.length, address).toBeGreaterThan(0);
    for (const { type, over } of drawn) {
      // 6.3 pt.
      expect(type, address).toBeGreaterThanOrEqual(8.39);
      expect(over, address).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-paper-plot]')).toHaveCount(0);
    await expect(live).toBeVisible();
  }
});

test('each printed page says at its foot what it is, of which data, and where it is found', async ({
  page,
}, testInfo) => {
  await page.goto('indicators/talent_total/?lang=en');
  await expect(page.getByRole('heading', { name: /^All figures/ })).toBeVisible();
  // It comes after the first paint.
  const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--printed-foot'));
  await expect.poll(foot).toContain('/indicators/talent_total/?lang=en');
  // What a screen says for paper has a name of its own: a card keeps its colour.
  await expect(page.getByRole('figure').first()).toHaveCSS('background-color', rgb(PALETTES.light.paper));
  const pages = await printedPages(page, testInfo.outputPath('page.pdf'));
  expect(pages.length).toBeGreaterThan(1);
  for (const [i, text] of pages.entries()) {
    expect(text).toMatch(/Data version 20\d\d\.\d\d/);
    expect(text).toContain(page.url());
    expect(text.trimEnd()).toMatch(new RegExp(`${i + 1} ?/ ?${pages.length}$`));
  }
});

test('the heads of a long table stand on each of its pages, and its title not alone on the page before', async ({
  page,
}, testInfo) => {
  await page.goto('data/?i=gdp&lang=en');
  await expect(page.getByText(/data files are loaded/)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(figuresOf('gdp').length + 1));
  const head = /Place +Indicator .*Value +As written/;
  const data = await printedPages(page, testInfo.outputPath('data.pdf'));
  expect(data.length).toBeGreaterThan(3);
  for (const [i, text] of data.entries()) expect(text, `data, page ${i + 1}`).toMatch(head);

  await page.goto('indicators/gdp/?lang=en');
  await expect(page.getByRole('heading', { name: /^All figures/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'undated' }).first()).toBeVisible();
  await expect.poll(() => paperPlots(page)).toBeGreaterThan(0);
  const pages = await printedPages(page, testInfo.outputPath('indicator.pdf'));
  expect(pages[0], 'its ranking stands with what it means').toMatch(
    /40 places.*Gross domestic product, by district and zone.*Yubei +244\.26/s,
  );
  const ownHead = /Place .*Value +As written +Bound/;
  const titled = pages.findIndex((text) => text.includes('All figures'));
  expect(pages[titled]).toMatch(new RegExp(`All figures[^\\n]*\\n+\\s*${ownHead.source}[^\\n]*\\n+ *\\S`));
  for (const text of pages.slice(titled, titled + 4)) expect(text).toMatch(ownHead);
});

test('a source prints with every column of its figures', async ({ page }) => {
  await page.setViewportSize(UPRIGHT);
  const [figure] = figuresOf('gdp');
  await page.goto(`sources/${figure?.source}/`);
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expectOnlyPaper(page, 'source');
  const cut = await page
    .getByRole('table')
    .locator('th, td')
    .evaluateAll((cells, width) => cells.filter((c) => c.getBoundingClientRect().right > width).length, UPRIGHT.width);
  expect(cut).toBe(0);
});

test('lists take no more sheets than they need', async ({ page }, testInfo) => {
  for (const [address, most, figures] of [
    ['indicators/', 6, false],
    ['places/?lang=en', 1, false],
    ['places/jiangbei/', 2, true],
    ['places/chongqing/?lang=en', 3, true],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (figures) await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
    const pages = await printedPages(page, testInfo.outputPath('list.pdf'));
    expect(pages.length, address).toBeLessThanOrEqual(most);
  }
});

test('paper has what the screen folds: every place of a note, every source with its whole address', async ({
  page,
}, testInfo) => {
  const figures = figuresOf('talent_total');
  await page.goto('indicators/talent_total/');
  await expect(page.getByRole('heading', { name: /^全部数字/ })).toBeVisible();
  const card = page.getByRole('figure').first();
  // The notes for paper come with the foot of the card.
  await expect(card.locator('ol[data-print]')).toHaveCount(1);
  await expect(card.getByText('彭水')).toBeHidden();
  const text = (await printedPages(page, testInfo.outputPath('page.pdf'))).join('\n');
  expect(text).toContain('彭水');
  // Lines are broken anywhere: only the letters count. The card spells out what it draws, the list below it all.
  const letters = text.replace(/\s/g, '');
  const last = letters.slice(letters.lastIndexOf('来源'));
  const root = new URL('../../sources/', page.url()).href;
  for (const source of new Set(figures.map((f) => f.source))) {
    expect(last).toContain(`${root}${source}/`);
  }
});
