import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { drawing, evidence } from './support/site.ts';
import { expect, test } from './support/test.ts';

const BRIEF = JSON.stringify({
  format: 'yucai-brief',
  version: 1,
  title: '三季度',
  items: [
    { section: '一、资金' },
    { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '金融资产', comment: '只有江北公布。' },
    { card: 'i=gdp&t=2020&chart=ranked-bars' },
  ],
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('yucai-brief', text), BRIEF);
});

async function slide(page: Page, at: number, of = 4): Promise<void> {
  await expect(page.getByRole('navigation', { name: '放映' }).getByText(`第 ${at} 张，共 ${of} 张`)).toBeVisible();
}

const shown = (page: Page, text: string) => page.getByRole('main').getByRole('heading', { level: 2, name: text });

test('P presents; keys and clicker turn; a mark opens its evidence in the room; Escape leaves', async ({
  page,
  baseURL,
}) => {
  await page.goto('brief/');
  await expect(page.getByRole('button', { name: '放映（P）' })).toBeEnabled();
  await page.keyboard.press('p');
  await slide(page, 1);
  await expect(shown(page, '三季度')).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page, '一、资金')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(shown(page, '金融资产')).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}brief/?slide=3`);
  await expect(page.getByText(/^来源：/)).toBeInViewport();
  await expect(drawing(page.getByRole('main')).locator('svg text').first()).toBeAttached();
  await drawing(page.getByRole('main')).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('超2万亿元');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await slide(page, 3);
  await page.keyboard.press('PageUp');
  await slide(page, 2);
  await page.keyboard.press('End');
  await slide(page, 4);
  await page.reload();
  await slide(page, 4);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${baseURL}brief/`);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a click on a bar opens its evidence, however the slide is scaled', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('brief/?slide=3');
  const plot = drawing(page.getByRole('main'));
  await expect(plot.locator('svg text').first()).toBeAttached();
  // The slide finds its scale a moment after it is there.
  await expect(async () => {
    const box = await plot.boundingBox();
    if (!box) throw new Error('no drawing');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
    await expect(evidence(page)).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(evidence(page)).toContainText('超2万亿元');
});

test('type is at least 24 px on a 1080p screen, and nothing lies beneath the controls', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const at of [3, 4]) {
    await page.goto(`brief/?slide=${at}`);
    const main = page.getByRole('main');
    await expect(drawing(main).locator('svg text').first()).toBeAttached();
    const sizes = await main
      .locator('section')
      .first()
      .evaluate((section) => {
        const scale = section.getBoundingClientRect().width / section.clientWidth;
        return [...section.querySelectorAll('h2, p:not([class*=unseen]), svg text')]
          .filter((e) => !e.closest('.unseen') && (e.textContent ?? '') !== '')
          .map((e) => {
            const own = e instanceof SVGTextElement ? (e.getScreenCTM()?.a ?? 1) : scale;
            return Number.parseFloat(getComputedStyle(e).fontSize) * own;
          });
      });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.99);
    const [source, controls] = await Promise.all([
      page.getByText(/^来源：/).boundingBox(),
      page.getByRole('navigation', { name: '放映' }).boundingBox(),
    ]);
    expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual((controls?.y ?? 0) + 1);
  }
});

test('a chart taller than the slide is shown in parts, each row in one of them', async ({ page }) => {
  await page.goto('brief/?slide=4');
  await expect(page.getByText(/^本图 1\/\d/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/^本图 2\/\d/)).toBeVisible();
  await slide(page, 4);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await slide(page, 3);
});

test('a slide whose data are missing keeps its title and says why', async ({ page }) => {
  const missing = JSON.stringify({
    format: 'yucai-brief',
    version: 1,
    title: '',
    items: [{ card: 'i=no_such_thing&chart=map', title: '自己的标题' }],
  });
  await page.addInitScript((text) => localStorage.setItem('yucai-brief', text), missing);
  await page.goto('brief/?slide=1');
  await expect(shown(page, '自己的标题')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('没有这张图所要的内容');
  await expect(page.getByText(/^来源：/)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('slides are turned by a finger, can be read, and end above the controls', async ({ page }) => {
    await page.goto('brief/?slide=3');
    await expect(shown(page, '金融资产')).toBeVisible();
    const finger = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const at = (x: number) => [{ x, y: 400 }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (const part of [0.25, 0.5, 0.75, 1])
        await finger.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at(from + (to - from) * part),
        });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const at = (n: number) =>
      expect(page.getByRole('navigation', { name: '放映' }).getByText(`${n} / 4`, { exact: true })).toBeVisible();
    await swipe(60, 330);
    await at(2);
    await swipe(330, 60);
    await at(3);
    // Up and down is no turn.
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 600 }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 220, y: 200 }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await at(3);
    await expect(drawing(page.getByRole('main')).locator('svg text').first()).toBeAttached();
    const source = page.getByText(/^来源：/);
    await expect(source).toBeInViewport();
    // Type of 12 px is drawn at nine tenths.
    expect(await source.evaluate((p) => (p.getBoundingClientRect().height / p.clientHeight) * 12)).toBeGreaterThan(
      10.5,
    );
    await expect
      .poll(async () => {
        const controls = await page.getByRole('navigation', { name: '放映' }).boundingBox();
        const line = await source.boundingBox();
        return controls && line ? controls.y - (line.y + line.height) : -1;
      })
      .toBeGreaterThanOrEqual(0);
  });

  for (const lies of [false, true])
    test(`notes stand ${lies ? 'beside' : 'below'} the slide, where no second window can`, async ({ page }) => {
      if (lies) await page.setViewportSize({ width: 844, height: 390 });
      await page.goto('brief/?slide=3');
      await expect(shown(page, '金融资产')).toBeVisible();
      await expect(page.getByRole('button', { name: '讲者窗口' })).toHaveCount(0);
      await page.getByRole('button', { name: '讲稿' }).tap();
      const notes = page.getByRole('complementary', { name: '讲稿' });
      await expect(notes.getByRole('region', { name: '讲稿' })).toHaveText('只有江北公布。');
      await expect(notes.getByRole('region', { name: '依据' })).toContainText('超2万亿元');
      await expect(page.getByText(/^来源：/)).toBeInViewport();
      await expect
        .poll(async () => {
          const [slide, own] = [await page.locator('main section').first().boundingBox(), await notes.boundingBox()];
          if (!slide || !own) return -1;
          return lies ? own.x - (slide.x + slide.width) : own.y - (slide.y + slide.height);
        })
        .toBeGreaterThanOrEqual(-1);
      await page.getByRole('button', { name: '讲稿' }).tap();
      await expect(notes).toHaveCount(0);
    });
});

test('a single number fills the room: bound, wording, place, date, what it counts; a press opens its evidence', async ({
  page,
}) => {
  await page.addInitScript(
    (text) => localStorage.setItem('yucai-brief', text),
    JSON.stringify({
      format: 'yucai-brief',
      version: 1,
      title: '',
      items: [{ card: 'i=financial_assets&p=jiangbei&chart=headline' }],
    }),
  );
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('brief/?slide=1');
  const main = page.getByRole('main');
  const number = main.getByRole('button', { name: /^江北 · 金融资产规模/ });
  await expect(number).toContainText('3.5');
  await expect(number).toContainText('万亿元');
  await expect(main.getByText('江北区 · 2023年10月')).toBeVisible();
  await expect(main.getByText(/^原文：.+ · 下限/)).toBeVisible();
  await expect(main.getByText('当地金融机构的资产规模。')).toBeVisible();
  await expect(page.getByText(/^来源：/)).toBeInViewport();
  // Large for the last row, and nothing runs out of the slide.
  await expect
    .poll(() =>
      number.evaluate((b) => {
        const slide = b.closest('section');
        if (!slide) return 0;
        const [own, all] = [b.getBoundingClientRect(), slide.getBoundingClientRect()];
        return own.right <= all.right && own.bottom <= all.bottom ? own.height : 0;
      }),
    )
    .toBeGreaterThan(250);
  await number.click();
  await expect(evidence(page)).toContainText('3.5 trillion');
});

test('B and the period darken the room, and any of the keys brings it back; a press does, too', async ({ page }) => {
  await page.goto('brief/?slide=2');
  await slide(page, 2);
  const dark = page.getByRole('button', { name: /^黑屏中/ });
  await page.keyboard.press('b');
  await expect(dark).toBeVisible();
  await page.keyboard.press('.');
  await expect(dark).toHaveCount(0);
  await page.keyboard.press('.');
  await page.keyboard.press('PageDown');
  await expect(dark).toHaveCount(0);
  await slide(page, 3);
  await page.keyboard.press('b');
  await dark.click();
  await expect(dark).toHaveCount(0);
  await slide(page, 3);
});

for (const screen of [
  { width: 1920, height: 1080 },
  { width: 1440, height: 1080 },
])
  for (const map of ['i=gdp&chart=map', 'i=gdp&by=population&chart=map', 'i=gdp&by=population&chart=map&map=geo'])
    test(`a map has type of at least 24 px on ${screen.width} × ${screen.height}: ${map}`, async ({ page }) => {
      await page.addInitScript(
        (text) => localStorage.setItem('yucai-brief', text),
        JSON.stringify({ format: 'yucai-brief', version: 1, title: '', items: [{ card: map }] }),
      );
      await page.setViewportSize(screen);
      await page.goto('brief/?slide=1');
      const plot = drawing(page.getByRole('main'));
      await expect(plot.locator('svg text').first()).toBeAttached();
      await expect
        .poll(() =>
          plot.evaluate((box) =>
            Math.min(
              ...[...box.querySelectorAll<SVGTextElement>('svg text')].map((e) => {
                const m = e.getScreenCTM();
                return Number.parseFloat(getComputedStyle(e).fontSize) * (m ? Math.hypot(m.a, m.b) : 0);
              }),
            ),
          ),
        )
        .toBeGreaterThanOrEqual(23.99);
    });

test('the presenter has notes, evidence, clock and what comes next in a window of their own', async ({
  page,
  context,
}) => {
  await page.goto('brief/?slide=3');
  await expect(shown(page, '金融资产')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: '讲者窗口' }).click();
  const beside = await opened;
  await expect(beside.getByRole('region', { name: '讲稿' })).toHaveText('只有江北公布。');
  await expect(beside.getByRole('region', { name: '依据' })).toContainText('超2万亿元');
  await expect(beside.getByText(/已讲/)).toContainText(/\d\d:\d\d/);
  await expect(beside.getByRole('region', { name: '下一张' })).toContainText('地区生产总值');
  await beside.getByRole('button', { name: '下一张' }).click();
  await slide(page, 4);
  await expect(beside.getByRole('region', { name: '下一张' })).toContainText('最后一张');
});

test('it loops by itself when asked to, and not where less motion is wanted', async ({ page }) => {
  await page.clock.install();
  await page.goto('brief/?slide=2');
  await slide(page, 2);
  await page.getByRole('button', { name: '循环' }).click();
  await page.clock.runFor(13_000);
  await slide(page, 3);
  await page.getByRole('button', { name: '暂停' }).click();
  await page.clock.runFor(30_000);
  await slide(page, 3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: '循环' })).toHaveCount(0);
});

for (const [query, size] of [
  ['lang=zh&theme=dark', { width: 1920, height: 1080 }],
  ['lang=en&theme=light', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in a slide (${query})`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(`brief/?slide=3&${query}`);
    await expect(drawing(page.getByRole('main')).locator('svg text').first()).toBeAttached();
    await expectAccessible(page);
  });
}

test('without a network: what was there when the brief stood presents, with its evidence', async ({
  page,
  context,
  announce,
}) => {
  await page.goto('brief/');
  for (const drawn of await page.getByRole('figure').all()) {
    await drawn.scrollIntoViewIfNeeded();
    await expect(drawing(drawn).locator('svg text').first()).toBeAttached();
  }
  await page.waitForLoadState('networkidle');
  announce(/^request failed: net::ERR_INTERNET_DISCONNECTED /);
  await context.setOffline(true);
  await page.keyboard.press('p');
  await slide(page, 1);
  await page.keyboard.press('End');
  await expect(drawing(page.getByRole('main')).locator('svg text').first()).toBeAttached();
  await drawing(page.getByRole('main')).focus();
  await page.keyboard.press('ArrowDown');
  // The sources in full are asked for with the evidence: they do not come, which may be known after the number stands.
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('亿元');
  await failed;
});

test('where the program cannot be had the brief stays and says so; asked again, it presents', async ({
  page,
  announce,
}) => {
  announce(/^request failed: .*|^console error: .*/);
  await page.route(/\/assets\/Present-/, (route) => route.abort());
  await page.goto('brief/');
  await page.getByRole('button', { name: '放映（P）' }).click();
  await expect(page.getByRole('status').filter({ hasText: '程序未能载入' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '简报标题' })).toHaveValue('三季度');
  await page.unroute(/\/assets\/Present-/);
  await page.getByRole('button', { name: '放映（P）' }).click();
  await slide(page, 1);
});
