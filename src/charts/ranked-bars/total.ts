import type { Dataset } from '../../domain/dataset.ts';
import { total } from '../../domain/rules/total.ts';
import type { RankSlice } from '../../domain/slice/rank.ts';
import type { Lang } from '../../domain/words.ts';
import { formatMeasure } from '../../format/measure.ts';
import { honest } from '../../i18n/honest.ts';
import { because } from '../common/judgedNotes.ts';
import type { Reason } from '../common/model.ts';
import type { RankedBarsModel } from './model.ts';

/**
 * The ranking of chosen places with what they have together, as far as that may be said. A view that lets places be chosen
 * draws its ranking through this; it stands apart because the first view has no use for it.
 */
export function withTotal(
  model: RankedBarsModel,
  slice: RankSlice,
  data: Pick<Dataset, 'bylines'>,
  lang: Lang,
): RankedBarsModel {
  // Holders are not places, and a share or a rate of several is not their sum.
  if (slice.chosen === 0 || slice.by !== null || slice.indicator.compares === 'holder') return model;
  const all = total(slice.rows, data.bylines);
  if (!all) return model;
  const w = honest[lang].total;
  const n = slice.rows.length;
  if (all.kind === 'refused') {
    const why: Partial<Record<string, string>> = w.why;
    return { ...model, notes: [...model.notes, { text: w.refused(why[all.why] ?? w.why.currency) }] };
  }
  const dated = all.flagged.includes('mixed_dates') ? w.mixed : '';
  const value = formatMeasure(all.measure, lang);
  const reasons: Reason[] = all.kind === 'between' ? ['overlap'] : [];
  const text =
    all.kind === 'sum'
      ? w.sum(n, value, dated)
      : w.between(n, value, dated, all.shared.map((p) => p.short[lang]).join(honest[lang].comma));
  return { ...model, notes: [...model.notes, because(text, ...reasons)] };
}
