/** The closed vocabularies of the field. Each union comes from one list, so that registries over it can be exhaustive. */

export const THEMES = [
  'talent',
  'fund',
  'finance',
  'enterprise',
  'platform',
  'research',
  'service',
  'cooperation',
  'base',
] as const;
export type Theme = (typeof THEMES)[number];

export const BOUNDS = ['exact', 'at_least', 'rounded_down', 'rounded_up', 'about', 'at_most', 'range'] as const;
/** What the wording of a figure says of the true value: 超 at_least, 余 rounded_down, 近 rounded_up, 约 about, … */
export type Bound = (typeof BOUNDS)[number];

export const TIME_KINDS = ['stock', 'flow', 'cumulative', 'per_year', 'plan'] as const;
/** stock: at a date; flow: over the period; cumulative: since a start; per_year: every year; plan: intended, not achieved. */
export type TimeKind = (typeof TIME_KINDS)[number];

export const PLACE_KINDS = ['municipality', 'district', 'county', 'autonomous_county', 'zone', 'outside'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const RINGS = ['core', 'new', 'northeast', 'southeast'] as const;
/** 中心城区, 主城新区, 渝东北, 渝东南 */
export type Ring = (typeof RINGS)[number];

export const DIVISORS = ['population', 'gdp', 'area', 'city'] as const;
/** What a figure may be divided by; `city` is its share of the municipality's figure. */
export type Divisor = (typeof DIVISORS)[number];

export const SOURCE_KINDS = [
  'newspaper',
  'magazine',
  'agency',
  'government',
  'bulletin',
  'yearbook',
  'website',
  'social',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const RELIABILITIES = ['official', 'press', 'reprint', 'doubtful'] as const;
/** official: the body that counts; press: original newspaper or agency; reprint: the original is not at hand; doubtful: said in the note. */
export type Reliability = (typeof RELIABILITIES)[number];

export const ENTITY_KINDS = [
  'fund',
  'budget',
  'programme',
  'platform',
  'workstation',
  'institute',
  'policy',
  'event',
  'alliance',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
/** A text in both languages of the product. */
export type Bilingual = Readonly<Record<Lang, string>>;
