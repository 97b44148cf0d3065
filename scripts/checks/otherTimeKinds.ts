/**
 * Figures whose time kind is not the usual one of their indicator, each looked at and why it is right. The check is silent
 * about these and warns of any other; it complains of one that no longer differs.
 */
export const OTHER_TIME_KINDS: Readonly<Record<string, string>> = {
  'district_talent_titles.banan.2022': 'one batch, not all so far',
  'high_level_talent_introduced.yongchuan.2023': 'those of one year',
  'masters_introduced.guangan.2019_2020-07': 'since 2019, a year and a half together',
  'otc_companies.chongqing.2021-11': 'quoted at a date; the text does not say that it adds up all so far',
  'otc_companies.rongchang.2019-01': 'quoted at a date',
  'otc_companies.yubei.2020-09': 'quoted at a date',
  'postdoc_recruited.chongqing.2021_2024': 'a floor that holds for each of four years',
  'postdoc_stay_rate.chongqing.2019-11':
    'a rate whose year is not given, dated to its text; November alone is not meant',
  'rd_expenditure.banan.2016_2020': 'five years together',
  'rd_expenditure.banan.2017_2021': 'five years together',
  'talent_apartments.liangping.2016_2020': 'newly provided over a plan period, not all there are',
  'talent_cards.hitech-zone.2020': 'people who hold a card, not cards ever given',
  'talent_introduced.chongqing.2023-05_2025-11': 'since the first festival',
  'talent_introduced.guangan.2019_2020-07': 'since 2019, a year and a half together',
  'talent_introduced.science-city.2021-05': 'so far, the start not given',
  'talent_introduced.wanzhou.2023-05': 'of recent years, the start not given',
  'talent_net_inflow.fuling.2025-11': 'stated as each year’s',
  'talent_net_inflow.qianjiang.2025-10': 'stated as each year’s',
  'yingcai_talents.liangjiang-zone.2022-03': 'members of the plan who are there, not all ever selected',
  'youth_stay_come.chongqing.2025-10': 'since the action plan of 2024 began',
};
