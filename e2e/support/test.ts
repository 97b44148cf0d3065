import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** The address of the built site below other folders (`http://127.0.0.1:…/some/folder/`); `baseURL` is the one at the root. */
  readonly folderUrl: string;
  /**
   * Says that something that would fail the test is meant to happen: `announce(/^response 404 .*gdp\.json/)`. It must happen.
   * Lines are `console <type>: <text>`, `page error: <message>`, `request failed: <reason> <url>`, `response <status>: <url>`,
   * `outside: <url>`.
   */
  readonly announce: (line: RegExp) => void;
}

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: e2e/support/server.ts sets it.`);
  return value;
}

/** Writes down whatever a page says or fails at, and each request that leaves this machine. */
function watch(context: BrowserContext, lines: string[]): void {
  context.on('console', (message) => {
    // The answer itself is written down below, with its address.
    if (message.text().startsWith('Failed to load resource')) return;
    lines.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => lines.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') lines.push(`outside: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left, and a query that is no longer wanted, abort what they asked for.
    if (reason !== 'net::ERR_ABORTED') lines.push(`request failed: ${reason} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) lines.push(`response ${response.status()}: ${response.url()}`);
  });
}

/** Playwright's test, which also fails on any console message, page error, failed request and request to elsewhere. */
export const test = base.extend<
  Fixtures & { readonly watched: { readonly lines: string[]; readonly announced: RegExp[] } }
>({
  baseURL: async ({ browserName: _ }, use) => use(env('YUCAI_URL')),
  folderUrl: async ({ browserName: _ }, use) => use(env('YUCAI_FOLDER_URL')),
  watched: [
    async ({ context }, use, testInfo) => {
      const lines: string[] = [];
      const announced: RegExp[] = [];
      watch(context, lines);
      await use({ lines, announced });
      if (testInfo.errors.length > 0) return;
      const unmeant = lines.filter((line) => !announced.some((pattern) => pattern.test(line)));
      expect(unmeant, 'the page said or failed at something that the test did not announce').toEqual([]);
      const unseen = announced.filter((pattern) => !lines.some((line) => pattern.test(line)));
      expect(unseen.map(String), 'announced, but it did not happen').toEqual([]);
    },
    { auto: true },
  ],
  announce: async ({ watched }, use) => use((line) => watched.announced.push(line)),
});
