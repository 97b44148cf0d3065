import { shell } from '../src/i18n/shell.ts';
import { expectAccessible } from './support/accessible.ts';
import { cards, drawing, drawn, evidence, expectNoSidewaysScroll } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('three districts per head, to the logarithmic scale, a mark and its evidence, and back by Back', async ({
  page,
}) => {
  await page.goto('compare/');
  await expect(page.getByRole('heading', { name: '选两个以上的地区' })).toBeVisible();
  const places = page.getByRole('button', { name: /^地区/ });
  await places.click();
  for (const [typed, name] of [
    ['yuzhong', '渝中'],
    ['jb', '江北'],
    ['沙坪', '沙坪坝'],
  ] as const) {
    await page.getByRole('searchbox', { name: /查找地区/ }).fill(typed);
    await page.getByRole('checkbox', { name, exact: true }).last().check();
  }
  await page.keyboard.press('Escape');
  await expect(places).toBeFocused();
  await expect(page).toHaveURL(/p=yuzhong,jiangbei,shapingba/);

  await page.getByRole('button', { name: /^指标/ }).click();
  await page.getByRole('searchbox', { name: '查找指标' }).fill('地区生产总值');
  await page.getByRole('checkbox', { name: /^地区生产总值 / }).check();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('combobox', { name: '换算' }).selectOption('population');
  await expect(page).toHaveURL(/i=gdp&by=population|by=population/);
  const card = cards(page);
  await expect(card).toHaveAccessibleName(/按常住人口/);
  await drawn(card);
  const before = page.url();

  await page.getByRole('combobox', { name: '刻度' }).selectOption('log');
  await expect(page).toHaveURL(/scale=log/);
  await expect(page.getByRole('combobox', { name: '图形' })).toHaveValue('dot-plot');
  await drawn(card);
  // No logarithmic scale has a zero.
  await expect(drawing(card).locator('svg text', { hasText: /^0$/ })).toHaveCount(0);
  const log = page.url();
  await drawing(card).locator('svg text', { hasText: /万元/ }).first().click();
  await expect(evidence(page)).toBeVisible();
  await expect(page).toHaveURL(/open=figure:gdp\./);
  await page.goBack();
  await expect(evidence(page)).toBeHidden();
  await expect(page).toHaveURL(log);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(page.getByRole('combobox', { name: '图形' })).toHaveValue('ranked-bars');
});

test('a face-off of 江北 and 渝中 by typing pinyin only', async ({ page }) => {
  await page.goto('compare/');
  const places = page.getByRole('button', { name: /^地区/ });
  await places.focus();
  await page.keyboard.press('Enter');
  const find = page.getByRole('searchbox', { name: /查找地区/ });
  for (const [typed, name] of [
    ['jiangbei', '江北'],
    // First letters: the English name would be found by its whole pinyin.
    ['yz', '渝中'],
  ] as const) {
    await find.fill('');
    await find.pressSequentially(typed);
    // What else sounds like that is out of sight.
    await expect(page.getByRole('checkbox', { name: '城口', exact: true })).toHaveCount(0);
    const box = page.getByRole('checkbox', { name, exact: true }).last();
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?p=jiangbei,yuzhong$/);
  await expect(page.getByRole('heading', { name: /逐项对照/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /金融机构数/ })).toContainText('江北约为渝中的');
});

test('two places alone are a face-off; every number leads to its evidence', async ({ page }) => {
  await page.goto('compare/?p=jiangbei,yuzhong');
  const row = page.getByRole('row', { name: /金融机构数/ });
  await expect(row).toContainText('近490家');
  await expect(row).toContainText('江北约为渝中的 1.1—1.2 倍');
  await row.getByRole('link', { name: '近490家' }).click();
  await expect(evidence(page)).toContainText('近490家');
  await page.keyboard.press('Escape');
  await page.getByText(/只见于江北的/).click();
  await expect(page.getByText('金融资产规模', { exact: true })).toBeVisible();
});

test('a chart that cannot be honest is replaced, and it is said why', async ({ page }) => {
  await page.goto('compare/?i=gdp&p=jiangbei,yuzhong,nanan&scale=log&chart=ranked-bars');
  await expect(page.getByText(/零不在对数刻度上/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: '图形' })).toHaveValue('dot-plot');
  await page.goto('compare/?i=high_tech_enterprises,technology_enterprises&p=jiangbei,yubei,shapingba,jiangjin');
  await page.getByRole('link', { name: '仍共用一个刻度' }).click();
  await expect(page).toHaveURL(/insist=1/);
  await expect(cards(page)).toContainText('按读者要求');
});

test('a small chart a place: on one scale, or each its own, as the address says; a point leads to its evidence', async ({
  page,
}) => {
  await page.goto('compare/?i=gdp&p=jiangbei,yuzhong,nanan');
  await page.getByRole('combobox', { name: '图形' }).selectOption('place-panels');
  const card = cards(page);
  await drawn(card);
  await expect(card).toContainText('共用刻度');
  await page.getByRole('combobox', { name: '小图刻度' }).selectOption('own');
  await expect(page).toHaveURL(/axes=own/);
  await expect(card).toContainText('各有刻度');
  await expect(drawing(card).locator('svg text', { hasText: /^南岸$/ })).toBeVisible();
  await drawing(card).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await page.goBack();
  await expect(card).toContainText('各有刻度');
  await page.goBack();
  await expect(card).toContainText('共用刻度');
});

test('parts of wholes side by side: stacked where they may be added up, from zero where they share ground', async ({
  page,
}) => {
  await page.goto('compare/?i=gdp,resident_population&p=yuzhong,nanan,shapingba&t=2020&chart=shares');
  const card = cards(page);
  await drawn(card);
  await expect(drawing(card).locator('svg text', { hasText: /^其余$/ })).toHaveCount(2);
  await expect(page.getByText(/所示 3 地合计/).first()).toBeVisible();
  await page.goto('compare/?i=area&p=yubei,liangjiang-zone,nanan&chart=shares');
  await drawn(card);
  await expect(card).toContainText('有地域重叠，不可相加，各自从零画起');
  await expect(drawing(card).locator('svg text', { hasText: /^其余$/ })).toHaveCount(0);
});

test('the sentences of scatter and dumbbell lead to the evidence of their numbers', async ({ page }) => {
  for (const chart of ['scatter', 'dumbbell']) {
    await page.goto(`compare/?i=gdp,resident_population&p=yuzhong,nanan,yubei&chart=${chart}&t=2019..2022`);
    await drawn(cards(page).first());
    const said = page.getByRole('main').getByRole('paragraph').getByRole('link', { name: /亿元/ }).first();
    await said.click();
    await expect(evidence(page)).toBeVisible();
    await expect(page).toHaveURL(/open=figure:gdp\./);
  }
});

const URLS = [
  '',
  '?p=jiangbei,yuzhong',
  '?i=gdp,rd_intensity,technology_enterprises&p=yuzhong,jiangbei,yubei,nanan&chart=heat-table',
  '?i=resident_population,gdp,area&p=yuzhong,jiangbei,yubei,nanan&chart=scatter&scale=log&lang=en&theme=dark',
  '?i=gdp&p=yuzhong,jiangbei,yubei,nanan&chart=dumbbell&t=2018..2021',
  '?i=gdp,resident_population&p=yuzhong,jiangbei,yubei&chart=small-multiples&theme=dark',
  '?i=gdp,area&p=yuzhong,jiangbei,yubei,nanan&chart=place-panels&axes=own&lang=en&theme=dark',
  '?i=gdp,resident_population&p=yuzhong,jiangbei,yubei&chart=shares&t=2020',
] as const;

for (const url of URLS)
  test(`axe finds nothing, nothing scrolls sideways: ${url || 'nothing chosen'}`, async ({ page }) => {
    await page.goto(`compare/${url}`);
    await expect(page.getByRole('button', { name: /^(地区|Places)/ })).toBeVisible();
    if (url.includes('i=')) await drawn(cards(page).first());
    await expect(page.getByText(shell.zh.loading)).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
  });
