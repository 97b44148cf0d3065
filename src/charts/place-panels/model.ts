import type { Dataset } from '../../domain/dataset.ts';
import { daySpan } from '../../domain/period.ts';
import { judge, type Judged } from '../../domain/rules/judge.ts';
import { isPartYear } from '../../domain/rules/choose.ts';
import type { PlaceTrends } from '../../domain/slice/placeTrends.ts';
import { type TrendPoint, type TrendSlice, yearEndScale } from '../../domain/slice/trend.ts';
import type { Lang } from '../../domain/words.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { formatMeasure, markLabel } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { allBehind, describe, sourceLine } from '../common/describe.ts';
import { placesText, unitText } from '../common/matrix.ts';
import { because, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, TableRow } from '../common/model.ts';
import { linker, type Sentence, spoken } from '../common/sentence.ts';
import type { DrawnPoint } from '../trend-line/model.ts';
import { heightOf } from './height.ts';

export interface PlacePanel {
  readonly id: string;
  readonly name: string;
  /** The latest fact in words, with its period: what a reader takes from the panel at a glance. */
  readonly latest: string;
  /** Indices of the model's points. */
  readonly points: readonly number[];
  readonly runs: readonly (readonly number[])[];
  /** Points that are joined over a break, because the reader insists. */
  readonly crossed: readonly (readonly number[])[];
  /** Where a break parts its points, on the scale of years. */
  readonly breaks: readonly { readonly x: number; readonly label: string }[];
}

/** A point with what other sources say of the same, where they differ; only of values as counted. */
export interface PanelPoint extends DrawnPoint {
  readonly others: readonly number[];
}

export interface PlacePanelsModel extends ChartModel {
  readonly kind: 'place-panels';
  readonly height: HeightOf<PlacePanelsModel>;
  readonly panels: readonly PlacePanel[];
  readonly points: readonly PanelPoint[];
  readonly magnitude: Magnitude;
  /** One vertical scale for all panels, or one each. */
  readonly shared: boolean;
  readonly scale: 'linear' | 'log';
  readonly sentence: Sentence;
}

const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥'];

/** The breaks that part the points of any panel, each once, by date. */
function breaksOf(places: readonly TrendSlice[], lang: Lang) {
  const found = new Map(places.flatMap((s) => s.breaks.map((b) => [`${b.at} ${b.note.en}`, b] as const)));
  return [...found.values()]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((b, i) => ({ b, label: CIRCLED[i] ?? '*', x: yearEndScale(daySpan(b.at)?.from ?? 0), why: b.note[lang] }));
}

function notesOf(
  trends: PlaceTrends,
  breaks: ReturnType<typeof breaksOf>,
  points: readonly PanelPoint[],
  judged: Judged,
  lang: Lang,
): Note[] {
  const c = charts[lang];
  const all = trends.places.flatMap((s) => s.points);
  const plans = trends.places.flatMap((s) => s.plans);
  const count = (of: (s: TrendSlice) => number): number => trends.places.reduce((n, s) => n + of(s), 0);
  const gaps = count((s) => s.gaps);
  const repeats = count((s) => s.repeats.length);
  const kinds = new Set([...all, ...plans].map((p) => p.figure.timeKind));
  const notes = [
    ...breaks.map((b) => because(c.breakNote(b.label, formatDate(b.b.at, lang), b.why), 'break')),
    because(judged.insisted ? c.crossed : '', 'insisted'),
    because(points.some((p) => p.bound !== 'exact') ? compare[lang].dotBounds : ''),
    ...wholeNotes(judged, lang, '† ', lineBeside(points)),
    because(gaps > 0 ? c.gapNote(gaps) : ''),
    because(all.some((p) => isPartYear(p.figure)) ? c.partYearNote : '', 'part_year'),
    because(plans.length > 0 ? c.plansNote(plans.length) : '', 'plan'),
    because(kinds.size > 1 ? c.kindShape : '', 'time_kind'),
    because(repeats > 0 ? c.repeatsNote(repeats) : ''),
    because(trends.by === null ? '' : c.divisorNote(terms[lang].divisorNoun[trends.by])),
  ].filter((n) => n.text !== '');
  const missing = trends.missing.map((p) => ({ id: p.id, name: p.short[lang] }));
  return [...notes, ...(missing.length > 0 ? [{ text: c.missingChosenNote(missing.length), places: missing }] : [])];
}

/** One small chart a place: one indicator over time, on one scale for all or on a scale of its own. */
export function toModel(
  trends: PlaceTrends,
  data: Pick<Dataset, 'bylines'>,
  how: { readonly own: boolean; readonly scale: 'linear' | 'log' },
  lang: Lang,
): PlacePanelsModel {
  const w = compare[lang];
  const { indicator, by, places } = trends;
  const drawn = places.flatMap((s) => [...s.points, ...s.plans]);
  const unit = drawn[0]?.measure.unit ?? indicator.unit;
  const values = drawn.map((p) => p.measure.value);
  const magnitude = magnitudeForAll(values, unit, lang, by !== null);
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const points: PanelPoint[] = [];
  const told: TrendPoint[] = [];
  const breaks = breaksOf(places, lang);
  const shares = new Set(trends.sharing.map((p) => p.id));
  const when = (p: TrendPoint): string => formatPeriod(p.figure.period, lang, p.figure.timeKind);
  const panels = places.map((s): PlacePanel => {
    const { place } = s;
    const add = (p: TrendPoint): number => {
      const id = `${place.id}/${p.figure.id}`;
      const { figure, measure } = p;
      const said = describe({ id, name: place.name[lang], drawn: p }, data.bylines, lang);
      marks.push(said.mark);
      table.push(said.row);
      told.push(p);
      return (
        points.push({
          mark: id,
          x: p.x,
          value: measure.value,
          interval: measure.interval,
          bound: measure.bound,
          kind: figure.timeKind,
          label: markLabel(measure, lang, magnitude),
          aside: false,
          others: said.others,
        }) - 1
      );
    };
    const own = s.points.map(add);
    const planned = s.plans.map(add);
    const last = s.points.at(-1) ?? s.plans.at(-1);
    const cut = breaks.filter(({ b }) => s.breaks.includes(b));
    return {
      id: place.id,
      name: place.short[lang] + (shares.has(place.id) ? ' †' : ''),
      latest: last ? charts[lang].dated(formatMeasure(last.measure, lang, magnitude), when(last)) : '',
      points: [...own, ...planned],
      runs: s.runs.map((run) => run.flatMap((i) => own[i] ?? [])),
      crossed: s.crossed.map((pair) => pair.flatMap((i) => own[i] ?? [])),
      breaks: cut.map(({ x, label }) => ({ x: midway(s.points, x), label })),
    };
  });
  const judged = judge({ pairs: places.flatMap((s) => s.pairs), others: drawn, bylines: data.bylines });
  const name = by === null ? indicator.name[lang] : charts[lang].by(indicator.name[lang], terms[lang].divisor[by]);
  const sentence = sentenceOf(trends, name, magnitude, lang);
  const title = w.titleOne(name, placesText([...places.map((s) => s.place), ...trends.missing], lang));
  const said = unitText(unit, magnitude, lang);
  return {
    kind: 'place-panels',
    height: heightOf,
    title,
    subtitle: [
      said === '' ? '' : charts[lang].unit(said),
      w.placePanelsSubtitle,
      how.own ? w.ownScale : w.sharedScale,
      how.scale === 'log' ? w.logScale : '',
    ]
      .filter((t) => t !== '')
      .join(' · '),
    summary: spoken(sentence),
    notes: notesOf(trends, breaks, points, judged, lang),
    judged,
    sources: sourceLine(allBehind(told), data.bylines, lang),
    marks,
    table,
    empty: drawn.length === 0 ? w.sentence.none(name) : null,
    panels,
    points,
    magnitude,
    shared: !how.own,
    scale: how.scale,
    sentence,
  };
}

/** A break is drawn midway between the points that it parts, so that it runs through neither. */
function midway(points: readonly TrendPoint[], at: number): number {
  const before = points.findLast((p) => p.x <= at);
  const after = points.find((p) => p.x > at);
  return before && after ? (before.x + after.x) / 2 : at;
}

/** How many places, over which years, and between which latest values; the two values lead to their evidence. */
function sentenceOf(trends: PlaceTrends, name: string, magnitude: Magnitude, lang: Lang): Sentence {
  const w = compare[lang];
  const { link, done } = linker();
  const latest = trends.places.flatMap((s) => {
    const last = s.points.at(-1);
    return last ? [{ place: s.place, last }] : [];
  });
  if (latest.length === 0) return done(trends.places.length > 0 ? w.sentence.plans(name) : w.sentence.none(name));
  const xs = trends.places.flatMap((s) => s.points).sort((a, b) => a.x - b.x);
  const [first, final] = [xs[0], xs.at(-1)];
  const period = (p: TrendPoint): string => formatPeriod(p.figure.period, lang, p.figure.timeKind);
  const value = ({ place, last }: (typeof latest)[number]): string =>
    w.sentence.value(
      place.short[lang],
      link(formatMeasure(last.measure, lang, magnitude), last.figure.id),
      period(last),
    );
  const sorted = [...latest].sort((a, b) => b.last.measure.value - a.last.measure.value);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!first || !final || !top || !bottom) return done('');
  if (top === bottom) return done(w.sentence.one(name, value(top)));
  return done(w.placePanelsSay(name, latest.length, period(first), period(final), value(top), value(bottom)));
}
