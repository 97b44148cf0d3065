import { figure, source } from './support/data.ts';
import { drawing, drawn, evidence, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const FIGURE = figure('financial_assets.jiangbei.2020');
const SOURCE = source(FIGURE.source);

test('from an indicator to a value, its evidence and its source, and back step by step', async ({ page }) => {
  await page.goto('');
  const first = page.url();
  const steps = [first];
  const step = async (url: RegExp): Promise<void> => {
    await expect(page).toHaveURL(url);
    steps.push(page.url());
  };

  await page.getByRole('link', { name: '金融', exact: true }).click();
  await step(/\?i=/);
  await page.getByRole('combobox', { name: '指标' }).selectOption('financial_assets');
  await step(/\?i=financial_assets$/);
  await page.getByRole('combobox', { name: '时期' }).selectOption('2020');
  await step(/\?i=financial_assets&t=2020$/);

  const card = ranking(page);
  await drawn(card);
  await drawing(card).locator('svg text', { hasText: '超2万亿元' }).first().click();
  await step(/open=figure:financial_assets\.jiangbei\.2020/);
  const panel = evidence(page);
  await expect(panel).toContainText('超2万亿元');
  await expect(panel).toContainText('下限');
  await expect(panel).toContainText('2020年');
  await expect(panel).toContainText(`第${FIGURE.paragraph}`);
  await expect(panel).toContainText(SOURCE.publisher);
  await expect(panel).toContainText('2021年');

  await panel.getByRole('link', { name: SOURCE.title, exact: true }).click();
  await step(/\/sources\/newspaper-2021-jiangbei-talent\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SOURCE.title);
  await expect(panel).toBeHidden();
  expect(await page.evaluate(() => window.scrollY), 'a new screen begins at its top').toBe(0);

  for (const url of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(url);
    await expect(panel).toBeVisible({ visible: url.includes('open=') });
    await expect(page.getByRole('heading', { name: '金融资产' }).first()).toBeVisible({
      visible: url.includes('financial_assets'),
    });
  }
  expect(page.url()).toBe(first);
});

test('a press on the bar opens the same as a press on its value, a press on the name opens the place', async ({
  page,
}) => {
  await page.goto('?i=financial_assets&t=2020');
  const plot = drawing(ranking(page));
  const label = plot.locator('svg text', { hasText: '超2万亿元' }).first();
  await expect(label).toBeAttached();
  // Both at one moment: what still arrives above the chart moves it.
  const position = await label.evaluate((text) => {
    const [box, edge] = [text, text.closest('[role=application]') ?? text].map((el) => el.getBoundingClientRect());
    return box && edge ? { x: box.x - edge.x - 40, y: box.y + box.height / 2 - edge.y } : { x: 0, y: 0 };
  });
  await plot.click({ position });
  await expect(evidence(page)).toContainText('超2万亿元');
  // The panel listens to Escape from when it has the focus.
  await expect(evidence(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await plot.locator('svg text', { hasText: '江北' }).first().click();
  await expect(page.getByRole('dialog', { name: '江北区' })).toBeVisible();
});

test('closing a panel goes back to the step before it, however many panels were opened', async ({ page }) => {
  await page.goto('');
  await page.goto('?i=financial_assets&t=2020');
  await drawn(ranking(page));
  const before = page.url();
  await ranking(page).getByRole('button', { name: '数据表' }).click();
  await page.getByRole('table').getByRole('link', { name: '江北区' }).first().click();
  const place = page.getByRole('dialog', { name: '江北区' });
  await place
    .getByRole('link', { name: /万亿元/ })
    .first()
    .click();
  await expect(evidence(page)).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page).toHaveURL(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/financial_assets/);
});

test('what was chosen beside an open panel stays when the panel is closed', async ({ page }) => {
  await page.goto('?i=financial_assets&t=2020');
  await page.getByRole('region', { name: '关键数字' }).getByRole('link').first().click();
  await expect(evidence(page)).toBeVisible();
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\?i=financial_assets&t=2020&lang=en$/);
});
