import { lazy, Suspense } from 'react';
import { toModel as headlineModel } from '../../charts/headline/model.ts';
import { toModel as rankModel } from '../../charts/ranked-bars/model.ts';
import { toModel as trendModel } from '../../charts/trend-line/model.ts';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { HeadlineFigure } from '../../blocks/HeadlineFigure.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { type Card, cardOf } from '../../domain/card.ts';
import { type Comparison, ownComparison } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { DIVISOR_INDICATOR } from '../../domain/rules/normalise.ts';
import { placesKnown } from '../../domain/slice/coverage.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { chosenIndicator, comparable, type Headline, headlines, options, trendPlace } from './choose.ts';
import styles from './overview.module.css';
import { Picker } from './Picker.tsx';

// The foot of the page is built when the first screen stands.
const PartsCard = lazy(() => import('../../blocks/PartsCard.tsx').then((m) => ({ default: m.PartsCard })));
const Known = lazy(() => import('./Known.tsx').then((m) => ({ default: m.Known })));

/** About as high as a headline figure will be, in px: what stands below must not jump when it comes. */
const HEADLINE = 127;

/** About as high as a whole with its parts, in px. */
const PARTS = 400;

/** About as high as the strip of what is known, in px. */
const KNOWN = 480;

/** About as high as the ranking of so many places will be, in px. */
function rankingHeight(places: number): number {
  return Math.max(500, 300 + 27 * places);
}

/** The first screen: a sentence, four figures, the districts ranked, the trend, the parts, what is known where. */
export function OverviewView() {
  const { here } = useNavigation();
  const { catalogue, problems } = useCatalogue();
  const indicator = chosenIndicator(catalogue, here.comparison);
  if (!indicator) return <p role="status">{shell[here.lang].loading}</p>;
  const tops = headlines(catalogue, indicator.theme, options(catalogue, indicator.theme));
  return (
    <div className={styles.overview}>
      <h1 className={styles.title}>{shell[here.lang].overviewTitle}</h1>
      <RowsLeftOut problems={problems} />
      <Sentence indicator={indicator} />
      <Picker indicator={indicator} />
      <section aria-label={shell[here.lang].headlines} className={styles.headlines}>
        {tops.map((h) => (
          <Top key={`${h.indicator.id}/${h.place.id}`} headline={h} />
        ))}
      </section>
      <Body indicator={indicator} />
      <div className={styles.foot}>
        <Suspense fallback={<CardSkeleton height={KNOWN} />}>
          <Known indicator={indicator} />
        </Suspense>
      </div>
    </div>
  );
}

/** The ranked comparison's data: the indicator's figures, and the divisor's where it is normalised. */
function useRanking(indicator: Indicator) {
  const { here } = useNavigation();
  const { by } = here.comparison;
  const divisor = by === null ? null : DIVISOR_INDICATOR[by];
  const loaded = useDataset(divisor === null ? [indicator.id] : [indicator.id, divisor]);
  const slice = rankSlice(loaded.data, indicator, here.comparison);
  const model = rankModel(slice, loaded.data, new Set(here.comparison.places), here.lang);
  return { loaded, slice, model };
}

function Sentence({ indicator }: { indicator: Indicator }) {
  const { loaded, model } = useRanking(indicator);
  const { lang } = useNavigation().here;
  const [failed] = loaded.errors;
  // What could not be read is not what nobody published.
  const said = failed ? shell[lang].fileFailed(failed.file) : model.summary || model.empty;
  return (
    <p className={styles.sentence}>
      <strong>{indicator.name[lang]}</strong> {loaded.pending ? shell[lang].loading : said}
    </p>
  );
}

function Top({ headline }: { headline: Headline }) {
  const { here } = useNavigation();
  const { data, pending, errors, retry } = useDataset([headline.indicator.id]);
  if (errors.length > 0) return <FileFailed errors={errors} retry={retry} />;
  if (pending) return <CardSkeleton height={HEADLINE} />;
  const { indicator, place } = headline;
  const slice = trendSlice(data, indicator, place, ownComparison(here.comparison));
  const card = ownCard('headline', here.comparison, indicator, place);
  return <HeadlineFigure model={headlineModel(slice, data, here.lang)} card={card} />;
}

function ownCard(chart: 'headline' | 'trend-line', comparison: Comparison, indicator: Indicator, place: Place): Card {
  return cardOf(chart, { ...ownComparison(comparison), indicators: [indicator.id], places: [place.id] });
}

/** Up to this many places the page says more of each: its own course over time. */
const FEW = 2;

function Ranking({ indicator, trendOf }: { indicator: Indicator; trendOf: string | null }) {
  const { here } = useNavigation();
  const { catalogue } = useCatalogue();
  const { loaded, slice, model } = useRanking(indicator);
  if (loaded.errors.length > 0) return <FileFailed errors={loaded.errors} retry={loaded.retry} />;
  if (loaded.pending)
    return <CardSkeleton height={rankingHeight(placesKnown(catalogue, indicator, comparable(catalogue)))} />;
  const few = slice.rows.length <= FEW && indicator.compares !== 'holder' ? slice.rows.map((r) => r.place) : [];
  const trends = few
    .filter((p) => p.id !== trendOf)
    .map((p) => trendSlice(loaded.data, indicator, p, ownComparison(here.comparison)))
    .filter((t) => t.points.length > 1);
  return (
    <>
      <ChartCard
        model={model}
        card={cardOf('ranked-bars', { ...here.comparison, indicators: [indicator.id] })}
        warning={<RowsLeftOut problems={loaded.problems} />}
      />
      {trends.map((t) => (
        <ChartCard
          key={t.place.id}
          model={trendModel(t, loaded.data, here.lang)}
          card={ownCard('trend-line', here.comparison, indicator, t.place)}
        />
      ))}
    </>
  );
}

/** The ranking, and beside it the trend and the parts where there are any; else it has the whole width. */
function Body({ indicator }: { indicator: Indicator }) {
  const { here } = useNavigation();
  const { catalogue } = useCatalogue();
  const { data, pending } = useDataset([indicator.id]);
  const place = trendPlace(catalogue, indicator);
  const trend =
    place && trendModel(trendSlice(data, indicator, place, ownComparison(here.comparison)), data, here.lang);
  const parted = data.figures.get(indicator.id)?.some((f) => f.parts) ?? false;
  const beside = pending || (trend && trend.empty === null) || parted;
  return (
    <>
      <div className={beside ? styles.rank : styles.alone}>
        <Ranking indicator={indicator} trendOf={place?.id ?? null} />
      </div>
      {beside && (
        <div className={styles.beside}>
          <div className={styles.stay}>
            {pending && <CardSkeleton height={420} />}
            {!pending && place && trend && trend.empty === null && (
              <ChartCard model={trend} card={ownCard('trend-line', here.comparison, indicator, place)} />
            )}
            {parted && (
              <Suspense fallback={<CardSkeleton height={PARTS} />}>
                <PartsCard indicator={indicator} />
              </Suspense>
            )}
          </div>
        </div>
      )}
    </>
  );
}
