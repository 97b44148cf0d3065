import { figure, source } from './support/data.ts';
import { cards, drawing, drawn, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const view of ['?i=financial_assets&t=2020', '?i=talent_total', '?i=postdoc_workstations', 'places/jiangbei/']) {
  test(`every card of /${view} is a figure with name, table and export`, async ({ page }) => {
    await page.goto(view);
    await drawn(cards(page).first());
    await expect(page.locator('[aria-busy=true]').filter({ hasNotText: '导出' })).toHaveCount(0);
    const all = await cards(page).all();
    expect(all.length).toBeGreaterThan(0);
    for (const card of all) {
      const title = await card.getByRole('heading').first().innerText();
      await expect(card).toHaveAccessibleName(title);
      await expect(card.getByRole('button', { name: '数据表', exact: true })).toBeVisible();
      await expect(card.getByRole('button', { name: '导出', exact: true })).toBeVisible();
      await card.getByRole('button', { name: '数据表', exact: true }).click();
      await expect(card.getByRole('table')).toBeVisible();
      await expect(card.getByRole('table').getByRole('columnheader')).toHaveText([
        /地区|项目/,
        '数值',
        '单位',
        '原文',
        '界',
        '时期',
        '来源',
      ]);
    }
  });
}

test('the table of the ranking is exactly what is drawn', async ({ page }) => {
  await page.goto('?i=gdp');
  const card = ranking(page);
  await drawn(card);
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('table')).toBeVisible();
  const rows = await card
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((list) =>
      list.map((row) => ({
        cells: [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
        figure: row.querySelector<HTMLAnchorElement>('td a[href*="open=figure:"]')?.href ?? '',
      })),
    );
  expect(rows.length).toBeGreaterThan(10);
  for (const { cells, figure: href } of rows) {
    const [name, value, unit, asWritten, bound, period, from] = cells;
    const row = figure(/open=figure:([^&]+)/.exec(href)?.[1] ?? '');
    expect(value, `${name}: a plain number`).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Number(value)).toBe(row.value);
    expect(asWritten).toBe(row.asWritten);
    expect(unit).not.toBe('');
    expect(bound).not.toBe('');
    expect(period).toMatch(/\d{4}/);
    expect(from, `${name}: names its source`).not.toBe('');
    expect(source(row.source).id).toBe(row.source);
  }

  // The marks that the arrows reach are these rows, in this order.
  await drawing(card).focus();
  const said = card.locator('[aria-live=polite]');
  for (const { cells } of rows) {
    await page.keyboard.press('ArrowDown');
    await expect(said).toContainText(cells[0]?.replace(/[†\s]/g, '').slice(0, 2) ?? '');
  }
  const last = await said.innerText();
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(last);
});

test('a bounded value is written with its bound in drawing and table', async ({ page }) => {
  await page.goto('?i=financial_institutions&open=figure:financial_institutions.jiangbei.2020');
  const panel = page.getByRole('dialog', { name: '出处' });
  await expect(panel).toContainText('近490家');
  await expect(panel).toContainText('略低于');
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await card.getByRole('button', { name: '数据表' }).click();
  const row = card.getByRole('row').filter({ hasText: '江北' });
  await expect(row).toContainText('2000000000000');
  await expect(row).toContainText('超2万亿元');
  await expect(row).toContainText('下限');
});

test('export: the menu opens, saves a CSV with what is drawn, and says so', async ({ page }) => {
  await page.goto('?i=financial_assets&t=2020');
  const card = ranking(page);
  await drawn(card);
  await card.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('超2万亿元');
  expect(text).toContain('2000000000000');
  await expect(card.getByRole('status').filter({ hasText: '.csv' })).toBeVisible();
});

test('of a long list of notes the first stand; the rest is counted, opens, folds again, and is all on paper', async ({
  page,
}) => {
  await page.goto(
    'compare/?i=gdp,resident_population,technology_enterprises,area&p=jiangbei,yuzhong,yubei,jiangjin,fuling&chart=heat-table',
  );
  await drawn(cards(page).first());
  // On paper the drawing is another, so that the card is not told by it.
  const card = page.getByRole('figure').first();
  const notes = card.getByRole('list').first().getByRole('listitem');
  const more = card.getByRole('button', { name: /^另有 \d+ 条说明/ });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(notes).toHaveCount(6);
  const rest = Number(/\d+/.exec(await more.innerText())?.[0]);
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toHaveCount(6 + rest);
  await page.emulateMedia({ media: 'screen' });
  await expect(notes).toHaveCount(6);
  await more.click();
  await expect(notes).toHaveCount(6 + rest);
  const fewer = card.getByRole('button', { name: '收起说明' });
  await expect(fewer).toBeFocused();
  await fewer.click();
  await expect(notes).toHaveCount(6);
});
