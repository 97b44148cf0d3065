import { UNITS } from '../../src/format/units.ts';

/** Measure words and nouns (unit ids of `quantity/`) that may stand for a unit of an indicator. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  person: ['person', '个', '口', '员'],
  person_times: ['person_times'],
  team: ['个', '支', '组', '队', '家', '项'],
  organisation: ['organisation', 'household', '家', '个', '所', '间', '座', '处', '院', '校', '店', '国', '组', '项'],
  project: ['project', '个', '项', '宗', '单', '件', '家'],
  power: ['项', '个', '件', '条'],
  place_count: ['个', '家', '处', '所', '区', '县', '国'],
  position: ['个', '项', 'person', '岗'],
  fund: ['只', '支', '个', '家', '项'],
  patent: ['patent', '件', '项', '个'],
  housing_unit: ['套', '间', '户', 'household'],
  card: ['张', '个', 'person'],
  batch: ['批', '批次', '个', '期', '届'],
};

/** What one of the first makes in the second. */
const SIZES: Readonly<Record<string, number>> = {
  'percent>ratio': 0.01,
  'ratio>percent': 100,
  'permille>percent': 0.1,
  'permille>ratio': 0.001,
  'hectare>km2': 0.01,
  'm2>km2': 0.000001,
  'km2>m2': 1000000,
};

/** The unit that `quantity/` gives a figure which names none. */
const NONE = 'number';

/**
 * What a value written in unit `written` (an id of `quantity/`) is multiplied by to be one in unit `wanted` (an id of
 * `format/units.ts`); null where the two do not go together. A figure without a unit takes that of its indicator; a rate
 * (per_…) takes that of its numerator.
 */
export function factorBetween(written: string, wanted: string): number | null {
  if (written === NONE || written === '' || written === wanted) return 1;
  const size = SIZES[`${written}>${wanted}`];
  if (size !== undefined) return size;
  if (Object.hasOwn(SAID, wanted) && SAID[wanted]?.includes(written)) return 1;
  // Whatever has no unit of its own is an item: 3套, 7大.
  if (wanted === 'item') return isMeasureWord(written) ? 1 : null;
  if (wanted.startsWith('per_')) return isCount(written) ? 1 : null;
  const [currency] = wanted.split('_per_');
  return currency !== wanted && currency === written ? 1 : null;
}

function isMeasureWord(written: string): boolean {
  return /^\p{Script=Han}+$/u.test(written);
}

/** A measure word, or a noun that counts: not money, not a share, not a size. */
function isCount(written: string): boolean {
  const unit = Object.hasOwn(UNITS, written) ? UNITS[written] : undefined;
  return unit ? unit.kind === 'count' && written !== 'm2' : isMeasureWord(written);
}

/** May a figure of this unit be below 0? Only what tells of a change. */
export function mayBeNegative(unit: string): boolean {
  return unit === 'percent' || unit === 'percentage_point';
}
