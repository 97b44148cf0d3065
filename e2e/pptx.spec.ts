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
