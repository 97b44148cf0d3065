import { expectAccessible } from './support/accessible.ts';
import { cards, drawn, drawing, evidence, expectNoSidewaysScroll } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('index the city’s postdocs to 2020, read 2024, see what it rests on, come back', async ({ page }) => {
  await page.goto('trends/');
  await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('postdoc_recruited');
  await page.getByRole('radio', { name: '指数', exact: true }).check();
  await page.getByRole('combobox', { name: '基年' }).selectOption('2020');
  await expect(page).toHaveURL(/mode=index/);
  await expect(page).toHaveURL(/base=2020/);
  const card = page.getByRole('figure', { name: /新招收博士后：2020年为100的指数/ });
  await drawn(card);
  await expect(card.getByText('以2020年为100，重庆2024年为167.7。')).toBeVisible();
  await expect(drawing(card).locator('svg')).toContainText('167.7');
  await card.getByRole('button', { name: '数据表' }).click();
  const row = card.getByRole('row').filter({ hasText: '1352人' });
  await expect(row).toContainText('167.7');
  await drawing(card).focus();
  await page.keyboard.press('End');
  await expect(card.getByText(/= 1352人（2024年） ÷ 806人（2020年） × 100/)).toBeVisible();
  await page.keyboard.press('Enter');
  const panel = evidence(page);
  await expect(panel).toContainText('167.7');
  await expect(panel.getByText('算式')).toContainText('× 100');
  await panel.getByRole('link', { name: /806人/ }).click();
  await expect(page).toHaveURL(/open=figure:postdoc_recruited\.chongqing\.2020(&|$)/);
  await page.goBack();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/mode=index/);
});

test('modes of several places: change, log, one chart each; the address keeps them', async ({ page }) => {
  await page.goto('trends/?i=gdp&p=yubei,yuzhong,jiangjin');
  await drawn(cards(page).first());
  await page.getByRole('radio', { name: '每年变化', exact: true }).check();
  await expect(page).toHaveURL(/mode=change/);
  await expect(page.getByRole('figure', { name: '地区生产总值：每年变化' })).toContainText('百分之几');
  await page.getByRole('radio', { name: '原值', exact: true }).check();
  await page.getByRole('radio', { name: '对数', exact: true }).check();
  await expect(page).toHaveURL(/scale=log/);
  await expect(page.getByText('纵轴为对数刻度')).toBeVisible();
  await page.getByRole('radio', { name: '线性', exact: true }).check();
  await page.getByRole('radio', { name: '分图', exact: true }).check();
  await expect(page.getByRole('figure', { name: /地区生产总值的变化/ })).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('figure', { name: /地区生产总值的变化：3 个地区/ })).toBeVisible();
});

test('events can be switched off, and stay off in the link', async ({ page }) => {
  await page.goto('trends/?i=gdp&p=yubei,yuzhong');
  const said = page.getByText(/^事件：/);
  await expect(said).toContainText('重庆英才计划启动');
  await page.getByLabel('标出事件').uncheck();
  await expect(said).toHaveCount(0);
  await expect(page).toHaveURL(/events=0/);
});

test('the window: keys move its ends, one step of history for a stay; years can be typed', async ({ page }) => {
  await page.goto('trends/?i=gdp&p=yubei,yuzhong');
  await drawn(cards(page).first());
  const from = page.getByRole('slider', { name: '年份范围: 起' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/t=2017\.\.\d{4}/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/t=2018\.\.\d{4}/);
  await page.goBack();
  await expect(page).not.toHaveURL(/t=/);
  await page.getByLabel('终止年').fill('2021');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/t=\d{4}\.\.2021/);
});

test('the years, one by one: step, arrows, play and pause; nothing plays by itself', async ({ page }) => {
  await page.goto('trends/?i=gdp&p=yubei&t=2019');
  const years = page.getByRole('group', { name: '各年排序' });
  await expect(years).toContainText('2019年');
  await years.getByRole('button', { name: '下一年' }).click();
  await expect(page).toHaveURL(/t=2020/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/t=2019/);
  await years.getByRole('button', { name: '播放' }).click();
  await expect(page).toHaveURL(/t=2020/);
  await expect(page).toHaveURL(/t=2021/);
  await years.getByRole('button', { name: '暂停' }).click();
  await expect(years.getByRole('button', { name: '播放' })).toBeVisible();
});

test('where less motion is asked for nothing plays, but the years step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('trends/?i=gdp&p=yubei&t=2019');
  const years = page.getByRole('group', { name: '各年排序' });
  await expect(years.getByText('系统设为减少动画')).toBeVisible();
  await expect(years.getByRole('button', { name: '播放' })).toHaveCount(0);
  await years.getByRole('button', { name: '下一年' }).click();
  await expect(page).toHaveURL(/t=2020/);
});

test('two indicators through the years: step, play and pause, the way there on and off, evidence and back', async ({
  page,
}) => {
  await page.goto('trends/?i=resident_population,gdp&p=jiangjin,yubei&t=2018');
  const years = page.getByRole('group', { name: '两项指标，逐年' });
  const card = page.getByRole('figure', { name: /^地区生产总值与常住人口/ });
  await drawn(card);
  await expect(years).toContainText('2018年');
  await years.getByRole('button', { name: '下一年' }).click();
  await expect(page).toHaveURL(/t=2020/);
  await expect(card).toContainText('小点与线为');
  await years.getByRole('checkbox', { name: '画出此前的轨迹' }).uncheck();
  await expect(page).toHaveURL(/trail=0/);
  await expect(card).not.toContainText('小点与线为');
  await years.getByRole('button', { name: '播放' }).click();
  await expect(page).toHaveURL(/t=2021/);
  await years.getByRole('button', { name: '暂停' }).click();
  await expect(years.getByRole('button', { name: '播放' })).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(years.getByRole('button', { name: '播放' })).toHaveCount(0);
});

test('where less motion is asked for no trails are drawn unless they are asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('trends/?i=resident_population,gdp&t=2020');
  const box = page.getByRole('checkbox', { name: '画出此前的轨迹' });
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(page).toHaveURL(/trail=1/);
  await expect(page.getByRole('figure', { name: /^地区生产总值与常住人口/ })).toContainText('小点与线为');
});

for (const [width, query] of [
  [1440, '?i=gdp&theme=dark'],
  [390, '?i=gdp&mode=index&lang=en'],
] as const)
  test(`axe finds nothing and nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`trends/${query}`);
    await drawn(cards(page).first());
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
