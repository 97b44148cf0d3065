import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';
import { measureOf } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import { judge, type Judgeable } from '../../domain/rules/judge.ts';
import { PLAN_STATES, type PlanFact, type PlanState } from '../../domain/slice/planFact.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { charts } from '../../i18n/charts.ts';
import { plans as words } from '../../i18n/plans.ts';
import { describe, dimensionName, sourceLine } from '../common/describe.ts';
import { wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, TableRow } from '../common/model.ts';
import { heightOf } from './height.ts';

/** A plan and what became of it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly state: PlanState;
  readonly said: string;
}

interface Cell {
  readonly mark: string;
  readonly row: number;
  /** 0: what was planned; 1: what was reported. */
  readonly column: 0 | 1;
  readonly label: string;
  /** When; of what decides nothing, that it is only the last that is known. */
  readonly detail: string;
  readonly plan: boolean;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
}

export interface PlansModel extends ChartModel {
  readonly kind: 'plans';
  readonly height: HeightOf<PlansModel>;
  readonly heads: readonly [plan: string, result: string];
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
}

/** Whose part it is of: a holder, a dimension; '' where it is of the whole. */
function partOf(figure: Figure, lang: Lang): string {
  return [figure.holder?.[lang] ?? '', dimensionName(figure, lang)].filter((s) => s !== '').join(' · ');
}

/** The plans of a place, those due first come first, each with what became of it, as far as anybody published it. */
export function toModel(
  place: Place,
  list: readonly PlanFact[],
  data: Pick<Dataset, 'bylines'>,
  lang: Lang,
): PlansModel {
  const w = words[lang];
  const drawn: Judgeable[] = [];
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const cells: Cell[] = [];
  const rows = list.map((of, row): Row => {
    const { plan, indicator, state, result, latest } = of;
    const part = partOf(plan, lang);
    const name = part === '' ? indicator.name[lang] : `${indicator.name[lang]} · ${part}`;
    const said = w.states[state];
    const add = (figure: Figure | null, column: 0 | 1, what: string): void => {
      const measure = figure && measureOf(figure, indicator);
      if (!figure || !measure) return;
      const value: Judgeable = { indicator, place, figure, measure };
      // One number may be the result of several plans.
      const id = column === 0 ? figure.id : `${plan.id}/${figure.id}`;
      const { mark, row: line } = describe({ id, name: `${name} · ${what}`, drawn: value }, data.bylines, lang);
      drawn.push(value);
      marks.push({ ...mark, lines: column === 0 ? [...mark.lines, said] : mark.lines });
      table.push(line);
      const period = formatPeriod(figure.period, lang, figure.timeKind);
      cells.push({
        mark: id,
        row,
        column,
        label: formatMeasure(measure, lang),
        detail: column === 1 && result === null ? `${w.latest} · ${period}` : period,
        plan: column === 0,
        value: measure.value,
        interval: measure.interval,
        bound: measure.bound,
      });
    };
    add(plan, 0, `${w.planned} · ${said}`);
    add(result ?? latest, 1, result ? w.result : w.latest);
    return { id: plan.id, name, state, said };
  });
  const judged = judge({ others: drawn, bylines: data.bylines });
  const tallies = PLAN_STATES.map((s) => [s, list.filter((p) => p.state === s).length] as const)
    .filter(([, n]) => n > 0)
    .map(([s, n]) => w.tally(w.states[s], n));
  return {
    kind: 'plans',
    height: heightOf,
    title: w.cardTitle(place.short[lang]),
    subtitle: w.cardSubtitle(list.length),
    summary: list.length === 0 ? '' : `${w.title(list.length)}${charts[lang].colon}${tallies.join(w.comma)}`,
    heads: [w.planned, w.reported],
    rows,
    cells,
    judged,
    notes: [{ text: w.note }, ...wholeNotes(judged, lang, '', null)],
    sources: sourceLine(
      drawn.map((d) => d.figure),
      data.bylines,
      lang,
    ),
    marks,
    table,
    empty: list.length === 0 ? w.none(place.name[lang]) : null,
  };
}
