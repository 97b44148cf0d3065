import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { drop } from './drop.ts';
import { cards, drawn, ranking } from './site.ts';

const BRIEF = JSON.stringify({
  format: 'yucai-brief',
  version: 1,
  title: '三季度人才与资金',
  items: [
    { section: '一、资金', comment: '开场' },
    { card: 'i=financial_assets&t=2020&chart=ranked-bars', title: '金融资产', comment: '只有江北公布。' },
    { card: 'i=gdp&t=2020&chart=ranked-bars' },
  ],
});

/** The page is opened with a brief of a section and two charts in its browser. */
export async function withSomeBrief(page: Page): Promise<void> {
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('begun')) localStorage.setItem('yucai-brief', text);
    sessionStorage.setItem('begun', 'yes');
  }, BRIEF);
}

/** The open dialog. */
export function dialog(page: Page): Locator {
  return page.locator('dialog[open]');
}

async function menu(page: Page): Promise<Locator> {
  const card = ranking(page);
  await drawn(card);
  await card.getByRole('button', { name: /^(导出|Export)$/ }).click();
  await expect(card.getByRole('menuitem').first()).toBeVisible();
  return card;
}

const fromMenu =
  (item: RegExp) =>
  async (page: Page): Promise<void> => {
    await (await menu(page)).getByRole('menuitem', { name: item }).click();
    await expect(dialog(page)).toBeVisible();
  };

async function desk(page: Page): Promise<void> {
  for (const card of [cards(page).first(), cards(page).last()]) await drawn(card);
  // On a phone the tools stand behind one button.
  const more = page.getByRole('button', { name: /^(更多|More)$/ });
  if (await more.isVisible()) await more.click();
}

async function slide(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('application').locator('svg text').first()).toBeAttached();
}

export interface State {
  /** The address, without language and theme. */
  readonly at: string;
  /** What leads from there to what is looked at. */
  readonly enter: (page: Page) => Promise<void>;
  /** The part of the page that is new; else all of it. */
  readonly within?: string;
}

const GDP = '?i=gdp&t=2020';

/** All that leads a chart out of the page: menu, dialogs, brief, presentation, frame. In either language. */
export const STATES: Readonly<Record<string, State>> = {
  'the export menu': { at: GDP, enter: async (page) => void (await menu(page)), within: '[role=menu]:popover-open' },
  'sizes and styles of a picture': {
    at: GDP,
    enter: async (page) => {
      await fromMenu(/^(更多尺寸与样式|More sizes)/)(page);
      await expect(dialog(page).getByRole('img')).toBeVisible();
    },
    within: 'dialog[open]',
  },
  'options for slides, with a fault': {
    at: GDP,
    enter: async (page) => {
      await fromMenu(/^(幻灯片选项|Options for slides)/)(page);
      const file = { name: 'logo.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') };
      await dialog(page).locator('input[type=file]').setInputFiles(file);
      await expect(dialog(page).getByRole('alert')).toContainText('logo.txt');
    },
    within: 'dialog[open]',
  },
  'link, QR code and embed code': {
    at: GDP,
    enter: async (page) => {
      await drawn(ranking(page));
      await ranking(page)
        .getByRole('button', { name: /^(分享|Share)$/ })
        .click();
      await expect(dialog(page).getByRole('img')).toBeVisible();
    },
    within: 'dialog[open]',
  },
  'an opened picture': {
    at: GDP,
    enter: async (page) => {
      const card = await menu(page);
      const download = page.waitForEvent('download');
      await card.getByRole('menuitem', { name: /^(图片 PNG|Picture, PNG)/ }).click();
      await drop(page.locator('main'), 'a.png', await readFile(await (await download).path()));
      await dialog(page).locator('summary').click();
      await expect(dialog(page).getByRole('table')).toBeVisible();
    },
    within: 'dialog[open]',
  },
  'a refused file': {
    at: GDP,
    enter: async (page) => {
      await drawn(ranking(page));
      await drop(page.locator('main'), 'a.png', Buffer.from('no picture'));
      await expect(dialog(page).getByRole('alert')).toBeVisible();
    },
    within: 'dialog[open]',
  },
  'a card that was added to the brief': {
    at: GDP,
    enter: async (page) => {
      await drawn(ranking(page));
      await ranking(page)
        .getByRole('button', { name: /^(加入简报|Add to brief)$/ })
        .click();
      await expect(ranking(page).getByRole('link', { name: /^(打开简报|Open the brief)$/ })).toBeVisible();
    },
    within: 'figure:has([role=status] a)',
  },
  'the brief': { at: 'brief/?', enter: desk },
  'the brief, while it is exported': {
    at: 'brief/?',
    enter: async (page) => {
      await desk(page);
      // It never comes, so that the bar stays.
      await page.route('**/yucai-atlas.html*', () => undefined);
      await page.getByRole('button', { name: /^(单个 HTML|One HTML)/ }).click();
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
  },
  'a slide': { at: 'brief/?slide=3', enter: slide },
  'a slide beside its evidence': {
    at: 'brief/?slide=3&open=figure:financial_assets.jiangbei.2020',
    enter: async (page) => {
      await expect(page.getByRole('dialog').getByRole('heading').nth(1)).toBeVisible();
    },
    // The slide lies below it.
    within: '[role=dialog]',
  },
  'a card in a frame': {
    at: 'embed/?i=financial_assets&t=2020&chart=ranked-bars&unknown=1',
    enter: (page) => drawn(cards(page)),
  },
};
