import type { Dataset } from '../../domain/dataset.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { compareSentence } from '../common/compareSentence.ts';
import { comparedTitle, type Matrix, matrixNotes, matrixOf } from '../common/matrix.ts';
import type { ChartModel } from '../common/model.ts';
import { inOne, spoken } from '../common/sentence.ts';

export interface DotPlotModel extends ChartModel, Matrix {
  readonly kind: 'dot-plot';
  readonly scale: 'linear' | 'log';
  /** All columns on one scale: only where the reader insists. */
  readonly shared: boolean;
}

/** Whether the columns could share a scale at all: several, of one unit. */
export function couldShare(slice: CompareSlice): boolean {
  const units = new Set(slice.columns.map((c) => [...c.cells.values()][0]?.measure.unit ?? c.indicator.unit));
  return slice.columns.length > 1 && units.size === 1;
}

/** Dots with intervals, one aligned column an indicator, places in the order of the first column. */
export function toModel(
  slice: CompareSlice,
  data: Pick<Dataset, 'bylines'>,
  how: { readonly scale: 'linear' | 'log'; readonly insist: boolean },
  lang: Lang,
): DotPlotModel {
  const w = compare[lang];
  const matrix = matrixOf(slice, data, 'rows', lang);
  const shared = how.insist && couldShare(slice);
  const several = slice.columns.length > 1;
  const [only] = matrix.columns;
  const below = how.scale === 'log' ? matrix.cells.filter((c) => c.value <= 0).length : 0;
  const kinds = new Set(matrix.cells.map((c) => c.kind));
  return {
    kind: 'dot-plot',
    title: comparedTitle(slice, lang),
    subtitle: [
      several ? w.columnsSubtitle : only && only.unit !== '' ? charts[lang].unit(only.unit) : '',
      several ? (shared ? w.sharedScale : w.ownScale) : (slice.columns[0]?.indicator.definition[lang] ?? ''),
      how.scale === 'log' ? w.logScale : '',
    ]
      .filter((t) => t !== '')
      .join(' · '),
    summary: inOne(
      slice.columns.map((c) => spoken(compareSentence(c, lang))),
      lang,
    ),
    ...matrix,
    notes: [
      ...(shared ? [{ text: w.insisted }] : []),
      ...matrixNotes(slice, w.dotBounds, lang),
      ...(kinds.size > 1 ? [{ text: w.kindShape }] : []),
      ...(below > 0 ? [{ text: w.belowLog(below) }] : []),
    ],
    empty:
      matrix.cells.length === 0
        ? inOne(
            slice.columns.map((c) => spoken(compareSentence(c, lang))),
            lang,
          )
        : null,
    scale: how.scale,
    shared,
  };
}
