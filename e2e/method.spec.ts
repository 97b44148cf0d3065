import { expectAccessible } from './support/accessible.ts';
import { cards, drawn, expectNoSidewaysScroll, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const BANNER = '按旧日资料绘制';

test('`known` hides what was not published yet, says so, survives a reload, and leaves', async ({ page }) => {
  await page.goto('?i=talent_total');
  const card = ranking(page);
  await expect(card).toContainText('涪陵区');
  const bar = page.locator('summary', { hasText: '取数范围' });
  await bar.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '资料截至' }).selectOption('2021-12-31');
  const banner = page.getByRole('region', { name: BANNER });
  await expect(banner).toContainText('按截至 2021-12-31 已发布的资料绘制');
  await expect(page).toHaveURL(/known=2021-12-31/);
  // Nan'an said its count in December 2021; Fuling in 2025, Yuzhong in 2024.
  await expect(card).toContainText('南岸区');
  await expect(card).not.toContainText('涪陵区');
  await expect(card).toContainText('按截至 2021-12-31 已发布的资料绘制');
  // The district of 2025 is not on the strip of what is known where.
  const strip = page.getByRole('figure', { name: '人才：哪里知道些什么' });
  await strip.getByRole('button', { name: '数据表' }).click();
  await expect(strip.getByRole('table')).toContainText('两江新区（原）');
  await expect(strip.getByRole('table')).not.toContainText('北碚（新）');
  await page.reload();
  await expect(banner).toBeVisible();
  await expect(card).not.toContainText('涪陵区');
  await banner.getByRole('button', { name: '回到现在' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page).not.toHaveURL(/known=/);
  await expect(card).toContainText('涪陵区');
});

test('the day holds on every screen: trend, table, place, evidence', async ({ page }) => {
  await page.goto('trends/?i=postdoc_recruited&p=chongqing&known=2021-12-31');
  const line = cards(page).first();
  await drawn(line);
  await line.getByRole('button', { name: '数据表' }).click();
  await expect(line.getByRole('table')).toContainText('806');
  await expect(line.getByRole('table')).not.toContainText('1352');
  await page.goto('data/?i=postdoc_recruited&known=2021-12-31');
  await expect(page.getByRole('region', { name: BANNER })).toBeVisible();
  await expect(page.getByRole('grid')).toContainText('806');
  await expect(page.getByRole('grid')).not.toContainText('1352');
  await page.goto('places/liangjiang/?known=2021-12-31');
  await expect(page.getByRole('alert')).toContainText('可能其时尚未设立');
  await page.goto('?known=2021-12-31&open=figure:postdoc_recruited.chongqing.2024');
  await expect(page.getByRole('dialog')).toContainText('可能其后才发布');
});

test('an own day is typed and set; the bar is at home on a phone in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('map/?i=gdp&lang=en&theme=dark');
  await page.getByText('Data used').click();
  await page.getByLabel('Another day').fill('2020-06-30');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page).toHaveURL(/known=2020-06-30/);
  await expect(page.getByRole('region', { name: 'Drawn as of an earlier day' })).toContainText('2020-06-30');
  await page.getByText('Data used published by 2020-06-30').click();
  await expect(page.getByLabel('Published by')).toHaveValue('2020-06-30');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('/method: contents lead to a section by keyboard; examples are drawn and open their evidence', async ({
  page,
}) => {
  await page.goto('method/');
  await expect(page).toHaveTitle('方法 | 渝才图');
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /^排序/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^排序/ })).toBeFocused();
  const tie = page.getByRole('figure', { name: /人才（发展）专项资金/ });
  await drawn(tie);
  await expect(tie).toContainText('无法判定先后');
  await expect(page.getByText(/上图的引用编号是 YC-/)).toBeVisible();
  await page.getByRole('link', { name: /江北 金融资产规模/ }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('超2万亿元');
});

test('/method: an address with an anchor shows that section; search knows the page', async ({ page }) => {
  await page.goto('method/#conflicts');
  await expect(page.getByRole('heading', { name: /^说法不一/ })).toBeFocused();
  await page.goto('');
  await page.getByRole('combobox', { name: '搜索' }).fill('fangfa');
  await page.getByRole('option', { name: /方法/ }).first().click();
  await expect(page).toHaveURL(/\/method\//);
});

for (const [query, width] of [
  ['', 1440],
  ['?lang=en&theme=dark', 390],
] as const)
  test(`/method/${query} at ${width} px: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`method/${query}`);
    await drawn(cards(page).last());
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

test('a card tells by keyboard how well it is founded', async ({ page }) => {
  await page.goto('?i=talent_total');
  const card = ranking(page);
  await card.getByRole('button', { name: '资料状况' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText(/^图上的数取自 \d+ 条数据。$/)).toBeVisible();
  await expect(card.getByText('只有一个来源')).toBeVisible();
  await expect(card.getByText(/^\d+ 对$/)).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('definition').getByRole('link').click();
  await expect(page.getByRole('dialog', { name: '出处' })).toBeVisible();
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: '资料状况' }).press('Enter');
  await expect(card.getByText('只有一个来源')).toHaveCount(0);
});

test('the editors’ list counts gaps, copies and disagreements, and leads to a place', async ({ page }) => {
  await page.goto('data/');
  await page.locator('summary', { hasText: '编者待办' }).click();
  const gaps = page.locator('section').filter({ has: page.getByRole('heading', { name: /^缺数：\d+ 项指标$/ }) });
  await expect(gaps.getByRole('listitem').first()).toContainText(/缺 \d+ 个区县/);
  await expect(page.getByRole('heading', { name: /^转载与存疑的来源：\d+ 个$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^未决的说法不一：\d+ 组$/ })).toBeVisible();
  await gaps.getByRole('combobox', { name: '归类' }).selectOption('place');
  await gaps.getByRole('combobox', { name: '排列' }).selectOption('name');
  await expectAccessible(page);
  await gaps.getByRole('button', { name: /^全部 \d+ 项$/ }).click();
  await gaps.getByRole('link', { name: '潼南区', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '潼南区' })).toBeVisible();
});

test('plans stand beside what was reported later: reached, missed, not due, and each number has its evidence', async ({
  page,
}) => {
  await page.goto('places/chongqing/');
  const plans = page.locator('[data-section=plans]');
  await expect(plans.locator('summary')).toContainText(/目标与结果：\d+ 项计划/);
  const row = (text: string) => plans.getByRole('listitem').filter({ hasText: text });
  await expect(row('2,504人')).toContainText('达到');
  await expect(row('2,504人')).toContainText('3,319人');
  await expect(row('515个')).toContainText('未达到');
  await expect(row('超1.28万家')).toContainText('未到期');
  await row('2,504人').getByRole('link', { name: '2,504人' }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('2504名');
  // As of an earlier day what was reported later is not there.
  await page.goto('places/chongqing/?known=2021-04-30');
  await expect(row('不低于1,000人')).toContainText('未到期');
});
