import type { Dataset } from '../../domain/dataset.ts';
import { type Interval, sum } from '../../domain/interval.ts';
import { judge, type Judgeable } from '../../domain/rules/judge.ts';
import type { PartsSlice } from '../../domain/slice/parts.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { parts as partsWords } from '../../i18n/parts.ts';
import { describe, partName, sourceLine } from '../common/describe.ts';
import { axisNotes, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, TableRow } from '../common/model.ts';
import { heightOf } from './height.ts';

export interface PartRow {
  readonly mark: string;
  readonly name: string;
  readonly label: string;
  /** Share of the total in words; empty for the total. */
  readonly share: string;
  /** Where its bar begins: the sum of the parts before it, so that the last one ends at the total where they close. */
  readonly start: number;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly total: boolean;
  /** Where it would stand by other sources. */
  readonly others: readonly number[];
}

export interface PartsModel extends ChartModel {
  readonly kind: 'parts';
  readonly height: HeightOf<PartsModel>;
  /** The total first, then the parts, largest first. */
  readonly rows: readonly PartRow[];
  /** Total less parts, where they do not close; null where they do. */
  readonly rest: { readonly value: number; readonly label: string } | null;
  /** That of the labels. */
  readonly magnitude: Magnitude;
}

/** A stated total and its parts. Shares are derived from both and carry both as evidence. */
export function toModel(slice: PartsSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): PartsModel {
  const w = charts[lang];
  const p = partsWords[lang];
  const { figure, indicator, total, parts, place } = slice;
  const magnitude = magnitudeForAll([total.value], total.unit, lang);
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const rows: PartRow[] = [];
  // The source says that the parts are of one count, so they are judged as that.
  const shown: Judgeable[] = [];
  const add = (
    item: Pick<Judgeable, 'figure' | 'measure' | 'choice'> & { name: string; share: string; start: number },
    isTotal: boolean,
  ): void => {
    const extra = item.share === '' ? [] : [p.share(item.share)];
    const drawn: Judgeable = { indicator, place, ...item };
    const said = describe({ id: item.figure.id, name: item.name, drawn, extra }, data.bylines, lang);
    shown.push(drawn);
    marks.push(said.mark);
    table.push(said.row);
    rows.push({
      mark: item.figure.id,
      name: item.name,
      label: formatMeasure(item.measure, lang, magnitude),
      share: item.share,
      start: item.start,
      value: item.measure.value,
      interval: item.measure.interval,
      bound: item.measure.bound,
      total: isTotal,
      others: said.others,
    });
  };
  add({ figure, measure: total, choice: slice.choice, name: p.totalRow, share: '', start: 0 }, true);
  let start = 0;
  for (const part of parts) {
    const share = part.share ? formatMeasure(part.share, lang) : '';
    add(
      {
        figure: part.figure,
        measure: part.measure,
        choice: part.choice,
        name: partName(part.figure, part.indicator, lang, figure),
        share,
        start,
      },
      false,
    );
    start += part.measure.value;
  }
  const together = sum(parts.map((p) => p.measure.interval));
  const closes = slice.rest !== null && slice.rest.lo <= 0 && slice.rest.hi >= 0;
  const difference = total.value - (together.lo + Math.min(together.hi, Number.MAX_VALUE)) / 2;
  const rest = closes
    ? null
    : {
        value: difference,
        label: formatMeasure({ ...total, value: Math.abs(difference), bound: 'exact' }, lang, magnitude),
      };
  const notes: Note[] = [{ text: rest ? p.partsOpen(rest.label) : p.partsClose }];
  if (rows.some((r) => r.bound !== 'exact')) notes.push({ text: w.boundsNote });
  const shorten = rows
    .filter((r) => !r.total)
    .map((r) => p.partItem(r.name, r.label))
    .join(w.comma);
  const judged = judge({ axes: [shown], bylines: data.bylines });
  notes.push(...axisNotes(judged, 0, lang), ...wholeNotes(judged, lang, '', lineBeside(rows)));
  return {
    kind: 'parts',
    height: heightOf,
    title: p.partsTitle(
      [place.short[lang], figure.holder?.[lang] ?? ''].filter((s) => s !== '').join(' · '),
      indicator.name[lang],
    ),
    subtitle: [w.unit(unitOf(total.unit).name[lang]), formatPeriod(figure.period, lang, figure.timeKind)].join(' · '),
    summary: p.partsSummary(formatMeasure(total, lang, magnitude), shorten),
    notes,
    judged,
    sources: sourceLine([figure, ...parts.map((p) => p.figure)], data.bylines, lang),
    marks,
    table,
    empty: null,
    rows,
    rest,
    magnitude,
  };
}
