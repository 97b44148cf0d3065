import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { CompareColumn, CompareSlice } from '../../domain/slice/compare.ts';
import type { RankRow } from '../../domain/slice/rank.ts';
import type { Trail } from '../../domain/slice/trails.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { columnName } from '../common/compareSentence.ts';
import { allBehind, describe, sourceLine } from '../common/describe.ts';
import { fadedOf, matrixNotes, placesText, unitText } from '../common/matrix.ts';
import { lineBeside } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, TableRow } from '../common/model.ts';
import { linker, type Sentence, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';

export interface Coordinate {
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly label: string;
  /** Id of the figure that is its evidence. */
  readonly figure: string;
  /** Where it would stand by other sources. */
  readonly others: readonly number[];
}

export interface ScatterPoint {
  readonly mark: string;
  readonly name: string;
  readonly x: Coordinate;
  readonly y: Coordinate;
  /** The third indicator; null where it is unknown or none was asked for. */
  readonly size: number | null;
  /** Do sources differ on the third? Its area shows no spread, so that a sign does. */
  readonly differs: boolean;
  readonly chosen: boolean;
  /** One of its two values is of another date than the reader accepts: pale, and not in the sentence. */
  readonly faded: boolean;
}

export interface ScatterAxis {
  readonly title: string;
  readonly magnitude: Magnitude;
}

export interface ScatterModel extends ChartModel {
  readonly kind: 'scatter';
  readonly height: HeightOf<ScatterModel>;
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly sized: boolean;
  readonly scale: 'linear' | 'log';
  readonly sentence: Sentence;
  /** Where the places stood in the years before, up to the one shown. */
  readonly trails: readonly ScatterTrail[];
  /** What the axes must hold beside the points: all years, so that they stand still while the years pass. */
  readonly extent: { readonly x: readonly Coordinate[]; readonly y: readonly Coordinate[] };
}

export interface ScatterTrail {
  readonly chosen: boolean;
  readonly stops: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  readonly runs: readonly (readonly number[])[];
}

/** What is known of the same places in other years; `drawn`: as a line behind each point. */
export interface Course {
  readonly trails: readonly Trail[];
  readonly until: number;
  readonly drawn: boolean;
}

/** The trails up to the year shown: of the chosen places, or of all where none is chosen; a lone stop is no way. */
function trailsUntil(
  { trails, until, drawn }: Course,
  chosen: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): ScatterTrail[] {
  if (!drawn) return [];
  // A way that ends at no point would be no one's.
  const wanted = trails.filter((t) => shown.has(t.place.id) && (chosen.size === 0 || chosen.has(t.place.id)));
  return wanted.flatMap((t): ScatterTrail[] => {
    const stops = t.stops.filter((s) => s.year <= until);
    if (stops.length < 2) return [];
    return [
      {
        chosen: chosen.has(t.place.id),
        stops: stops.map((s) => ({ year: s.year, x: s.x.measure.value, y: s.y.measure.value })),
        runs: t.runs.map((run) => run.filter((i) => i < stops.length)).filter((run) => run.length > 1),
      },
    ];
  });
}

/** The row of a fact, faded or not; plans have no place in a cloud of facts. */
function fact(column: CompareColumn, place: string): RankRow | null {
  const row = column.cells.get(place);
  return row && row.figure.timeKind !== 'plan' ? row : null;
}

/** Is the place known in the column at all, at whatever date? */
function known(column: CompareColumn, place: string): boolean {
  return fact(column, place) !== null || column.slice.faded.some((r) => r.place.id === place);
}

function axisOf(column: CompareColumn, lang: Lang): ScatterAxis {
  const { slice } = column;
  const rows = [...slice.rows, ...(slice.pale ? slice.faded : [])];
  const unit = rows[0]?.measure.unit ?? column.indicator.unit;
  // Ticks are round: the largest alone decides how they are written.
  const largest = Math.max(0, ...rows.map((r) => r.measure.value));
  const magnitude = magnitudeForAll([largest], unit, lang, true);
  const said = unitText(unit, magnitude, lang);
  return { title: said === '' ? columnName(column, lang) : charts[lang].by(columnName(column, lang), said), magnitude };
}

/**
 * Two indicators against each other, a third as the area of the circle; `chosen` stands out. Null where the comparison has
 * fewer than two indicators.
 */
export function toModel(
  slice: CompareSlice,
  data: Pick<Dataset, 'bylines'>,
  how: { readonly scale: 'linear' | 'log'; readonly chosen: ReadonlySet<string>; readonly course?: Course },
  lang: Lang,
): ScatterModel | null {
  const [cx, cy, cs] = slice.columns;
  if (!cx || !cy) return null;
  const w = compare[lang];
  const [x, y] = [axisOf(cx, lang), axisOf(cy, lang)];
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const values: RankRow[] = [];
  const axes = new Map(slice.columns.map((c): [CompareColumn, RankRow[]] => [c, []]));
  const points: ScatterPoint[] = [];
  const coordinate = (row: Pick<RankRow, 'measure' | 'figure'>, others: readonly number[] = []): Coordinate => ({
    value: row.measure.value,
    interval: row.measure.interval,
    bound: row.measure.bound,
    label: formatMeasure(row.measure, lang),
    figure: row.figure.id,
    others,
  });
  for (const place of slice.places) {
    const [rx, ry] = [fact(cx, place.id), fact(cy, place.id)];
    if (!rx || !ry) continue;
    const faded = rx.faded || ry.faded;
    const third = cs ? fact(cs, place.id) : null;
    const rs = third?.faded ? null : third;
    const shown: [CompareColumn, RankRow][] = [
      [cx, rx],
      [cy, ry],
      ...(cs && rs ? [[cs, rs] satisfies [CompareColumn, RankRow]] : []),
    ];
    const others: number[][] = [];
    const lines = shown.map(([column, row]) => {
      const name = w.noted(place.short[lang], columnName(column, lang));
      const id = `${place.id}/${column.indicator.id}`;
      const { figure, measure } = row;
      const said = describe({ id, name, drawn: row }, data.bylines, lang);
      table.push(said.row);
      // Nothing below zero has a place on a log axis.
      others.push(said.others.filter((v) => v > 0 || how.scale === 'linear'));
      if (!row.faded) axes.get(column)?.push(row);
      values.push(row);
      const value = formatMeasure(measure, lang);
      const period = formatPeriod(figure.period, lang, figure.timeKind);
      return w.noted(columnName(column, lang), charts[lang].dated(value, period));
    });
    // The two values are of two figures: the point opens that of the height, as every other chart does; the table opens both.
    marks.push({ id: place.id, figure: ry.figure.id, place: place.id, head: place.name[lang], lines });
    points.push({
      mark: place.id,
      name: place.short[lang],
      x: coordinate(rx, others[0]),
      y: coordinate(ry, others[1]),
      size: rs && rs.measure.value > 0 ? rs.measure.value : null,
      differs: (others[2]?.length ?? 0) > 0,
      chosen: how.chosen.has(place.id) && !faded,
      faded,
    });
  }
  // Small circles lie over large ones: what is listed later is drawn later.
  const sizes = new Map(points.map((p) => [p.mark, p.size ?? 0]));
  points.sort((a, b) => (sizes.get(b.mark) ?? 0) - (sizes.get(a.mark) ?? 0));
  marks.sort((a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0));
  const drawn = new Set(points.map((p) => p.mark));
  // What is known at other dates is named as that, not as missing.
  const missing = slice.places.filter((p) => !drawn.has(p.id) && !(known(cx, p.id) && known(cy, p.id)));
  const solid = points.filter((p) => !p.faded);
  const most = (of: 'x' | 'y'): ScatterPoint | undefined => [...solid].sort((a, b) => b[of].value - a[of].value)[0];
  const below = how.scale === 'log' ? points.filter((p) => p.x.value <= 0 || p.y.value <= 0).length : 0;
  const [nx, ny] = [columnName(cx, lang), columnName(cy, lang)];
  // What is missing is said once for the plane, not column by column.
  const judged = judge({
    axes: [...axes.values()].slice(0, 3),
    faded: fadedOf(slice),
    bylines: data.bylines,
  });
  const beside = lineBeside(points.flatMap((p) => [p.x, p.y]));
  const notes = matrixNotes({ ...slice, columns: slice.columns.slice(0, 3) }, judged, '', lang, beside).filter(
    (n) => n.places === undefined || n.reasons !== undefined,
  );
  const { link, done } = linker();
  const told = (p: ScatterPoint | undefined, of: 'x' | 'y'): string =>
    p ? charts[lang].dated(p.name, link(p[of].label, p[of].figure)) : '';
  const sentence =
    solid.length > 0
      ? done(w.scatterSummary(solid.length, nx, ny, told(most('x'), 'x'), told(most('y'), 'y')))
      : points.length > 0
        ? done(w.scatterNoneThen)
        : [];
  const ends = new Set(solid.map((p) => p.mark));
  const trails = how.course ? trailsUntil(how.course, how.chosen, ends) : [];
  const years = trails.flatMap((t) => t.stops.map((s) => s.year));
  return {
    kind: 'scatter',
    height: heightOf,
    title: w.scatterTitle(
      nx,
      ny,
      placesText(how.course ? slice.places.filter((p) => drawn.has(p.id)) : slice.places, lang),
    ),
    subtitle: how.scale === 'log' ? w.logScale : '',
    summary: spoken(sentence),
    notes: [
      { text: w.scatterRead, onScreen: w.scatterOnScreen },
      ...(cs ? [{ text: w.scatterSize(columnName(cs, lang)) }] : []),
      { text: w.scatterDates },
      ...(years.length > 0 ? [{ text: w.scatterTrail(String(Math.min(...years)), String(Math.max(...years))) }] : []),
      ...notes,
      ...(points.some((p) => p.differs) ? [{ text: charts[lang].conflictMark.sign }] : []),
      ...(below > 0 ? [{ text: w.belowLog(below) }] : []),
      ...(missing.length > 0
        ? [{ text: w.scatterMissing(missing.length), places: missing.map((p) => ({ id: p.id, name: p.short[lang] })) }]
        : []),
    ],
    sources: sourceLine(allBehind(values), data.bylines, lang),
    marks,
    table,
    judged,
    empty: points.length > 0 ? null : judged.faded.length > 0 ? w.scatterNoneThen : w.scatterNone,
    points,
    x,
    y,
    sized: cs !== undefined,
    scale: how.scale,
    sentence,
    trails,
    extent: {
      x: (how.course?.trails ?? []).flatMap((t) => t.stops.map((s) => coordinate(s.x))),
      y: (how.course?.trails ?? []).flatMap((t) => t.stops.map((s) => coordinate(s.y))),
    },
  };
}
