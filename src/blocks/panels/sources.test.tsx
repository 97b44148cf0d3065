// @vitest-environment jsdom
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DataFileError } from '../../data/problem.ts';
import { figuresQuery, type LoadedCatalogue, type LoadedSources, sourcesQuery } from '../../data/queries.ts';
import { sourceIndexQuery } from '../../data/sourceIndex.ts';
import { LocationProvider } from '../../state/location.tsx';
import { fixtureDataset, fixtureSources } from '../../testing/dataset.ts';
import { fixtureSourceIndex } from '../../testing/sourceIndex.ts';
import { CatalogueProvider } from '../dataset.tsx';
import { PlaceSources } from '../place/PlaceSources.tsx';
import { SidePanel } from './SidePanel.tsx';

/** The parts that show titles of sources, as these come, and where they cannot be had. */

const data = fixtureDataset();
const CATALOGUE: LoadedCatalogue = { catalogue: data, hashes: new Map(), problems: [], missing: [] };
const FIGURE = 'talent_total.jiangbei.2021-06';
const BYLINE = '试验日报，2021年10月';

// Without a timer, so that `act` sees all that an answer leads to.
notifyManager.setScheduler(queueMicrotask);

let root: Root;
let main: HTMLElement;
let arrive: (sources: LoadedSources) => Promise<void>;
let fail: () => Promise<void>;

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

/** Opens a part while the file of sources is still on its way. */
async function open(part: React.ReactNode): Promise<void> {
  const client = new QueryClient();
  for (const [id, figures] of data.figures) client.setQueryData(figuresQuery(id).queryKey, { figures, problems: [] });
  client.setQueryData(sourceIndexQuery().queryKey, fixtureSourceIndex());
  let settle: { ok: (sources: LoadedSources) => void; no: (error: Error) => void } | null = null;
  const { queryKey } = sourcesQuery();
  const settled = async (end: () => void): Promise<void> => {
    await act(async () => {
      end();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  };
  client
    .fetchQuery({
      queryKey,
      staleTime: 'static',
      retry: false,
      queryFn: () => new Promise<LoadedSources>((ok, no) => (settle = { ok, no })),
    })
    .catch(() => undefined);
  arrive = (sources) => settled(() => settle?.ok(sources));
  fail = () => settled(() => settle?.no(new DataFileError('sources.json', 'status', 'gone', { status: 404 })));
  await act(() =>
    root.render(
      <QueryClientProvider client={client}>
        <LocationProvider root={new URL('/', window.location.href).href}>
          <CatalogueProvider loaded={CATALOGUE}>{part}</CatalogueProvider>
        </LocationProvider>
      </QueryClientProvider>,
    ),
  );
}

const said = (): string => main.textContent ?? '';
const alertText = (): string => main.querySelector('[role=alert]')?.textContent ?? '';
const SOUND: LoadedSources = { sources: fixtureSources(), problems: [] };

test('the evidence names publisher, date and paragraph at once; what comes with the title comes below', async () => {
  await open(<SidePanel open={{ kind: 'figure', id: FIGURE }} />);
  expect(said()).toMatch(new RegExp(`${BYLINE} · 第2段$`));
  const before = said().slice(0, said().indexOf(BYLINE));
  await arrive(SOUND);
  expect(said().startsWith(before)).toBe(true);
  expect(said()).toContain('试验报道');
  expect(said()).toContain('试验报道[N].试验日报,2021年10月,第2段.');
  expect(main.querySelector('q')?.lang).toBe('zh-CN');
});

test('without the file the evidence stands by the byline, names the file, and can be cited in short', async () => {
  await open(<SidePanel open={{ kind: 'figure', id: FIGURE }} />);
  await fail();
  expect(alertText()).toContain('sources.json');
  expect(said()).toContain('近12万人');
  expect(said()).toContain(`近12万人（${BYLINE}）`);
  expect(said()).not.toContain('试验报道');
  expect(main.querySelector('a[href$="sources/test-paper-2021/"]')?.textContent).toBe(BYLINE);
});

test('the panel of a source is named by its byline until its title is there', async () => {
  await open(<SidePanel open={{ kind: 'source', id: 'test-paper-2021' }} />);
  const title = (): string | null | undefined => main.querySelector('h2')?.textContent;
  expect(title()).toBe(BYLINE);
  expect(said()).toContain('4 条数字，2 项指标');
  await arrive(SOUND);
  expect(title()).toBe('试验报道');
  expect(said()).toContain('report.txt');
});

test('a source whose row is faulty is said to be left out', async () => {
  await open(<SidePanel open={{ kind: 'source', id: 'test-paper-2021' }} />);
  const problem = { file: 'sources.json', id: 'test-paper-2021', reason: 'shape', detail: 'title' } as const;
  await arrive({ sources: new Map(), problems: [problem] });
  expect(said()).toContain('sources.json 中有 1 行数据有误');
});

const list = <PlaceSources figures={data.figures.get('talent_total') ?? []} data={data} />;
/** What a screen shows of each; paper adds the whole address. */
const items = (): (string | null)[] =>
  [...main.querySelectorAll('li')].map((li) => {
    const seen = li.cloneNode(true);
    if (seen instanceof Element) for (const e of seen.querySelectorAll('[data-print]')) e.remove();
    return seen.textContent;
  });

test('the sources of a place, by byline, then by title', async () => {
  await open(list);
  expect(items()).toEqual(['试验局，2021年3月18日', '试验网，日期不详', BYLINE]);
  await arrive(SOUND);
  expect(items()).toEqual(['试验公报 · 试验局，2021年3月18日', '试验网页 · 试验网，日期不详', `试验报道 · ${BYLINE}`]);
});

test('the sources of a place stay by their bylines where the file cannot be had', async () => {
  await open(list);
  await fail();
  expect([alertText().includes('sources.json'), items().length]).toEqual([true, 3]);
});
