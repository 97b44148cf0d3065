import { place, source } from './support/data.ts';
import { drawn, evidence, expectNoSidewaysScroll, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a link restores indicator and evidence', async ({ page }) => {
  await page.goto('?i=financial_assets&open=figure:financial_assets.jiangbei.2020');
  await expect(evidence(page)).toContainText('超2万亿元');
  await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue('financial_assets');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(page).toHaveURL(/\?i=financial_assets$/);
});

test('a link restores normalisation, period, language, theme and place', async ({ page }) => {
  await page.goto('?i=gdp&by=population&t=2020&lang=en&theme=dark&open=place:jiangbei');
  await expect(page.getByRole('dialog', { name: place('jiangbei').name.en })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toHaveValue('gdp');
  await expect(page.getByRole('combobox', { name: 'Period' })).toHaveValue('2020');
  await expect(page.getByRole('combobox', { name: 'Normalise' })).toHaveValue('population');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await drawn(ranking(page));
  await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toHaveCount(0);
});

test('places and sources have addresses of their own, and a reload stays there', async ({ page }) => {
  for (const [address, name] of [
    ['places/jiangbei/', place('jiangbei').name.zh],
    ['sources/newspaper-2021-jiangbei-talent/', source('newspaper-2021-jiangbei-talent').title],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(name.slice(0, 12)));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
});

const NONSENSE: readonly (readonly [key: string, value: string])[] = [
  ['i', 'no_such_indicator'],
  ['p', 'atlantis'],
  ['t', '20x0'],
  ['by', 'apples'],
  ['use', 'a:b:c'],
  ['open', 'figure:<script>alert(1)</script>'],
  ['known', '2021-02-31'],
  ['lang', 'klingon'],
  ['theme', '<img src=x onerror=alert(2)>'],
  ['nonsense', '"><script>alert(3)</script>'],
];

test('a link with nonsense says what was ignored and shows the overview', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a script of the link ran: ${dialog.message()}`);
  });
  await page.goto(`?${NONSENSE.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&')}`);
  const notice = page.getByRole('status').filter({ hasText: '忽略' });
  for (const [key, value] of NONSENSE) await expect(notice).toContainText(`${key}=${value}`);
  await drawn(ranking(page));
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

for (const [name, query] of [
  ['one long value', `i=${'x'.repeat(10_000)}`],
  ['a long key', `${'y'.repeat(5_000)}=${'z'.repeat(5_000)}`],
  ['a long list', `p=${'!,'.repeat(5_000)}`],
  ['many keys', Array.from({ length: 1_500 }, (_, i) => `k${i}=`).join('&')],
] as const) {
  test(`10 kB of garbage as ${name} is ignored, and said in short`, async ({ page }) => {
    await page.goto(`?${query}`);
    const notice = page.getByRole('status').filter({ hasText: '忽略' });
    await expect(notice).toBeVisible();
    expect((await notice.innerText()).length).toBeLessThan(1000);
    await drawn(ranking(page));
    await expectNoSidewaysScroll(page);
  });
}

test('a figure that does not exist is said in the panel', async ({ page }) => {
  await page.goto('?open=figure:financial_assets.jiangbei.1850');
  await expect(evidence(page)).toContainText('financial_assets.jiangbei.1850');
  await expect(evidence(page).getByRole('status')).toBeVisible();
});

test('a place that does not exist leads to a page that says so and leads home', async ({ page, announce }) => {
  announce(/^response 404: .*\/places\/atlantis\/$/);
  announce(/^response 404: .*\/data\/manifest\.json$/);
  const answer = await page.goto('places/atlantis/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: '回到总览' }).click();
  await drawn(ranking(page));
});
