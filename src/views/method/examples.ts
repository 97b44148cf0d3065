import type { Bound } from '../../domain/words.ts';
import { BOUNDS } from '../../domain/words.ts';

/** The sections in the order of the page; each id is an anchor. */
export const SECTIONS = [
  'bounds',
  'kinds',
  'ranks',
  'overlap',
  'same',
  'dates',
  'conflicts',
  'plans',
  'missing',
  'known',
  'derived',
  'health',
  'cite',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A figure of the dataset for each bound that one has; the wordings are those of CONTRIBUTING.md. */
export const BOUND_EXAMPLES: Readonly<Record<Bound, { readonly wording: string; readonly figure: string | null }>> = {
  exact: { wording: '31个、达1208名', figure: 'postdoc_workstations.jiangbei.2021-09' },
  at_least: { wording: '超、逾、突破、以上、不少于', figure: 'financial_assets.jiangbei.2020' },
  rounded_down: { wording: '余、多', figure: 'innovation_talent.liangjiang-zone.2022-03' },
  rounded_up: { wording: '近、不足、不到', figure: 'financial_institutions.jiangbei.2020' },
  about: { wording: '约、左右、大概', figure: 'resident_population.liangjiang.2025-11-06' },
  at_most: { wording: '不超过、以内、最多', figure: null },
  range: { wording: '3至5万', figure: null },
};

/** The bounds in the order of the table. */
export const BOUND_ORDER: readonly Bound[] = BOUNDS;

/** The chart of each section, as the query of its card (`state/cardQuery`); those that need none have a link or a table. */
export const CARDS: Readonly<Partial<Record<SectionId, string>>> = {
  kinds: 'chart=trend-line&i=postdoc_recruited&p=chongqing',
  ranks: 'chart=ranked-bars&i=talent_fund_annual&p=jiangjin,liangjiang-zone',
  overlap: 'chart=ranked-bars&i=financial_institutions&p=jiangbei,liangjiang-zone',
  same: 'chart=trend-line&i=high_skilled_workers&p=chongqing',
  dates: 'chart=ranked-bars&i=talent_total',
  conflicts: 'chart=trend-line&i=talent_introduced&p=chongqing',
  plans: 'chart=trend-line&i=conference_talent_signed&p=chongqing',
  missing: 'chart=ranked-bars&i=financial_assets',
  derived: 'chart=ranked-bars&i=gdp&p=yuzhong,jiangbei,yubei,jiangjin&t=2018&by=population',
};
