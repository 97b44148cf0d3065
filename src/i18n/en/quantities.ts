import type { quantities as chinese } from '../quantities.ts';

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const quantities: (typeof chinese)['en'] = {
  atLeast: (n: string) => `over ${n}`,
  notLessThan: (n: string) => `at least ${n}`,
  nearly: (n: string) => `nearly ${n}`,
  about: (n: string) => `about ${n}`,
  atMost: (n: string) => `up to ${n}`,
  range: (a: string, b: string) => `${a} to ${b}`,
  sentence: {
    exact: (v: string) => `The source gives an exact number, ${v}.`,
    at_least: (v: string) => `The true value is ${v} or more; how much more is not said.`,
    rounded_down: (lo: string, hi: string) => `The true value is ${lo} or more, below ${hi}.`,
    rounded_up: (lo: string, hi: string) => `The true value is above ${lo} and below ${hi}.`,
    about: (lo: string, hi: string) => `The true value lies roughly between ${lo} and ${hi}.`,
    at_most: (v: string) => `The true value is ${v} or less.`,
    range: (lo: string, hi: string) => `The true value lies between ${lo} and ${hi}.`,
    open: 'The source only says “about”; no limits follow from it.',
  },
  year: (y: string) => y,
  yearEnd: (y: string) => `end of ${y}`,
  month: (y: string, m: string) => `${EN_MONTHS[Number(m) - 1] ?? m} ${y}`,
  day: (y: string, m: string, d: string) => `${d} ${EN_MONTHS[Number(m) - 1] ?? m} ${y}`,
  months: (y: string, a: string, b: string) => `${EN_MONTHS[Number(a) - 1] ?? a}–${EN_MONTHS[Number(b) - 1] ?? b} ${y}`,
  years: (a: string, b: string) => `${a}–${b}`,
  span: (a: string, b: string) => `${a} to ${b}`,
  paragraph: (n: string) => `paragraph ${n}`,
  undated: 'undated',
};
