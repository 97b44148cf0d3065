import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from './support/accessible.ts';
import { cards, drawing, drawn, evidence, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const SHELF = 'yucai-brief';

/** A brief as the browser keeps it. */
function kept(items: readonly unknown[], title = '三季度'): string {
  return JSON.stringify({ format: 'yucai-brief', version: 1, title, items });
}

/** The page is opened with this brief on its shelf. */
async function withBrief(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (!sessionStorage.getItem('begun')) localStorage.setItem(key ?? '', value ?? '');
      sessionStorage.setItem('begun', 'yes');
    },
    [SHELF, text],
  );
}

function items(page: Page): Locator {
  return page.getByRole('list', { name: '图与小节' }).locator(':scope > li');
}

async function titles(page: Page): Promise<string[]> {
  return items(page).evaluateAll((list) => list.map((li) => li.querySelector('h2')?.textContent ?? ''));
}

/** Adds the first card of a page to the brief. */
async function add(page: Page, address: string, card: (p: Page) => Locator = (p) => cards(p).first()): Promise<void> {
  await page.goto(address);
  await drawn(card(page));
  await card(page).getByRole('button', { name: '加入简报' }).click();
  await expect(card(page).getByRole('status').filter({ hasText: '已加入' })).toBeVisible();
}

test('three cards from three views: ordered by keyboard, titled, kept, undone, saved, opened', async ({ page }) => {
  await add(page, '?i=talent_total', ranking);
  await add(page, 'trends/?i=postdoc_recruited');
  await add(page, 'compare/?i=gdp&p=jiangbei,yuzhong,jiangjin');
  await cards(page).first().getByRole('link', { name: '打开简报' }).click();
  await expect(items(page)).toHaveCount(3);
  await expect(cards(page)).toHaveCount(3);
  for (const card of await cards(page).all()) await drawn(card);
  const [first = '', second = '', third = ''] = await titles(page);

  // The last goes to the top, then one down, with the focus still on its handle.
  const grip = page.getByRole('button', { name: `移动：${third}` });
  await grip.focus();
  await page.keyboard.press('Home');
  await expect(items(page).first().locator('h2')).toHaveText(third);
  await expect(grip).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: '移到第 2 项，共 3 项' })).toBeVisible();
  expect(await titles(page)).toEqual([first, third, second]);

  await items(page).first().getByRole('textbox', { name: '自己的标题' }).fill('区县人才比一比');
  await items(page).first().getByRole('textbox', { name: '讲稿' }).fill('先讲总量');
  await expect(items(page).first().locator('h2')).toHaveText('区县人才比一比');
  await page.getByRole('button', { name: '添加小节' }).click();
  // It stands at the end, out of sight: the focus is in its title.
  const section = items(page).last().getByRole('textbox', { name: '小节标题' });
  await expect(section).toBeFocused();
  await section.fill('附录');
  await page.getByRole('textbox', { name: '简报标题' }).fill('三季度人才');

  await page.reload();
  await expect(items(page)).toHaveCount(4);
  await expect(page.getByRole('textbox', { name: '简报标题' })).toHaveValue('三季度人才');
  await expect(items(page).first().locator('h2')).toHaveText('区县人才比一比');

  await items(page).nth(1).getByRole('button', { name: '移去' }).click();
  await expect(items(page)).toHaveCount(3);
  await expect(
    items(page)
      .nth(1)
      .getByRole('button', { name: /^移动：/ }),
  ).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(items(page)).toHaveCount(4);
  await page.getByRole('button', { name: '重做' }).click();
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('button', { name: '撤销' }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('三季度人才.brief.json');
  const path = await file.path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'yucai-brief', title: '三季度人才' });
  await page.getByRole('button', { name: '清空' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(items(page)).toHaveCount(4);
  await expect(items(page).first().locator('h2')).toHaveText('区县人才比一比');
});

test('the main numbers of a place come into the brief as cards of their own, and show the same', async ({ page }) => {
  await page.goto('places/jiangjin/');
  const section = page.locator('[data-section="headline"]');
  const numbers = section.getByRole('article');
  await expect(numbers.first()).toBeVisible();
  const names = await numbers.locator(':scope > p:first-child').allInnerTexts();
  await section.getByRole('button', { name: `把这 ${names.length} 个数加入简报` }).click();
  await section.getByRole('link', { name: '打开简报' }).click();
  await expect(items(page)).toHaveCount(names.length);
  await expect(items(page).last().locator('h2')).toBeVisible();
  expect(await titles(page)).toEqual(names);
  // Added at once, they are taken back at once.
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(items(page)).toHaveCount(0);
});

test('plans and results of a place are a card: pictures, slides, evidence, embed, brief', async ({ page, baseURL }) => {
  await page.goto('places/jiangjin/');
  const section = page.locator('[data-section="plans"]');
  await expect(section.getByRole('listitem').first()).toBeVisible();
  const list = await section.getByRole('listitem').count();
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: '导出', exact: true }).click();
  await section.getByRole('menuitem', { name: '数据 CSV' }).click();
  const rows = (await readFile(await (await download).path(), 'utf8')).split('\n').filter((l) => l.includes('目标 · '));
  expect(rows).toHaveLength(list);
  await section.getByRole('button', { name: '分享' }).click();
  const share = page.getByRole('dialog', { name: '分享这张图' });
  await expect(share.getByRole('textbox', { name: '链接' })).toHaveValue(`${baseURL}places/jiangjin/`);
  await expect(share.getByRole('textbox', { name: '嵌入代码' })).toHaveValue(/chart=plans/);
  await page.keyboard.press('Escape');
  await section.getByRole('button', { name: '加入简报' }).click();
  await section.getByRole('link', { name: '打开简报' }).click();
  const card = cards(page).first();
  await drawn(card);
  await expect(card.getByRole('heading')).toHaveText('江津：目标与结果');
  await drawing(card).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
});

test('a headline figure of the overview has what a card has, by keyboard: link, picture, brief', async ({ page }) => {
  await page.goto('./');
  const figures = page.getByRole('region', { name: '关键数字' }).getByRole('article');
  await expect(figures).toHaveCount(4);
  const figure = figures.first();
  const name = (await figure.getByRole('paragraph').first().textContent()) ?? '';
  const more = figure.getByRole('button', { name: `分享、导出：${name}` });
  await more.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '导出' }).click();
  await dialog.getByRole('menuitem', { name: /^图片 PNG/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  await dialog.getByRole('button', { name: '分享' }).click();
  const share = page.getByRole('dialog', { name: '分享这张图' });
  await expect(share.getByRole('textbox', { name: '嵌入代码' })).toHaveValue(/chart=headline/);
  await page.keyboard.press('Escape');
  await expect(share).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '加入简报' }).click();
  await dialog.getByRole('link', { name: '打开简报' }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page).first().locator('h2')).toHaveText(name);
});

test('the face-off of two places goes into the brief, and says there what the page says', async ({ page }) => {
  await page.goto('compare/?p=jiangbei,yuzhong');
  const section = page.getByRole('region', { name: '逐项对照' });
  const rows = section.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const indicators = await rows.count();
  await section.getByRole('button', { name: '加入简报' }).click();
  await section.getByRole('link', { name: '打开简报' }).click();
  const card = cards(page);
  await drawn(card);
  await expect(card.locator('h2')).toHaveText('江北与渝中：逐项对照');
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('table').locator('tbody tr')).toHaveCount(2 * indicators);
});

test('by dragging, too', async ({ page }) => {
  await withBrief(page, kept([{ section: '甲' }, { section: '乙' }, { section: '丙' }]));
  await page.goto('brief/');
  await page.getByRole('button', { name: '移动：丙' }).dragTo(items(page).first());
  await expect.poll(() => titles(page)).toEqual(['丙', '甲', '乙']);
  await expect(page.getByRole('status').filter({ hasText: '“丙”移到第 1 项，共 3 项' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('dragged by a finger, and left as it was where the system takes the finger away', async ({ page }) => {
    await withBrief(page, kept([{ section: '甲' }, { section: '乙' }, { section: '丙' }]));
    await page.goto('brief/');
    const grip = page.getByRole('button', { name: '移动：丙' });
    const first = items(page).first();
    await expect(items(page)).toHaveCount(3);
    // All three are in sight, so that the page does not scroll along.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const finger = await page.context().newCDPSession(page);
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
      at?: { x: number; y: number },
    ) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const drag = async (end: 'touchEnd' | 'touchCancel'): Promise<void> => {
      const [from, to] = [await grip.boundingBox(), await first.boundingBox()];
      if (!from || !to) throw new Error('nothing to drag');
      const x = from.x + from.width / 2;
      await touch('touchStart', { x, y: from.y + from.height / 2 });
      await touch('touchMove', { x, y: (from.y + to.y) / 2 });
      await touch('touchMove', { x, y: to.y + to.height / 2 });
      await expect(first).toHaveAttribute('data-target', 'above');
      await touch(end);
    };
    await drag('touchCancel');
    await expect(first).not.toHaveAttribute('data-target');
    expect(await titles(page)).toEqual(['甲', '乙', '丙']);
    await drag('touchEnd');
    await expect.poll(() => titles(page)).toEqual(['丙', '甲', '乙']);
  });
});

test('a hostile or damaged file says why and changes nothing', async ({ page }) => {
  await withBrief(page, kept([{ section: '甲' }]));
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(1);
  for (const [content, why] of [
    ['{"format":', '不是 JSON'],
    ['{"type":"FeatureCollection"}', '不是渝才图的简报'],
    ['{"format":"yucai-brief","version":1,"items":[{"card":"<script>"}]}', '第 1 项'],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible();
    await expect(items(page)).toHaveCount(1);
  }
});

test('carried whole in a link while it is short; where it is long that is said', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withBrief(
    page,
    kept([{ section: '甲' }, { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '资产' }]),
  );
  await page.goto('brief/');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制链接' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${baseURL}brief/?brief=`);
  await page.getByRole('button', { name: '清空' }).click();
  await page.goto(link);
  await expect(items(page)).toHaveCount(2);
  await expect(page).toHaveURL(`${baseURL}brief/`);
  await drawn(cards(page));
  const noise = Array.from({ length: 3900 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join('');
  await items(page).first().getByRole('textbox', { name: '讲稿' }).fill(noise);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '存为文件' })).toBeVisible();
});

test('no room in the browser: it is said, nothing is lost, and it is kept when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const real = Storage.prototype.setItem;
    Object.assign(window, { full: true });
    Storage.prototype.setItem = function (key, value) {
      if ('full' in window && window.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      real.call(this, key, value);
    };
  });
  await page.goto('?i=financial_assets&t=2020');
  await ranking(page).getByRole('button', { name: '加入简报' }).click();
  await expect(ranking(page).getByRole('status').filter({ hasText: '没有空间' })).toBeVisible();
  await ranking(page).getByRole('link', { name: '打开简报' }).click();
  await expect(page.getByRole('alert')).toContainText('没有空间');
  await expect(items(page)).toHaveCount(1);
  await page.evaluate(() => Object.assign(window, { full: false }));
  await page.getByRole('textbox', { name: '简报标题' }).fill('留住了');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('brief/');
  await expect(page.getByRole('textbox', { name: '简报标题' })).toHaveValue('留住了');
});

test('two tabs: neither overwrites the other', async ({ page, context }) => {
  await withBrief(page, kept([{ section: '甲' }]));
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto('brief/');
  await other.getByRole('button', { name: '添加小节' }).click();
  await expect(items(other)).toHaveCount(2);
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '另一个窗口' })).toBeVisible();
  await page.getByRole('button', { name: '添加小节' }).click();
  await expect(items(page)).toHaveCount(3);
  await expect(items(other)).toHaveCount(3);
});

/** Twenty cards of several kinds. */
const TWENTY = kept(
  Array.from({ length: 20 }, (_, i) => ({
    card: [
      'i=gdp&chart=ranked-bars&t=2020',
      'i=resident_population&chart=map',
      'i=gdp&p=jiangbei,yuzhong,jiangjin&chart=trend-lines',
      'i=gdp,resident_population&p=jiangbei,yuzhong,jiangjin,shapingba&chart=scatter',
    ][i % 4],
    title: `第 ${i + 1} 张`,
  })),
);

test('twenty cards as pictures: the bar moves, cancel stops it, the archive holds them all', async ({ page }) => {
  await withBrief(page, TWENTY);
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(20);
  const zip = page.getByRole('button', { name: '图片 ZIP' });
  await zip.click();
  const bar = page.getByRole('progressbar', { name: '图片 ZIP' });
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(1);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已取消' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  const download = page.waitForEvent('download');
  await zip.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('三季度.zip');
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  const names = Object.keys(files);
  expect(names.filter((n) => n.endsWith('.png')).length).toBe(20);
  expect(names[0]).toMatch(/^01 第 1 张/);
  for (const name of names.filter((n) => n.endsWith('.png'))) {
    expect([...(files[name]?.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(files[name]?.length).toBeGreaterThan(20_000);
  }
  expect(names.at(-1)).toBe('三季度.brief.json');
});

test('as slides: one for each card at least, a cover, its notes', async ({ page }) => {
  await withBrief(
    page,
    kept([
      { section: '一、资金', comment: '先说为什么看资金。' },
      { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '金融资产', comment: '只有江北公布。' },
      { card: 'i=gdp&p=jiangbei,yuzhong&chart=trend-lines' },
    ]),
  );
  await page.goto('brief/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PPTX 幻灯片' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('三季度.pptx');
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  const slides = Object.keys(files).filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n));
  expect(slides.length).toBeGreaterThanOrEqual(4);
  const all = slides.map(text).join('');
  for (const words of ['三季度', '金融资产', '一、资金', '超2万亿元']) expect(all).toContain(words);
  const notes = Object.keys(files).filter((n) => /^ppt\/notesSlides\//.test(n) && n.endsWith('.xml'));
  const scripts = notes.map(text).join('');
  // A section has no slide of its own: what is said there comes first on its first one. None of it is for the room.
  for (const words of ['先说为什么看资金。', '只有江北公布。']) {
    expect(scripts).toContain(words);
    expect(all).not.toContain(words);
  }
});

test('twenty cards as slides: the bar moves, and cancel stops it', async ({ page }) => {
  await withBrief(page, TWENTY);
  await page.goto('brief/');
  await expect(items(page)).toHaveCount(20);
  // What the page shows of the work, written down by the page itself: it may be over before anybody looks.
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar && seen.at(-1) !== bar.value) seen.push(bar.value);
      const button = bar?.parentElement?.querySelector<HTMLButtonElement>('progress ~ button');
      if (bar && bar.value >= 3 && !('stopped' in window)) {
        Object.assign(window, { stopped: true });
        button?.click();
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const pptx = page.getByRole('button', { name: 'PPTX 幻灯片' });
  await pptx.click();
  await expect(page.getByRole('status').filter({ hasText: '已取消' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await page.evaluate(() => 'stopped' in window)).toBe(true);
  const download = page.waitForEvent('download');
  await pptx.click();
  const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  expect(Object.keys(files).filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n)).length).toBeGreaterThanOrEqual(22);
  const seen = await page.evaluate(() => ('seen' in window && Array.isArray(window.seen) ? window.seen.length : 0));
  expect(seen).toBeGreaterThan(5);
});

test('how slides look: chosen by keyboard, a bad logo is refused, all is kept and goes into the file', async ({
  page,
}) => {
  await withBrief(page, kept([{ card: 'i=financial_assets&t=2020&chart=ranked-bars' }]));
  await page.goto('brief/');
  await drawn(cards(page));
  const open = page.getByRole('button', { name: '幻灯片选项…' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '幻灯片选项' });
  await dialog.getByRole('radio', { name: '浅色' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: '深色' })).toBeChecked();
  await dialog.getByRole('radio', { name: '4:3' }).check();
  await dialog.getByRole('checkbox', { name: '来源页' }).uncheck();
  await dialog.getByRole('textbox', { name: '单位名称' }).fill('示例人才集团');
  const input = dialog.locator('input[type=file]');
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 60, height: 30 } });
  for (const [name, mimeType, buffer, why] of [
    ['标志.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '不是 PNG 或 JPEG'],
    ['大.png', 'image/png', Buffer.concat([shot, Buffer.alloc(500_000)]), '超过 500 KB'],
    ['断.png', 'image/png', shot.subarray(0, 60), '已损坏'],
  ] as const) {
    await input.setInputFiles({ name, mimeType, buffer });
    await expect(dialog.getByRole('alert')).toContainText(why);
    await expect(dialog.getByRole('img')).toHaveCount(0);
  }
  await input.setInputFiles({ name: '标志.png', mimeType: 'image/png', buffer: shot });
  await expect(dialog.getByRole('img', { name: '标志预览，60 × 30 像素' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toBeEmpty();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await open.click();
  await expect(dialog.getByRole('radio', { name: '深色' })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: '单位名称' })).toHaveValue('示例人才集团');
  await expect(dialog.getByRole('img', { name: '标志预览' })).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '生成 PPTX' }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  expect(files['ppt/media/logo.png']?.length).toBe(shot.length);
  // A cover and the chart; no page of sources.
  expect(text('ppt/slides/slide1.xml')).toContain('示例人才集团');
  expect(Object.keys(files)).not.toContain('ppt/slides/slide3.xml');
  expect(text('ppt/presentation.xml')).toContain('cx="9144000"');
  await open.click();
  await dialog.getByRole('button', { name: '移除标志' }).click();
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: '选择标志文件…' })).toBeFocused();
});

test('as one HTML file, which opens on the brief, from a disk and without a network; and again from there', async ({
  page,
  context,
  browserName: _,
}, info) => {
  await withBrief(
    page,
    kept([{ section: '甲' }, { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '资产' }]),
  );
  await page.goto('brief/');
  const save = async (from: Page, name: string): Promise<string> => {
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: '单个 HTML 文件' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('三季度.html');
    const path = info.outputPath(name);
    await file.saveAs(path);
    return `file://${path}`;
  };
  const first = await save(page, 'first.html');
  const disk = await context.newPage();
  await disk.goto(first);
  await expect(disk).toHaveURL(`${first}#/brief/`);
  await expect(items(disk)).toHaveCount(2);
  await drawn(cards(disk));
  await disk.getByRole('textbox', { name: '简报标题' }).fill('三季度');
  await disk.getByRole('button', { name: '添加小节' }).click();
  const second = await save(disk, 'second.html');
  const again = await context.newPage();
  await again.goto(second);
  await expect(items(again)).toHaveCount(3);
  await drawn(cards(again));
});

test('on paper: a cover with what is in it, sections that begin a page, every card on one page whole, its notes, the sources', async ({
  page,
}, info) => {
  await withBrief(
    page,
    kept([
      { section: '一、资金', comment: '先讲资金' },
      { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '金融资产', comment: '只有江北公布' },
      { section: '二、总量' },
      { card: 'i=gdp&t=2020&chart=ranked-bars', comment: '二十八地排名' },
      { card: 'i=talent_total&p=chongqing&chart=headline' },
    ]),
  );
  await page.addInitScript(() => localStorage.setItem('yucai.deck', JSON.stringify({ organisation: '示例人才集团' })));
  await page.goto('brief/');
  for (const card of await cards(page).all()) {
    await card.scrollIntoViewIfNeeded();
    await drawn(card);
  }
  const sheets = async (): Promise<string[]> => {
    const path = info.outputPath('brief.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    return text.split('\f').filter((t) => t.trim() !== '');
  };
  await expect(async () => {
    const [cover = '', first = '', second = '', third = '', last = '', ...more] = await sheets();
    expect(more).toEqual([]);
    for (const words of [
      '三季度',
      '示例人才集团',
      '一、资金',
      '金融资产',
      '二、总量',
      '人才资源总量',
      '个来源',
      '数据版本',
    ])
      expect(cover).toContain(words);
    for (const words of ['一、资金', '先讲资金', '金融资产', '超2万亿元', '只有江北公布', '来源'])
      expect(first).toContain(words);
    expect(first).not.toContain('二、总量');
    // A tall chart is drawn anew for its page: its rows and its notes stand on it.
    for (const words of ['二、总量', '渝北区', '巫溪县', '来源', '二十八地排名']) expect(second).toContain(words);
    expect(third).toContain('630');
    expect(last).toContain('数据来源');
    expect(last).toMatch(/1\. \S/);
  }).toPass();
  // What is not drawn for the whole page is drawn for its room there.
  const anew = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const widths = [...document.querySelectorAll('[data-brief-item="wide"] [data-paper-plot]')].map((host) =>
      host.shadowRoot?.querySelector('svg')?.getAttribute('width'),
    );
    window.dispatchEvent(new Event('afterprint'));
    return widths;
  });
  expect(anew).toEqual(['1000', '1000']);
  // Without cover and sources where the reader wants none.
  await page.getByRole('button', { name: '幻灯片选项…' }).click();
  const dialog = page.getByRole('dialog', { name: '幻灯片选项' });
  await dialog.getByRole('checkbox', { name: '封面' }).uncheck();
  await dialog.getByRole('checkbox', { name: '来源页' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const plain = await sheets();
  expect(plain[0]).toContain('三季度');
  expect(plain[0]).toContain('一、资金');
  expect(plain).toHaveLength(3);
});

test('share: link, embed code, a QR code drawn here', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?i=financial_assets&t=2020');
  await ranking(page).getByRole('button', { name: '分享' }).click();
  const dialog = page.getByRole('dialog', { name: '分享这张图' });
  await expect(dialog.getByRole('textbox', { name: '链接' })).toHaveValue(`${baseURL}?i=financial_assets&t=2020`);
  await expect(dialog.getByRole('img', { name: '二维码' })).toBeVisible();
  await dialog.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect(dialog.getByRole('status')).toHaveText('已复制。');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`${baseURL}embed/?i=financial_assets&amp;t=2020&amp;chart=ranked-bars`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('charts come first: what is used less stands behind one button', async ({ page }) => {
    await withBrief(page, kept([{ card: 'i=financial_assets&t=2020&chart=ranked-bars' }]));
    await page.goto('brief/');
    await expect(items(page)).toHaveCount(1);
    // What says that it loads gives way to the item.
    await drawn(cards(page).first());
    await expect
      .poll(async () => (await items(page).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY)
      .toBeLessThan(844 / 3);
    const more = page.getByRole('button', { name: '更多', exact: true });
    await expect(page.getByRole('button', { name: 'PPTX 幻灯片' })).toBeHidden();
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await more.tap();
    for (const name of [
      '添加小节',
      '打开文件…',
      '存为文件',
      '复制链接',
      '清空',
      'PDF / 打印',
      'PPTX 幻灯片',
      '图片 ZIP',
    ])
      await expect(page.getByRole('button', { name })).toBeVisible();
    await page.getByRole('button', { name: '添加小节' }).tap();
    await expect(items(page)).toHaveCount(2);
    await more.tap();
    await expect(page.getByRole('button', { name: 'PPTX 幻灯片' })).toBeHidden();
  });
});

const FULL = kept([{ section: '甲' }, { card: 'i=financial_assets&t=2020&chart=ranked-bars', comment: '讲稿' }]);
for (const [query, size] of [
  ['lang=zh&theme=light', { width: 1440, height: 900 }],
  ['lang=en&theme=dark', { width: 1440, height: 900 }],
  ['lang=zh&theme=dark', { width: 390, height: 844 }],
  ['lang=en&theme=light', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in /brief (${query}, ${size.width})`, async ({ page }) => {
    await page.setViewportSize(size);
    await withBrief(page, FULL);
    await page.goto(`brief/?${query}`);
    await drawn(cards(page));
    await expectAccessible(page);
  });
}
