import type { ReactNode } from 'react';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { useDataset } from '../../blocks/dataset.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { SentenceText } from '../../blocks/SentenceText.tsx';
import { modelOfCard, NO_EXTRAS } from '../../charts/card.ts';
import { compareSentence } from '../../charts/common/compareSentence.ts';
import { type Sentence, spoken } from '../../charts/common/sentence.ts';
import type { AnyModel } from '../../charts/models.ts';
import { type Card, cardOf } from '../../domain/card.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { DIVISOR_INDICATOR } from '../../domain/rules/normalise.ts';
import type { CompareKind, Offer } from '../../domain/rules/offer.ts';
import { type CompareSlice, compareSlice } from '../../domain/slice/compare.ts';
import { partIndicators } from '../../domain/slice/parts.ts';
import type { Lang } from '../../domain/words.ts';
import { compare } from '../../i18n/compare.ts';
import { useNavigation } from '../../state/location.tsx';
import { type Chosen, withIndicators } from './choose.ts';
import styles from './compare.module.css';

/** How many columns have a sentence of their own above the charts. */
const SENTENCES = 3;

/** The cards of a kind: one for all columns, or one each where a drawing holds only one. */
function cardsOf(kind: CompareKind, { indicators, places }: Chosen, comparison: Comparison): Card[] {
  const asked = { ...comparison, indicators: indicators.map((i) => i.id), places: places.map((p) => p.id) };
  if (kind !== 'ranked-bars' && kind !== 'dumbbell' && kind !== 'place-panels') return [cardOf(kind, asked)];
  return indicators.map((i) => {
    const by = comparison.by !== null && i.divisors.includes(comparison.by) ? comparison.by : null;
    return cardOf(kind, { ...asked, indicators: [i.id], by });
  });
}

/** The sentences above the charts: a drawing's own where it has one, else one a column. */
function sentencesOf(models: readonly AnyModel[], slice: CompareSlice, lang: Lang): Sentence[] {
  const own = models.flatMap((m): readonly Sentence[] => {
    if (m.kind === 'shares') return m.sentences;
    return m.kind === 'scatter' || m.kind === 'dumbbell' || m.kind === 'place-panels' ? [m.sentence] : [];
  });
  const said = own.length > 0 ? own : slice.columns.map((c) => compareSentence(c, lang));
  return said.filter((s) => s.length > 0).slice(0, SENTENCES);
}

/** The comparison drawn: sentences whose numbers open their evidence, then the charts. */
export function Charts({ chosen, offered }: { chosen: Chosen; offered: Offer }): ReactNode {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = compare[lang];
  const { indicators, places } = chosen;
  const divisor = comparison.by === null ? null : DIVISOR_INDICATOR[comparison.by];
  const ids = indicators.map((i) => i.id);
  const own = useDataset(divisor === null ? ids : [...ids, divisor]);
  // A breakdown that a source states may be of further indicators.
  const further = offered.kind === 'shares' ? partIndicators(ids.flatMap((id) => own.data.figures.get(id) ?? [])) : [];
  const { data, pending, errors, problems, retry } = useDataset([
    ...ids,
    ...(divisor === null ? [] : [divisor]),
    ...further,
  ]);
  if (errors.length > 0) return <FileFailed errors={errors} retry={retry} />;
  if (pending) return <CardSkeleton height={300 + 28 * places.length} />;
  const slice = compareSlice(data, indicators, places, comparison);
  const drawn = cardsOf(offered.kind, chosen, comparison).flatMap((card) => {
    const model = modelOfCard(card, data, NO_EXTRAS, lang);
    return model ? [{ card, model }] : [];
  });
  const [x, y, ...rest] = indicators;
  const sentences = sentencesOf(
    drawn.map((d) => d.model),
    slice,
    lang,
  );
  return (
    <>
      {sentences.length > 0 && (
        <div className={styles.sentences}>
          {sentences.map((sentence) => (
            <p key={spoken(sentence)}>
              <SentenceText sentence={sentence} />
            </p>
          ))}
        </div>
      )}
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
      <div className={drawn.length > 1 ? styles.pair : styles.cards}>
        {drawn.map(({ card, model }, i) => (
          <ChartCard
            key={indicators[i]?.id ?? model.kind}
            model={model}
            card={card}
            told={sentences.length > 0 && i < SENTENCES}
            warning={i === 0 ? <RowsLeftOut problems={problems} /> : null}
          />
        ))}
      </div>
    </>
  );
}
