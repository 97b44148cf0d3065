import { words } from './words.ts';

/** What the rules of honest comparison say beyond the notes of the first view. */
export const honest = words(
  {
    choice: (of: string, value: string, source: string, why: string, others: string) =>
      `${of}采用${value}（${source}；${why}），另有${others}`,
    other: (value: string, source: string) => `${value}（${source}）`,
    comma: '、',
    semicolon: '；',
    more: (n: number) => `等 ${n} 处，详见数据表`,
    column: '取舍',
    why: {
      only: '只有这一来源',
      reader: '由读者选定',
      replaced: '较早的数已被取代',
      reliability: '来源更可靠',
      precision: '写法更精确',
      published: '发布更晚',
      order: '同等条件下按编号取先',
    },
  },
  {
    choice: (of: string, value: string, source: string, why: string, others: string) =>
      `${of}: drawn is ${value} (${source}; ${why}), others say ${others}`,
    other: (value: string, source: string) => `${value} (${source})`,
    comma: ', ',
    semicolon: '; ',
    more: (n: number) => `; ${n} in all, see the data table`,
    column: 'Choice',
    why: {
      only: 'the only source',
      reader: 'chosen by the reader',
      replaced: 'it replaces an older figure',
      reliability: 'more reliable source',
      precision: 'more precisely worded',
      published: 'published later',
      order: 'all else equal, first by id',
    },
  },
);
