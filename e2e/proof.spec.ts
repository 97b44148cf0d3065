import { drop } from './support/drop.ts';
import { passagesOf, source } from './support/data.ts';
import { expect, test } from './support/test.ts';

const SOURCE = source('newspaper-2021-jiangbei-talent');

/** A text of our own making: each line holds nothing but the figure expressions that are cited from it. */
function madeUpText(): string {
  const passages = passagesOf(SOURCE.id);
  const count = Math.max(...passages.map((p) => (typeof p.paragraph === 'number' ? p.paragraph : 1)));
  const line = (n: number): string => {
    const own = [...new Set(passages.filter((p) => p.paragraph === n).map((p) => p.asWritten))];
    return `假想的第 ${['甲', '乙', '丙'][n % 3]} 行：${own.map((w) => `其一，${w}。`).join('')}`;
  };
  return Array.from({ length: count }, (_, i) => line(i + 1)).join('\n\n');
}

test('a text that the reader holds proves the figures, and never leaves the browser', async ({ page }) => {
  await page.goto(`sources/${SOURCE.id}/`);
  const zone = page.getByText('把文本文件拖到这里');
  await expect(zone).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));

  const text = madeUpText();
  await drop(zone, 'my.txt', Buffer.from(text));
  const count = new Set(passagesOf(SOURCE.id)).size;
  const status = page.getByRole('status').filter({ hasText: 'my.txt' });
  await expect(status).toContainText(`${count} 处数字中，${count} 处`);
  const marks = await page.locator('mark').allInnerTexts();
  for (const { asWritten } of passagesOf(SOURCE.id))
    expect(
      marks.some((mark) => mark.includes(asWritten)),
      `${asWritten} is marked`,
    ).toBe(true);

  // Chosen by the button, with one expression spoilt: said where and why.
  const spoilt = passagesOf(SOURCE.id)[0]?.asWritten ?? '';
  await page.locator('input[type=file]').setInputFiles({
    name: 'spoilt.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text.replaceAll(spoilt, '若干')),
  });
  await expect(page.getByRole('status').filter({ hasText: 'spoilt.txt' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: spoilt }).first()).toBeVisible();
  expect(sent).toEqual([]);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
});
