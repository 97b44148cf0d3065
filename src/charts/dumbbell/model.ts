import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import { judge, type Judged, type Pair } from '../../domain/rules/judge.ts';
import type { DumbbellSlice, End } from '../../domain/slice/dumbbell.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure, markLabel } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { allBehind, describe, sourceLine } from '../common/describe.ts';
import { placesText, unitText } from '../common/matrix.ts';
import { axisNotes, because, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, TableRow } from '../common/model.ts';
import { inOne, linker, type Sentence, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';

export interface DumbbellEnd {
  readonly mark: string;
  readonly row: number;
  /** The earlier of the two dates. */
  readonly earlier: boolean;
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly kind: TimeKind;
  /** Where it would stand by other sources. */
  readonly others: readonly number[];
  /** Stands at the left of the other, so that its label goes to the left. */
  readonly atLeft: boolean;
}

export interface DumbbellModel extends ChartModel {
  readonly kind: 'dumbbell';
  readonly height: HeightOf<DumbbellModel>;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly joined: boolean;
    readonly crossed: boolean;
  }[];
  readonly ends: readonly DumbbellEnd[];
  readonly magnitude: Magnitude;
  readonly scale: 'linear' | 'log';
  readonly sentence: Sentence;
}

function notesOf(slice: DumbbellSlice, ends: readonly DumbbellEnd[], judged: Judged, lang: Lang): Note[] {
  const w = compare[lang];
  const c = charts[lang];
  const cuts = new Map(slice.rows.flatMap((r) => (r.cut ? [[r.cut.at, r.cut] as const] : [])));
  const both = slice.rows.filter((r) => r.ends[0] && r.ends[1]);
  const unlike = both.some((r) => !r.joined && r.cut === null);
  const one = slice.rows.length - both.length;
  return [
    ...[...cuts.values()].map((cut) =>
      because(
        (judged.insisted ? w.dumbbellCrossed : w.dumbbellCut)(formatPeriod(cut.at, lang), cut.note[lang]),
        'break',
      ),
    ),
    ...(judged.insisted ? [because(c.crossed, 'insisted')] : []),
    ...(unlike ? [because(w.dumbbellUnlike, 'time_kind', 'part_year')] : []),
    ...(slice.dates ?? []).flatMap((date, at) =>
      axisNotes(judged, at, lang).map((n) => ({ ...n, text: w.noted(formatPeriod(date, lang), n.text) })),
    ),
    // Those at neither date are named here in words of their own: this chart has no pale dots.
    ...wholeNotes(judged, lang, '', lineBeside(ends)).filter((n) => !n.reasons?.includes('faded')),
    ...(slice.faded.length > 0
      ? [
          {
            ...because(w.dumbbellOther(slice.faded.length), 'faded'),
            places: slice.faded.map((p) => ({ id: p.id, name: p.short[lang] })),
          },
        ]
      : []),
    ...(one > 0 ? [{ text: w.dumbbellOne(one) }] : []),
    ...(ends.some((e) => e.bound !== 'exact') ? [{ text: w.dotBounds }] : []),
    ...(slice.by === null ? [] : [{ text: c.divisorNote(terms[lang].divisorNoun[slice.by]) }]),
    ...(slice.missing.length > 0
      ? [
          {
            text: c.missingChosenNote(slice.missing.length),
            places: slice.missing.map((p) => ({ id: p.id, name: p.short[lang] })),
          },
        ]
      : []),
  ];
}

/** Chosen places at two dates; the dots are joined only where the series allows it. */
export function toModel(
  slice: DumbbellSlice,
  data: Pick<Dataset, 'bylines'>,
  scale: 'linear' | 'log',
  lang: Lang,
): DumbbellModel {
  const w = compare[lang];
  const all = slice.rows.flatMap((r) => r.ends.flatMap((e) => (e ? [e] : [])));
  const unit = all[0]?.measure.unit ?? slice.indicator.unit;
  const magnitude = magnitudeForAll(
    all.map((e) => e.measure.value),
    unit,
    lang,
    slice.by !== null,
  );
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const values: End[] = [];
  const ends: DumbbellEnd[] = [];
  const axes: [End[], End[]] = [[], []];
  slice.rows.forEach((r, row) => {
    const add = (end: End | null, other: End | null, earlier: boolean): void => {
      if (!end) return;
      const { figure, measure } = end;
      (earlier ? axes[0] : axes[1]).push(end);
      const id = `${r.place.id}/${earlier ? 'from' : 'to'}`;
      const said = describe({ id, name: r.place.name[lang], drawn: end }, data.bylines, lang);
      marks.push(said.mark);
      table.push(said.row);
      values.push(end);
      const before =
        other !== null && (measure.value < other.measure.value || (measure.value === other.measure.value && earlier));
      ends.push({
        mark: id,
        row,
        earlier,
        label: markLabel(measure, lang, magnitude),
        value: measure.value,
        interval: measure.interval,
        bound: measure.bound,
        kind: figure.timeKind,
        others: said.others.filter((v) => v > 0 || scale === 'linear'),
        atLeft: before,
      });
    };
    add(r.ends[0], r.ends[1], true);
    add(r.ends[1], r.ends[0], false);
  });
  const judged = judge({
    axes,
    pairs: slice.rows.flatMap((r): Pair[] => {
      const [a, b] = r.ends;
      return a && b ? [{ a, b, purpose: 'line', drawn: r.joined }] : [];
    }),
    faded: slice.faded,
    bylines: data.bylines,
  });
  const name =
    slice.by === null
      ? slice.indicator.name[lang]
      : charts[lang].by(slice.indicator.name[lang], terms[lang].divisor[slice.by]);
  const places = placesText([...slice.rows.map((r) => r.place), ...slice.faded, ...slice.missing], lang);
  const both = slice.rows.filter((r) => r.ends[0] && r.ends[1]);
  const kind = all[0]?.figure.timeKind;
  const [a, b] = (slice.dates ?? ['', '']).map((d) => (d === '' ? '' : formatPeriod(d, lang, kind)));
  const [top] = both;
  const { link, done } = linker();
  const moved =
    top?.joined && top.ends[0] && top.ends[1]
      ? w.dumbbellMost(
          top.place.short[lang],
          link(formatMeasure(top.ends[0].measure, lang, magnitude), top.ends[0].figure.id),
          link(formatMeasure(top.ends[1].measure, lang, magnitude), top.ends[1].figure.id),
        )
      : '';
  const said = unitText(unit, magnitude, lang);
  const [from = '', to = ''] = [a, b];
  const sentence = done(
    inOne(
      [slice.dates && all.length > 0 ? w.dumbbellSummary(slice.rows.length, both.length, from, to) : '', moved],
      lang,
    ),
  );
  return {
    kind: 'dumbbell',
    height: heightOf,
    title: slice.dates ? w.dumbbellTitle(name, from, to, places) : w.titleOne(name, places),
    subtitle: [
      said === '' ? '' : charts[lang].unit(said),
      slice.dates ? w.dumbbellSubtitle(from, to) : '',
      scale === 'log' ? w.logScale : '',
    ]
      .filter((t) => t !== '')
      .join(' · '),
    summary: spoken(sentence),
    notes: notesOf(slice, ends, judged, lang),
    judged,
    sources: sourceLine(allBehind(values), data.bylines, lang),
    marks,
    table,
    empty: all.length === 0 ? w.dumbbellNone : null,
    rows: slice.rows.map((r) => ({ id: r.place.id, name: r.place.short[lang], joined: r.joined, crossed: r.crossed })),
    ends,
    magnitude,
    scale,
    sentence,
  };
}
