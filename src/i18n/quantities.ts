import { inChinese } from './words.ts';

/** How amounts, bounds and dates are put into words. */
export const quantities = inChinese('quantities', {
  atLeast: (n: string) => `超${n}`,
  notLessThan: (n: string) => `不低于${n}`,
  nearly: (n: string) => `近${n}`,
  about: (n: string) => `约${n}`,
  atMost: (n: string) => `不超过${n}`,
  range: (a: string, b: string) => `${a}至${b}`,
  sentence: {
    exact: (v: string) => `原文给出确数 ${v}。`,
    at_least: (v: string) => `真实值不低于 ${v}，上限未知。`,
    rounded_down: (lo: string, hi: string) => `真实值不低于 ${lo}，低于 ${hi}。`,
    rounded_up: (lo: string, hi: string) => `真实值高于 ${lo}，低于 ${hi}。`,
    about: (lo: string, hi: string) => `真实值大致在 ${lo} 与 ${hi} 之间。`,
    at_most: (v: string) => `真实值不超过 ${v}。`,
    range: (lo: string, hi: string) => `真实值在 ${lo} 与 ${hi} 之间。`,
    open: '原文只给出约数，无法推出上下限。',
  },
  year: (y: string) => `${y}年`,
  yearEnd: (y: string) => `${y}年末`,
  month: (y: string, m: string) => `${y}年${m}月`,
  day: (y: string, m: string, d: string) => `${y}年${m}月${d}日`,
  months: (y: string, a: string, b: string) => `${y}年${a}—${b}月`,
  years: (a: string, b: string) => `${a}—${b}年`,
  span: (a: string, b: string) => `${a}至${b}`,
  paragraph: (n: string) => `第${n}段`,
  undated: '日期不详',
});
