import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { toModel } from '../../charts/ranked-bars/model.ts';
import { cardOf } from '../../domain/card.ts';
import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { rankedYears, yearShown } from './choose.ts';
import { Player } from './Player.tsx';

interface YearsProps {
  readonly indicator: Indicator;
  readonly data: Dataset;
  readonly places: readonly Place[];
}

/** The ranking of one year at a time. */
export function Years({ indicator, data, places }: YearsProps) {
  const { lang, comparison } = useNavigation().here;
  const w = trends[lang];
  const years = rankedYears(data, indicator);
  const year = yearShown(years, comparison.time);
  if (year === null || years.length < 2) return null;
  const asked: Comparison = {
    ...NO_COMPARISON,
    indicators: [indicator.id],
    use: comparison.use,
    known: comparison.known,
    time: { kind: 'at', period: String(year) },
  };
  const mark = places.map((p) => p.id);
  const ranked = rankSlice(data, indicator, asked);
  const model = toModel(ranked, data, new Set(mark), lang);
  return (
    <Player
      title={w.yearsTitle}
      lead={w.yearsLead}
      years={years.map((y) => y.year)}
      year={year}
      said={w.yearShown(String(year), ranked.rows.length)}
    >
      <ChartCard model={model} card={cardOf('ranked-bars', asked, { mark })} />
    </Player>
  );
}
