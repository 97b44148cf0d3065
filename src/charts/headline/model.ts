import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { type Disputed, judge } from '../../domain/rules/judge.ts';
import { isPartYear } from '../../domain/rules/choose.ts';
import type { TrendPoint, TrendSlice } from '../../domain/slice/trend.ts';
import type { Lang, TimeKind } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure, type MeasureParts, measureParts } from '../../format/measure.ts';
import { sourceShort } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { terms } from '../../i18n/terms.ts';
import { describe, sourceLine } from '../common/describe.ts';
import { wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf } from '../common/model.ts';
import { heightOf } from './height.ts';

export interface HeadlineModel extends ChartModel {
  readonly kind: 'headline';
  readonly height: HeightOf<HeadlineModel>;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly figure: string | null;
  /** The number in pieces, the bound's sign before it; null where nothing is known. */
  readonly parts: MeasureParts | null;
  readonly period: string;
  /** As written in the source, where its wording says more than a bare number. */
  readonly wording: string;
  readonly plan: boolean;
  /** What other sources say of it, each with its source; '' where none differs. */
  readonly differs: string;
  /** Earlier and later values of the same series, for the line beside the number: x in decimal years. */
  readonly history: readonly { readonly x: number; readonly value: number; readonly kind: TimeKind }[];
  readonly runs: readonly (readonly number[])[];
}

/** What the others say, each with its source. */
function differsText(disputed: readonly Disputed[], lang: Lang): string {
  const w = charts[lang];
  const others = disputed.flatMap((d) => d.others);
  return others
    .map((o) => w.dated(formatMeasure(o.measure, lang), o.byline ? sourceShort(o.byline, lang) : o.figure.source))
    .join(w.comma);
}

function latest(points: readonly TrendPoint[]): TrendPoint | null {
  return points.filter((p) => !isPartYear(p.figure)).at(-1) ?? points.at(-1) ?? null;
}

/** The latest value of one indicator in one place, with its history; a plan only where there is no fact. */
export function toModel(slice: TrendSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): HeadlineModel {
  const w = charts[lang];
  const point = latest(slice.points) ?? slice.plans[0] ?? null;
  const title = slice.indicator.name[lang];
  const judged = judge({ others: point ? [point] : [], bylines: data.bylines });
  const base = {
    kind: 'headline' as const,
    height: heightOf,
    indicator: slice.indicator,
    place: slice.place,
    title,
    subtitle: slice.place.short[lang],
    history: slice.points.map((p) => ({ x: p.x, value: p.measure.value, kind: p.figure.timeKind })),
    runs: slice.runs,
    judged,
    notes: [],
  };
  if (!point) {
    return {
      ...base,
      figure: null,
      parts: null,
      period: '',
      wording: '',
      plan: false,
      differs: '',
      summary: `${slice.place.short[lang]} · ${title}${w.colon}${w.headlineNone}`,
      sources: [],
      marks: [],
      table: [],
      empty: w.headlineNone,
    };
  }
  const { figure, measure } = point;
  const said = describe({ id: figure.id, name: title, drawn: point }, data.bylines, lang);
  const parts = measureParts(measure, lang);
  const period = formatPeriod(figure.period, lang, figure.timeKind);
  const plan = figure.timeKind === 'plan';
  return {
    ...base,
    figure: figure.id,
    parts,
    period: plan ? `${period} · ${terms[lang].timeKind.plan}` : period,
    wording: figure.bound === 'exact' ? '' : figure.asWritten,
    plan,
    differs: differsText(judged.disputed, lang),
    summary: `${slice.place.short[lang]} · ${title}${w.colon}${said.mark.lines[0] ?? ''}`,
    sources: sourceLine([figure], data.bylines, lang),
    marks: [said.mark],
    table: [said.row],
    notes: wholeNotes(judged, lang, '', judged.disputed.length > 0 ? 'sign' : null),
    empty: null,
  };
}
