import { type Comparison, dayAsked } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { certainlyBelow } from '../interval.ts';
import { type Measure, measureOf } from '../measure.ts';
import { isoDay, lastDay, yearOf } from '../period.ts';
import { frameOf, type Place, shareGround } from '../place.ts';
import { type Choice, choose } from '../rules/choose.ts';
import type { Judgeable } from '../rules/judge.ts';
import { divided } from '../rules/normalise.ts';
import { type RankSpan, rankSpans } from '../rules/rank.ts';
import type { Bilingual } from '../words.ts';

/** One place (or one named holder) with the value that answers the comparison. */
export interface RankRow {
  readonly key: string;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly holder: Bilingual | null;
  readonly figure: Figure;
  readonly measure: Measure;
  /** Null for a plan: what is intended has no rank among facts. */
  readonly rank: RankSpan | null;
  readonly choice: Choice;
  /** What it was divided by, where it was. */
  readonly divisor?: Judgeable;
  /** Known, but of another date than the reader accepts: drawn pale at most, and never ranked. */
  readonly faded: boolean;
  /** Ids of other places on the chart that share ground with this one. */
  readonly sharesGroundWith: readonly string[];
}

export interface RankSlice {
  readonly indicator: Indicator;
  readonly by: Comparison['by'];
  /** Facts, largest first by the written value. */
  readonly rows: readonly RankRow[];
  /** Plans, in the same order; never ranked. */
  readonly plans: readonly RankRow[];
  /** What is known of the other places at dates outside those asked for, nearest in time. */
  readonly faded: readonly RankRow[];
  /** Has the reader bounded the dates (`near`), so that the faded are drawn? */
  readonly pale: boolean;
  /** The municipality's own value, for a line of reference; null where unknown. */
  readonly city: RankRow | null;
  /** How many places were chosen; 0: all stand beside each other. */
  readonly chosen: number;
  /** Districts and counties of the frame, or of the chosen places, without a fact here. */
  readonly missing: readonly Place[];
  /** The ISO day that decides which districts there were. */
  readonly frameDate: string;
  readonly frameSize: number;
  /** How many rows are of which year, earliest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Rows that could not be divided, because the divisor is not known. */
  readonly undivided: readonly Place[];
}

type Draft = Omit<RankRow, 'rank' | 'faded' | 'sharesGroundWith'>;

/** So many years around what was asked for that every figure is near. */
const ANY_YEAR = 1000;

/** By the written value; of equal ones (200余 and 近200) what is certainly above comes first. */
function byWritten(a: Draft, b: Draft): number {
  return (
    b.measure.value - a.measure.value ||
    Number(certainlyBelow(a.measure.interval, b.measure.interval)) -
      Number(certainlyBelow(b.measure.interval, a.measure.interval)) ||
    (a.key < b.key ? -1 : 1)
  );
}

function draft(
  data: Dataset,
  indicator: Indicator,
  place: Place,
  figures: readonly Figure[],
  comparison: Comparison,
): Draft | 'undivided' | null {
  const choice = choose(figures, comparison, data.bylines, data.date);
  const measure = choice && measureOf(choice.figure, indicator);
  if (!choice || !measure) return null;
  const counted = { key: place.id, indicator, place, holder: null, figure: choice.figure, choice, measure };
  return comparison.by === null ? counted : (divided(data, counted, comparison.by, comparison.use) ?? 'undivided');
}

/** Figures as rows of their own (single funds): every named holder at its latest. */
function holderDrafts(data: Dataset, indicator: Indicator, comparison: Comparison, plans: boolean): Draft[] {
  const groups = new Map<string, Figure[]>();
  for (const f of data.figures.get(indicator.id) ?? []) {
    if (!f.holder || (f.timeKind === 'plan') !== plans) continue;
    const key = `${f.place}/${f.holder.zh}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  const drafts: Draft[] = [];
  for (const [key, figures] of groups) {
    const bare = figures.map(({ holder: _, ...f }) => ({ ...f, timeKind: plans ? ('stock' as const) : f.timeKind }));
    const chosen = choose(bare, comparison, data.bylines, data.date);
    const figure = figures.find((f) => f.id === chosen?.figure.id);
    const place = figure && data.places.get(figure.place);
    const measure = figure && measureOf(figure, indicator);
    if (chosen && figure?.holder && place && measure) {
      drafts.push({ key, indicator, place, holder: figure.holder, figure, measure, choice: { ...chosen, figure } });
    }
  }
  return drafts;
}

function planDraft(
  data: Dataset,
  indicator: Indicator,
  place: Place,
  figures: readonly Figure[],
  comparison: Comparison,
): Draft | null {
  const plans = figures.filter((f) => f.timeKind === 'plan').map((f) => ({ ...f, timeKind: 'stock' as const }));
  const choice = choose(plans, comparison, data.bylines, data.date);
  const figure = figures.find((f) => f.id === choice?.figure.id);
  const measure = figure && measureOf(figure, indicator);
  return choice && figure && measure
    ? { key: `${place.id}/plan`, indicator, place, holder: null, figure, measure, choice: { ...choice, figure } }
    : null;
}

function finish(rows: readonly Draft[], ranked: boolean, faded = false): RankRow[] {
  const sorted = [...rows].sort(byWritten);
  const spans = ranked ? rankSpans(sorted.map((r) => r.measure.interval)) : [];
  return sorted.map((r, i) => ({
    ...r,
    rank: spans[i] ?? null,
    faded,
    sharesGroundWith: sorted
      .filter((o) => o.place.id !== r.place.id && shareGround(o.place, r.place))
      .map((o) => o.place.id),
  }));
}

/**
 * The comparison of all places (or those chosen) by one indicator: facts ranked as spans, plans apart, the missing named.
 * Needs the figures of the indicator, and of the divisor where the comparison is normalised, in `data.figures`.
 */
export function rankSlice(data: Dataset, indicator: Indicator, comparison: Comparison): RankSlice {
  const figures = data.figures.get(indicator.id) ?? [];
  const chosen = new Set(comparison.places);
  const wanted = (p: Place): boolean => chosen.size === 0 || chosen.has(p.id);
  const places = [...data.places.values()].filter(
    (p) => p.kind !== 'municipality' && p.kind !== 'outside' && wanted(p),
  );
  const of = (p: Place): Figure[] => figures.filter((f) => f.place === p.id);

  const undivided: Place[] = [];
  const rows: Draft[] = [];
  const plans: Draft[] = [];
  const faded: Draft[] = [];
  if (indicator.compares === 'holder') {
    rows.push(...holderDrafts(data, indicator, comparison, false).filter((r) => wanted(r.place) || chosen.size === 0));
    plans.push(...holderDrafts(data, indicator, comparison, true).filter((r) => wanted(r.place) || chosen.size === 0));
  }
  for (const place of places) {
    const row = draft(data, indicator, place, of(place), comparison);
    if (row === 'undivided') undivided.push(place);
    else if (row) rows.push(row);
    else if (comparison.time.kind !== 'latest') {
      const other = draft(data, indicator, place, of(place), { ...comparison, near: ANY_YEAR });
      if (other && other !== 'undivided') faded.push(other);
    }
    const plan = comparison.by === null ? planDraft(data, indicator, place, of(place), comparison) : null;
    if (plan) plans.push(plan);
  }
  const city = data.places.get('chongqing');
  const cityDraft = city ? draft(data, indicator, city, of(city), comparison) : null;

  const days = rows.map((r) => lastDay(r.figure.period));
  const frameDay = dayAsked(comparison.time) ?? (days.length > 0 ? Math.max(...days) : null);
  const frameDate = frameDay === null ? data.date : isoDay(frameDay);
  const frame = frameOf([...data.places.values()], frameDate);
  const known = new Set([...rows, ...faded].map((r) => r.place.id));
  const isKnown = (p: Place): boolean =>
    known.has(p.id) || [...rows, ...faded].some((r) => r.place.succeededBy.some((s) => s.place === p.id));

  const counts = new Map<number, number>();
  for (const r of rows) {
    const year = yearOf(r.figure.period);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = finish(rows, true);
  return {
    indicator,
    by: comparison.by,
    rows: ranked,
    plans: finish(plans, false),
    faded: finish(faded, false, true),
    pale: comparison.near > 0,
    city:
      cityDraft && cityDraft !== 'undivided' ? { ...cityDraft, rank: null, faded: false, sharesGroundWith: [] } : null,
    chosen: chosen.size,
    missing: chosen.size > 0 ? places.filter((p) => !known.has(p.id)) : frame.filter((p) => !isKnown(p)),
    frameDate,
    frameSize: frame.length,
    years: [...counts].sort((a, b) => a[0] - b[0]).map(([year, count]) => ({ year, count })),
    undivided,
  };
}
