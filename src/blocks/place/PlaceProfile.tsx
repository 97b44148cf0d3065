import { useMemo } from 'react';
import { toModel as headlineModel } from '../../charts/headline/model.ts';
import { toModel as partsModel } from '../../charts/parts/model.ts';
import { toModel as trendModel } from '../../charts/trend-line/model.ts';
import { cardOf } from '../../domain/card.ts';
import { ownComparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { partIndicators, partsSlices } from '../../domain/slice/parts.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { card } from '../../i18n/card.ts';
import { panels } from '../../i18n/panels.ts';
import { writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import { AddToBrief } from '../brief/AddToBrief.tsx';
import { CardSkeleton } from '../ChartCard/CardSkeleton.tsx';
import { ChartCard } from '../ChartCard/ChartCard.tsx';
import { useCatalogue, useDataset } from '../dataset.tsx';
import { HeadlineFigure } from '../HeadlineFigure.tsx';
import { FileFailed } from '../messages.tsx';
import { knownIndicators, mainIndicators, partsIndicators, trendIndicators } from './choose.ts';
import { Figures } from './Figures.tsx';
import styles from './PlaceProfile.module.css';
import { PlaceSources } from './PlaceSources.tsx';
import { Plans } from './Plans.tsx';
import { Standing } from './Standing.tsx';
import { Things } from './Things.tsx';
import { ConflictSection, PlaceDownload } from './Whole.tsx';

/** How much each form of the profile shows. */
const MOST = { panel: { main: 4, trends: 2 }, page: { main: 8, trends: 6 } } as const;

/** The room that is kept while the figures load, in px: what follows stays out of sight. */
const LOADING = { panel: 800, page: 1600 } as const;

/**
 * All that is known of a place, in the order in which readers ask: main figures, its standing among the others in words,
 * trends, parts, named things, every figure by theme, sources, disagreements, the file.
 */
export function PlaceProfile({ place, form }: { place: Place; form: 'panel' | 'page' }) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const known = useMemo(() => knownIndicators(catalogue, place.id), [catalogue, place.id]);
  const most = MOST[form];
  const main = mainIndicators(known, most.main);
  const trends = trendIndicators(known, most.trends);
  const whole = partsIndicators(known);
  const wanted = [...main, ...trends, ...whole].map((i) => i.id);
  const first = useDataset(wanted);
  const further = partIndicators(
    whole.flatMap((i) => first.data.figures.get(i.id) ?? []).filter((f) => f.place === place.id),
  );
  const { data, errors, retry } = useDataset([...wanted, ...further]);
  const comparison = ownComparison(here.comparison);
  const numberCard = (i: Indicator) => cardOf('headline', { ...comparison, indicators: [i.id], places: [place.id] });
  const numbers = main.filter((i) => data.figures.has(i.id));
  const groups = whole.flatMap((i) => partsSlices(data, i, place.id));
  const shown: Figure[] = [...main, ...trends].flatMap((i) =>
    (data.figures.get(i.id) ?? []).filter((f) => f.place === place.id),
  );

  // Periods of holders and dimensions count as known, but draw no line.
  const courses = trends.map((i) => trendSlice(data, i, place, comparison)).filter((t) => t.points.length > 1);

  if (known.length === 0) {
    return <p role="status">{w.nothing}</p>;
  }
  // All at once: sections that fill one after the other would push those below them about.
  if (first.pending) return <CardSkeleton height={LOADING[form]} />;
  return (
    <div className={form === 'page' ? `${styles.profile} ${styles.page}` : styles.profile}>
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      <section className={styles.section} data-section="headline">
        <h2>{w.headline}</h2>
        <div className={styles.headlines}>
          {numbers.map((i) => (
            <HeadlineFigure
              key={i.id}
              model={headlineModel(trendSlice(data, i, place, comparison), data, lang)}
              card={numberCard(i)}
            />
          ))}
        </div>
        {numbers.length > 0 && (
          <AddToBrief
            label={card[lang].addNumbers(numbers.length)}
            queries={numbers.map((i) => writeCard(numberCard(i)))}
          />
        )}
      </section>
      <Standing place={place} indicators={numbers} data={data} />
      <section className={styles.section} data-section="trends">
        <h2>{w.trends}</h2>
        {courses.length === 0 && <p>{w.trendsNone}</p>}
        <div className={styles.cards}>
          {courses.map((t) => (
            <ChartCard
              key={t.indicator.id}
              level={3}
              model={trendModel(t, data, lang)}
              card={cardOf('trend-line', { ...comparison, indicators: [t.indicator.id], places: [place.id] })}
            />
          ))}
        </div>
      </section>
      {groups.length > 0 && (
        <section className={styles.section} data-section="parts">
          <h2>{w.partsTitle}</h2>
          <div className={styles.cards}>
            {groups.map((g) => (
              <ChartCard
                key={g.figure.id}
                level={3}
                model={partsModel(g, data, lang)}
                card={cardOf('parts', comparison, { of: g.figure.id })}
              />
            ))}
          </div>
        </section>
      )}
      <Plans key={`plans/${place.id}`} place={place} known={known} open={form === 'page'} />
      <Things place={place} />
      <Figures place={place} known={known} openFirst={form === 'page'} />
      <PlaceSources figures={shown} data={data} />
      <ConflictSection place={place} known={known} form={form} />
      <PlaceDownload place={place} known={known} />
    </div>
  );
}
