import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { readText } from '../src/export/pngText.ts';
import { RECORD_NAME } from '../src/export/record.ts';
import { drop } from './support/drop.ts';
import { expectAccessible } from './support/accessible.ts';
import { figuresOf, withFigures } from './support/data.ts';
import { cards, drawn, evidence, expectNoSidewaysScroll, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ASSETS = '?i=financial_assets&t=2020';

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Chooses from the export menu of a card. */
async function choose(card: Locator, item: RegExp): Promise<void> {
  await card.getByRole('button', { name: '导出', exact: true }).click();
  await card.getByRole('menuitem', { name: item }).click();
}

async function saved(page: Page, card: Locator, item: RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await choose(card, item);
  return bytesOf(await download);
}

/** Width and height that a PNG says of itself, px. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('PNG: real size, record of the view; dropped on another page it restores the view and shows its values', async ({
  page,
}) => {
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  const title = await card.getByRole('heading').first().innerText();
  const png = await saved(page, card, /图片 PNG/);
  expect(sizeOf(png)[0]).toBe(1920);
  const found = readText(png, RECORD_NAME);
  if (found === null || found === 'damaged') throw new Error('the picture has no record');
  const record = JSON.parse(found.text);
  expect(record).toMatchObject({ format: RECORD_NAME, title, kind: 'ranked-bars' });
  expect(record.id).toMatch(/^YC-[\d.]+-[0-9A-Z]{6}$/);
  expect(record.values[0]).toMatchObject({ asWritten: '超2万亿元', value: '2000000000000' });

  await page.goto('sources/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page.locator('main'), 'a.png', png);
  const dialog = page.getByRole('dialog', { name: '已打开图片中的视图' });
  await expect(dialog).toContainText(title);
  await expect(dialog).toContainText(record.id);
  await expect(dialog.getByRole('status')).toHaveText(`图中 ${record.values.length} 个数值与现在的数据一致。`);
  await expect(page).toHaveURL(/\/\?i=financial_assets&t=2020$|\/\?t=2020&i=financial_assets$/);
  await dialog.getByText(/图中全部/).click();
  await expectAccessible(page, 'dialog[open]');
  await dialog.getByRole('link', { name: record.values[0].name }).click();
  await expect(evidence(page)).toContainText('超2万亿元');
  await page.keyboard.press('Escape');
  await expect(ranking(page).getByRole('heading').first()).toHaveText(title);

  // The same browser now knows the id by itself.
  await page.goto('data/');
  await page.getByRole('combobox', { name: '搜索' }).fill(record.id.toLowerCase());
  await page.getByRole('option', { name: new RegExp(title.slice(0, 6)) }).click();
  await expect(ranking(page).getByRole('heading').first()).toHaveText(title);
});

test('an id that this browser does not know is said to be one', async ({ page }) => {
  await page.goto('');
  await page.getByRole('combobox', { name: '搜索' }).fill('YC-2026.11-ZZZZZZ');
  const status = page.getByRole('status').filter({ hasText: 'YC-2026.11-ZZZZZZ' });
  await expect(status).toContainText('本机浏览器里没有它的记录');
  await expect(page.getByRole('option', { name: /打开带此编号的图片文件/ })).toBeVisible();
});

test('a file from before: what changed stands beside what is now; by keyboard', async ({ page }) => {
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  const json = await saved(page, card, /JSON/);
  const record = JSON.parse(json.toString('utf8'));
  const [first] = record.values;
  const before = { ...record, dataset: { version: '2025.1', date: '2025-01-31' } };
  before.values = [
    { ...first, value: '1800000000000', asWritten: '1.8万亿元' },
    { ...first, mark: 'gone', figure: 'financial_assets.nowhere.2019', name: '某区', asWritten: '5亿元' },
    ...record.values.slice(1),
  ];
  await page.goto('data/');
  // Two hundred files arrive and the table with them: what is pressed before may be drawn anew under the key.
  await expect(page.getByRole('button', { name: '下载数据包（zip）' })).toBeEnabled({ timeout: 45_000 });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开图片…' }).press('Enter');
  await (await chooser).setFiles({
    name: 'view.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(before)),
  });
  const dialog = page.getByRole('dialog', { name: '已打开图片中的视图' });
  await expect(dialog).toContainText('图中数据版本 2025.1');
  const changes = dialog.getByRole('region', { name: '变动的数值' });
  const row = changes.getByRole('row').filter({ hasText: first.name });
  await expect(row).toContainText('1.8万亿元');
  await expect(row).toContainText('超2万亿元');
  await expect(changes.getByRole('row').filter({ hasText: '某区' })).toContainText('已撤下');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(ranking(page)).toBeVisible();
});

for (const [what, name, content, said] of [
  ['a picture without a record', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', '没有渝才图的记录'],
  ['a foreign file', 'a.json', '{"type":"x"}', '不是渝才图导出的视图'],
  ['a text', 'a.txt', 'hello', '不是图片、SVG 或 JSON'],
] as const) {
  test(`${what} is refused in words, and the page stays`, async ({ page }) => {
    await page.goto('sources/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await drop(page.locator('main'), name, Buffer.from(content));
    const dialog = page.getByRole('dialog', { name: '未能打开这个文件' });
    await expect(dialog.getByRole('alert')).toContainText(said);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/\/sources\/$/);
  });
}

test('sizes and styles: a slide of 1920 × 1080, an SVG with its text, choices kept over a reload', async ({ page }) => {
  await page.goto('?i=gdp&t=2020');
  const card = ranking(page);
  await drawn(card);
  await choose(card, /更多尺寸/);
  const dialog = page.getByRole('dialog', { name: '图片尺寸与样式' });
  await dialog.getByRole('radio', { name: '幻灯片 16:9' }).check();
  await dialog.getByRole('radio', { name: '2×' }).check();
  await dialog.getByRole('radio', { name: '深色', exact: true }).check();
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /1,920 × 1,080/);
  await expectAccessible(page, 'dialog[open]');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 PNG' }).click();
  expect(sizeOf(await bytesOf(await download))).toEqual([1920, 1080]);
  await expect(dialog).toBeHidden();

  await page.reload();
  await drawn(card);
  await choose(card, /更多尺寸/);
  await expect(dialog.getByRole('radio', { name: '深色', exact: true })).toBeChecked();
  await dialog.getByRole('radio', { name: '手机长图（微信）' }).check();
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /（800 × /);
  const second = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 SVG' }).click();
  const svg = (await bytesOf(await second)).toString('utf8');
  const texts = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    return { root: root.localName, width: root.getAttribute('width'), said: root.textContent ?? '' };
  }, svg);
  expect(texts).toMatchObject({ root: 'svg', width: '400' });
  expect(texts.said).toContain('渝北');
});

test('the dialog of sizes on a phone: a sheet that does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  await choose(card, /更多尺寸/);
  const dialog = page.getByRole('dialog', { name: '图片尺寸与样式' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expect(dialog.getByRole('button', { name: '下载 PNG' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('XLSX: saved and read back, numbers numeric', async ({ page }) => {
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  const sheets = await readXlsxFile(await saved(page, card, /XLSX/));
  expect(sheets.map((s) => s.sheet)).toEqual(['数据', '出处', '界的说明', '关于本图']);
  const [head, first] = sheets[0]?.data ?? [];
  expect(head?.slice(0, 5)).toEqual(['地区', '数值', '区间上限', '单位', '原文']);
  expect(first?.[1]).toBe(2e12);
  expect(first?.[4]).toBe('超2万亿元');
});

test('one copy: picture, table and line at once; where pictures are withheld, table and line, and it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  await choose(card, /复制图、表和引文/);
  await expect(card.getByRole('status').filter({ hasText: '已复制图、表和引文' })).toBeVisible();
  const read = async () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      return { types: [...(item?.types ?? [])].sort(), html: await text('text/html'), line: await text('text/plain') };
    });
  const copied = await read();
  expect(copied.types).toEqual(['image/png', 'text/html', 'text/plain']);
  expect(copied.html).toContain('<table');
  expect(copied.html).toContain('2000000000000');
  expect(copied.line).toMatch(/来源：.+YC-[\d.]+-[0-9A-Z]{6}/);
  expect(copied.line).not.toContain('\n');

  // As on plain http: the old copy command is all there is.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
  await choose(card, /复制图、表和引文/);
  await expect(card.getByRole('status').filter({ hasText: '不让网页复制图片' })).toBeVisible();
  expect((await read()).types).toEqual(['text/html', 'text/plain']);
});

test('the whole dataset: saved, unpacked, every figure in it; the page says what it offers', async ({ page }) => {
  await page.goto('data/');
  const button = page.getByRole('button', { name: '下载数据包（zip）' });
  await expect(button).toBeEnabled({ timeout: 45_000 });
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^yucai-atlas-[\d.]+\.zip$/);
  const parts = unzipSync(new Uint8Array(await bytesOf(file)));
  const descriptor = JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array()));
  for (const { path, bytes } of descriptor.resources) expect(parts[path]).toHaveLength(bytes);
  const ids = withFigures().flatMap((id) => figuresOf(id).map((f) => f.id));
  const lines = strFromU8(parts['figures.csv'] ?? new Uint8Array()).split('\r\n');
  const listed = new Set(lines.map((l) => l.slice(0, l.indexOf(','))));
  expect(ids.filter((id) => !listed.has(id))).toEqual([]);

  const offered = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(offered ?? '');
  expect(dataset).toMatchObject({ '@type': 'Dataset', version: descriptor.version });
  for (const { contentUrl } of dataset.distribution) {
    expect((await page.request.get(new URL(contentUrl, page.url()).href)).status()).toBe(200);
  }
  expect(await cards(page).count()).toBe(0);
});

/** Lets no format, dialog or table come, until it is let go. */
async function withoutProgram(page: Page): Promise<() => Promise<void>> {
  const programs = /\/assets\/(?:png|csv|Choice|DeckDialog|PictureDialog|ShareDialog|DataTable)-[^/]+\.(?:js|css)$/;
  await page.route(programs, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(programs);
}

test('the network fails when a format, a dialog or the table is asked for: the card says so, stays, and a second try works', async ({
  page,
  announce,
}) => {
  announce(/^request failed: net::ERR_INTERNET_DISCONNECTED .*\/assets\//);
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  await expect(card.getByRole('button', { name: '分享' })).toBeVisible();
  const mend = await withoutProgram(page);
  const said = '程序未能载入，请检查网络后重试';
  const menu = card.getByRole('status');
  await choose(card, /^图片 PNG/);
  await expect(menu.filter({ hasText: `未能导出“图片 PNG（2×）”：${said}` })).toBeVisible();
  for (const item of [/幻灯片选项/, /更多尺寸/]) {
    await choose(card, /^数据 CSV/);
    await expect(menu.filter({ hasText: '未能导出“数据 CSV”' })).toBeVisible();
    await choose(card, item);
    await expect(menu.filter({ hasText: /^程序未能载入/ })).toBeVisible();
  }
  await card.getByRole('button', { name: '分享' }).click();
  await expect(card.getByRole('alert').filter({ hasText: said })).toHaveCount(1);
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('alert').filter({ hasText: said })).toHaveCount(2);
  await card.getByRole('button', { name: '数据表' }).click();
  await drawn(card);

  await mend();
  expect(sizeOf(await saved(page, card, /^图片 PNG/))[0]).toBe(1920);
  await choose(card, /更多尺寸/);
  const pictures = page.getByRole('dialog', { name: '图片尺寸与样式' });
  await expect(pictures.getByRole('img')).toBeVisible();
  // With its styles: those of the first try did not come.
  await expect(pictures.getByRole('radio').first().locator('..')).toHaveCSS('display', /flex|grid/);
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: '分享' }).click();
  await expect(page.getByRole('dialog', { name: '分享这张图' }).getByRole('img', { name: '二维码' })).toBeVisible();
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('table')).toContainText('超2万亿元');
});
