import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CatalogueProvider } from '../../blocks/dataset.tsx';
import { SourcePanel } from '../../blocks/panels/SourcePanel.tsx';
import { figuresQuery, type LoadedCatalogue, sourcesQuery } from '../../data/queries.ts';
import { sourceIndexQuery } from '../../data/sourceIndex.ts';
import type { Dataset, SourceIndex } from '../../domain/dataset.ts';
import type { Source } from '../../domain/figure.ts';
import { LocationProvider } from '../../state/location.tsx';
import { fixtureDataset, fixtureSources } from '../../testing/dataset.ts';
import { fixtureSourceIndex } from '../../testing/sourceIndex.ts';
import { SourcesView } from './SourcesView.tsx';
import { SourceView } from './SourceView.tsx';

const data = fixtureDataset();
const ROOT = 'https://example.org/atlas/';

/** The page as a server gives it, with the figure files of `loaded` at hand, and the sources unless they are null. */
function html(
  view: ReactNode,
  options: {
    query?: string;
    loaded?: readonly string[];
    catalogue?: Partial<Dataset>;
    sources?: ReadonlyMap<string, Source> | null;
    index?: SourceIndex;
  } = {},
): string {
  const { query = '', loaded = [...data.figures.keys()], sources = fixtureSources() } = options;
  const client = new QueryClient();
  if (sources) client.setQueryData(sourcesQuery().queryKey, { sources, problems: [] });
  client.setQueryData(sourceIndexQuery().queryKey, options.index ?? fixtureSourceIndex());
  for (const id of loaded) {
    client.setQueryData(figuresQuery(id).queryKey, { figures: data.figures.get(id) ?? [], problems: [] });
  }
  const catalogue: LoadedCatalogue = {
    catalogue: { ...data, ...options.catalogue },
    hashes: new Map(),
    problems: [],
    missing: [],
  };
  return renderToString(
    <QueryClientProvider client={client}>
      <LocationProvider root={ROOT} start={`${ROOT}sources/${query}`}>
        <CatalogueProvider loaded={catalogue}>{view}</CatalogueProvider>
      </LocationProvider>
    </QueryClientProvider>,
  );
}

/** What is read on the page, without its marks. */
function text(page: string): string {
  return page
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|');
}

function rows(page: string): string[] {
  return (page.split('<tbody>')[1] ?? '')
    .split('<tr>')
    .slice(1)
    .map((r) => text(r));
}

describe('the bibliography', () => {
  const page = html(<SourcesView />);

  test('says of each source what it is and how much rests on it', () => {
    expect(text(page)).toContain('共 3 个来源');
    expect(text(page)).toContain('|试验公报|试验局，2021年3月18日|统计公报 · 官方|13 条数字，4 项指标|');
    expect(text(page)).toContain('|试验网页|试验网，日期不详|网站 · 转载|1 条数字，1 项指标|');
    expect(page).toContain('lang="zh-CN"><a href="https://example.org/atlas/sources/test-paper-2021/"');
  });

  test('offers the kinds that there are, with their numbers', () => {
    expect(text(page)).toContain('|全部|报纸（1）|统计公报（1）|网站（1）|');
  });

  test('in English, titles stay as they are', () => {
    expect(text(html(<SourcesView />, { query: '?lang=en' }))).toContain(
      '|试验公报|试验局, 18 Mar 2021|statistical bulletin · official|13 figures, 4 indicators|',
    );
  });

  test('says where nothing rests on a source', () => {
    expect(text(html(<SourcesView />, { index: new Map() }))).toContain('|暂无数字|');
  });
});

describe('the page of a source', () => {
  const paper = <SourceView id="test-paper-2021" />;

  test('shows its figures in the order of its text, as it writes them', () => {
    expect(rows(html(paper))).toEqual([
      '|第1段|600余万人|人才资源总量|旁证：此数主要依据另一来源|重庆市|600万人|2020年末|时点数|',
      '|第2段|近12万人|人才资源总量|江北区|近12万人|2021年6月|时点数|',
      '|第3段|超3万亿元|金融资产|江北区|超3万亿元|2020年末|时点数|',
      expect.stringMatching(/^\|第5段\|200亿元\|金融资产\|试验银行\|江北区\|200亿元\|2020年末\|时点数\|/),
    ]);
  });

  test('a value opens its evidence, a place the place', () => {
    const page = html(paper);
    expect(page).toContain('sources/?open=figure:talent_total.jiangbei.2021-06"');
    expect(page).toContain('sources/?open=place:jiangbei"');
  });

  test('shows what has arrived while the rest loads', () => {
    const page = html(paper, { loaded: ['financial_assets'] });
    expect(rows(page)).toHaveLength(2);
    expect(text(page)).toContain('正在载入：2 个数据文件中已有 1 个。');
  });

  test('offers the check against the text only where there is one', () => {
    expect(text(html(paper))).toContain('report.txt');
    expect(html(paper)).toContain('type="file"');
    expect(html(<SourceView id="test-bulletin-2021" />)).not.toContain('type="file"');
  });

  test('an unknown id is said to be so, and leads back', () => {
    const page = html(<SourceView id="nobody" />);
    expect(page).toContain('role="alert"');
    expect(text(page)).toContain('没有编号为“nobody”的来源');
    expect(page).toContain('href="https://example.org/atlas/sources/"');
  });

  test('links only addresses of the web', () => {
    const [source] = fixtureSources().values();
    if (!source) throw new Error('no source');
    const withUrl = (url: string): string =>
      html(<SourceView id={source.id} />, { sources: new Map([[source.id, { ...source, url }]]) });
    expect(withUrl('https://example.org/x')).toContain('<a href="https://example.org/x" rel="noopener noreferrer"');
    const script = withUrl('javascript:alert(1)');
    expect(script).not.toContain('href="javascript');
    expect(script).toContain('javascript:alert(1)');
  });
});

test('the panel says in short what the source is and leads to its page', () => {
  const byline = data.bylines.get('test-web-undated');
  if (!byline) throw new Error('no source');
  const page = html(<SourcePanel byline={byline} />);
  expect(text(page)).toMatch(/^\|1 条数字，1 项指标\|查看这一来源的全部数字\|/);
  for (const said of ['试验网', '日期不详', '网站', '转载', '原文未注明日期', '复制'])
    expect(text(page)).toContain(said);
  expect(page).toContain('href="https://example.org/atlas/sources/test-web-undated/"');
});
