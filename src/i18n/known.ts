import { words } from './words.ts';

/** The dashboard as of another day, and how far a figure may stand from the period asked for. */
export const known = words(
  {
    banner: '按旧日资料绘制',
    drawnAs: (date: string) => `按截至 ${date} 已发布的资料绘制`,
    later: (n: number) => (n === 0 ? '所收数据当时均已发布。' : `另有 ${n} 条数据其后才发布，未计入。`),
    leave: '回到现在',
    reading: (done: number, all: number) => `正在查各条数据何时发布：${done}/${all}`,
    incomplete: '有数据文件未能读取，其中的数据未计入。',
    notYet: (names: string) => `当时尚未设立，未列入：${names}。`,
    figureLater: (id: string, date: string) =>
      `截至 ${date} 已发布的资料中没有编号为“${id}”的数据：可能其后才发布，或链接写错。`,
    placeLater: (id: string, date: string) => `截至 ${date} 没有编号为“${id}”的地区：可能其时尚未设立，或链接写错。`,
    note: (date: string) => `按截至 ${date} 已发布的资料绘制。`,
    bar: '取数范围',
    all: '现有全部资料',
    upTo: (date: string) => `截至 ${date}`,
    within: (n: number) => `前后 ${n} 年`,
    asOf: '资料截至',
    yearEnd: (year: number, n: number) => `${year}年底（${n} 个来源）`,
    otherDay: (date: string) => `${date}（自定）`,
    day: '自定日期',
    set: '设定',
    asOfHelp: (date: string) =>
      `只用该日及以前发布的资料，像当天那样绘制。只知年、月的来源，从该年、该月末日算起；未注明日期的，按数据集的日期 ${date} 算。`,
    near: '年份容差',
    nearNone: '只取该年',
    nearHelp: '选定时期后，可容许数据早或晚几年；相差的年份在图注中说明。',
    nearLatest: '时期为“最新”时各地取各自最近的数据，不设容差。',
  },
  {
    banner: 'Drawn as of an earlier day',
    drawnAs: (date: string) => `Drawn from what was published by ${date}`,
    later: (n: number) =>
      n === 0
        ? 'All figures of the collection were out by then.'
        : n === 1
          ? '1 figure was published later and is left out.'
          : `${n} figures were published later and are left out.`,
    leave: 'Back to today',
    reading: (done: number, all: number) => `Finding out when each figure was published: ${done} of ${all}`,
    incomplete: 'Some data files could not be read; their figures are left out.',
    notYet: (names: string) => `Not yet in being that day, and left out: ${names}.`,
    figureLater: (id: string, date: string) =>
      `Nothing published by ${date} has a figure “${id}”: it may have come later, or the link is wrong.`,
    placeLater: (id: string, date: string) =>
      `By ${date} there was no place “${id}”: it may have come into being later, or the link is wrong.`,
    note: (date: string) => `Drawn from what was published by ${date}.`,
    bar: 'Data used',
    all: 'all there is now',
    upTo: (date: string) => `published by ${date}`,
    within: (n: number) => (n === 1 ? '± 1 year' : `± ${n} years`),
    asOf: 'Published by',
    yearEnd: (year: number, n: number) => `end of ${year} (${n === 1 ? '1 source' : `${n} sources`})`,
    otherDay: (date: string) => `${date} (own choice)`,
    day: 'Another day',
    set: 'Set',
    asOfHelp: (date: string) =>
      `Draws only what was published by that day, as it could have been drawn then. A source dated to a month or year counts from its last day; one without a date from that of the dataset, ${date}.`,
    near: 'Years around',
    nearNone: 'that year only',
    nearHelp: 'Around the chosen period, figures some years earlier or later may stand in; the note says which do.',
    nearLatest: 'With the period “latest” each place has its own latest figure: there is nothing to stand around.',
  },
);
