// @vitest-environment jsdom
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CatalogueProvider } from '../../blocks/dataset.tsx';
import { INLINE_DATA_ID } from '../../data/loader.ts';
import { catalogueQuery, type LoadedCatalogue } from '../../data/queries.ts';
import { LocationProvider } from '../../state/location.tsx';
import { fixtureDataset, fixtureFiles, reportText } from '../../testing/dataset.ts';
import { fixtureSourceIndex } from '../../testing/sourceIndex.ts';
import { LARGEST } from './readText.ts';
import { SourcesView } from './SourcesView.tsx';
import { SourceView } from './SourceView.tsx';

// Files in the document arrive without a timer, so `act` sees all of it.
notifyManager.setScheduler(queueMicrotask);

let root: Root;
let main: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  main = document.body.appendChild(document.createElement('main'));
  root = createRoot(main);
});

afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Puts data files into the document, in the place of earlier ones: what an element holds is parsed only once. */
function carry(files: Readonly<Record<string, unknown>>): void {
  document.getElementById(INLINE_DATA_ID)?.remove();
  const inline = document.body.appendChild(document.createElement('script'));
  inline.type = 'application/json';
  inline.id = INLINE_DATA_ID;
  inline.textContent = JSON.stringify(files);
}

/** All data files that a page of sources asks for. */
function allFiles(): Record<string, unknown> {
  const counts = [...fixtureSourceIndex()].map(([id, n]) => [id, Object.fromEntries(n)]);
  return { ...fixtureFiles(), 'source-index.json': { sources: Object.fromEntries(counts) } };
}

/** Opens a page whose data stand in the document, as in the one-file build; `broken` files hold something else. */
async function open(view: React.ReactNode, broken: readonly string[] = []): Promise<void> {
  const files = { ...allFiles(), ...Object.fromEntries(broken.map((f) => [f, { not: 'this' }])) };
  carry(files);
  const hashes = new Map(Object.keys(files).map((file) => [file, '0123456789abcdef']));
  const loaded: LoadedCatalogue = { catalogue: fixtureDataset(), hashes, problems: [], missing: [] };
  const client = new QueryClient();
  client.setQueryData(catalogueQuery().queryKey, loaded);
  await act(() =>
    root.render(
      <QueryClientProvider client={client}>
        <LocationProvider root={new URL('/', window.location.href).href}>
          <CatalogueProvider loaded={loaded}>{view}</CatalogueProvider>
        </LocationProvider>
      </QueryClientProvider>,
    ),
  );
  await settled(() => main.querySelector('[role=status]')?.textContent?.includes('正在') !== true);
}

/** Waits until the page says so; all of the waiting is inside `act`, for files arrive one after the other. */
async function settled(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    if (done()) return;
  }
  throw new Error(`still: ${main.textContent}`);
}

function one(selector: string, within: ParentNode = main): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function input(selector: string): HTMLInputElement {
  const found = one(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no input`);
  return found;
}

/** What is announced of the file. */
function announced(): string {
  return one('input[type=file]').closest('section')?.querySelector('[role=status]')?.textContent?.trim() ?? '';
}

/** Gives a file to the page as the file dialogue does. */
async function give(name: string, size: number, content: Promise<Uint8Array>): Promise<void> {
  const field = one('input[type=file]');
  const file = { name, size, arrayBuffer: async () => (await content).buffer };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Gives a file and waits for what is announced of it. */
async function choose(content: string | Uint8Array, name = 'report.txt', size = 1): Promise<string> {
  await give(name, size, Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  await settled(() => announced() !== '' && !announced().includes('正在读取'));
  return announced();
}

describe('the text that a reader holds', () => {
  test('is announced as proved, and its figures are marked with links to their evidence', async () => {
    await open(<SourceView id="test-paper-2021" />);
    expect(await choose(reportText)).toBe('report.txt：4 处数字中，4 处在所标的段落里找到。');
    const marks = [...main.querySelectorAll('mark a')].map((a) => [
      a.textContent,
      a.getAttribute('href')?.split('open=')[1],
    ]);
    expect(marks).toEqual([
      ['600余万人', 'figure:talent_total.chongqing.2020'],
      ['近12万人', 'figure:talent_total.jiangbei.2021-06'],
      ['超3', 'figure:financial_assets.jiangbei.2020'],
      ['万亿元', 'figure:financial_assets.jiangbei.2020'],
      ['200</b>亿元', 'figure:financial_assets.jiangbei.2020.2'],
    ]);
  });

  test('stays text: mark-up in it is shown, never run', async () => {
    await open(<SourceView id="test-paper-2021" />);
    await choose(`全市600余万人<img src=x onerror="alert(1)">\n<script>alert(2)</script>`);
    expect(main.querySelector('img, ol script')).toBeNull();
    expect(one('ol').textContent).toContain('<img src=x onerror="alert(1)">');
  });

  test('names what it does not confirm, with the reason', async () => {
    await open(<SourceView id="test-paper-2021" />);
    const said = await choose('无\n全市600余万人\n资产不止，超3万亿元\n');
    expect(said).toBe('report.txt：4 处数字中，1 处在所标的段落里找到。');
    expect([...main.querySelectorAll('h3 + ul li')].map((li) => li.textContent)).toEqual([
      '600余万人（人才资源总量，重庆市）：不在第1段，但出现在第2段',
      '近12万人（人才资源总量，江北区）：第2段和全文中都没有这一写法',
      '200亿元（金融资产，江北区）：标为第5段，而文件只有 3 段',
    ]);
  });

  test('of another article is suspected to be so', async () => {
    await open(<SourceView id="test-paper-2021" />);
    expect(await choose('另一篇', 'other.txt')).toContain('很可能不是这一来源的原文');
  });

  test('is refused with a reason, after which another can be read', async () => {
    await open(<SourceView id="test-paper-2021" />);
    expect(await choose(new Uint8Array(8), 'a.png')).toContain('不是文本文件');
    expect(await choose('x', 'long.txt', LARGEST + 1)).toContain('超过 5 MB');
    expect(await choose(' \n')).toContain('没有文字');
    expect(main.querySelector('mark')).toBeNull();
    expect(await choose(reportText)).toContain('4 处在所标的段落里找到');
  });

  test('is overtaken by a later file, however long the first one takes', async () => {
    await open(<SourceView id="test-paper-2021" />);
    let arrive: (bytes: Uint8Array) => void = () => undefined;
    await give('slow.txt', 1, new Promise((resolve) => (arrive = resolve)));
    expect(announced()).toContain('正在读取');
    expect(await choose(reportText, 'quick.txt')).toContain('quick.txt');
    await act(async () => arrive(new TextEncoder().encode('另一篇')));
    expect(announced()).toContain('quick.txt');
  });

  test('shows the paragraphs with figures, or all', async () => {
    await open(<SourceView id="test-bulletin-2021" />);
    expect(main.querySelector('input[type=file]')).toBeNull();
    await open(<SourceView id="test-paper-2021" />);
    await choose(`${reportText}${'\n别的'.repeat(9)}`);
    const lines = (): number => main.querySelectorAll('ol > li[value]').length;
    expect([lines(), one('ol').lastElementChild?.textContent]).toEqual([6, '略去 8 段']);
    await act(() => one('input[type=checkbox]').click());
    expect(lines()).toBe(14);
  });
});

test('one broken file takes down its own rows, and says so', async () => {
  await open(<SourceView id="test-paper-2021" />, ['figures/talent_total.json']);
  await settled(() => main.querySelector('[role=alert]') !== null);
  expect(one('[role=alert]').textContent).toContain('figures/talent_total.json');
  expect(main.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('without the titles a source stands by its byline, with all its figures, until they can be had', async () => {
  await open(<SourceView id="test-paper-2021" />, ['sources.json']);
  await settled(() => main.querySelectorAll('tbody tr').length === 4);
  expect(one('[role=alert]').textContent).toContain('sources.json');
  expect(one('h1').textContent).toBe('试验日报，2021年10月');
  expect(main.querySelector('input[type=file]')).toBeNull();
  carry(fixtureFiles());
  await act(async () => {
    one('[role=alert] button').click();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  await settled(() => main.querySelector('[role=alert]') === null);
  expect(one('h1').textContent).toBe('试验报道');
  expect(main.querySelectorAll('tbody tr')).toHaveLength(4);
});

test('without the index all figures are looked through for a source, and none are counted, until it can be had', async () => {
  await open(<SourceView id="test-paper-2021" />, ['source-index.json']);
  await settled(() => main.querySelectorAll('tbody tr').length === 4);
  expect(one('[role=alert]').textContent).toContain('source-index.json');
  expect(main.textContent).toContain('数目暂缺');
  carry(allFiles());
  await act(async () => {
    one('[role=alert] button').click();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  await settled(() => main.querySelector('[role=alert]') === null);
  expect(main.textContent).toContain('4 条数字，2 项指标');
  expect(main.querySelectorAll('tbody tr')).toHaveLength(4);
});

test('without the index the list stands, and says that nothing was counted', async () => {
  await open(<SourcesView />, ['source-index.json']);
  await settled(() => main.querySelector('[role=alert]') !== null);
  expect(one('[role=alert]').textContent).toContain('source-index.json');
  expect(main.textContent).toContain('共 3 个来源');
  expect(main.textContent).toContain('数目暂缺');
});

test('the list of sources needs their file, and names it', async () => {
  await open(<SourcesView />, ['sources.json']);
  await settled(() => main.querySelector('[role=alert]') !== null);
  expect(one('[role=alert]').textContent).toContain('sources.json');
  expect(main.textContent).not.toContain('没有符合条件的来源');
});

test('the list follows the search, but not while an input method is composing', async () => {
  await open(<SourcesView />);
  const box = input('input[type=search]');
  const type = async (value: string): Promise<void> => {
    await act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const said = (): string | null => one('[role=status]').textContent;
  await act(() => box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })));
  await type('ri bao');
  expect([said(), box.value]).toEqual(['共 3 个来源', 'ri bao']);
  await type('日报');
  await act(() => box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  expect([said(), box.value]).toEqual(['3 个来源中显示 1 个', '日报']);
  await type('没有');
  expect(said()).toContain('没有符合条件的来源');
  await act(() => one('form button').click());
  expect([said(), box.value]).toEqual(['共 3 个来源', '']);
});
