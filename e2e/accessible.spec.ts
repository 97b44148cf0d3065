import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { indicatorWhere } from './support/data.ts';
import { drawn, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

const overview = async (page: Page): Promise<void> => {
  await drawn(ranking(page));
  await ranking(page)
    .getByRole('button', { name: /^(数据表|Data table)$/ })
    .click();
};
const panel = async (page: Page): Promise<void> => {
  await expect(page.getByRole('dialog').getByRole('heading').nth(1)).toBeVisible();
};
const headed = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /载入|Loading/ }),
  ).toHaveCount(0);
};

/** Every screen and panel, and how to see that it is there. */
const SCREENS: readonly (readonly [address: string, ready: (page: Page) => Promise<void>])[] = [
  ['?i=talent_total', overview],
  ['?i=gdp&by=population', overview],
  [`?i=${indicatorWhere((f) => f.timeKind === 'plan' && f.place !== 'chongqing' && f.holder === undefined)}`, overview],
  [`?i=${indicatorWhere((f) => f.parts !== undefined)}`, overview],
  ['?i=financial_assets&open=figure:financial_assets.jiangbei.2020', panel],
  ['?i=financial_assets&open=place:jiangbei', panel],
  ['?i=gdp&open=source:newspaper-2021-jiangbei-talent', panel],
  ['places/?', headed],
  ['places/jiangbei/?', headed],
  ['places/liangjiang/?', headed],
  ['places/chongqing/?', headed],
  ['sources/?', headed],
  ['sources/newspaper-2021-jiangbei-talent/?', headed],
];

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Two settings a screen, between them both languages, themes and widths; every second screen takes the other two. */
const SETTINGS = [
  [
    ['lang=zh&theme=light', WIDE],
    ['lang=en&theme=dark', PHONE],
  ],
  [
    ['lang=zh&theme=dark', PHONE],
    ['lang=en&theme=light', WIDE],
  ],
] as const;

SCREENS.forEach(([address, ready], i) => {
  for (const [query, size] of SETTINGS[i % 2 === 0 ? 0 : 1]) {
    test(`axe finds nothing in /${address} (${query}, ${size.width})`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(`${address}&${query}`);
      await ready(page);
      await expectAccessible(page);
    });
  }
});

test('axe finds nothing in the page for what is not there, dark', async ({ page, announce }) => {
  announce(/^response 404: /);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await page.goto('no/such/page');
  await expectAccessible(page);
});

test('where the system sets the colours, what is chosen is told apart from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('trends/?i=gdp&p=jiangbei,yuzhong');
  const ground = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .locator('+ span')
      .evaluate((el) => getComputedStyle(el).backgroundColor);
  await expect(page.getByRole('radio', { name: '原值', exact: true })).toBeChecked();
  expect(await ground('原值')).not.toBe(await ground('指数'));
  await page.goto('?i=gdp');
  await drawn(ranking(page));
  const themes = page.getByRole('list', { name: '主题领域' });
  const grounds = await themes
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((el) => ({ current: el.ariaCurrent === 'page', ground: getComputedStyle(el).backgroundColor })),
    );
  const chosen = grounds.filter((g) => g.current).map((g) => g.ground);
  expect(chosen).toHaveLength(1);
  expect(grounds.filter((g) => g.ground === chosen[0])).toHaveLength(1);
});

test('what stays beside a long ranking never lies over what is below', async ({ page }) => {
  await page.goto('?i=gdp');
  await drawn(ranking(page));
  const foot = page.getByRole('figure', { name: /哪里知道些什么$/ });
  await drawn(foot);
  await foot.evaluate((el) => el.scrollIntoView({ block: 'center' }));
  await expect(foot).toBeInViewport();
  const over = await foot.evaluate((el) =>
    [...document.querySelectorAll('main figure')]
      .filter((other) => other !== el)
      .filter((other) => other.getBoundingClientRect().bottom > el.getBoundingClientRect().top)
      .map((other) => other.querySelector('h2')?.textContent),
  );
  expect(over).toEqual([]);
});
