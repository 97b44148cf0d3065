import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { modelOfCard, NO_EXTRAS } from '../../charts/card.ts';
import { cardOf } from '../../domain/card.ts';
import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isComparable } from '../../domain/slice/compare.ts';
import { sharedYears } from '../../domain/slice/trails.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { yearShown } from './choose.ts';
import styles from './controls.module.css';
import { useLessMotion } from '../../blocks/lessMotion.ts';
import { Player } from './Player.tsx';

interface CrossingProps {
  readonly indicators: readonly Indicator[];
  readonly data: Dataset;
}

/** Two indicators against each other (a third as the area), one year at a time, each place with its way through the years before. */
export function Crossing({ indicators, data }: CrossingProps) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = trends[lang];
  const less = useLessMotion();
  const [x, y] = indicators;
  if (!x || !y) return null;
  const all = [...data.places.values()].filter(isComparable);
  const years = sharedYears(data, [x, y], all);
  const year = yearShown(years, comparison.time);
  if (year === null || years.length < 2) return null;
  const trail = comparison.trail ?? !less;
  const asked: Comparison = {
    ...NO_COMPARISON,
    indicators: indicators.slice(0, 3).map((i) => i.id),
    scale: comparison.scale,
    use: comparison.use,
    known: comparison.known,
    time: { kind: 'at', period: String(year) },
    trail,
  };
  const known = new Set(all.map((p) => p.id));
  const card = cardOf('scatter', asked, { mark: comparison.places.filter((id) => known.has(id)) });
  const model = modelOfCard(card, data, NO_EXTRAS, lang);
  if (!model) return null;
  return (
    <Player
      title={w.crossingTitle}
      lead={w.crossingLead}
      years={years.map((s) => s.year)}
      year={year}
      said={w.yearShown(String(year), model.marks.length)}
      more={
        <label className={`${styles.field} ${styles.check}`}>
          <input
            type="checkbox"
            checked={trail}
            onChange={(e) => go({ query: { comparison: { ...comparison, trail: e.target.checked } } })}
          />
          <span>{w.trails}</span>
        </label>
      }
    >
      <ChartCard model={model} card={card} />
    </Player>
  );
}
