import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { charts } from '../../i18n/charts.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink } from '../links.tsx';
import styles from './PlaceProfile.module.css';

/** The place among the others, in words: its rank, or the span of ranks that its bounds leave open. */
export function Standing({
  place,
  indicators,
  data,
}: {
  place: Place;
  indicators: readonly Indicator[];
  data: Dataset;
}) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const c = charts[lang];
  if (place.kind === 'municipality' || place.kind === 'outside') return null;
  const said = indicators.flatMap((indicator) => {
    const slice = rankSlice(data, indicator, NO_COMPARISON);
    const row = slice.rows.find((r) => r.place.id === place.id && r.holder === null);
    if (!row?.rank) return [];
    const { from, to, of } = row.rank;
    const name = indicator.name[lang];
    const text =
      of === 1 ? w.standingOnly(name) : w.standingItem(name, from === to ? c.rank(from, of) : c.rankSpan(from, to, of));
    return [{ figure: row.figure, text, mixed: slice.years.length > 1 }];
  });
  if (said.length === 0) return null;
  return (
    <section className={styles.section} data-section="standing">
      <h2>{w.standing}</h2>
      <ul>
        {said.map((s) => (
          <li key={s.figure.id}>
            <FigureLink figure={s.figure}>{s.text}</FigureLink>
            {s.mixed && ` ${w.mixedDates}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
