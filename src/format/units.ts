import type { Bilingual } from '../domain/words.ts';

/** How numbers of a unit behave: money and counts are scaled by 万 and 亿, the rest stands as it is. */
export type UnitKind = 'money' | 'count' | 'percent' | 'ratio' | 'plain';

export interface Unit {
  readonly kind: UnitKind;
  /** As said alone, in a subtitle: 人, people. */
  readonly name: Bilingual;
  /** As written after a number: 家, firms. */
  readonly after: Bilingual;
}

function unit(kind: UnitKind, zh: string, en: string, after?: Partial<Bilingual>): Unit {
  return { kind, name: { zh, en }, after: { zh: after?.zh ?? zh, en: after?.en ?? ` ${en}` } };
}

/** Every unit that an indicator may have. Adding one is this line. */
export const UNITS: Readonly<Record<string, Unit>> = {
  person: unit('count', '人', 'people'),
  person_times: unit('count', '人次', 'times served'),
  person_year: unit('count', '人年', 'person-years'),
  team: unit('count', '个团队', 'teams', { zh: '个' }),
  organisation: unit('count', '家', 'organisations', { en: '' }),
  project: unit('count', '个', 'projects', { en: '' }),
  item: unit('count', '项', 'items', { en: '' }),
  power: unit('count', '项', 'powers', { en: '' }),
  place_count: unit('count', '个', 'places', { en: '' }),
  position: unit('count', '个岗位', 'posts', { zh: '个', en: '' }),
  fund: unit('count', '只', 'funds', { en: '' }),
  patent: unit('count', '件', 'patents', { en: '' }),
  housing_unit: unit('count', '套', 'homes', { en: '' }),
  card: unit('count', '张', 'cards', { en: '' }),
  batch: unit('count', '批', 'batches', { en: '' }),
  CNY: unit('money', '元', 'yuan'),
  USD: unit('money', '美元', 'US dollars'),
  CNY_per_person: unit('money', '元/人', 'yuan per resident'),
  CNY_per_km2: unit('money', '元/平方公里', 'yuan per km²'),
  percent: unit('percent', '%', '%', { en: '%' }),
  percentage_point: unit('percent', '个百分点', 'percentage points'),
  index: unit('plain', '指数', 'index', { zh: '', en: '' }),
  ratio: unit('ratio', '比例', 'ratio', { zh: '', en: '' }),
  times: unit('plain', '倍', 'times', { en: '×' }),
  per_10k_persons: unit('plain', '每万人', 'per 10,000 residents', { zh: '', en: '' }),
  per_100m_gdp: unit('plain', '每亿元地区生产总值', 'per 100 million yuan of GDP', { zh: '', en: '' }),
  per_km2: unit('plain', '每平方公里', 'per km²', { zh: '', en: '' }),
  per_100k_persons: unit('plain', '每10万人', 'per 100,000 residents', { zh: '', en: '' }),
  km2: unit('plain', '平方公里', 'km²'),
  m2: unit('count', '平方米', 'm²'),
  month: unit('plain', '个月', 'months'),
  year: unit('plain', '年', 'years'),
};

const UNKNOWN: Unit = unit('count', '', '', { zh: '', en: '' });

/** The unit of that id; one without a name where the id is not known (the check of the data refuses those). */
export function unitOf(id: string): Unit {
  return Object.hasOwn(UNITS, id) ? (UNITS[id] ?? UNKNOWN) : UNKNOWN;
}
