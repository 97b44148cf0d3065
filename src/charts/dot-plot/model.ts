import type { Dataset } from '../../domain/dataset.ts';
import { nearDefinition } from '../../domain/indicator.ts';
import { judge, type Judged, type Pair } from '../../domain/rules/judge.ts';
import type { CompareSlice } from '../../domain/slice/compare.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { compareSentence } from '../common/compareSentence.ts';
import { axesOf, comparedTitle, fadedOf, type Matrix, matrixNotes, matrixOf } from '../common/matrix.ts';
import { because, lineBeside } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Note } from '../common/model.ts';
import { inOne, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';

export interface DotPlotModel extends ChartModel, Matrix {
  readonly kind: 'dot-plot';
  readonly height: HeightOf<DotPlotModel>;
  readonly scale: 'linear' | 'log';
  /** All columns on one scale: only where the reader insists. */
  readonly shared: boolean;
}

/** Whether the columns could share a scale at all: several, of one unit. */
export function couldShare(slice: CompareSlice): boolean {
  const units = new Set(slice.columns.map((c) => [...c.cells.values()][0]?.measure.unit ?? c.indicator.unit));
  return slice.columns.length > 1 && units.size === 1;
}

/** Columns that could share one scale, pair by pair: what they hold first stands for each. */
export function scalePairs(slice: CompareSlice, shared: boolean): Pair[] {
  if (!couldShare(slice)) return [];
  const firsts = slice.columns.flatMap((c) => [...c.cells.values()].slice(0, 1));
  return firsts.flatMap((a, i) => firsts.slice(i + 1).map((b): Pair => ({ a, b, purpose: 'axis', drawn: shared })));
}

/** Why columns of one unit have scales of their own, or that the reader wished otherwise; with how the definitions differ. */
export function scaleNotes(judged: Judged, lang: Lang): Note[] {
  const w = compare[lang];
  const of = (f: Judged['findings'][number]): boolean => f.rule === 'definition';
  const finding = judged.findings.find(of) ?? judged.refusals.find(of);
  if (!finding) return [];
  const differ = finding.values.flatMap((a, i) =>
    finding.values.slice(i + 1).flatMap((b) => {
      const why = nearDefinition(a.indicator, b.indicator);
      return why ? [w.noted(`${a.indicator.name[lang]} / ${b.indicator.name[lang]}`, why[lang])] : [];
    }),
  );
  const text = [judged.insisted ? w.insisted : w.ownScales, ...new Set(differ)].join(lang === 'zh' ? '' : ' ');
  return [because(text, 'definition', ...(judged.insisted ? (['insisted'] as const) : []))];
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
  const judged = judge({
    axes: axesOf(slice),
    faded: fadedOf(slice),
    pairs: scalePairs(slice, shared),
    bylines: data.bylines,
  });
  const several = slice.columns.length > 1;
  const [only] = matrix.columns;
  const below = how.scale === 'log' ? matrix.cells.filter((c) => c.value <= 0).length : 0;
  const kinds = new Set(matrix.cells.map((c) => c.kind));
  return {
    kind: 'dot-plot',
    height: heightOf,
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
      ...scaleNotes(judged, lang),
      ...matrixNotes(slice, judged, w.dotBounds, lang, lineBeside(matrix.cells)),
      ...(matrix.gaps.some((g) => g.other) ? [{ text: w.otherDateNote }] : []),
      ...(kinds.size > 1 ? [{ text: w.kindShape }] : []),
      ...(below > 0 ? [{ text: w.belowLog(below) }] : []),
    ],
    judged,
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
