import type { Dataset } from '../../domain/dataset.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { Lang } from '../../domain/words.ts';
import { lineBeside } from '../common/judgedNotes.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { couldShare, scaleNotes, scalePairs } from '../dot-plot/model.ts';
import { compareSentence } from '../common/compareSentence.ts';
import { axesOf, comparedTitle, fadedOf, type Matrix, matrixNotes, matrixOf } from '../common/matrix.ts';
import type { ChartModel, HeightOf } from '../common/model.ts';
import { inOne, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';

export interface SmallMultiplesModel extends ChartModel, Matrix {
  readonly kind: 'small-multiples';
  readonly height: HeightOf<SmallMultiplesModel>;
  readonly shared: boolean;
}

/** One small ranked chart an indicator, each in its own order, on its own scale unless the reader insists. */
export function toModel(
  slice: CompareSlice,
  data: Pick<Dataset, 'bylines'>,
  how: { readonly insist: boolean },
  lang: Lang,
): SmallMultiplesModel {
  const w = compare[lang];
  const matrix = matrixOf(slice, data, 'columns', lang);
  const shared = how.insist && couldShare(slice);
  const judged = judge({
    axes: axesOf(slice),
    faded: fadedOf(slice),
    pairs: scalePairs(slice, shared),
    bylines: data.bylines,
  });
  const summary = inOne(
    slice.columns.map((c) => spoken(compareSentence(c, lang))),
    lang,
  );
  return {
    kind: 'small-multiples',
    height: heightOf,
    title: comparedTitle(slice, lang),
    subtitle: [w.panelsSubtitle, shared ? w.sharedScale : w.ownScale].join(' · '),
    summary,
    ...matrix,
    notes: [
      ...scaleNotes(judged, lang),
      ...matrixNotes(slice, judged, charts[lang].boundsNote, lang, lineBeside(matrix.cells)),
    ],
    judged,
    empty: matrix.cells.length === 0 ? summary : null,
    shared,
  };
}
