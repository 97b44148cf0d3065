import type { Dataset } from '../../domain/dataset.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { Lang } from '../../domain/words.ts';
import { compare } from '../../i18n/compare.ts';
import { compareSentence } from '../shared/compareSentence.ts';
import { comparedTitle, type Matrix, matrixNotes, matrixOf } from '../shared/matrix.ts';
import type { ChartModel } from '../shared/model.ts';
import { spoken } from '../shared/sentence.ts';

export interface HeatTableModel extends ChartModel, Matrix {
  readonly kind: 'heat-table';
  /** Where nothing is known: drawn, so that a gap is not taken for a zero. */
  readonly gaps: readonly { readonly row: number; readonly column: number }[];
}

/** Places by indicators: rates coloured within their column, totals with a bar from zero, gaps visible. */
export function toModel(slice: CompareSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): HeatTableModel {
  const w = compare[lang];
  const matrix = matrixOf(slice, data, 'rows', lang);
  const known = new Set(matrix.cells.map((c) => `${c.row}/${c.column}`));
  const gaps = matrix.rows.flatMap((_, row) =>
    matrix.columns.flatMap((_c, column) => (known.has(`${row}/${column}`) ? [] : [{ row, column }])),
  );
  const summary = slice.columns.map((c) => spoken(compareSentence(c, lang))).join(w.sentence.gap);
  return {
    kind: 'heat-table',
    title: comparedTitle(slice, lang),
    subtitle: w.columnsSubtitle,
    summary,
    ...matrix,
    notes: [
      { text: w.rateColour },
      ...(gaps.length > 0 ? [{ text: w.gapNote }] : []),
      ...matrixNotes(slice, w.cellBounds, lang),
    ],
    empty: matrix.cells.length === 0 ? summary : null,
    gaps,
  };
}
