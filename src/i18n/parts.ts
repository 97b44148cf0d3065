import { words } from './words.ts';

/** A whole and its parts. */
export const parts = words(
  {
    // 重庆英才计划 names its place itself.
    partsTitle: (place: string, indicator: string) => `${indicator.startsWith(place) ? '' : place}${indicator}的构成`,
    partsSummary: (total: string, parts: string) => `合计${total}，其中${parts}。`,
    partItem: (name: string, value: string) => `${name}${value}`,
    partsClose: '原文给出合计与各部分，两者相符。',
    partsOpen: (rest: string) => `各部分相加与合计相差${rest}，原文如此。`,
    totalRow: '合计',
    share: (s: string) => `占 ${s}`,
  },
  {
    partsTitle: (place: string, indicator: string) => `${indicator}, ${place}: parts of the whole`,
    partsSummary: (total: string, parts: string) => `${total} in all: ${parts}.`,
    partItem: (name: string, value: string) => `${name} ${value}`,
    partsClose: 'The source gives total and parts, and they agree.',
    partsOpen: (rest: string) => `The parts differ from the total by ${rest}, as in the source.`,
    totalRow: 'Total',
    share: (s: string) => `${s} of total`,
  },
);
