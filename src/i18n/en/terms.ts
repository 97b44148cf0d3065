import type { terms as chinese } from '../terms.ts';

export const terms: (typeof chinese)['en'] = {
  theme: {
    talent: 'Talent',
    fund: 'Funds',
    finance: 'Finance',
    enterprise: 'Enterprises',
    platform: 'Platforms',
    research: 'Research',
    service: 'Services',
    cooperation: 'Cooperation',
    base: 'Base figures',
  },
  bound: {
    exact: 'exact',
    at_least: 'at least (“over”, “above”)',
    rounded_down: 'a little more (“-odd”, “+”)',
    rounded_up: 'a little less (“nearly”)',
    about: 'approximate',
    at_most: 'at most (“up to”)',
    range: 'range',
  },
  timeKind: {
    stock: 'stock at a date',
    flow: 'flow over the period',
    cumulative: 'cumulative count',
    per_year: 'yearly allocation',
    plan: 'plan or intention',
  },
  divisor: { population: 'per resident', gdp: 'relative to GDP', area: 'by area', city: 'share of the city' },
  divisorNoun: { population: 'resident population', gdp: 'GDP', area: 'area', city: "city's figure" },
};
