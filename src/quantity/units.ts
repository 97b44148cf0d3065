/**
 * The table of units: id, how it is written in Chinese (the first is what `writeQuantity` writes), and in English.
 * Values keep the unit that was written (3公里 is 3 `km`), but 万 and 亿 are always multiplied in.
 * A measure word (家, 个, 项 …) is its own id, with no English word: English prose counts nouns.
 */
export interface Unit {
  readonly id: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** `measure`: counts things; `money`, `physical`: has a size of its own, so that 一公里 or 半年 is a figure. */
  readonly kind: 'measure' | 'money' | 'physical' | 'share';
}

function row(kind: Unit['kind'], id: string, zh: string, en = ''): Unit {
  const words = (s: string): string[] => s.split('|').filter((w) => w !== '');
  return { id, zh: words(zh), en: words(en), kind };
}

/** Measure words that count also when the number is written in Chinese (三套, 两个). */
const COUNTING =
  '个 家 所 项 件 套 张 台 辆 次 座 栋 幢 条 支 种 类 笔 场 轮 篇 部 份 艘 架 枚 颗 只 批次 宗 处 间 片 块 本 册 幅 棵 株 匹 ' +
  '班次 对 双 款 例 粒 根 盏 趟 列 尊 扇 顶 把 箱 袋 瓶 桶 包 杯 碗 盘 车次 架次 户次 件次 例次 大 批 场次 台套 剂 剂次 人份 趟次 条次 篇次 羽 尾 车道';
/** Measure words that only Arabic digits make a count of: after Chinese digits they mostly name or order (三级, 一层, 两期). */
const ARABIC_ONLY =
  '期 届 层 股 站 门 节 段 集 行 排 圈 面 页 字 步 席 群 盒 孔 缸 筐 滴 轴 槽 格 帧 航次 课时 学时 卷 档 起 首 组 队 班 员 头 口 ' +
  '封 床 桌 顿 堂 单 票 副 道 村 镇 乡 街道 县 区 市 省 国 校 院 店 分';

export const UNITS: readonly Unit[] = [
  row(
    'measure',
    'person',
    '人|名|位|人员|人才|人口',
    'people|persons|person|residents|employees|workers|professionals|experts|talents|students|graduates|scientists|researchers|engineers|scholars|participants|citizens|postdoctors|postdocs|technicians|teachers|doctors|migrants|inhabitants|staff',
  ),
  row('measure', 'person_times', '人次', 'person-times|person-time|visits|trips|visitors'),
  row('measure', 'household', '户', 'households|household'),
  row('money', 'CNY', '元|元人民币|圆|块钱|人民币', 'yuan|RMB|CNY|renminbi'),
  row('money', 'USD', '美元|美金|美刀', 'US dollars|U.S. dollars|dollars|USD|dollar'),
  row('money', 'EUR', '欧元', 'euros|euro|EUR'),
  row('money', 'HKD', '港元|港币|港幣', 'Hong Kong dollars|HK dollars|HKD'),
  row('money', 'GBP', '英镑', 'pounds sterling|British pounds|pounds|GBP'),
  row('money', 'JPY', '日元|日圆', 'Japanese yen|yen|JPY'),
  row('money', 'KRW', '韩元|韩圆', 'South Korean won|Korean won|KRW'),
  row('money', 'TWD', '新台币|台币|新臺币', 'New Taiwan dollars|TWD'),
  row('money', 'MOP', '澳门元|澳门币', 'patacas|MOP'),
  row('money', 'AUD', '澳元|澳大利亚元', 'Australian dollars|AUD'),
  row('money', 'CAD', '加元|加拿大元', 'Canadian dollars|CAD'),
  row('money', 'SGD', '新加坡元|新元|新币', 'Singapore dollars|SGD'),
  row('money', 'CHF', '瑞士法郎|瑞郎', 'Swiss francs|CHF'),
  row('money', 'RUB', '卢布', 'rubles|roubles|RUB'),
  row('money', 'THB', '泰铢', 'baht|THB'),
  row('money', 'INR', '卢比|印度卢比', 'rupees|INR'),
  row('money', 'NGN', '奈拉', 'naira|NGN'),
  row('share', 'percent', '%', '%|percent|per cent|pct'),
  row('share', 'percentage_point', '个百分点|百分点', 'percentage points|percentage point|pp'),
  row('share', 'basis_point', '个基点|基点', 'basis points|basis point|bps'),
  row('share', 'permille', '‰', '‰|per mille'),
  row('share', 'times', '倍', 'times|-fold|fold|x'),
  row(
    'physical',
    'km2',
    '平方公里|平方千米|km²|km2|k㎡',
    'square kilometers|square-kilometer|square-kilometre|square kilometres|square kilometer|sq km|km2|km²',
  ),
  row(
    'physical',
    'm2',
    '平方米|平米|㎡|m²|m2|平方',
    'square meters|square-meter|square-metre|square metres|sq m|m²|m2',
  ),
  row('physical', 'hectare', '公顷', 'hectares|hectare|ha'),
  row('physical', 'mu', '亩', 'mu'),
  row('physical', 'm3', '立方米|m³|m3|方米|立方|方水', 'cubic meters|cubic metres|m³|m3'),
  row('physical', 'km', '公里|千米|km|㎞|KM', 'kilometers|kilometres|kilometer|km'),
  row('physical', 'nautical_mile', '海里', 'nautical miles'),
  row('physical', 'mile', '英里', 'miles|mile'),
  row('physical', 'li', '里路|华里|里', ''),
  row('physical', 'cm', '厘米|公分|cm|CM', 'centimeters|centimetres|cm'),
  row('physical', 'mm', '毫米|mm', 'millimeters|millimetres|mm'),
  row('physical', 'um', '微米|μm', 'micrometers'),
  row('physical', 'nm', '纳米|nm', 'nanometers|nanometres|nm'),
  row('physical', 'inch', '英寸|吋', 'inches|inch'),
  row('physical', 'foot', '英尺', 'feet|foot'),
  row('physical', 'm', '米|延米', 'meters|metres|meter|m'),
  row('physical', 'tonne', '吨|吨标准煤', 'tonnes|tons|ton|tonne|metric tons'),
  row('physical', 'kg', '公斤|千克|kg|KG', 'kilograms|kilogram|kg'),
  row('physical', 'jin', '斤|市斤', ''),
  row('physical', 'liang', '两', ''),
  row('physical', 'pound', '磅', ''),
  row('physical', 'ounce', '盎司', 'ounces|ounce'),
  row('physical', 'carat', '克拉', 'carats|carat'),
  row('physical', 'horsepower', '马力', 'horsepower'),
  row('physical', 'mg', '毫克|mg', 'milligrams|mg'),
  row('physical', 'ug', '微克|μg', 'micrograms'),
  row('physical', 'g', '克', 'grams|gram'),
  row('physical', 'litre', '升|公升', 'liters|litres|liter|litre'),
  row('physical', 'ml', '毫升|ml|mL', 'milliliters|ml'),
  row('physical', 'barrel', '桶油', 'barrels'),
  row('physical', 'teu', 'TEU|标准箱|标箱', 'TEUs|TEU'),
  row('physical', 'kWh', '千瓦时|千瓦小时|度电|kWh', 'kilowatt-hours|kilowatt hours|kWh'),
  row('physical', 'MWh', '兆瓦时|MWh', 'megawatt-hours|MWh'),
  row('physical', 'GWh', '吉瓦时|GWh', 'gigawatt-hours|GWh'),
  row('physical', 'kW', '千瓦|kW|KW', 'kilowatts|kilowatt|kW'),
  row('physical', 'MW', '兆瓦|MW', 'megawatts|MW'),
  row('physical', 'GW', '吉瓦|GW', 'gigawatts|GW'),
  row('physical', 'W', '瓦特|瓦', 'watts|watt'),
  row('physical', 'kVA', '千伏安|kVA', 'kVA'),
  row('physical', 'kV', '千伏|kV', 'kilovolts|kV'),
  row('physical', 'V', '伏特|伏', 'volts'),
  row('physical', 'kilocalorie', '千卡|大卡', 'kilocalories|kcal'),
  row('physical', 'MHz', '兆赫兹|兆赫|MHz', 'megahertz|MHz'),
  row('physical', 'GHz', '吉赫兹|吉赫|GHz', 'gigahertz|GHz'),
  row('physical', 'Hz', '赫兹|Hz', 'hertz|Hz'),
  row('physical', 'TB', 'TB|太字节', 'terabytes|TB'),
  row('physical', 'PB', 'PB', 'petabytes|PB'),
  row('physical', 'GB', 'GB|吉字节', 'gigabytes|GB'),
  row('physical', 'MB', 'MB|兆字节', 'megabytes|MB'),
  row('physical', 'KB', 'KB|千字节', 'kilobytes|KB'),
  row('physical', 'Mbps', 'Mbps|兆比特每秒', 'Mbps'),
  row('physical', 'bit', '比特', 'bits'),
  row('physical', 'flops_p', 'PFLOPS|P算力', 'PFLOPS|petaflops'),
  row('physical', 'celsius', '摄氏度|℃|°C', '°C|degrees Celsius|degrees'),
  row('physical', 'degree', '度', ''),
  row('physical', 'millisecond', '毫秒|ms', 'milliseconds|millisecond'),
  row('physical', 'second', '秒钟|秒', 'seconds|second'),
  row('physical', 'quarter_hour', '刻钟', ''),
  row('physical', 'minute', '分钟', 'minutes|minute'),
  row('physical', 'hour', '个小时|小时|个钟头|钟头', 'hours|hour'),
  row('physical', 'workday', '个工作日|工作日', 'working days|working day|workdays'),
  row('physical', 'day', '天|个自然日|自然日|昼夜', 'days|day'),
  row('physical', 'week', '周|个星期|个礼拜|星期', 'weeks|week'),
  row('physical', 'month', '个月', 'months|month'),
  row('physical', 'quarter_year', '个季度', 'quarters'),
  row('physical', 'year', '年|周年|个年头|载|整年', 'years|year'),
  row('physical', 'years_old', '岁|周岁', 'years old'),
  row('physical', 'decade', '', 'decades|decade'),
  row('physical', 'century', '个世纪', 'centuries|century'),
  row('measure', 'word', '字节', ''),
  row(
    'measure',
    'organisation',
    '',
    'enterprises|companies|firms|institutions|organizations|organisations|enterprise|company|firm|institution|businesses|startups|banks|universities|colleges|hospitals|schools',
  ),
  row('measure', 'project', '', 'projects|project|programs|programmes'),
  row('measure', 'patent', '', 'patents|patent'),
  ...COUNTING.split(' ').map((word) => row('measure', word, word)),
  ...ARABIC_ONLY.split(' ').map((word) => row('measure', word, word)),
];

/** The unit of a figure that names none. */
export const NO_UNIT = 'number';

const BY_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit] as const).reverse());
const ARABIC_IDS: ReadonlySet<string> = new Set(ARABIC_ONLY.split(' '));

export function unitOf(id: string): Unit | undefined {
  return BY_ID.get(id);
}
/** Measure words that are no count after a number in Chinese digits. */
export function needsArabic(id: string): boolean {
  return ARABIC_IDS.has(id);
}

export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

type Index = ReadonlyMap<string, readonly { readonly word: string; readonly unit: Unit }[]>;

function index(words: (unit: Unit) => readonly string[]): Index {
  const map = new Map<string, { word: string; unit: Unit }[]>();
  for (const unit of UNITS) {
    for (const word of words(unit)) {
      const first = word.charAt(0).toLowerCase();
      map.set(first, [...(map.get(first) ?? []), { word, unit }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

const ZH = index((unit) => unit.zh);
const EN = index((unit) => unit.en);
const LATIN = /[A-Za-z0-9]/;

/** The longest unit that is written at `p`: Chinese words and symbols as they stand, Latin words only whole. */
export function matchUnit(text: string, p: number): UnitMatch | null {
  return longest(ZH, text, p, false) ?? longest(EN, text, p, true);
}

function longest(from: Index, text: string, p: number, english: boolean): UnitMatch | null {
  for (const { word, unit } of from.get(text.charAt(p).toLowerCase()) ?? []) {
    const end = p + word.length;
    const same =
      english && word.length > 1 ? text.slice(p, end).toLowerCase() === word.toLowerCase() : text.startsWith(word, p);
    if (!same) continue;
    if (LATIN.test(word.charAt(word.length - 1)) && LATIN.test(text.charAt(end))) continue;
    return { unit, end };
  }
  return null;
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['C$', 'CAD'],
  ['RMB¥', 'CNY'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['HKD', 'HKD'],
  ['JPY', 'JPY'],
  ['$', 'USD'],
  ['¥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];

const SIGN_ENDS: ReadonlySet<string> = new Set(SIGNS.map(([sign]) => sign.charAt(sign.length - 1)));

/** The sign of a currency that ends just before `p` (a space may stand between): ¥, US$, RMB, 人民币. */
export function currencyBefore(text: string, p: number): { readonly id: string; readonly start: number } | null {
  const end = text.charAt(p - 1) === ' ' ? p - 1 : p;
  if (!SIGN_ENDS.has(text.charAt(end - 1))) return null;
  for (const [sign, id] of SIGNS) {
    if (
      text.endsWith(sign, end) &&
      !/[A-Za-z]/.test(sign.charAt(0) === '$' ? '' : text.charAt(end - sign.length - 1))
    ) {
      return { id, start: end - sign.length };
    }
  }
  return null;
}
