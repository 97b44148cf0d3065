import { expect, type Locator, type Page, type Route } from '@playwright/test';
import '../../src/i18n/english.ts';
import { charts } from '../../src/i18n/charts.ts';
import { dataText } from './data.ts';

/** The chart cards of a page. */
export function cards(page: Page): Locator {
  return page.getByRole('figure').filter({ has: page.getByRole('application') });
}

const RANKINGS = [charts.zh, charts.en].flatMap((w) => [w.rankTitle(''), w.holderTitle('')]);

/** The card of the overview that ranks the places. */
export function ranking(page: Page): Locator {
  return page.getByRole('figure', { name: new RegExp(RANKINGS.join('|')) });
}

/** The drawing of a card: one stop for Tab. */
export function drawing(card: Locator): Locator {
  return card.getByRole('application');
}

/** Waits until a card is drawn. */
export async function drawn(card: Locator): Promise<void> {
  await expect(drawing(card).locator('svg text').first()).toBeAttached();
}

/** The evidence panel. */
export function evidence(page: Page): Locator {
  return page.getByRole('dialog', { name: '出处', exact: true });
}

/** The messages that name a data file. */
export function alerts(page: Page, file: string): Locator {
  return page.getByRole('alert').filter({ hasText: file });
}

/** What the server says instead of a data file, until `mend` is called. */
export interface Broken {
  mend: () => void;
}

export const FAULTS = {
  'is not there': (route: Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: '404' }),
  'is a page of HTML': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  'is cut off': (route: Route, file: string) =>
    route.fulfill({ contentType: 'application/json', body: dataText(file).slice(0, -40) }),
  'has another shape': (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"rows": 5}' }),
} as const;
export type Fault = keyof typeof FAULTS;

/** Breaks a data file for this page. */
export async function breakFile(page: Page, file: string, fault: Fault): Promise<Broken> {
  let mended = false;
  await page.route(
    (url) => url.pathname.endsWith(`/data/${file}`),
    (route) => (mended ? route.continue() : FAULTS[fault](route, file)),
  );
  return {
    mend: () => {
      mended = true;
    },
  };
}

/** Expects that the page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Drawings follow a change of width a moment later.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), {
      message: 'the page scrolls sideways',
    })
    .toBeLessThanOrEqual(0);
}

/** What has the focus. */
export interface Focused {
  readonly tag: string;
  readonly role: string | null;
  readonly name: string;
  readonly inPanel: boolean;
  /** It can be seen that it has the focus. */
  readonly visible: boolean;
}

export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    return {
      tag: at.tagName.toLowerCase(),
      role: at.getAttribute('role'),
      name: at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '',
      inPanel: at.closest('[role=dialog]') !== null,
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && box.width > 1 && box.height > 1,
    };
  });
}

/** Presses Tab until what is looked for has the focus. Each stop on the way must be seen to have it. */
export async function tabTo(page: Page, what: string, is: (at: Focused) => boolean, most = 80): Promise<Focused> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at.tag, `Tab lost the focus on the way to ${what}`).not.toBe('body');
    expect(at.visible, `the focus cannot be seen on ${at.tag} “${at.name.slice(0, 40)}”`).toBe(true);
    if (is(at)) return at;
  }
  throw new Error(`Tab did not reach ${what} in ${most} steps.`);
}
