import { asked, type Comparison, dayAsked } from '../comparison.ts';
import { type Byline, type Figure, isWhole } from '../figure.ts';
import { daySpan, lastDay } from '../period.ts';
import { RELIABILITIES } from '../words.ts';
import { knownBy } from './known.ts';

export const CHOICE_RULES = [
  'only',
  'reader',
  'replaced',
  'stated',
  'reliability',
  'precision',
  'definition',
  'published',
  'order',
] as const;
/** Why this figure and not another of the same place, indicator and period; `stated`: its source says of what it is the sum. */
export type ChoiceRule = (typeof CHOICE_RULES)[number];

export interface Choice {
  readonly figure: Figure;
  /** Others of the same period that say something else, or the same from elsewhere. */
  readonly others: readonly Figure[];
  readonly rule: ChoiceRule;
}

type Bylines = ReadonlyMap<string, Byline>;

/** A flow over less than a year, next to which a year's flow cannot stand. */
export function isPartYear(f: Figure): boolean {
  const span = daySpan(f.period);
  return f.timeKind === 'flow' && span !== null && span.until - span.from < 360;
}

/** The figures that may stand for the whole place as facts: no holder, no dimension, no plan, no repetition of an older count. */
export function facts(figures: readonly Figure[]): Figure[] {
  const ids = new Set(figures.map((f) => f.id));
  return figures.filter((f) => isWhole(f) && f.timeKind !== 'plan' && !(f.repeats !== undefined && ids.has(f.repeats)));
}

/** Do both answer one question: the same place, period, kind, holder and narrowing? Neither is a repetition, or replaces the other. */
export function sameCount(a: Figure, b: Figure): boolean {
  const question = (f: Figure): string =>
    JSON.stringify([f.place, f.period, f.timeKind, f.holder?.zh, Object.entries(f.dimensions ?? {}).sort()]);
  const bound = a.repeats ?? b.repeats;
  return bound === undefined && a.supersedes !== b.id && b.supersedes !== a.id && question(a) === question(b);
}

/** The rules that tell figures apart, the first that does decides: the smaller is drawn. */
const BY: readonly (readonly [ChoiceRule, (f: Figure, s: Byline | undefined) => number])[] = [
  // Official before press before reprint before doubtful, as the words stand in their list.
  ['reliability', (_, s) => (s ? RELIABILITIES.indexOf(s.reliability) : RELIABILITIES.length)],
  ['precision', (f) => Number(f.bound !== 'exact')],
  ['definition', (f) => Number(f.nearDefinition === true)],
];

/** How two figures stand to each other, below 0 where the first is drawn, and the rule that says so. */
function order(a: Figure, b: Figure, bylines: Bylines): readonly [number, ChoiceRule] {
  const [sa, sb] = [bylines.get(a.source), bylines.get(b.source)];
  for (const [rule, of] of BY) {
    const d = of(a, sa) - of(b, sb);
    if (d !== 0) return [d, rule];
  }
  const [da, db] = [sa?.published ?? '', sb?.published ?? ''];
  return da === db ? [a.id < b.id ? -1 : 1, 'order'] : [da < db ? 1 : -1, 'published'];
}

/**
 * Of figures of one place, indicator and period, the one to draw. The reader's choice wins; then what replaces others; then
 * the more reliable source (original before reprint, official before press), the exact wording, the same definition before a
 * near one, the later publication, the order of ids.
 */
export function preferred(same: readonly Figure[], bylines: Bylines, use: Comparison['use']): Choice | null {
  const [first, ...rest] = same;
  if (!first) return null;
  if (rest.length === 0) return { figure: first, others: [], rule: 'only' };
  const others = (f: Figure): Figure[] => same.filter((x) => x.id !== f.id);
  const wished = same.find((f) => same.some((x) => use.get(x.id) === f.source));
  if (wished) return { figure: wished, others: others(wished), rule: 'reader' };
  const replaced = new Set(same.map((f) => f.supersedes).filter((id) => id !== undefined));
  const current = same.filter((f) => !replaced.has(f.id));
  const ranked = [...(current.length > 0 ? current : same)].sort((a, b) => order(a, b, bylines)[0]);
  const [best, second] = ranked;
  if (!best) return null;
  if (!second) return { figure: best, others: others(best), rule: 'replaced' };
  return { figure: best, others: others(best), rule: order(best, second, bylines)[1] };
}

/**
 * The fact of one place and indicator that answers the comparison: of the latest period, or of the period nearest to the one
 * asked for. A flow of part of a year is taken only where no full year is known. Null: none is known.
 */
export function choose(
  figures: readonly Figure[],
  comparison: Comparison,
  bylines: Bylines,
  datasetDate: string,
): Choice | null {
  const possible = facts(figures).filter(
    (f) => asked(comparison.time, comparison.near, f.period) && knownBy(f, bylines, comparison.known, datasetDate),
  );
  const full = possible.filter((f) => !isPartYear(f));
  const pool = full.length > 0 ? full : possible;
  const target = dayAsked(comparison.time);
  const distance = (f: Figure): number => (target === null ? -lastDay(f.period) : Math.abs(lastDay(f.period) - target));
  const best = Math.min(...pool.map(distance));
  const same = pool.filter((f) => distance(f) === best);
  const choice = preferred(same, bylines, comparison.use);
  // A figure of another time kind is not another answer to the same question.
  return choice && { ...choice, others: choice.others.filter((f) => f.timeKind === choice.figure.timeKind) };
}
