// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import { copyText } from './deliver.ts';
import { CONTEXT } from './fixture.ts';
import { runExport } from './run.ts';

/** What the browser's own copy command would put on the clipboard; null: it refuses. */
let copied: string | null;
let command: () => boolean;

function copyCommand(): boolean {
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: {
      setData: (type: string, text: string) => {
        copied = type === 'text/plain' ? text : null;
      },
    },
  });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  copied = null;
  command = copyCommand;
  Object.assign(document, { execCommand: () => command() });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

function model(): AnyModel {
  const found = CASES.parts[0]?.model('zh');
  if (!found) throw new Error('no case');
  return found;
}

function withClipboard(write: (items: { made: Promise<Blob> }[]) => Promise<void>): void {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly made: Promise<Blob> | undefined;
      constructor(data: Record<string, Promise<Blob>>) {
        this.made = data['text/plain'];
      }
    },
  );
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
}

test('with the clipboard of today: begun inside the click, before the text is made', async () => {
  let size = 0;
  let begun = false;
  withClipboard(async ([item]) => {
    begun = true;
    size = (await item?.made)?.size ?? 0;
  });
  const done = runExport('link', model(), CONTEXT);
  expect(begun).toBe(true);
  expect(await done).toEqual({ file: null, copied: 'text' });
  expect(size).toBe(CONTEXT.link.length);
  expect(copied).toBeNull();
});

test('without it, as on plain http, and where it refuses, the old command copies', async () => {
  await runExport('link', model(), CONTEXT);
  expect(copied).toBe(CONTEXT.link);
  copied = null;
  withClipboard(() => Promise.reject(new Error('not allowed')));
  await runExport('table', model(), CONTEXT);
  expect(copied).toMatch(/^项目\t数值\t/);
});

test('where both refuse, that is the fault', async () => {
  command = () => false;
  await expect(runExport('link', model(), CONTEXT)).rejects.toMatchObject({ fault: 'clipboard' });
});

test('a page on a disk has no link for others, and its path goes nowhere', async () => {
  const onDisk = { ...CONTEXT, link: 'file:///C:/private/yucai-atlas.html#/compare/' };
  await expect(runExport('link', model(), onDisk)).rejects.toMatchObject({ fault: 'local' });
  expect(copied).toBeNull();
});

test('a text that could not be made is told as what stopped it', async () => {
  withClipboard(async ([item]) => {
    await item?.made;
  });
  await expect(copyText(Promise.reject(new Error('no text')))).rejects.toThrow('no text');
  expect(copied).toBeNull();
});

test('a file is handed over under its name', async () => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} ${this.href}`);
  });
  const { file } = await runExport('csv', model(), CONTEXT);
  expect(saved).toEqual([`${file} blob:x`]);
  vi.restoreAllMocks();
});
