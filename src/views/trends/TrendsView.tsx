import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { useEvents } from '../../blocks/events.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import type { AnyModel } from '../../charts/models.ts';
import { toModel as trendModel } from '../../charts/trend-line/model.ts';
import { toModel as linesModel } from '../../charts/trend-lines/model.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { TimelineEvent } from '../../domain/event.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { baseYear, possibleBases, trendPlaces, trendsSlice, wholeTrend } from '../../domain/slice/trends.ts';
import type { Lang } from '../../domain/words.ts';
import { shell } from '../../i18n/shell.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { chosenIndicators, yearsSpan } from './choose.ts';
import { Modes } from './Modes.tsx';
import { Picker } from './Picker.tsx';
import styles from './trends.module.css';
import { Window } from './Window.tsx';
import { Years } from './Years.tsx';

/** About as high as the card of a trend will be, in px: what stands below must not jump when it comes. */
const CARD = 640;

interface Wanted {
  readonly data: Dataset;
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly comparison: Comparison;
  /** The base year of the only indicator; of several each has its own. */
  readonly base: number | null;
  readonly events: readonly TimelineEvent[];
}

/** A card an indicator, or a card a place; alone as counted on a linear axis a single line has the chart of its own. */
function modelsOf({ data, indicators, places, comparison, base, events }: Wanted, lang: Lang): AnyModel[] {
  const apart = indicators.length === 1 && comparison.chart === 'trend-line' && places.length > 1;
  const shown = indicators.flatMap((indicator) =>
    (apart ? places.map((p) => [p]) : [places]).map((of) => ({ indicator, of })),
  );
  return shown.map(({ indicator, of }): AnyModel => {
    const [only] = of;
    if (shown.length > 1 && only && of.length === 1 && comparison.mode === 'abs' && comparison.scale === 'linear')
      return trendModel(trendSlice(data, indicator, only, comparison), data, lang);
    const asked = {
      ...comparison,
      places: of.map((p) => p.id),
      base: indicators.length === 1 ? base : comparison.base,
    };
    return linesModel(trendsSlice(data, indicator, asked), { data, events, comparison }, lang);
  });
}

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
  const models = modelsOf(
    {
      data,
      indicators,
      places,
      comparison,
      base: baseYear(wholes, comparison.base),
      events: comparison.events ? happened.events : [],
    },
    lang,
  );
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
          events={happened.events.length > 0 && models.some((m) => m.kind === 'trend-lines')}
        />
      </section>
      {loaded.errors.length > 0 && <FileFailed errors={loaded.errors} retry={loaded.retry} />}
      {loaded.pending && <CardSkeleton height={CARD} />}
      {!loaded.pending && loaded.errors.length < indicators.length && (
        <>
          <div className={models.length > 1 ? styles.several : styles.one}>
            {models.map((model, i) => (
              <ChartCard key={`${model.kind}/${indicators[i]?.id ?? ''}/${places[i]?.id ?? ''}`} model={model} />
            ))}
          </div>
          {models.length > 1 && <p className={styles.soft}>{w.scaleNote}</p>}
          {span && span.last > span.first && <Window span={span} />}
          {indicators.length === 1 && <Years key={indicator.id} indicator={indicator} data={data} places={places} />}
        </>
      )}
    </div>
  );
}
