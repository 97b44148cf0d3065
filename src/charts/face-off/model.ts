import type { Dataset } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { FaceOff } from '../../domain/slice/faceOff.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { relationText } from '../../format/relation.ts';
import { compare } from '../../i18n/compare.ts';
import { describe, sourceLine } from '../common/describe.ts';
import { wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf } from '../common/model.ts';
import { heightOf } from './height.ts';

/** An indicator that both places have. */
interface Row {
  readonly id: string;
  readonly name: string;
  /** How the two relate, in words. */
  readonly relation: string;
  /** That they are of different years; '' where they are not. */
  readonly apart: string;
}

interface Cell {
  readonly mark: string;
  readonly row: number;
  readonly column: 0 | 1;
  readonly label: string;
  readonly period: string;
  /** Do other sources say something else? */
  readonly disputed: boolean;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
}

export interface FaceOffModel extends ChartModel {
  readonly kind: 'face-off';
  readonly height: HeightOf<FaceOffModel>;
  readonly places: readonly [string, string];
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
}

/** Two places, indicator by indicator: both values with their periods, and how they relate, in words. */
export function toModel(slice: FaceOff, data: Pick<Dataset, 'bylines'>, lang: Lang): FaceOffModel {
  const w = compare[lang];
  const names = [slice.places[0].short[lang], slice.places[1].short[lang]] as const;
  const drawn = slice.rows.flatMap((r) => r.values);
  const judged = judge({ others: drawn, bylines: data.bylines });
  const said = slice.rows.flatMap((r, row) =>
    r.values.map((value, column) => {
      const name = `${r.indicator.name[lang]} · ${names[column]}`;
      const { mark, row: line } = describe({ id: value.figure.id, name, drawn: value }, data.bylines, lang);
      const { figure, measure } = value;
      const cell: Cell = {
        mark: mark.id,
        row,
        column: column === 0 ? 0 : 1,
        label: formatMeasure(measure, lang),
        period: formatPeriod(figure.period, lang, figure.timeKind),
        disputed: line.disputed !== undefined,
        value: measure.value,
        interval: measure.interval,
        bound: measure.bound,
      };
      return { mark, line, cell };
    }),
  );
  const alone = slice.single[0].length + slice.single[1].length;
  const beside = said.some((s) => s.cell.disputed) ? 'sign' : null;
  return {
    kind: 'face-off',
    height: heightOf,
    title: w.faceOffTitle(...names),
    subtitle: w.faceOffSubtitle,
    summary: slice.rows.length === 0 ? '' : w.faceOffSummary(...names, slice.rows.length),
    places: names,
    rows: slice.rows.map((r) => ({
      id: r.indicator.id,
      name: r.indicator.name[lang],
      relation: relationText(r.relation, names, lang),
      apart: r.apart ? w.differentYears : '',
    })),
    cells: said.map((s) => s.cell),
    judged,
    notes: [
      { text: w.faceOffNote },
      ...(alone > 0 ? [{ text: w.faceOffAlone(alone) }] : []),
      ...wholeNotes(judged, lang, '', beside),
    ],
    sources: sourceLine(
      drawn.map((d) => d.figure),
      data.bylines,
      lang,
    ),
    marks: said.map((s) => s.mark),
    table: said.map((s) => s.line),
    empty: slice.rows.length === 0 ? w.faceOffNone : null,
  };
}
