import type { Locator, Page } from '@playwright/test';
import { drawn, evidence, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ASSETS = '?i=financial_assets&t=2020';

/** What a paste in this page would bring: type → text; null for what is no text. */
async function pasted(page: Page): Promise<Record<string, string | null>> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'paste-here';
    field.addEventListener('paste', (e) => {
      e.preventDefault();
      const got = [...(e.clipboardData?.types ?? [])].map((t) => [t, e.clipboardData?.getData(t) || null]);
      field.dataset.got = JSON.stringify(Object.fromEntries(got));
    });
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
  });
  const field = page.locator('#paste-here');
  await page.keyboard.press('Control+V');
  await expect(field).toHaveAttribute('data-got', /^\{/);
  const got: Record<string, string | null> = JSON.parse((await field.getAttribute('data-got')) ?? '');
  await field.evaluate((element) => element.remove());
  return got;
}

/** As on a plain http address, where browsers withhold the clipboard. */
async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
  });
}

/** Copies from a card's menu. The old command works only shortly after the click: on a slow machine the code may come too late once. */
async function copies(card: Locator, open: string, item: RegExp, said: string): Promise<void> {
  await expect(async () => {
    await card.getByRole('button', { name: open, exact: true }).click();
    await card.getByRole('menuitem', { name: item }).click();
    await expect(card.getByRole('status').filter({ hasText: said })).toBeVisible({ timeout: 10_000 });
  }).toPass();
}

for (const { lang, open, copy, line, saidAll, saidData, button, saidText } of [
  {
    lang: 'zh',
    open: '导出',
    copy: /复制图、表和引文/,
    line: /复制数据/,
    saidAll: '浏览器不让网页复制图片（地址不是 https，或未获许可），请下载图片 PNG',
    saidData: '已复制，可粘贴到表格',
    button: '复制 · 简短',
    saidText: '已复制',
  },
  {
    lang: 'en',
    open: 'Export',
    copy: /Copy picture/,
    line: /Copy data/,
    saidAll: 'does not let this page copy pictures (no https, or not permitted): download the PNG',
    saidData: 'ready to paste into a spreadsheet',
    button: 'Copy · Short',
    saidText: 'Copied',
  },
] as const) {
  test(`on plain http, where there is no clipboard: table, line and citation all the same, and it is said (${lang})`, async ({
    page,
  }) => {
    await withoutClipboard(page);
    await page.goto(`${ASSETS}&lang=${lang}`);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    const card = ranking(page);
    await drawn(card);
    await copies(card, open, copy, saidAll);
    const all = await pasted(page);
    expect(all['text/html']).toContain('<table');
    expect(all['text/plain']).toContain('YC-');
    await copies(card, open, line, saidData);
    expect((await pasted(page))['text/plain']).toContain('\t2000000000000\t');

    await page.goto(`${ASSETS}&lang=${lang}&open=figure:financial_assets.jiangbei.2020`);
    const panel = page.getByRole('dialog').filter({ hasText: '超2万亿元' });
    await panel.getByRole('button', { name: button }).first().click();
    await expect(panel.getByRole('status').filter({ hasText: saidText })).toBeVisible();
    expect((await pasted(page))['text/plain']).toContain('超2万亿元');
  });
}

test('where the browser refuses every way of copying, each place says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: denied, writeText: denied } });
    document.execCommand = () => false;
  });
  await page.goto(`${ASSETS}&open=figure:financial_assets.jiangbei.2020`);
  await evidence(page).getByRole('button', { name: '复制 · 简短' }).first().click();
  await expect(evidence(page).getByRole('status').filter({ hasText: '未能复制，请手动选取文字' })).toBeVisible();
  await page.keyboard.press('Escape');
  const card = ranking(page);
  await drawn(card);
  for (const item of [/复制图、表和引文/, /复制数据/, /复制链接/]) {
    await card.getByRole('button', { name: '导出', exact: true }).click();
    await card.getByRole('menuitem', { name: item }).click();
    await expect(card.getByRole('status').filter({ hasText: item })).toContainText(
      '数据可下载 CSV，链接可从地址栏复制',
    );
  }
});

test('a picture that cannot be drawn is not blamed on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.goto(ASSETS);
  const card = ranking(page);
  await drawn(card);
  await card.getByRole('button', { name: '导出', exact: true }).click();
  await card.getByRole('menuitem', { name: /复制图、表和引文/ }).click();
  await expect(card.getByRole('status').filter({ hasText: '图未能画成图片，请下载矢量图 SVG' })).toBeVisible();
  const all = await pasted(page);
  expect(Object.keys(all).sort()).toEqual(['text/html', 'text/plain']);
  expect(all['text/html']).toContain('2000000000000');
});
