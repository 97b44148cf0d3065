import { type Comparison, LATEST } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { measureOf } from '../measure.ts';
import { yearOf } from '../period.ts';
import type { Place } from '../place.ts';
import { choose, facts } from '../rules/choose.ts';
import { type Relation, relate } from '../rules/relate.ts';
import type { Judgeable } from '../rules/judge.ts';
import { THEMES } from '../words.ts';
import { isByPlace } from './compare.ts';

export interface FaceOffRow {
  readonly indicator: Indicator;
  readonly values: readonly [Judgeable, Judgeable];
  readonly relation: Relation;
  /** The two are of different years. */
  readonly apart: boolean;
}

/** Two places, indicator by indicator. */
export interface FaceOff {
  readonly places: readonly [Place, Place];
  /** Known of both, in the order of the themes. */
  readonly rows: readonly FaceOffRow[];
  /** Known of one of them only. */
  readonly single: readonly [readonly Judgeable[], readonly Judgeable[]];
}

/** The year for which both have a fact, the latest such; null: there is none. */
function commonYear(a: readonly Figure[], b: readonly Figure[]): number | null {
  const years = new Set(facts(a).map((f) => yearOf(f.period)));
  const common = facts(b)
    .map((f) => yearOf(f.period))
    .filter((y) => years.has(y));
  return common.length > 0 ? Math.max(...common) : null;
}

/** The indicators to load: those of which either place has any fact. */
export function faceOffIndicators(
  data: Pick<Dataset, 'coverage' | 'indicators'>,
  places: readonly Place[],
): Indicator[] {
  const known = (p: Place, i: Indicator): boolean => {
    const cell = data.coverage.get(p.id)?.get(i.id);
    return cell !== undefined && cell.exact + cell.bounded > 0;
  };
  return [...data.indicators.values()].filter((i) => isByPlace(i) && places.some((p) => known(p, i)));
}

/**
 * Two places side by side: of each indicator the figures of the latest year that both have, else the latest of each; with
 * a period asked for, those of it. Nothing is normalised here: the ratio says what stands beside what.
 */
export function faceOff(
  data: Dataset,
  indicators: readonly Indicator[],
  places: readonly [Place, Place],
  comparison: Comparison,
): FaceOff {
  const rows: FaceOffRow[] = [];
  const single: [Judgeable[], Judgeable[]] = [[], []];
  const sorted = [...indicators].sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
  for (const indicator of sorted) {
    const all = data.figures.get(indicator.id) ?? [];
    const [fa, fb] = [all.filter((f) => f.place === places[0].id), all.filter((f) => f.place === places[1].id)];
    const year = comparison.time.kind === 'latest' ? commonYear(fa, fb) : null;
    const time = year === null ? comparison.time : ({ kind: 'at', period: String(year) } as const);
    const stated = (place: Place, figures: readonly Figure[], at = time): Judgeable | null => {
      const choice = choose(figures, { ...comparison, time: at }, data.bylines, data.date);
      const measure = choice && measureOf(choice.figure, indicator);
      return choice && measure ? { indicator, place, figure: choice.figure, measure, choice } : null;
    };
    // What a reader's day leaves out may be all of the common year.
    const a = stated(places[0], fa) ?? (year === null ? null : stated(places[0], fa, LATEST));
    const b = stated(places[1], fb) ?? (year === null ? null : stated(places[1], fb, LATEST));
    if (a && b) {
      const apart = yearOf(a.figure.period) !== yearOf(b.figure.period);
      rows.push({ indicator, values: [a, b], relation: relate(a, b), apart });
    } else if (a) single[0].push(a);
    else if (b) single[1].push(b);
  }
  return { places, rows, single };
}
