import { figure, place, source } from './support/data.ts';
import { cards, evidence, ranking } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('江北 says until when it stood and leads to 两江新区, which leads back', async ({ page }) => {
  await page.goto('?open=place:jiangbei');
  const jiangbei = page.getByRole('dialog', { name: place('jiangbei').name.zh, exact: true });
  await expect(jiangbei).toContainText('2025年11月6日');
  await jiangbei
    .getByRole('link', { name: place('liangjiang').name.zh, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/open=place:liangjiang(&|$)/);
  const liangjiang = page.getByRole('dialog', { name: place('liangjiang').name.zh, exact: true });
  await expect(liangjiang).toContainText('2025年11月6日');
  await liangjiang
    .getByRole('link', { name: place('jiangbei').name.zh, exact: true })
    .first()
    .click();
  await expect(jiangbei).toBeVisible();
});

test('the evidence of a derived value shows the formula, its terms as links', async ({ page }) => {
  await page.goto('?i=gdp&by=population&t=2020');
  const card = ranking(page);
  await card.getByRole('button', { name: '数据表' }).click();
  await card.getByRole('row').nth(1).getByRole('cell').first().getByRole('link').click();
  const panel = evidence(page);
  await expect(panel).toContainText('算式');
  const terms = panel.locator('p').filter({ hasText: '÷' }).getByRole('link');
  await expect(terms).toHaveCount(2);
  await expect(terms.first()).toHaveAttribute('href', /open=figure:gdp\./);
  await expect(terms.last()).toHaveAttribute('href', /open=figure:resident_population\./);
  await terms.last().click();
  await expect(page).toHaveURL(/open=figure:resident_population\./);
  await expect(panel).toContainText('常住人口');
});

test('a whole shows its parts: 31 = 8 + 23', async ({ page }) => {
  await page.goto('?i=postdoc_workstations&open=figure:postdoc_workstations.jiangbei.2021-09');
  const sum = evidence(page).locator('p').filter({ hasText: '=' }).first();
  await expect(sum).toContainText(/31.* = .*8.* \+ .*23/);
  const parts = sum.getByRole('link');
  await expect(parts).toHaveCount(2);
  await parts.last().click();
  await expect(page).toHaveURL(/open=figure:postdoc_workstations\.jiangbei\.2021-09\.3/);
  await expect(evidence(page)).toContainText('23个');
  await evidence(page).getByRole('link', { name: /31/ }).first().click();
  await expect(page).toHaveURL(/open=figure:postdoc_workstations\.jiangbei\.2021-09(&|$)/);
});

const RIVALS = [figure('talent_introduced.chongqing.2022'), figure('talent_introduced.chongqing.2022.2')] as const;

test('two sources that disagree are both shown, and the reader chooses', async ({ page }) => {
  const [a, b] = RIVALS;
  await page.goto(`?i=talent_introduced&open=figure:${a.id}`);
  const panel = evidence(page);
  await expect(panel).toContainText(a.asWritten);
  await expect(panel).toContainText('6.3万');
  const trend = cards(page).filter({ hasText: '变化' }).first();
  await trend.getByRole('button', { name: '数据表' }).click();
  // The one that is drawn comes first, among the dates; what others say comes after.
  const order = async (): Promise<readonly string[]> => {
    const links = trend.getByRole('table').locator('td a[href*="open=figure:"]');
    const ids = await links.evaluateAll((all: HTMLAnchorElement[]) =>
      all.map((link) => /open=figure:([^&]+)/.exec(link.href)?.[1] ?? ''),
    );
    return ids.filter((id) => id === a.id || id === b.id);
  };
  await expect.poll(order).toHaveLength(2);
  const [before] = await order();
  const [first, other] = before === a.id ? [a, b] : [b, a];

  // The one that is not drawn is offered, wherever one looks from.
  if (first !== a) {
    await page.goto(`?i=talent_introduced&open=figure:${b.id}`);
    await trend.getByRole('button', { name: '数据表' }).click();
  }
  await panel.getByRole('button', { name: '改用这一来源' }).click();
  await expect(page).toHaveURL(new RegExp(`use=${other.id}:${source(other.source).id}`));
  await expect.poll(order).toEqual([other.id, first.id]);
  await expect(panel).toContainText('由您选定');
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the focus stays in the panel').not.toBe('BODY');

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page, 'closing the panel does not undo the choice').toHaveURL(/use=/);
  await page.reload();
  await trend.getByRole('button', { name: '数据表' }).click();
  await expect.poll(order).toEqual([other.id, first.id]);
});
