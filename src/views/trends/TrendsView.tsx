import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { useEvents } from '../../blocks/events.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { modelOfCard, NO_EXTRAS } from '../../charts/card.ts';
import { baseYear, possibleBases, trendPlaces, wholeTrend } from '../../domain/slice/trends.ts';
import { shell } from '../../i18n/shell.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { trendCards } from './cards.ts';
import { chosenIndicators, yearsSpan } from './choose.ts';
import { Crossing } from './Crossing.tsx';
import { Modes } from './Modes.tsx';
import { Picker } from './Picker.tsx';
import styles from './trends.module.css';
import { Window } from './Window.tsx';
import { Years } from './Years.tsx';

/** About as high as the card of a trend will be, in px: what stands below must not jump when it comes. */
const CARD = 640;

/** One indicator over several places, several indicators, or a chart a place; below it the years one by one. */
export function TrendsView() {
  const { here } = useNavigation();
  const { lang, comparison } = here;
  const { catalogue, missing, problems } = useCatalogue();
  const indicators = chosenIndicators(catalogue, comparison);
  const [indicator] = indicators;
  const loaded = useDataset(indicators.map((i) => i.id));
  const happened = useEvents();
  const w = trends[lang];
  const failed = missing.filter((f) => f.file === 'coverage.json');
  if (!indicator) return <p role="status">{shell[lang].loading}</p>;
  const { data } = loaded;
  const places = trendPlaces(data, indicator, comparison);
  const span = yearsSpan(data, indicators, places);
  const wholes = places.map((p) => wholeTrend(data, indicator, p, comparison));
  const base = baseYear(wholes, comparison.base);
  const extras = { ...NO_EXTRAS, events: happened.events };
  const drawn = trendCards(indicators, places, comparison, base).flatMap((card) => {
    const model = modelOfCard(card, data, extras, lang);
    return model ? [{ card, model }] : [];
  });
  return (
    <div className={styles.trends}>
      <h1 className="unseen">{w.title}</h1>
      <RowsLeftOut problems={[...problems, ...loaded.problems, ...happened.problems]} />
      {failed.length > 0 && <FileFailed errors={failed} retry={() => window.location.reload()} />}
      {happened.error && <FileFailed errors={[happened.error]} retry={happened.retry} />}
      <section aria-label={w.picker} className={styles.bar}>
        <Picker indicators={indicators} places={places} data={data} />
        <Modes
          bases={possibleBases(wholes)}
          base={baseYear(wholes, null)}
          several={indicators.length === 1 && places.length > 1}
          events={happened.events.length > 0 && drawn.some((d) => d.card.chart === 'trend-lines')}
        />
      </section>
      {loaded.errors.length > 0 && <FileFailed errors={loaded.errors} retry={loaded.retry} />}
      {loaded.pending && <CardSkeleton height={CARD} />}
      {!loaded.pending && loaded.errors.length < indicators.length && (
        <>
          <div className={drawn.length > 1 ? styles.several : styles.one}>
            {drawn.map(({ card, model }, i) => (
              <ChartCard
                key={`${model.kind}/${indicators[i]?.id ?? ''}/${places[i]?.id ?? ''}`}
                model={model}
                card={card}
              />
            ))}
          </div>
          {drawn.length > 1 && <p className={styles.soft}>{w.scaleNote}</p>}
          {span && span.last > span.first && <Window span={span} />}
          {indicators.length === 1 ? (
            <Years key={indicator.id} indicator={indicator} data={data} places={places} />
          ) : (
            <Crossing key={indicators.map((i) => i.id).join()} indicators={indicators} data={data} />
          )}
        </>
      )}
    </div>
  );
}
