import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import type { RankRow, RankSlice } from '../../domain/slice/rank.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure, markLabel } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { terms } from '../../i18n/terms.ts';
import { judge, type Judged } from '../../domain/rules/judge.ts';
import { allBehind, describe, sourceLine } from '../common/describe.ts';
import { axisNotes, because, type Beside, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, TableRow } from '../common/model.ts';
import { heightOf } from './height.ts';

export interface BarRow {
  readonly mark: string;
  readonly name: string;
  /** The rank, or the span of ranks that the bounds leave open: `2–4`; '' where there is none to tell. */
  readonly rank: string;
  /** A second line: whose it is, or period and wording where few rows leave room. */
  readonly detail: string;
  readonly label: string;
  readonly period: string;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly plan: boolean;
  /** Of another date than the reader accepts: drawn pale. */
  readonly faded: boolean;
  /** What other sources say of the same, where they differ; only of values as counted. */
  readonly others: readonly number[];
  /** Chosen, context, or of another time kind than the indicator usually is: then it must not look like the rest. */
  readonly tone: 'accent' | 'context' | 'other';
  readonly kind: TimeKind;
}

export interface RankedBarsModel extends ChartModel {
  readonly kind: 'ranked-bars';
  readonly height: HeightOf<RankedBarsModel>;
  readonly rows: readonly BarRow[];
  /** The municipality's own value, where it can be compared with a single place's (rates). */
  readonly reference: { readonly mark: string; readonly value: number; readonly label: string } | null;
  /** Few rows: each gets more room and says more. */
  readonly roomy: boolean;
  /** Rows are of different dates, so each says its own. */
  readonly mixedPeriods: boolean;
  /** That of the labels. */
  readonly magnitude: Magnitude;
}

/** Up to this many rows a chart says more of each. */
const FEW = 3;

function nameOf(row: RankRow, lang: Lang): string {
  if (row.holder) return row.holder[lang];
  // In English the kind of each place is one long word that would repeat in every row.
  return lang === 'en' || row.place.kind === 'zone' ? row.place.short[lang] : row.place.name[lang];
}

function toneOf(row: RankRow, slice: RankSlice, chosen: ReadonlySet<string>): BarRow['tone'] {
  if (row.figure.timeKind !== 'plan' && row.figure.timeKind !== slice.indicator.timeKind) return 'other';
  return chosen.size === 0 || chosen.has(row.place.id) ? 'accent' : 'context';
}

function rankLine(row: RankRow, lang: Lang): string[] {
  const r = row.rank;
  if (!r || r.of < 2) return [];
  const w = charts[lang];
  return [r.from === r.to ? w.rank(r.from, r.of) : w.rankSpan(r.from, r.to, r.of)];
}

/** The same in figures, for the column of ranks. */
function rankText({ rank }: RankRow): string {
  if (!rank || rank.of < 2) return '';
  return rank.from === rank.to ? `${rank.from}` : `${rank.from}–${rank.to}`;
}

function summaryOf(slice: RankSlice, lang: Lang, magnitude: Magnitude): string {
  const w = charts[lang];
  const { rows } = slice;
  const [a, b] = rows;
  const value = (r: RankRow): string => formatMeasure(r.measure, lang, magnitude);
  const period = (r: RankRow): string => formatPeriod(r.figure.period, lang, r.figure.timeKind);
  if (!a) return slice.plans.length > 0 ? w.plansOnly(slice.plans.length) : '';
  if (a.holder) return w.holdersSummary(nameOf(a, lang), value(a), rows.length);
  if (!b) return w.rankOne(nameOf(a, lang), value(a), period(a));
  if (rows.length === 2)
    return w.rankTwo(nameOf(a, lang), w.dated(value(a), period(a)), nameOf(b, lang), w.dated(value(b), period(b)));
  const among = (slice.years.length > 1 ? w.mixedDates : w.oneDate)(rows.length);
  if (a.rank?.to === 1) return w.rankCertain(nameOf(a, lang), value(a), period(a), among);
  const first = rows
    .filter((r) => r.rank?.from === 1)
    .map((r) => w.dated(w.named(nameOf(r, lang), value(r)), period(r)));
  return first.length <= 4
    ? w.rankUndecided(first.join(w.comma), among)
    : w.rankMany(nameOf(a, lang), value(a), first.length, among);
}

function notesOf(slice: RankSlice, judged: Judged, beside: Beside, lang: Lang): Note[] {
  const w = charts[lang];
  const { rows, plans, missing } = slice;
  const notes: Note[] = [];
  const add = (when: boolean, text: string): void => {
    if (when) notes.push({ text });
  };
  notes.push(...axisNotes(judged, 0, lang));
  add(
    [...rows, ...plans].some((r) => r.measure.bound !== 'exact'),
    w.boundsNote,
  );
  notes.push(...wholeNotes(judged, lang, '† ', beside));
  if (plans.length > 0) notes.push(because(w.plansNote(plans.length), 'plan'));
  // All of one kind, and it is not the usual one.
  const [first] = rows;
  const mixed = rows.some((r) => r.figure.timeKind !== first?.figure.timeKind);
  if (first && !mixed && first.figure.timeKind !== slice.indicator.timeKind)
    add(true, w.kindNote(terms[lang].timeKind[first.figure.timeKind]));
  add(slice.by !== null, slice.by === null ? '' : w.divisorNote(terms[lang].divisorNoun[slice.by]));
  add(slice.undivided.length > 0, w.undividedNote(slice.undivided.map((p) => p.short[lang]).join(w.comma)));
  if (missing.length > 0 && slice.indicator.compares !== 'holder') {
    notes.push({
      text: slice.chosen > 0 ? w.missingChosenNote(missing.length) : w.missingNote(missing.length, slice.frameSize),
      places: missing.map((p) => ({ id: p.id, name: p.short[lang] })),
    });
  }
  return notes;
}

function subtitleOf(slice: RankSlice, unit: string, magnitude: Magnitude, lang: Lang): string {
  const w = charts[lang];
  const years = slice.years;
  const [first, last] = [years[0], years.at(-1)];
  const period =
    first && last
      ? first === last
        ? w.oneYear(String(first.year))
        : w.yearsSpan(String(first.year), String(last.year))
      : '';
  const u = unitOf(unit);
  const said = (
    u.kind === 'percent'
      ? u.name[lang]
      : `${magnitude.word.trim()}${lang === 'en' && magnitude.word ? ' ' : ''}${u.name[lang]}`
  ).trim();
  return [said === '' ? '' : w.unit(said), period, slice.indicator.definition[lang]]
    .filter((s) => s !== '')
    .join(' · ');
}

/** The row of the city's value in the table: its line is no mark. */
const REFERENCE = 'city';

/**
 * The ranked comparison as words and rows. `chosen` are the places that stand out; without any, all do.
 * All values are written in one magnitude, that of the largest.
 */
export function toModel(
  slice: RankSlice,
  data: Pick<Dataset, 'bylines'>,
  chosen: ReadonlySet<string>,
  lang: Lang,
): RankedBarsModel {
  const w = charts[lang];
  const pale = slice.pale ? slice.faded : [];
  const all = [...slice.rows, ...pale, ...slice.plans];
  const unit = all[0]?.measure.unit ?? slice.indicator.unit;
  const magnitude = magnitudeForAll(
    all.map((r) => r.measure.value),
    unit,
    lang,
    slice.by !== null,
  );
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const mixed =
    slice.years.length > 1 ||
    slice.plans.length + pale.length > 0 ||
    slice.rows.some((r) => r.figure.timeKind !== slice.indicator.timeKind);
  const roomy = all.length <= FEW;
  const rows = all.map((r): BarRow => {
    const plan = r.figure.timeKind === 'plan';
    const name = nameOf(r, lang) + (r.holder === null && r.sharesGroundWith.length > 0 ? ' †' : '');
    const id = plan ? `plan:${r.key}` : r.key;
    const said = describe({ id, name: nameOf(r, lang), drawn: r, extra: rankLine(r, lang) }, data.bylines, lang);
    marks.push(said.mark);
    table.push(said.row);
    const tone = toneOf(r, slice, chosen);
    const dated = formatPeriod(r.figure.period, lang, r.figure.timeKind);
    const period = tone === 'other' ? `${dated} · ${terms[lang].timeKind[r.figure.timeKind]}` : dated;
    return {
      mark: id,
      name,
      rank: rankText(r),
      detail: r.holder ? r.place.short[lang] : roomy ? `${period} · ${w.asWritten(r.figure.asWritten)}` : '',
      label: plan ? w.planned(markLabel(r.measure, lang, magnitude)) : markLabel(r.measure, lang, magnitude),
      period,
      value: r.measure.value,
      interval: r.measure.interval,
      bound: r.measure.bound,
      plan,
      faded: r.faded,
      others: said.others,
      tone,
      kind: r.figure.timeKind,
    };
  });
  const judged = judge({
    axes: [[...slice.rows, ...slice.plans]],
    faded: slice.faded.map((r) => r.place),
    bylines: data.bylines,
  });
  const rate = !slice.indicator.additive || (slice.by !== null && slice.by !== 'city');
  const city = rate && slice.rows.length > 1 ? slice.city : null;
  // A number beside the line that no bar has: its row says where it is from.
  if (city) table.push(describe({ id: REFERENCE, name: city.place.name[lang], drawn: city }, data.bylines, lang).row);
  const title =
    slice.indicator.compares === 'holder'
      ? w.holderTitle(slice.indicator.name[lang])
      : (slice.chosen > 0 ? w.rankTitleOf : w.rankTitle)(slice.indicator.name[lang]);
  return {
    kind: 'ranked-bars',
    height: heightOf,
    title: slice.by === null ? title : w.by(title, terms[lang].divisor[slice.by]),
    subtitle: subtitleOf(slice, unit, magnitude, lang),
    summary: summaryOf(slice, lang, magnitude),
    notes: notesOf(slice, judged, lineBeside(rows), lang),
    judged,
    sources: sourceLine(allBehind([...all, ...(city ? [city] : [])]), data.bylines, lang),
    marks,
    table,
    empty: all.length > 0 ? null : slice.faded.length > 0 ? w.noneThen : w.noFigures(slice.indicator.name[lang]),
    rows,
    reference: city
      ? { mark: REFERENCE, value: city.measure.value, label: w.cityLine(markLabel(city.measure, lang, magnitude)) }
      : null,
    roomy,
    mixedPeriods: mixed,
    magnitude,
  };
}
