import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VIEWS } from '../src/domain/viewName.ts';
import { place, source } from './support/data.ts';
import { cards, drawing, drawn, evidence, ranking, tabTo } from './support/site.ts';
import { expect, test as base } from './support/test.ts';

const BUILT = resolve('dist-single/yucai-atlas.html');
const TITLE = source('newspaper-2021-jiangbei-talent').title;

/** `file`: the address of the one file, alone in a folder; whatever else is asked for fails the test. */
const test = base.extend<{ readonly file: string }>({
  file: async ({ context }, use, testInfo) => {
    const folder = testInfo.outputPath('渝 才#1');
    mkdirSync(folder, { recursive: true });
    copyFileSync(BUILT, resolve(folder, 'yucai-atlas.html'));
    const file = pathToFileURL(resolve(folder, 'yucai-atlas.html')).href;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await use(file);
    expect(asked[0]?.startsWith(file), 'requests are seen').toBe(true);
    const beyond = asked.filter((url) => url.split('#', 1)[0] !== file && !/^(?:data|blob):/.test(url));
    expect(beyond, 'the one file asked for something beside it').toEqual([]);
  },
});

// One worker, so that two do not build at once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  if (!existsSync(BUILT)) execFileSync('npm', ['run', '-s', 'build:single'], { stdio: 'inherit' });
});

test('from the overview to an indicator, a bar, its evidence and its source, and back step by step', async ({
  page,
  file,
}) => {
  await page.goto(file);
  await drawn(ranking(page));
  const steps = [page.url()];
  const step = async (fragment: string): Promise<void> => {
    await expect(page).toHaveURL(file + fragment);
    steps.push(page.url());
  };
  await page.getByRole('link', { name: '金融', exact: true }).click();
  await expect(page).toHaveURL(/#\/\?i=/);
  steps.push(page.url());
  await page.getByRole('combobox', { name: '指标' }).selectOption('financial_assets');
  await step('#/?i=financial_assets');
  await page.getByRole('combobox', { name: '时期' }).selectOption('2020');
  await step('#/?i=financial_assets&t=2020');
  await drawn(ranking(page));
  await drawing(ranking(page)).locator('svg text', { hasText: '超2万亿元' }).first().click();
  await step('#/?i=financial_assets&t=2020&open=figure:financial_assets.jiangbei.2020');
  const panel = evidence(page);
  await expect(panel).toContainText('超2万亿元');
  await panel.getByRole('link', { name: TITLE, exact: true }).click();
  await step('#/sources/newspaper-2021-jiangbei-talent/?i=financial_assets&t=2020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  for (const url of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(url);
    await expect(panel).toBeVisible({ visible: url.includes('open=') });
    await drawn(ranking(page));
  }
});

test('each screen opens by its fragment and draws, in both languages and themes', async ({ page, file }) => {
  const screens = VIEWS.map((v) => (v.path === '' ? '' : `${v.path}/`));
  for (const query of ['', '?lang=en&theme=dark']) {
    for (const screen of [...screens, 'places/jiangbei/', 'sources/newspaper-2021-jiangbei-talent/']) {
      // From elsewhere, or only the fragment would change and nothing would be opened.
      await page.goto('about:blank');
      await page.goto(`${file}#/${screen}${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', query === '' ? 'zh-CN' : 'en');
      await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
    }
  }
});

test('a link by fragment opens place and evidence, and closing the panel stays there', async ({ page, file }) => {
  await page.goto(`${file}#/places/jiangbei/?open=figure:financial_assets.jiangbei.2020&theme=dark`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place('jiangbei').name.zh);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(evidence(page)).toContainText('超2万亿元');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page).toHaveURL(`${file}#/places/jiangbei/?theme=dark`);
  await expect(evidence(page)).toBeHidden();
  await drawn(cards(page).first());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place('jiangbei').name.zh);
});

test('a fragment typed by hand leads there, an unknown one says so and leads home', async ({ page, file }) => {
  await page.goto(file);
  await drawn(ranking(page));
  await page.goto(`${file}#/places/jiangbei/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place('jiangbei').name.zh);
  await page.goto(`${file}#/places/atlantis/`);
  await expect(page.getByRole('main')).toContainText('atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await page.goto(`${file}#/nowhere/`);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page).toHaveURL(file);
  await drawn(ranking(page));
});

test('the link past the head leads to the content and leaves the address', async ({ page, file }) => {
  await page.goto(`${file}#/places/jiangbei/`);
  await drawn(cards(page).first());
  const skip = await tabTo(page, 'the skip link', () => true, 1);
  expect(skip.name).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(`${file}#/places/jiangbei/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place('jiangbei').name.zh);
});

test('language and theme switch, the data table opens, CSV, SVG and PNG are saved', async ({ page, file }) => {
  await page.goto(`${file}#/?i=financial_assets&t=2020`);
  const card = ranking(page);
  await drawn(card);
  await card.getByRole('button', { name: '数据表' }).click();
  const row = card.getByRole('row').filter({ hasText: '江北' });
  await expect(row).toContainText('2000000000000');
  await expect(row).toContainText('超2万亿元');
  for (const [kind, is] of [
    ['csv', (bytes) => bytes.includes('超2万亿元') && !bytes.includes('file:')],
    ['svg', (bytes) => bytes.includes('</svg>') && !bytes.includes('file:')],
    ['png', (bytes) => bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 10_000],
  ] satisfies readonly (readonly [string, (bytes: Buffer) => boolean])[]) {
    await card.getByRole('button', { name: '导出', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: new RegExp(kind, 'i') }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
    expect(is(readFileSync(await saved.path())), `what is saved is a ${kind}`).toBe(true);
  }
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await expect(page).toHaveURL(`${file}#/?i=financial_assets&t=2020&lang=en`);
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toHaveValue('financial_assets');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await drawn(ranking(page));
});

test("its address is nobody else's: the command that copies a link says so, as every other place does", async ({
  page,
  file,
}) => {
  await page.goto(`${file}#/?i=financial_assets&t=2020`);
  await drawn(ranking(page));
  for (const [lang, typed, said] of [
    ['zh', '复制链接', '这一页在本机磁盘上，别人打不开它的链接'],
    ['en', 'copy the link', 'This page lies on a disk, where others cannot open its link'],
  ] as const) {
    await page.getByRole('combobox', { name: /语言|Language/ }).selectOption(lang);
    const field = page.getByRole('combobox', { name: /^(?:搜索|Search)/ });
    await field.fill(typed);
    await page.getByRole('option', { name: /复制链接|Copy the link/ }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});
