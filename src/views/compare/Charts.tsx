import type { ReactNode } from 'react';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { useDataset } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { SentenceText } from '../../blocks/SentenceText.tsx';
import { couldShare, toModel as dotPlot } from '../../charts/dot-plot/model.ts';
import { toModel as dumbbell } from '../../charts/dumbbell/model.ts';
import { toModel as heatTable } from '../../charts/heat-table/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import { toModel as rankedBars } from '../../charts/ranked-bars/model.ts';
import { toModel as scatter } from '../../charts/scatter/model.ts';
import { compareSentence } from '../../charts/common/compareSentence.ts';
import { toModel as smallMultiples } from '../../charts/small-multiples/model.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { DIVISOR_INDICATOR } from '../../domain/rules/normalise.ts';
import type { CompareKind, Offer } from '../../domain/rules/offer.ts';
import { type CompareSlice, compareSlice } from '../../domain/slice/compare.ts';
import { dumbbellSlice } from '../../domain/slice/dumbbell.ts';
import type { Lang } from '../../domain/words.ts';
import { compare } from '../../i18n/compare.ts';
import { useNavigation } from '../../state/location.tsx';
import { type Chosen, withIndicators } from './choose.ts';
import styles from './compare.module.css';

/** How many columns have a sentence of their own above the charts. */
const SENTENCES = 3;

/** The models of a kind: one for all columns, or one each where a drawing holds only one. */
function modelsOf(
  kind: CompareKind,
  slice: CompareSlice,
  data: Dataset,
  comparison: Comparison,
  lang: Lang,
): readonly AnyModel[] {
  const { scale, insist } = comparison;
  switch (kind) {
    case 'ranked-bars':
      return slice.columns.map((c) => rankedBars(c.slice, data, new Set(), lang));
    case 'dot-plot':
      return [dotPlot(slice, data, { scale, insist }, lang)];
    case 'small-multiples':
      return [smallMultiples(slice, data, { insist }, lang)];
    case 'heat-table':
      return [heatTable(slice, data, lang)];
    case 'scatter': {
      const model = scatter(slice, data, { scale, chosen: comparison.places[0] ?? null }, lang);
      return model ? [model] : [];
    }
    case 'dumbbell':
      return slice.columns.map((c) =>
        dumbbell(dumbbellSlice(data, c.indicator, slice.places, comparison), data, scale, lang),
      );
  }
}

/** Columns of one unit but different definitions keep their own scales, unless the reader insists. */
function Scales({ slice, kind }: { slice: CompareSlice; kind: CompareKind }) {
  const { here } = useNavigation();
  const w = compare[here.lang];
  const { comparison } = here;
  if ((kind !== 'dot-plot' && kind !== 'small-multiples') || !couldShare(slice)) return null;
  return (
    <p className={styles.said}>
      {comparison.insist ? w.insisted : w.ownScales}{' '}
      <GoLink to={{ query: { comparison: { ...comparison, insist: !comparison.insist } } }}>
        {comparison.insist ? w.insistOff : w.insist}
      </GoLink>
    </p>
  );
}

/** The comparison drawn: sentences whose numbers open their evidence, then the charts. */
export function Charts({ chosen, offered }: { chosen: Chosen; offered: Offer }): ReactNode {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = compare[lang];
  const { indicators, places } = chosen;
  const divisor = comparison.by === null ? null : DIVISOR_INDICATOR[comparison.by];
  const ids = indicators.map((i) => i.id);
  const { data, pending, errors, problems, retry } = useDataset(divisor === null ? ids : [...ids, divisor]);
  if (errors.length > 0) return <FileFailed errors={errors} retry={retry} />;
  if (pending) return <CardSkeleton height={300 + 28 * places.length} />;
  const slice = compareSlice(data, indicators, places, comparison);
  const models = modelsOf(offered.kind, slice, data, comparison, lang);
  const [x, y, ...rest] = indicators;
  const sentences = offered.kind === 'dumbbell' ? [] : slice.columns;
  return (
    <>
      {sentences.length > 0 && (
        <div className={styles.sentences}>
          {sentences.slice(0, SENTENCES).map((c) => (
            <p key={c.indicator.id}>
              <SentenceText sentence={compareSentence(c, lang)} />
            </p>
          ))}
        </div>
      )}
      <Scales slice={slice} kind={offered.kind} />
      {offered.kind === 'scatter' && x && y && (
        <p className={styles.said}>
          <button
            type="button"
            onClick={() =>
              go({
                query: {
                  comparison: {
                    ...withIndicators(comparison, [y, x, ...rest]),
                    time: comparison.time,
                    use: comparison.use,
                  },
                },
              })
            }
          >
            {w.swap}
          </button>
        </p>
      )}
      <div className={models.length > 1 ? styles.pair : styles.cards}>
        {models.map((model, i) => (
          <ChartCard
            key={indicators[i]?.id ?? model.kind}
            model={model}
            told={offered.kind !== 'scatter' && offered.kind !== 'dumbbell'}
            warning={i === 0 ? <RowsLeftOut problems={problems} /> : null}
          />
        ))}
      </div>
    </>
  );
}
