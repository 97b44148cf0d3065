import type { Page } from '@playwright/test';
import { source } from './support/data.ts';
import { drawing, drawn, evidence, focused, ranking, tabTo } from './support/site.ts';
import { expect, test } from './support/test.ts';

const VIEW = '?i=financial_assets&t=2020';
const TITLE = source('newspaper-2021-jiangbei-talent').title;

async function expectFocusInPanel(page: Page): Promise<void> {
  await expect.poll(async () => (await focused(page)).inPanel, 'the focus goes into the panel').toBe(true);
}

test('the link past the head is the first stop, can be seen, and leads to the content', async ({ page }) => {
  await page.goto('');
  await drawn(ranking(page));
  const skip = await tabTo(page, 'the skip link', () => true, 1);
  expect(skip.name).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await drawn(ranking(page));
});

test('the chart is one stop; arrows, Enter, Shift+Enter and Escape work in it, and the focus comes back', async ({
  page,
}) => {
  await page.goto(VIEW);
  const plot = drawing(ranking(page));
  await drawn(ranking(page));
  await tabTo(page, 'the chart', (at) => at.role === 'application');
  await expect(plot).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '超2万亿元' })).toContainText('江北');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('超2万亿元');
  await expectFocusInPanel(page);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(plot).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('dialog', { name: '江北区' })).toBeVisible();
  await expectFocusInPanel(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(plot).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(plot).toBeFocused();
  const next = await tabTo(page, 'what follows the chart', () => true, 1);
  expect(next.role).not.toBe('application');
});

test('indicator, table, evidence, source and the way back without a mouse', async ({ page }) => {
  await page.goto('');
  await drawn(ranking(page));
  await tabTo(page, 'the theme 金融', (at) => at.tag === 'a' && at.name === '金融');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?i=/);
  await tabTo(page, 'the choice of indicator', (at) => at.tag === 'select');
  await page.getByRole('combobox', { name: '指标' }).press('End');
  await expect(page).toHaveURL(/\?i=/);

  await page.goto(VIEW);
  const card = ranking(page);
  await drawn(card);
  await tabTo(page, 'the button of the table', (at) => at.tag === 'button' && at.name === '数据表');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('table')).toBeVisible();
  await tabTo(page, 'the value in the table', (at) => at.tag === 'a' && at.name === '2000000000000');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expectFocusInPanel(page);
  // Until the title has arrived the panel is the end of the page, and Tab leads out of it.
  await expect(evidence(page).getByRole('link', { name: TITLE })).toBeVisible();
  await tabTo(page, 'the title of the source', (at) => at.inPanel && at.name === TITLE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect.poll(async () => (await focused(page)).tag, 'the focus is on the new screen').not.toBe('body');
  await page.goBack();
  await expect(evidence(page)).toBeVisible();
  await expectFocusInPanel(page);
});

test('a panel that came with the link takes the focus, and leaves it on the page', async ({ page }) => {
  await page.goto(`${VIEW}&open=place:jiangbei`);
  await expect(page.getByRole('dialog', { name: '江北区' })).toBeVisible();
  await expectFocusInPanel(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body');
});

test('the navigation works by keyboard and moves the focus to the new screen', async ({ page }) => {
  await page.goto('');
  await drawn(ranking(page));
  await tabTo(page, 'places', (at) => at.tag === 'a' && at.name === '地区', 10);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '地区' })).toBeVisible();
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body');
  await tabTo(page, 'a place', (at) => at.tag === 'a' && at.name === '江北区');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '江北区' })).toBeVisible();
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body');
});
