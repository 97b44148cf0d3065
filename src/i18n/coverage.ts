import { words } from './words.ts';

/** What the chart of what is known where says. */
export const coverage = words(
  {
    title: (theme: string) => `${theme}：哪里知道些什么`,
    summary: (places: number, indicators: number, cells: number) =>
      `${places} 个地区 × ${indicators} 项指标，其中 ${cells} 格有已实现的数据。`,
    subtitle: '每格为一个地区的一项指标',
    key: '实心：有确数；半格：只有界值；空心：只有计划；小点：只有局部（某机构、某片区或某一类）；空白：未见数据。',
    cell: (known: string, periods: string) => (periods === '' ? known : `${known}：${periods}`),
    knowledge: { exact: '有确数', bounded: '有界值', plan: '仅有计划', partial: '仅有局部', none: '未见数据' },
  },
  {
    title: (theme: string) => `${theme}: what is known where`,
    summary: (places: number, indicators: number, cells: number) =>
      `${places} places × ${indicators} indicators; ${cells} cells hold a fact.`,
    subtitle: 'One cell is one indicator of one place',
    key: 'Filled: exact figure. Half: bounded only. Hollow: plan only. Dot: only a part (one body, area or class). Blank: nothing found.',
    cell: (known: string, periods: string) => (periods === '' ? known : `${known}: ${periods}`),
    knowledge: {
      exact: 'exact figure',
      bounded: 'bounded figure',
      plan: 'plan only',
      partial: 'part of it only',
      none: 'nothing found',
    },
  },
);
