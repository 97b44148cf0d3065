import type { Dataset } from '../../domain/dataset.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { Lang } from '../../domain/words.ts';
import { compare } from '../../i18n/compare.ts';
import { compareSentence } from '../common/compareSentence.ts';
import { axesOf, comparedTitle, fadedOf, type Matrix, matrixNotes, matrixOf } from '../common/matrix.ts';
import type { ChartModel, HeightOf } from '../common/model.ts';
import { inOne, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';
import { labelRoom } from './label.ts';

export interface HeatTableModel extends ChartModel, Matrix {
  readonly kind: 'heat-table';
  readonly height: HeightOf<HeatTableModel>;
  /** What the longest value asks for with its sign and, of a rate, the mark of two steps, px. */
  readonly widestLabel: number;
}

/** Places by indicators: rates coloured within their column, totals with a bar from zero, gaps visible. */
export function toModel(slice: CompareSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): HeatTableModel {
  const w = compare[lang];
  const matrix = matrixOf(slice, data, 'rows', lang);
  const judged = judge({ axes: axesOf(slice), faded: fadedOf(slice), bylines: data.bylines });
  const summary = inOne(
    slice.columns.map((c) => spoken(compareSentence(c, lang))),
    lang,
  );
  return {
    kind: 'heat-table',
    height: heightOf,
    title: comparedTitle(slice, lang),
    subtitle: w.columnsSubtitle,
    summary,
    ...matrix,
    widestLabel: Math.max(0, ...matrix.cells.map((c) => labelRoom(c, matrix.columns[c.column]?.rate === true))),
    notes: [
      { text: w.rateColour },
      ...(matrix.gaps.some((g) => !g.other) ? [{ text: w.gapNote }] : []),
      ...(matrix.gaps.some((g) => g.other) ? [{ text: w.otherDateNote }] : []),
      ...matrixNotes(slice, judged, w.cellBounds, lang, matrix.cells.some((c) => c.others.length > 0) ? 'sign' : null),
    ],
    judged,
    empty: matrix.cells.length === 0 ? summary : null,
  };
}
