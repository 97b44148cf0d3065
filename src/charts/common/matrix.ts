import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import type { Place } from '../../domain/place.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { RankRow } from '../../domain/slice/rank.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { markLabel } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import type { Judged } from '../../domain/rules/judge.ts';
import { columnName } from './compareSentence.ts';
import { allBehind, describe, sourceLine } from './describe.ts';
import { axisNotes, because, type Beside, wholeNotes } from './judgedNotes.ts';
import { TEXT } from './lines.ts';
import type { ChartModel, Mark, Note, TableRow } from './model.ts';
import { textWidth } from './text.ts';

/** One drawn value: which row and column it stands in, and how it is written. */
export interface Cell {
  readonly mark: string;
  readonly place: string;
  readonly row: number;
  readonly column: number;
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
  readonly kind: TimeKind;
}

export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly magnitude: Magnitude;
  readonly rate: boolean;
  /** Values of one column are of different dates, so each says its own. */
  readonly mixed: boolean;
}

/** Places by indicators: what dot plot, heat table and small multiples draw in their own ways. */
export interface Matrix {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  /** Width of the longest name, px. */
  readonly widest: number;
  readonly columns: readonly MatrixColumn[];
  /** Row by row, or panel by panel in the order of each. */
  readonly cells: readonly Cell[];
  /** Where nothing is drawn, said so that a gap is not taken for a zero. `other`: known, but of a date not asked for. */
  readonly gaps: readonly { readonly row: number; readonly column: number; readonly other: boolean }[];
}

/** Magnitude and unit in words: 万亿元, million people. */
export function unitText(unit: string, magnitude: Magnitude, lang: Lang): string {
  const u = unitOf(unit);
  if (u.kind === 'percent') return u.name[lang];
  return `${magnitude.word.trim()}${lang === 'en' && magnitude.word ? ' ' : ''}${u.name[lang]}`.trim();
}

/** The chosen places in few words: up to three by name, else the first two and how many. */
export function placesText(places: CompareSlice['places'], lang: Lang): string {
  const names = places.slice(0, places.length > 3 ? 2 : 3).map((p) => p.short[lang]);
  const joined = names.join(charts[lang].comma);
  return places.length > 3 ? compare[lang].andMorePlaces(joined, places.length) : joined;
}

export function comparedTitle(slice: CompareSlice, lang: Lang): string {
  const w = compare[lang];
  const places = placesText(slice.places, lang);
  const [only, ...more] = slice.columns;
  if (only && more.length === 0) return w.titleOne(columnName(only, lang), places);
  const names = slice.columns.slice(0, 3).map((c) => c.indicator.short?.[lang] ?? columnName(c, lang));
  const joined = names.join(charts[lang].comma);
  return w.titleOne(slice.columns.length > 3 ? w.andMoreIndicators(joined, slice.columns.length) : joined, places);
}

/** The values of each column as they are judged: its facts and plans. */
export function axesOf(slice: CompareSlice): RankRow[][] {
  return slice.columns.map((c) => [...c.cells.values()].filter((r) => !r.faded));
}

/** The places that are known in no column at the dates asked for, but in some at others. */
export function fadedOf(slice: CompareSlice): Place[] {
  return [...new Set(slice.columns.flatMap((c) => c.slice.faded.map((r) => r.place)))];
}

/** The notes of one column, named by its indicator where there are several. */
function columnNotes(slice: CompareSlice, at: number, judged: Judged, lang: Lang): Note[] {
  const column = slice.columns[at];
  if (!column) return [];
  const { undivided } = column.slice;
  const notes = [
    ...axisNotes(judged, at, lang),
    ...(undivided.length > 0
      ? [{ text: charts[lang].undividedNote(undivided.map((p) => p.short[lang]).join(charts[lang].comma)) }]
      : []),
  ];
  const name = column.indicator.short?.[lang] ?? column.indicator.name[lang];
  return slice.columns.length > 1 ? notes.map((n) => ({ ...n, text: compare[lang].noted(name, n.text) })) : notes;
}

/** The notes that every drawing of a matrix needs; `bounds` says how this one draws them, `sign` how it marks a dispute. */
export function matrixNotes(
  slice: CompareSlice,
  judged: Judged,
  bounds: string,
  lang: Lang,
  sign: Beside = null,
): Note[] {
  const c = charts[lang];
  const w = compare[lang];
  const drawn = slice.columns.flatMap((col) => [...col.cells.values()]);
  const plans = drawn.filter((r) => r.figure.timeKind === 'plan').length;
  const [by] = slice.columns.flatMap((col) => (col.slice.by === null ? [] : [col.slice.by]));
  const texts = [
    drawn.some((r) => r.measure.bound !== 'exact') ? bounds : '',
    by ? c.divisorNote(terms[lang].divisorNoun[by]) : '',
    slice.asCounted.length > 0 ? w.asCounted(slice.asCounted.map((i) => i.name[lang]).join(c.comma)) : '',
  ].filter((t) => t !== '');
  return [
    ...texts.map((text) => ({ text })),
    ...wholeNotes(judged, lang, '† ', sign),
    ...(plans > 0 ? [because(c.plansNote(plans), 'plan')] : []),
    ...slice.columns.flatMap((_, at) => columnNotes(slice, at, judged, lang)),
    ...slice.columns
      .filter((col) => col.missing.length > 0)
      .map((col) => ({
        text: w.missingOf(col.indicator.short?.[lang] ?? col.indicator.name[lang], col.missing.length),
        places: col.missing.map((p) => ({ id: p.id, name: p.short[lang] })),
      })),
  ];
}

/**
 * Rows, columns and drawn values of a comparison, with their marks and table. `order`: row by row of the first column's
 * order, or each column in an order of its own (row numbers are then within the column).
 */
export function matrixOf(
  slice: CompareSlice,
  data: Pick<Dataset, 'bylines'>,
  order: 'rows' | 'columns',
  lang: Lang,
): Matrix & Pick<ChartModel, 'marks' | 'table' | 'sources'> {
  const used = slice.places.filter((p) => slice.columns.some((c) => c.cells.has(p.id)));
  const columns = slice.columns.map((c): MatrixColumn => {
    const drawn = [...c.cells.values()];
    const unit = drawn[0]?.measure.unit ?? c.indicator.unit;
    const magnitude = magnitudeForAll(
      drawn.map((r) => r.measure.value),
      unit,
      lang,
      c.slice.by !== null,
    );
    return {
      id: c.indicator.id,
      title: c.indicator.short?.[lang] ?? columnName(c, lang),
      unit: unitText(unit, magnitude, lang),
      magnitude,
      rate: c.rate,
      mixed: new Set(drawn.map((r) => r.figure.period)).size > 1,
    };
  });
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const cells: Cell[] = [];
  const values: RankRow[] = [];
  const add = (row: RankRow, at: number, column: number): void => {
    const c = slice.columns[column];
    const head = columns[column];
    if (!c || !head) return;
    const id = `${head.id}/${row.key}`;
    const name =
      slice.columns.length > 1 ? compare[lang].noted(row.place.short[lang], head.title) : row.place.name[lang];
    const rank = row.rank;
    const extra =
      rank && rank.of > 1
        ? [
            rank.from === rank.to
              ? charts[lang].rank(rank.from, rank.of)
              : charts[lang].rankSpan(rank.from, rank.to, rank.of),
          ]
        : [];
    const { figure, measure, place } = row;
    const said = describe({ id, name, drawn: row, extra }, data.bylines, lang);
    marks.push(said.mark);
    table.push(said.row);
    values.push(row);
    const plan = figure.timeKind === 'plan';
    const label = markLabel(measure, lang, head.magnitude);
    cells.push({
      mark: id,
      place: place.id,
      row: at,
      column,
      label: plan ? charts[lang].planned(label) : label,
      period: formatPeriod(figure.period, lang, figure.timeKind),
      value: measure.value,
      interval: measure.interval,
      bound: measure.bound,
      plan,
      faded: row.faded,
      others: said.others,
      kind: figure.timeKind,
    });
  };
  if (order === 'rows')
    used.forEach((place, at) => {
      slice.columns.forEach((c, column) => {
        const row = c.cells.get(place.id);
        if (row) add(row, at, column);
      });
    });
  else
    slice.columns.forEach((c, column) => {
      const others = [...c.slice.faded, ...c.slice.plans].filter((r) => c.cells.get(r.place.id) === r);
      const listed = [...c.slice.rows, ...others];
      for (const [at, row] of listed.filter((r) => r.holder === null).entries()) add(row, at, column);
    });
  const shares = new Set(
    slice.columns.flatMap((c) =>
      [...c.cells.values()].filter((r) => r.sharesGroundWith.length > 0).map((r) => r.place.id),
    ),
  );
  const rows = used.map((p) => ({ id: p.id, name: p.short[lang] + (shares.has(p.id) ? ' †' : '') }));
  return {
    rows,
    widest: Math.max(24, ...rows.map((r) => textWidth(r.name, TEXT))),
    columns,
    cells,
    gaps: used.flatMap((place, row) =>
      slice.columns.flatMap((c, column) =>
        c.cells.has(place.id) ? [] : [{ row, column, other: c.slice.faded.some((r) => r.place.id === place.id) }],
      ),
    ),
    marks,
    table,
    sources: sourceLine(allBehind(values), data.bylines, lang),
  };
}
