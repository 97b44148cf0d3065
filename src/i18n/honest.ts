import { words } from './words.ts';

/** What the rules of honest comparison say beyond the notes of the first view. */
export const honest = words(
  {
    choice: (of: string, value: string, source: string, why: string, others: string) =>
      `${of}采用${value}（${source}；${why}），另有${others}`,
    other: (value: string, source: string) => `${value}（${source}）`,
    near: '（口径相近）',
    comma: '、',
    semicolon: '；',
    more: (n: number) => `等 ${n} 处，详见数据表`,
    column: '取舍',
    insist: { definition: '仍共用一个刻度', break: '仍跨过中断处连线' },
    desist: '恢复原来的画法',
    total: {
      sum: (n: number, value: string, mixed: string) => `所列 ${n} 地合计${value}${mixed}。`,
      between: (n: number, value: string, mixed: string, names: string) =>
        `${names}地域互有重叠，不能直接相加：所列 ${n} 地合计${value}${mixed}，下限不重复计算，上限为直接相加。`,
      mixed: '（时点不一）',
      refused: (why: string) => `所列各地不作合计：${why}。`,
      why: {
        not_additive: '这项指标不可相加',
        time_kind: '各数性质不同',
        part_year: '期间长短不同',
        break: '口径中断前后的数不可相加',
        boundary: '其中有的地区前后相承',
        overlap: '同一地区重复',
        plan: '计划与已实现的数不可相加',
        definition: '口径不同',
        currency: '单位不同',
      },
    },
    why: {
      only: '只有这一来源',
      reader: '由读者选定',
      replaced: '较早的数已被取代',
      stated: '来源写明由各部分合成',
      reliability: '来源更可靠',
      precision: '写法更精确',
      definition: '口径相同，另一个只是相近',
      published: '发布更晚',
      order: '同等条件下按编号取先',
    },
  },
  {
    choice: (of: string, value: string, source: string, why: string, others: string) =>
      `${of}: drawn is ${value} (${source}; ${why}), others say ${others}`,
    other: (value: string, source: string) => `${value} (${source})`,
    near: ' (of a near definition)',
    comma: ', ',
    semicolon: '; ',
    more: (n: number) => `; ${n} in all, see the data table`,
    column: 'Choice',
    insist: { definition: 'Use one scale all the same', break: 'Draw the line across the break all the same' },
    desist: 'Back to the usual drawing',
    total: {
      sum: (n: number, value: string, mixed: string) => `The ${n} places listed together: ${value}${mixed}.`,
      between: (n: number, value: string, mixed: string, names: string) =>
        `${names} share ground and cannot be added up: the ${n} places listed have ${value}${mixed} together; the lower end counts nothing twice, the upper is the plain sum.`,
      mixed: ' (dates differ)',
      refused: (why: string) => `No total of the places listed: ${why}.`,
      why: {
        not_additive: 'this indicator is not added up',
        time_kind: 'the figures are of different kinds',
        part_year: 'the periods differ in length',
        break: 'figures from before and after a break are not added up',
        boundary: 'one place took over from another',
        overlap: 'the same place twice',
        plan: 'plans and facts are not added up',
        definition: 'definitions differ',
        currency: 'units differ',
      },
    },
    why: {
      only: 'the only source',
      reader: 'chosen by the reader',
      replaced: 'it replaces an older figure',
      stated: 'its source says of what it is made up',
      reliability: 'more reliable source',
      precision: 'more precisely worded',
      definition: 'same definition, the other a near one',
      published: 'published later',
      order: 'all else equal, first by id',
    },
  },
);
