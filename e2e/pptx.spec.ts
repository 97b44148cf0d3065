import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { cards, drawn, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The files inside the presentation that the card's menu saves. */
async function saved(page: Page, card: Locator): Promise<{ name: string; files: Record<string, Uint8Array> }> {
  await card.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /PPTX/ }).click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), files: unzipSync(Buffer.concat(chunks)) };
}

const textOf = (bytes: Uint8Array | undefined): string => (bytes ? strFromU8(bytes) : '');

test('a card is saved as slides with a native chart, its values in the embedded sheet and its evidence in the notes', async ({
  page,
}) => {
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await drawn(card);
  const { name, files } = await saved(page, card);
  expect(name).toMatch(/\.pptx$/);
  expect(textOf(files['ppt/charts/chart1.xml'])).toContain('<c:barChart>');
  expect(textOf(files['ppt/charts/chart1.xml'])).toContain('<c:errBars>');
  const book = unzipSync(files['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? new Uint8Array());
  const sheet = textOf(book['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<v>2000000000000</v>');
  expect(sheet).toContain('超2万亿元');
  expect(textOf(files['ppt/notesSlides/notesSlide1.xml'])).toContain('超2万亿元');
  const slide = textOf(files['ppt/slides/slide1.xml']);
  expect(slide).toContain(await card.getByRole('heading').first().innerText());
  expect(slide).toContain('typeface="+mn-ea"');
  await expect(card.getByRole('status').filter({ hasText: '.pptx' })).toBeVisible();
});

test('a map is saved as a sharp picture with a native table', async ({ page }) => {
  await page.goto('map/?i=gdp');
  const card = cards(page).first();
  await drawn(card);
  const { files } = await saved(page, card);
  const png = Buffer.from(files['ppt/media/image1.png'] ?? []);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16), 'three pixels a px').toBeGreaterThan(1500);
  expect(textOf(files['ppt/slides/slide2.xml'])).toContain('<a:tbl>');
});

test('slides with options, from the menu of a card and by keyboard: look, cover and sources are kept, one click adds neither page', async ({
  page,
}) => {
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await drawn(card);
  const button = card.getByRole('button', { name: '导出', exact: true });
  const dialog = page.getByRole('dialog', { name: '幻灯片选项' });
  const open = async (): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('menuitem').first()).toBeFocused();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    await expect(card.getByRole('menuitem', { name: '幻灯片选项…' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
  };
  await open();
  await expect(dialog.getByRole('checkbox', { name: '封面' })).not.toBeChecked();
  await dialog.getByRole('radio', { name: '4:3' }).check();
  await dialog.getByRole('checkbox', { name: '封面' }).check();
  await dialog.getByRole('checkbox', { name: '来源页' }).check();
  await dialog.getByRole('textbox', { name: '单位名称' }).fill('示例人才集团');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await open();
  await expect(dialog.getByRole('checkbox', { name: '封面' })).toBeChecked();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '生成 PPTX' }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const slides = Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort();
  expect(slides).toHaveLength(3);
  expect(textOf(files['ppt/slides/slide1.xml'])).toContain('示例人才集团');
  expect(textOf(files['ppt/slides/slide3.xml'])).toContain('来源');
  expect(textOf(files['ppt/presentation.xml'])).toContain('cx="9144000"');
  await expect(card.getByRole('status').filter({ hasText: '.pptx' })).toBeVisible();
  const plain = await saved(page, card);
  expect(Object.keys(plain.files)).not.toContain('ppt/slides/slide2.xml');
  expect(textOf(plain.files['ppt/presentation.xml'])).toContain('cx="9144000"');
});
