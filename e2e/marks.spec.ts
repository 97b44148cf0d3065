import { cards, drawing, drawn, evidence } from './support/site.ts';
import { expect, test } from './support/test.ts';

const PLACES = 'p=jiangbei,yuzhong,nanan,shapingba';

/** A screen for every kind of chart that draws values. */
const SCREENS = [
  ['ranked-bars', `compare/?i=gdp&${PLACES}&chart=ranked-bars`],
  ['dot-plot', `compare/?i=gdp,area&${PLACES}&chart=dot-plot`],
  ['heat-table', `compare/?i=gdp,area&${PLACES}&chart=heat-table`],
  ['small-multiples', `compare/?i=gdp,area&${PLACES}&chart=small-multiples`],
  ['scatter', `compare/?i=gdp,resident_population&${PLACES}&chart=scatter`],
  ['dumbbell', `compare/?i=gdp&${PLACES}&chart=dumbbell&t=2018..2020`],
  ['place-panels', `compare/?i=gdp&${PLACES}&chart=place-panels`],
  ['shares', `compare/?i=gdp,resident_population&${PLACES}&chart=shares&t=2020`],
  ['trend-line', 'trends/?i=postdoc_recruited'],
  ['trend-lines', `trends/?i=gdp&${PLACES}`],
  ['map', 'map/?i=gdp'],
] as const;

for (const [kind, url] of SCREENS)
  test(`a mark of ${kind} opens its evidence, by key and from the table`, async ({ page }) => {
    await page.goto(url);
    const card = cards(page).first();
    await drawn(card);
    await drawing(card).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/open=figure:/);
    await expect(evidence(page)).toContainText('原文');
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await expect(drawing(card)).toBeFocused();
    await card.getByRole('button', { name: '数据表' }).click();
    await card.getByRole('table').getByRole('row').nth(1).getByRole('cell').first().getByRole('link').click();
    await expect(evidence(page)).toContainText('原文');
  });

test('a cell of what is known where opens the figure that makes it so; a blank one its place', async ({ page }) => {
  await page.goto('?i=postdoc_workstations');
  const card = cards(page).last();
  await drawn(card);
  await card.getByRole('button', { name: '数据表' }).click();
  const links = card.getByRole('table').locator('td a');
  await links.first().click();
  await expect(page).toHaveURL(/open=figure:/);
  await expect(evidence(page)).toContainText('原文');
});

test('a press on a point is its evidence, a press on its name the place', async ({ page }) => {
  await page.goto(`compare/?i=gdp,resident_population&${PLACES}&chart=scatter`);
  const plot = drawing(cards(page).first());
  await drawn(cards(page).first());
  await plot.locator('svg text', { hasText: /^南岸$/ }).click();
  await expect(page.getByRole('dialog', { name: '南岸区' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap opens the evidence, and the click that follows it presses nothing there', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener(
        'click',
        (e) => {
          if (e.target instanceof Element && e.target.closest('[role=dialog]'))
            document.documentElement.dataset.pressed = 'in the panel';
        },
        true,
      );
    });
    await page.goto('?i=financial_assets&t=2020');
    const value = drawing(cards(page).first()).locator('svg text', { hasText: '超2万亿元' }).first();
    // The second time the panel's program is there, and the panel opens before the click.
    for (let i = 0; i < 2; i++) {
      await expect(value).toBeVisible();
      await value.tap();
      await expect(evidence(page)).toContainText('超2万亿元');
      await expect(page).toHaveURL(/open=figure:financial_assets\.jiangbei\.2020$/);
      await expect(page.locator('html')).not.toHaveAttribute('data-pressed', /./);
      await page.goBack();
      await expect(evidence(page)).toBeHidden();
    }
  });
});
