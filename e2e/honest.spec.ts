import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { cards, drawing, drawn, evidence } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** One journey for each trap that a naive tool walks into. Figures are those of the published dataset. */

/** The notes below the only card. */
function notes(page: Page) {
  return cards(page).getByRole('listitem');
}

test('two funds of at least 100 million a year are a tie: no first place, and it is said', async ({ page }) => {
  await page.goto('compare/?i=talent_fund_annual&p=jiangjin,liangjiang-zone');
  await drawn(cards(page));
  await expect(page.getByRole('main')).toContainText('无法判定');
  await expect(notes(page).filter({ hasText: '有 1 对地区数值区间重叠，无法判定先后' })).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText('居首');
  await cards(page).getByRole('button', { name: '数据表' }).click();
  await expect(cards(page).getByRole('row').filter({ hasText: '不低于1亿元' })).toHaveCount(1);
  await expect(cards(page).getByRole('row').filter({ hasText: '不少于1亿元' })).toHaveCount(1);
});

test('a district and the zone that lay over it are not added up: between the larger and the sum', async ({ page }) => {
  await page.goto('compare/?i=postdoc_workstations&p=jiangbei,liangjiang-zone');
  await drawn(cards(page));
  const said = notes(page).filter({ hasText: '不能直接相加' });
  await expect(said).toContainText('江北');
  await expect(said).toContainText('合计35至66家');
  // The district of that name took over the ground: nothing is added over the day.
  await page.goto('compare/?i=resident_population&p=jiangbei,liangjiang');
  await expect(notes(page).filter({ hasText: '不作合计：其中有的地区前后相承' })).toHaveCount(1);
  // Places apart have a plain total.
  await page.goto('compare/?i=gdp&p=jiangjin,wanzhou&t=2020');
  await expect(notes(page).filter({ hasText: /^所列 2 地合计[\d,.]+亿元。$/ })).toHaveCount(1);
});

test('5.65 million and over 500,000 are different counts and share no axis', async ({ page }) => {
  await page.goto('trends/?i=talent_total,innovation_talent&p=chongqing,liangjiang-zone');
  await expect(cards(page)).toHaveCount(2);
  for (const card of await cards(page).all()) await drawn(card);
  const total = drawing(cards(page).filter({ hasText: '人才资源总量' })).first();
  await expect(total.locator('svg')).toContainText('565');
  await expect(total.locator('svg')).not.toContainText('50余万');
  // Side by side each keeps a scale of its own, and says how the two differ; a reader may insist, and then it is said.
  await page.goto('compare/?i=talent_total,innovation_talent&p=liangjiang-zone,nanan,yuzhong');
  const card = cards(page);
  await drawn(card);
  await expect(card).toContainText('各用各的刻度');
  await expect(card).toContainText('创新创业人才只是人才资源的一部分');
  await card.getByRole('link', { name: '仍共用一个刻度' }).click();
  await expect(page).toHaveURL(/insist=1/);
  await expect(card).toContainText('按读者要求');
  await card.getByRole('button', { name: '导出' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('按读者要求');
});

test('of two values for one year one is chosen by a rule that is named; the reader’s own choice stays in the address', async ({
  page,
}) => {
  await page.goto('trends/?i=talent_introduced&p=chongqing');
  const card = cards(page).first();
  await drawn(card);
  await expect(card).toContainText('采用6.2万人');
  await expect(card).toContainText('来源更可靠');
  await expect(card).toContainText('另有6.3万人');
  await page.goto('trends/?i=talent_introduced&p=chongqing&open=figure:talent_introduced.chongqing.2022');
  await expect(evidence(page)).toContainText('6.3万人');
  await evidence(page).getByRole('button', { name: '改用这一来源' }).click();
  await expect(page).toHaveURL(/use=talent_introduced\.chongqing\.2022\.2:/);
  await page.keyboard.press('Escape');
  await expect(card).toContainText('采用6.3万人');
  await expect(card).toContainText('由读者选定');
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('columnheader', { name: '取舍' })).toBeVisible();
});

test('highly skilled workers are not one line: the count changed, and only a reader who insists joins it, dashed', async ({
  page,
}) => {
  await page.goto('trends/?i=high_skilled_workers&p=chongqing');
  const card = cards(page).first();
  await drawn(card);
  await expect(card).toContainText('口径中断，前后不可比');
  await expect(card).not.toContainText('按读者要求');
  await card.getByRole('link', { name: '仍跨过中断处连线' }).click();
  await expect(page).toHaveURL(/insist=1/);
  await expect(card).toContainText('按读者要求跨过中断处连线');
  await card.getByRole('link', { name: '恢复原来的画法' }).click();
  await expect(page).not.toHaveURL(/insist/);
  await expect(card).not.toContainText('按读者要求');
});

test('Liangjiang of 2026 is the district, the zone of that name ended on 2025-11-06', async ({ page }) => {
  await page.goto('places/liangjiang/');
  await expect(page.getByRole('main')).toContainText('2025年11月6日');
  await expect(page.getByRole('main')).toContainText('1,360');
  await page.goto('compare/?i=resident_population&p=liangjiang,liangjiang-zone');
  await drawn(cards(page));
  await expect(notes(page).filter({ hasText: '前后相承，不可相加' })).toHaveCount(1);
  await expect(notes(page).filter({ hasText: '不作合计' })).toHaveCount(1);
});

test('2,504 people who “will be introduced” are a plan: hollow, unranked, joined to no fact', async ({ page }) => {
  await page.goto('trends/?i=conference_talent_signed&p=chongqing');
  const card = cards(page).first();
  await drawn(card);
  await expect(notes(page).filter({ hasText: '计划或意向' }).first()).toContainText('不参与排序');
  await card.getByRole('button', { name: '数据表' }).click();
  await expect(card.getByRole('row').filter({ hasText: '2504名' })).toContainText('计划');
});

test('only 2020 give or take a year: the others are pale, named and without rank', async ({ page }) => {
  await page.goto('?i=talent_total&t=2025&near=1');
  const said = page.getByRole('listitem').filter({ hasText: '只有所选时点以外的数' });
  await expect(said).toContainText('永川');
  await expect(said).toContainText('淡色');
});
