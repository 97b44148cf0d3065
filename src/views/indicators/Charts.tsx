import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { toModel as partsModel } from '../../charts/parts/model.ts';
import { toModel as rankModel } from '../../charts/ranked-bars/model.ts';
import { toModel as trendModel } from '../../charts/trend-line/model.ts';
import { cardOf } from '../../domain/card.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { partIndicators, partsSlices } from '../../domain/slice/parts.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { trendSlice } from '../../domain/slice/trend.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { trendPlaces } from './choose.ts';
import styles from './indicators.module.css';

/** Courses beside the city's. */
const TRENDS = 3;
/** Parts of a whole that are drawn. */
const PARTS = 4;

/**
 * The charts of an indicator, the one that says most first: the places ranked where there are two or more, then courses over
 * time, then parts. With neither two places nor two dates the figures speak for themselves.
 */
export function Charts({ indicator }: { indicator: Indicator }) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const own = useDataset([indicator.id]);
  const { data } = useDataset([indicator.id, ...partIndicators(own.data.figures.get(indicator.id) ?? [])]);
  const { use, known, insist } = here.comparison;
  const comparison = { ...NO_COMPARISON, indicators: [indicator.id], use, known, insist };
  if (!data.figures.has(indicator.id)) return null;
  const slice = rankSlice(data, indicator, comparison);
  const ranked = slice.rows.length + slice.plans.length >= 2;
  const trends = trendPlaces(catalogue, indicator, TRENDS)
    .map((place) => trendSlice(data, indicator, place, comparison))
    .filter((t) => t.points.length > 1);
  const parts = partsSlices(data, indicator, null).slice(0, PARTS);
  return (
    <>
      {ranked && (
        <ChartCard
          model={rankModel(slice, data, new Set(here.comparison.places), lang)}
          card={cardOf('ranked-bars', comparison, { mark: here.comparison.places })}
        />
      )}
      {trends.length > 0 && (
        <section className={styles.section}>
          <h2>{w.trends}</h2>
          <div className={styles.cards}>
            {trends.map((t) => (
              <ChartCard
                key={t.place.id}
                level={3}
                model={trendModel(t, data, lang)}
                card={cardOf('trend-line', { ...comparison, places: [t.place.id] })}
              />
            ))}
          </div>
        </section>
      )}
      {parts.length > 0 && (
        <section className={styles.section}>
          <h2>{w.parts}</h2>
          <div className={styles.cards}>
            {parts.map((p) => (
              <ChartCard
                key={p.figure.id}
                level={3}
                model={partsModel(p, data, lang)}
                card={cardOf('parts', comparison, { of: p.figure.id })}
              />
            ))}
          </div>
        </section>
      )}
      {!ranked && trends.length === 0 && <p>{w.noChart}</p>}
    </>
  );
}
