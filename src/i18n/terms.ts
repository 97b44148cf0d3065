import { inChinese } from './words.ts';

/** The vocabulary of the field. */
export const terms = inChinese('terms', {
  theme: {
    talent: '人才',
    fund: '资金与基金',
    finance: '金融',
    enterprise: '企业',
    platform: '平台',
    research: '科研',
    service: '服务',
    cooperation: '合作',
    base: '基础',
  },
  bound: {
    exact: '确数',
    at_least: '下限（超、逾、以上）',
    rounded_down: '略高于（余、多）',
    rounded_up: '略低于（近、不足）',
    about: '约数',
    at_most: '上限（以内、最多）',
    range: '区间',
  },
  timeKind: {
    stock: '时点数',
    flow: '期间数',
    cumulative: '累计数',
    per_year: '年度安排',
    plan: '计划或意向',
  },
  divisor: { population: '按常住人口', gdp: '按地区生产总值', area: '按面积', city: '占全市' },
  divisorNoun: { population: '常住人口', gdp: '地区生产总值', area: '面积', city: '全市数' },
});
